"""Claims in copies of one stretch of words ask one question, however each report goes on around it."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from crossread.engine.facts.joining import Item
from crossread.engine.facts.reading import NUMBERISH, Reading

SHARED = 7
"""So many words around a quote make two claims copies; fewer are a turn of phrase (`people were killed when a`)."""

LIMITED = 0.34
"""Where so large a share of the copies limits the number in one way, it is so in all: the others cut the sentence."""

Window = tuple[str, ...]
"""Kind of the claim, its noun, and the words around it, with an empty one where the quote stands."""


def as_copied(items: Sequence[Item], readings: Mapping[str, Reading]) -> list[Item]:
    """The items, each with the event and the limits that most copies of its words have.

    The number is no part of the words: a wire report and its update ask the same.
    """
    holders: defaultdict[Window, list[int]] = defaultdict(list)
    for place, item in enumerate(items):
        for window in _windows(item, readings[item.claim.article]):
            holders[window].append(place)
    first = list(range(len(items)))
    for places in holders.values():
        for place in places[1:]:
            one, other = sorted((_root(first, places[0]), _root(first, place)))
            first[other] = one
    copies: defaultdict[int, list[Item]] = defaultdict(list)
    for place, item in enumerate(items):
        copies[_root(first, place)].append(item)
    said = {item.number: item for same in copies.values() for item in _agreed(same)}
    return [said[item.number] for item in items]


def _windows(item: Item, reading: Reading) -> Iterator[Window]:
    claim = item.claim
    nearest, before, after = reading.words_near(claim.span, claim.sentence, 2 * SHARED)
    left = [word.key for word in nearest[:before] if not NUMBERISH.fullmatch(word.key)][-SHARED:]
    right = [word.key for word in nearest[after:] if not NUMBERISH.fullmatch(word.key)][:SHARED]
    for some in range(SHARED + 1):
        if some <= len(left) and SHARED - some <= len(right):
            yield claim.kind, item.question.noun, *left[len(left) - some :], "", *right[: SHARED - some]


def _root(first: list[int], place: int) -> int:
    while first[place] != place:
        first[place] = first[first[place]]
        place = first[place]
    return place


def _agreed(same: Sequence[Item]) -> Sequence[Item]:
    """The copies with the event and the question that most of them have; what is the same throughout counts once."""
    if len(same) < 2:
        return same
    once = {(item.happening, item.question.parts, frozenset(item.question.context)): item for item in same}.values()
    homes = Counter(item.happening for item in once)
    home = min(homes, key=lambda number: (-homes[number], number))
    asked = Counter(tuple(sorted(item.question.parts)) for item in once)
    limited = [told for told, number in asked.items() if told and number >= LIMITED * len(once)]
    usual = frozenset(min(limited or asked, key=lambda told: (-asked[told], told)))
    return [
        item
        if item.happening == home and item.question.parts == usual
        else replace(item, happening=home, question=replace(item.question, parts=usual))
        for item in same
    ]
