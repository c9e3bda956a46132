"""What the keys that filter and sort the facts do to the state."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from crossread.ui.listing import ORDERS, VERDICTS, Listing, listed
from crossread.ui.reading import Reading, relisted
from crossread.ui.waiting import NOT_READY

Thing = TypeVar("Thing")


def by_verdicts(reading: Reading, by: int) -> Reading:
    """Only the facts of the next verdict that the other filters leave any of, after the last all."""
    if not reading.ready:
        return reading.said(NOT_READY)
    offered = (replace(reading.listing, verdict=verdict) for verdict in VERDICTS)
    return _next_of(reading, reading.listing, offered, by)


def by_kinds(reading: Reading, by: int) -> Reading:
    """Only the facts of the next kind that the other filters leave any of, after the last all."""
    if not reading.ready:
        return reading.said(NOT_READY)
    kinds = ("", *sorted({fact.kind for fact in reading.comparison.facts}))
    return _next_of(reading, reading.listing, (replace(reading.listing, kind=kind) for kind in kinds), by)


def by_orders(reading: Reading, by: int) -> Reading:
    """The facts in the next order."""
    if not reading.ready:
        return reading.said(NOT_READY)
    return relisted(reading, replace(reading.listing, order=_after(list(ORDERS), reading.listing.order, by)))


def with_words(reading: Reading, words: str) -> Reading:
    """Only the facts whose label or sentences hold the words, in any order and without case."""
    return relisted(reading, replace(reading.listing, words=" ".join(words.split())))


def unfiltered(reading: Reading) -> Reading:
    """Every fact, in the order of the engine."""
    return relisted(reading, Listing()) if reading.ready else reading.said(NOT_READY)


def _next_of(reading: Reading, now: Listing, offered: Iterable[Listing], by: int) -> Reading:
    """The next of the listings that list anything, counted from the one that holds now."""
    some = [listing for listing in offered if listing == now or listed(reading.comparison, listing)]
    return relisted(reading, _after(some, now, by))


def _after(things: Sequence[Thing], thing: Thing, by: int) -> Thing:
    here = things.index(thing) if thing in things else 0
    return things[(here + by) % len(things)] if things else thing
