"""What a person would call a fact: `killed · harbour bombing`, `injured · in one district · quake of 2 Jul`."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from crossread.engine.facts.asked import (
    ABOARD,
    AMONG_THEM,
    ATTACKERS,
    CAPACITY,
    LISTED,
    NATION,
    NO_NOUN,
    UNNAMED_LENGTH,
)
from crossread.engine.facts.charges import CHARGES_OF
from crossread.engine.facts.doing import doings
from crossread.engine.facts.joining import Item
from crossread.engine.facts.nouns import head_of
from crossread.engine.facts.phrases import phrase_of
from crossread.engine.facts.reading import Reading
from crossread.engine.facts.tolls import LESS
from crossread.engine.text.stems import stem_of
from crossread.model import PEOPLE_KINDS, Claim

PART_WORDS = {
    "grave": "seriously",
    "light": "lightly",
    "further": "others",
    "over a time": "over a period",
    "treated here": "treated at one place",
    AMONG_THEM: "some of them",
    "at the place": "in one place",
    "kin": "of one family",
    "kin and another": "of one family and another",
    "witnessed": "seen by one person",
    "so far": "so far",
    "required": "as required",
    "wrecked": "destroyed",
    "family": "counted by family",
    "at large": "in the country or world at large",
    "each year": "each year",
    "for the hurt": "for the hurt",
    "discharged": "sent home",
    "partly": "damaged in part",
    "attacker counted": "attacker counted",
    "charged": "charged or released",
    "still held": "still held",
    "housed there": "housed there before",
    "aftershock": "aftershock",
    LESS: "part of them",
}
"""How a part is told, where it is no name."""

QUANTITIES = {
    "weight": ("ton", "tonne", "kg", "g", "pound", "pounds weight", "ounce", "carat"),
    "area": ("acre", "hectare", "square km", "square mile", "square metre", "square feet"),
    "volume": ("litre", "gallon", "barrel", "cubic metre"),
    "temperature": ("degree", "degrees f"),
    "speed": ("knot", "km/h", "mph", "m/s"),
    "power": ("mw", "gw", "kw"),
}
"""What a measure is called by its unit (names of units.yaml, without plural)."""
CALLED = {unit: name for name, units in QUANTITIES.items() for unit in units}

NOBODY = frozenset(("peopl", "person", "individual", "other"))
"""Stems of nouns that tell no fact from another."""

OPENING = frozenset(("and", "or", "the", "a", "an", "of", "other", "another", "more", "remaining"))
"""Words that no label begins with."""

SPACED = re.compile(r"[\s-]+")
DASH = re.compile(r"\s*-\s*")
NAMED = frozenset(("distance", "depth", "height", "width", "radius", "magnitude"))
"""Measures called by what the words around say."""

SUBJECT_WORDS = 4
"""A counted thing is told by so many words at most."""


def label_of(group: Sequence[Item], part: str, event: str, readings: Mapping[str, Reading]) -> str:
    """What is counted, the part that it is limited to, the event."""
    counted = what(group, readings)
    if group[0].claim.kind == "money" and group[0].question.topic and not event:
        counted = _with(counted, _beside(group, readings))
    return " · ".join(words for words in (counted, "" if part in counted else part, event) if words)


def what(group: Sequence[Item], readings: Mapping[str, Reading]) -> str:
    """The kind with what is counted: `killed`, `drones`, `depth`, `houses damaged`, `percent of eligible voters`."""
    first = group[0]
    kind, topic = first.claim.kind, first.question.topic
    if kind == "count":
        subject = _subject(group)
        if topic in (*doings(), ABOARD, CAPACITY, LISTED):
            return subject if topic == ATTACKERS and subject else topic
        if topic.startswith(CHARGES_OF):
            return topic
        if subject and first.question.noun not in NOBODY:
            return subject
        return _with(subject or "number", _beside(group, readings, going_on=True))
    if kind == "damaged":
        return f"{_subject(group)} {'destroyed' if _wrecked(group) else 'damaged'}".strip()
    if kind == "measure":
        if topic in (UNNAMED_LENGTH, "length"):
            return _with("length" if topic == "length" else "distance", _beside(group, readings))
        if topic == "distance" and not any(item.question.shown for item in group):
            return _with(topic, _beside(group, readings))
        return topic if topic in NAMED else CALLED.get(topic, topic) or "measure"
    if kind == "money":
        return topic or _with("money", _beside(group, readings))
    if kind in ("percent", "duration"):
        return _with(kind, _beside(group, readings))
    if kind == "captured" and topic == "criminals":
        return "taken hostage"
    return kind


def _beside(group: Sequence[Item], readings: Mapping[str, Reading], *, going_on: bool = False) -> str:
    return phrase_of((item.claim for item in group), readings, going_on=going_on)


def _with(kind: str, phrase: str) -> str:
    """A kind that says little with the words beside the number."""
    return f"{kind} {phrase}" if phrase.startswith("of ") else f"{kind}: {phrase}".removesuffix(": ")


def _wrecked(group: Sequence[Item]) -> bool:
    return all(item.question.wrecked for item in group)


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
    plain = [part for part in usual if part not in (*places, "everywhere")]
    if _wrecked(group) and "wrecked" in plain:
        plain.remove("wrecked")
    if len(plain) > 1 and AMONG_THEM in plain:
        plain.remove(AMONG_THEM)  # `child` says it
    words = [PART_WORDS.get(part, part.removeprefix(NATION)) for part in plain]
    if plain == [AMONG_THEM] and group[0].claim.kind in PEOPLE_KINDS:
        called = group[0].question.sort.removeprefix(NATION) or _subject(group)
        words = [called if called and stem_of(called) not in NOBODY else words[0]]
    if group[0].claim.kind == "count":
        words = ["additional" if part == "further" else word for part, word in zip(plain, words, strict=True)]
    if places and not alone:
        words.append(f"in {place_names.get(places[0], places[0][3:])}")
    return ", ".join(words)


def _subject(group: Sequence[Item]) -> str:
    """The thing counted as most claims word it, in the shortest of these wordings and with the fewest capitals."""
    worded: defaultdict[str, list[str]] = defaultdict(list)
    for item in group:
        things = item.claim.subject or item.question.shown or head_of(item.claim)
        words = DASH.sub("-", _cased(item.claim, things)).strip("-").split()
        words = words[-SUBJECT_WORDS:]
        while words and words[0].lower() in OPENING:
            words.pop(0)
        if words and words[-1].lower() not in NO_NOUN:
            worded[" ".join(words).lower()].append(" ".join(words))
    best = min(worded, key=lambda words: (-len(worded[words]), len(words), words), default="")
    return min(worded[best], key=lambda words: (sum(map(str.isupper, words)), words), default="")


def _cased(claim: Claim, words: str) -> str:
    """The words with the capitals that the quote gives them."""
    spelt = r"[\s-]+".join(map(re.escape, SPACED.split(words)))
    found = re.search(spelt, claim.quote, re.IGNORECASE)
    return found[0] if found else words


def told_apart(labels: Sequence[str], groups: Sequence[Sequence[Item]], readings: Mapping[str, Reading]) -> list[str]:
    """The labels with words added where two are the same: subject, a word beside the claims, quote, else a number."""
    made = list(labels)

    def beside(group: Sequence[Item]) -> str:
        return _beside(group, readings, going_on=True)

    def teller(group: Sequence[Item]) -> str:
        return f"told by {min(readings[item.claim.article].article.name for item in group)}"

    for extra, alone in ((_subject, True), (beside, True), (_quote, False), (teller, False)):
        same: defaultdict[str, list[int]] = defaultdict(list)
        for number, label in enumerate(made):
            same[label].append(number)
        for label, numbers in same.items():
            said = {number: extra(groups[number]) for number in numbers if len(numbers) > 1}
            tellers = Counter(said.values())
            for number, words in said.items():
                idle = (alone and tellers[words] > 1) or (extra is _subject and _subjectless(groups[number]))
                if words and not idle and words.lower() not in label.lower():
                    made[number] = f"{label} · {words}"
    seen: Counter[str] = Counter()
    for number, label in enumerate(made):
        seen[label] += 1
        if seen[label] > 1:
            made[number] = f"{label} ({seen[label]})"
    return made


def _subjectless(group: Sequence[Item]) -> bool:
    """Whether the thing counted tells no fact from another."""
    return group[0].claim.kind in ("measure", "duration", "percent", "money") or group[0].question.noun in NOBODY


def _quote(group: Sequence[Item]) -> str:
    first = min(group, key=lambda item: (item.claim.article, item.claim.start))
    return "“" + " ".join(first.claim.quote.split()) + "”"
