"""What a person would call a fact: `killed · Kerman bombing`, `injured · in Bener Meriah · quake of 2 Jul`."""

from collections import Counter
from collections.abc import Mapping, Sequence

from crossread.engine.facts.joining import Item
from crossread.engine.facts.question import NATION, UNNAMED_LENGTH, head_of
from crossread.engine.facts.units import family_of

PART_WORDS = {
    "grave": "seriously",
    "light": "lightly",
    "further": "others",
    "over a time": "over a period",
    "treated here": "treated at one place",
    "among them": "among them",
    "at the place": "in one place",
    "kin": "of one family",
    "wrecked": "destroyed",
    "aftershock": "aftershock",
}
"""How a part is told, where it is no name."""

SUBJECT_WORDS = 4
"""A counted thing is told by so many words at most."""


def label_of(group: Sequence[Item], part: str, event: str) -> str:
    """What is counted, the part that it is limited to, the event."""
    return " · ".join(words for words in (what(group), part, event) if words)


def what(group: Sequence[Item]) -> str:
    """The kind with what is counted: `killed`, `drones`, `depth`, `houses damaged`, `ransom`."""
    first = group[0]
    kind, topic = first.claim.kind, first.question.topic
    if kind == "count":
        return _subject(group) or "count"
    if kind == "damaged":
        return f"{_subject(group)} damaged".strip()
    if kind == "measure":
        if topic in (UNNAMED_LENGTH, "length"):
            return "length" if topic == "length" else f"distance: {_subject(group)}".rstrip(": ")
        return topic or family_of(first.claim.unit) or "measure"
    if kind == "money":
        return topic or "money"
    if kind == "captured" and topic == "criminals":
        return "taken hostage"
    return kind


def part_words(group: Sequence[Item], place_names: Mapping[str, str], *, alone: bool) -> str:
    """The limits that most of the claims share, in words; `alone` where the event has no other fact of the kind.

    A place limits nothing there, it is the event's.
    """
    counted = Counter(part for item in group for part in item.question.parts)
    if group[0].question.topic == "distance":
        names = Counter(item.question.shown for item in group if item.question.shown)
        return f"from {min(names, key=lambda name: (-names[name], name))}" if names else ""
    if not all(item.question.parts for item in group):
        return ""  # told as the whole as well
    usual = [part for part, n in sorted(counted.items(), key=lambda pair: (-pair[1], pair[0])) if 2 * n >= len(group)]
    places = [part for part in usual if part.startswith("at ") and part != "at the place"]
    words = [PART_WORDS.get(part, part.removeprefix(NATION)) for part in usual if part not in (*places, "everywhere")]
    if places and not alone:
        words.append(f"in {place_names.get(places[0], places[0][3:])}")
    return ", ".join(words)


def _subject(group: Sequence[Item]) -> str:
    """The thing counted as most claims word it, in the shortest of these wordings."""
    worded = Counter(
        " ".join(item.claim.subject.lower().split()[-SUBJECT_WORDS:]) or head_of(item.claim) for item in group
    )
    return min(worded, key=lambda words: (-worded[words], len(words), words), default="")


def told_apart(labels: Sequence[str], groups: Sequence[Sequence[Item]]) -> list[str]:
    """The labels with words added where two are the same: the speaker, the subject, the quote, else a number."""
    made = list(labels)
    for extra in (_speaker, _subject, _quote):
        counted = Counter(made)
        made = [
            f"{label} · {words}" if counted[label] > 1 and (words := extra(group)) and words not in label else label
            for label, group in zip(made, groups, strict=True)
        ]
    seen: Counter[str] = Counter()
    for number, label in enumerate(made):
        seen[label] += 1
        if seen[label] > 1:
            made[number] = f"{label} ({seen[label]})"
    return made


def _speaker(group: Sequence[Item]) -> str:
    speakers = Counter(item.claim.attribution for item in group)
    name = min(speakers, key=lambda words: (-speakers[words], words))
    return f"by {' '.join(name.split()[:SUBJECT_WORDS])}" if name else ""


def _quote(group: Sequence[Item]) -> str:
    first = min(group, key=lambda item: (item.claim.article, item.claim.start))
    return "“" + " ".join(first.claim.quote.split()) + "”"
