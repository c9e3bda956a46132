"""Claims in copies of one stretch of words ask one question, however each report goes on around it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from crossread.engine.facts.joining import Item
from crossread.engine.facts.reading import NUMBERISH, Reading
from crossread.engine.text.number_words import number_key

SHARED = 7
"""So many words around a quote make two claims copies; fewer are a turn of phrase (`people were killed when a`)."""

OPENING = 10
"""So many, where all stand before the number: fewer may open any sentence (`A spokesman for the police in Varn`)."""

LIMITED = 0.34
"""Where so large a share of the copies limits the number in one way, it is so in all: the others cut the sentence."""

NUMBER = "#"
"""Stands for every number among the words around one."""

Window = tuple[str, ...]
"""Kind of the claim and the words around its number, with an empty one where that stands."""


def as_copied(items: Sequence[Item], readings: Mapping[str, Reading], repeated: Iterable[Sequence[int]]) -> list[Item]:
    """The items, each with the event and the limits that most copies of its words have, and which copies those are.

    `repeated` are the numbers of items that an article tells again; the items are in the order of their numbers.

    The number is no part of the words: a wire report and its update ask the same.
    """
    holders: defaultdict[Window, list[int]] = defaultdict(list)
    for place, item in enumerate(items):
        for window in _windows(item, readings[item.claim.article]):
            holders[window].append(place)
    first = list(range(len(items)))
    for places in (*holders.values(), *repeated):
        for place in places[1:]:
            one, other = sorted((_root(first, places[0]), _root(first, place)))
            first[other] = one
    copies: defaultdict[int, list[Item]] = defaultdict(list)
    for place, item in enumerate(items):
        copies[_root(first, place)].append(item)
    said = {item.number: replace(item, copy=same) for same, held in copies.items() for item in _agreed(held)}
    return [said[item.number] for item in items]


def _windows(item: Item, reading: Reading) -> Iterator[Window]:
    claim = item.claim
    nearest, before, after = reading.words_near(claim.span, claim.sentence, 2 * SHARED)
    keys = [NUMBER if number_key(word.key)[:1].isdigit() else word.key for word in nearest]
    own = next((n for n in range(before, after) if keys[n] == NUMBER), -1)
    left = _reaching(keys[: before if own < 0 else own][::-1])
    right = _reaching(keys[before if own < 0 else own + 1 :])
    for some in range(SHARED):
        if some < len(left) and SHARED - some < len(right):
            yield claim.kind, *left[some], "", *right[SHARED - some]
    if len(left) > OPENING:
        yield claim.kind, *left[OPENING], ""


def _reaching(keys: Sequence[str]) -> list[Window]:
    """How far the words reach from a number, by how many there are: other numbers between them count for none."""
    reached: list[Window] = [()]
    held: list[str] = []
    for key in keys:
        if key == NUMBER:
            held.append(key)
        elif not NUMBERISH.fullmatch(key):
            held.append(key)
            reached.append(tuple(held))
    return reached[: OPENING + 1]


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
