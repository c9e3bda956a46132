"""The words around a claim, weighed by nearness and rarity: near-copies of a sentence ask the same question."""

import math
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from crossread.engine.facts.reading import Reading, Word
from crossread.engine.text.number_words import number_key
from crossread.engine.text.once import told_in
from crossread.engine.text.places import TIME_WORDS
from crossread.model import Claim

FADE = 8.0
"""A word so many words away from the quote weighs half as much as one beside it."""

REACH = 45
"""How many words to either side of the quote are looked at."""

BESIDE = 2
"""So many words to either side also count with their side and place, common ones included: `of 12`, `12 from`."""

SO_FAR = re.compile(
    r"\b(?:so far|thus far|to date|until now|up to now|altogether|in total|in all|a total of|overall)\b", re.IGNORECASE
)
"""What says that a number sums up more than the one event."""

SIDED = 0.3
"""What a word that stands on the same side weighs, of one that stands in the same sentence."""

SIDES = "<>"
"""What such a word is marked by: before the quote, after it."""

Context = Mapping[str, float]
"""Features of a claim's surroundings with their weight."""


def context_of(claim: Claim, reading: Reading, counted: Sequence[Claim]) -> Context:
    """The words of the claim's sentence, without the quote and what else is counted there (`six rifles, 12 magazines`).

    `counted` are the claims of the article near this one.
    """
    nearby, place, after = reading.words_near(claim.span, claim.sentence, REACH)
    starts = [word.start for word in nearby]
    counted_too: set[int] = set()
    for other in counted if starts else ():
        if starts[0] <= other.start <= starts[-1]:
            counted_too.update(starts[bisect_left(starts, other.start) : bisect_left(starts, other.end)])
    left = [word for word in nearby[:place] if word.start not in counted_too][::-1]
    right = [word for word in nearby[after:] if word.start not in counted_too]
    made: dict[str, float] = {}
    if told_in(SO_FAR, reading.article.text, claim.sentence.start, claim.sentence.end):
        made["so far"] = 1.0
    for side, near in zip(SIDES, (left, right), strict=True):
        _add(made, side, near)
    return made


def owner_of(claim: Claim, reading: Reading) -> str:
    """The last name before a number in its sentence, as a skeleton; empty where there is none.

    A word that opens a sentence, a day or a month is no name.
    """
    nearby, place, _ = reading.words_near(claim.span, claim.sentence, REACH)
    text = reading.article.text
    for word in reversed(nearby[:place]):
        opens = word.start == claim.sentence.start
        if word.stem and text[word.start].isupper() and not opens and word.key not in TIME_WORDS:
            return word.stem
    return ""


def _add(made: dict[str, float], side: str, near: Iterable[Word]) -> None:
    for distance, word in enumerate(near):
        weight = 1.0 / (1.0 + distance / FADE)
        number = number_key(word.key)
        if number[0].isdigit():
            made["#" + number] = max(weight, made.get("#" + number, 0.0))
        if word.stem:
            made[word.stem] = max(weight, made.get(word.stem, 0.0))
        if distance < BESIDE and not word.key[0].isdigit():
            made[side + word.key] = SIDED


def rarities(contexts: Iterable[Context]) -> Mapping[str, float]:
    """How much each feature tells: the logarithm of how few of the event's claims have it."""
    counted: Counter[str] = Counter()
    total = 0
    for context in contexts:
        counted.update(context.keys())
        total += 1
    return {feature: math.log(1.0 + total / number) for feature, number in counted.items()}


def weighed(context: Context, rarity: Mapping[str, float]) -> Context:
    """The context as a vector of length one; empty where there is nothing around."""
    vector = {feature: weight * rarity[feature] for feature, weight in context.items()}
    length = math.sqrt(sum(weight * weight for weight in vector.values()))
    return {feature: weight / length for feature, weight in vector.items()} if length else {}


def cosine(a: Context, b: Context) -> float:
    """Likeness of two weighed contexts, 0 to 1."""
    if len(a) > len(b):
        a, b = b, a
    return sum([weight * b[feature] for feature, weight in a.items() if feature in b])


def shared_content(a: Context, b: Context) -> float:
    """The part of their likeness that two weighed contexts owe to what is spoken of, without the words right beside."""
    return sum(weight * b[feature] for feature, weight in a.items() if feature in b and feature[0] not in SIDES)
