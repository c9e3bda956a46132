"""What a person would call a fact: `killed · harbour bombing`, `injured · in one district · quake of 2 Jul`."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from crossread.engine.facts.joining import Item
from crossread.engine.facts.likeness import Rarity
from crossread.engine.facts.mentions import Reading
from crossread.engine.facts.question import NATION, NO_NOUN, UNNAMED_LENGTH, head_of
from crossread.engine.facts.tolls import LESS
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
    "witnessed": "seen by one person",
    "so far": "so far",
    "wrecked": "destroyed",
    "aftershock": "aftershock",
    LESS: "part of them",
}
"""How a part is told, where it is no name."""

OPENING = frozenset(("and", "or", "the", "a", "an", "of", "other", "another", "more", "remaining"))
"""Words that no label begins with."""

DASH = re.compile(r"\s*-\s*")
SHORT = 3
"""A word of no more letters tells no fact from another."""

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
    """The thing counted as most claims word it, in the shortest of these wordings and with the fewest capitals."""
    worded: defaultdict[str, list[str]] = defaultdict(list)
    for item in group:
        words = DASH.sub("-", item.claim.subject or head_of(item.claim)).split()[-SUBJECT_WORDS:]
        while words and words[0].lower() in OPENING:
            words.pop(0)
        if words and words[-1].lower() not in NO_NOUN:
            worded[" ".join(words).lower()].append(" ".join(words))
    best = min(worded, key=lambda words: (-len(worded[words]), len(words), words), default="")
    return min(worded[best], key=lambda words: (sum(map(str.isupper, words)), words), default="")


def told_apart(labels: Sequence[str], groups: Sequence[Sequence[Item]], readings: Mapping[str, Reading]) -> list[str]:
    """The labels with words added where two are the same: subject, a word beside the claims, quote, else a number."""
    made = list(labels)
    rarity = Rarity(item for group in groups for item in group)

    def beside(group: Sequence[Item], others: Sequence[Sequence[Item]]) -> str:
        return _beside(group, others, rarity, readings)

    for extra in (_own_subject, beside, _quote):
        same: defaultdict[str, list[int]] = defaultdict(list)
        for number, label in enumerate(made):
            same[label].append(number)
        for label, numbers in same.items():
            for number in numbers if len(numbers) > 1 else ():
                words = extra(groups[number], [groups[other] for other in numbers if other != number])
                if words and words.lower() not in label.lower():
                    made[number] = f"{label} · {words}"
    seen: Counter[str] = Counter()
    for number, label in enumerate(made):
        seen[label] += 1
        if seen[label] > 1:
            made[number] = f"{label} ({seen[label]})"
    return made


def _beside(
    group: Sequence[Item], others: Sequence[Sequence[Item]], rarity: Rarity, readings: Mapping[str, Reading]
) -> str:
    """The word beside the claims of a group that tells most, and that stands beside no claim of the others."""
    taken = {stem for other in others for item in other for stem in item.question.context}
    weights: defaultdict[str, float] = defaultdict(float)
    shown: dict[str, str] = {}
    for item in group:
        stems = rarity.of(item)
        for word in readings[item.claim.article].words(item.claim.sentence):
            if word.stem in stems and word.stem not in taken and word.key.isalpha() and len(word.key) > SHORT:
                weights[word.stem] += stems[word.stem]
                text = readings[item.claim.article].article.text[word.start : word.end]
                shown[word.stem] = min(text, shown.get(word.stem, text))
    best = min(weights, key=lambda stem: (-weights[stem], stem), default="")
    return shown[best] if best else ""


def _own_subject(group: Sequence[Item], others: Sequence[Sequence[Item]]) -> str:
    words = _subject(group)
    return "" if any(_subject(other) == words for other in others) else words


def _quote(group: Sequence[Item], _: Sequence[Sequence[Item]]) -> str:
    first = min(group, key=lambda item: (item.claim.article, item.claim.start))
    return "“" + " ".join(first.claim.quote.split()) + "”"
