"""One sentence read: its numbers, what they count, and the claims that they make."""

from dataclasses import dataclass, field

from crossread.engine.claims.counted import counted
from crossread.engine.claims.frames import Bound, bind
from crossread.engine.claims.items import NO_CLAIM, Item, key
from crossread.engine.claims.measures import measured
from crossread.engine.claims.shape import Shape, shape_of
from crossread.engine.claims.singles import singles
from crossread.engine.claims.sorts import sort_of
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.numbers import quantities
from crossread.engine.text.pieces import Piece, pieces
from crossread.model import PEOPLE_KINDS, Span


@dataclass(slots=True)
class Reading:
    """A sentence with its numbers, each with what was found about it."""

    span: Span
    run: list[Piece]
    items: list[Item]
    shape: Shape
    bound: dict[int, Bound] = field(default_factory=dict)
    """Index of an item to its predicate."""


def read(text: str, span: Span, words: Vocabulary) -> Reading:
    """The sentence's numbers in order, with their predicates."""
    run = pieces(text, span.start, span.end)
    items = _items(run, words)
    items = _summed(run, items, words)
    shape = shape_of(run, items, words)
    reading = Reading(span, run, items, shape)
    place = {id(item): at for at, item in shape.items.items()}
    for n, item in enumerate(items):
        if not item.counts or id(item) not in place or item.fixed:
            continue
        unknown = item.sort == "thing" and run[item.head].key in words.property
        found = bind(shape, place[id(item)], item, unknown)
        if found:
            reading.bound[n] = found
    _carry(reading, place)
    return reading


def _items(run: list[Piece], words: Vocabulary) -> list[Item]:
    items: list[Item] = []
    floor = 0
    for q in quantities(run):
        if q.core < floor or (q.value == 1 and key(run, q.core - 1) == "no"):
            continue
        item = measured(run, q, words, floor)
        if item is None or item.sort == "duration":
            reason = sort_of(run, q, words)
            if reason:
                item = Item(q.core, q.stop, reason, q.value, q.high, core=q.core)
        if item is None:
            item = counted(run, q, words)
        items.append(item)
        floor = item.stop
    taken = [False] * len(run)
    for item in items:
        for i in range(item.first, min(item.stop, len(run))):
            taken[i] = True
    alone = singles(run, taken, words)
    return sorted([*items, *alone], key=lambda item: item.first) if alone else items


def _summed(run: list[Piece], items: list[Item], words: Vocabulary) -> list[Item]:
    """Conjunctions of people added up: `three women and four children`, `his wife and another woman`."""
    kept: list[Item] = []
    for item in items:
        last = kept[-1] if kept else None
        if last and _adds(run, last, item, words):
            last.value = (last.value or 0) + (item.value or 0)
            last.stop = item.stop
            last.subject = f"{last.subject} and {item.subject}"
            if last.sort == "single":
                last.sort = "people"
            continue
        kept.append(item)
    return kept


def _adds(run: list[Piece], a: Item, b: Item, words: Vocabulary) -> bool:
    if a.sort not in ("people", "single") or b.sort not in ("people", "single"):
        return False
    if a.value is None or b.value is None or a.high is not None or b.hedge != "exact" or a.scope or a.kind != b.kind:
        return False
    if a.hedge not in ("exact", "at least") or b.first != b.core - (
        key(run, b.core - 1) == "another" and b.first < b.core
    ):
        return False
    if key(run, a.first - 1) in ("including", "includes", "include", "included", "them", "among", "whom"):
        return False
    between = [p.key for p in run[a.stop : b.first]]
    if between not in (["and"], [",", "and"], [","], ["and", "a"]):
        return False
    after = words.words.get(key(run, b.stop))
    before = words.words.get(key(run, a.first - 1))
    governed = before is not None and (before.tag in "vVGeEg" or before.tag == "o")
    if between == [","] and not _list_ends(run, b):
        return False
    return not (governed and after is not None and after.tag in "ahmVWAE" and after.tag)


def _list_ends(run: list[Piece], b: Item) -> bool:
    return key(run, b.stop) in ("and", ",") and any(key(run, n) == "and" for n in range(b.stop, b.stop + 2))


def _carry(reading: Reading, place: dict[int, int]) -> None:
    """Gives a number without a predicate that of the number it goes on from: `11 people and 8 others`."""
    signs = reading.shape.signs
    items = reading.items
    for n in range(1, len(items)):
        item = items[n]
        if n in reading.bound or not item.counts or item.sort == "thing" or item.kind or id(item) not in place:
            continue
        for back in range(n - 1, max(-1, n - 4), -1):
            earlier = items[back]
            if id(earlier) not in place or not earlier.counts:
                continue
            between = signs[place[id(earlier)] + 1 : place[id(item)]]
            found = reading.bound.get(back)
            if found is None or found.kind not in PEOPLE_KINDS:
                continue
            if _continues(between):
                reading.bound[n] = Bound(found.kind, found.at, "carried on")
            elif _part(reading, item, between):
                reading.bound[n] = Bound(found.kind, found.at, "part")
            break


def _continues(between: str) -> bool:
    """Whether only the rest of the earlier number's phrase and `and` stand between."""
    return (between.endswith("c") or between in ("", ",")) and len(between) <= 14 and not set(between) & set("vVGeEgzWaR;.")


def _part(reading: Reading, item: Item, between: str) -> bool:
    """Whether the number is a part of the one before it: `seven, including two children`."""
    word = key(reading.run, item.first - 1)
    if word in ("including", "them", "whom", "includes", "included", "include") or (
        word == "of" and key(reading.run, item.first - 2) == "most"
    ):
        item.scope = item.scope or item.subject
        return len(between) <= 24 and "." not in between and ";" not in between
    return False


def is_claim(item: Item) -> bool:
    """Whether the sort may make a claim at all."""
    return item.sort not in NO_CLAIM
