"""What the keys that filter and sort the facts do to the state."""

from collections.abc import Sequence
from dataclasses import replace

from crossread.ui.listing import ORDERS, VERDICTS, Listing, listed
from crossread.ui.reading import Reading, relisted
from crossread.ui.waiting import NOT_READY


def by_verdicts(reading: Reading, by: int) -> Reading:
    """Only the facts of the next verdict that there are any of, after the last all."""
    if not reading.ready:
        return reading.said(NOT_READY)
    some = [v for v in VERDICTS if listed(reading.comparison, Listing(verdict=v))]
    return relisted(reading, replace(reading.listing, verdict=_after(some, reading.listing.verdict, by)))


def by_kinds(reading: Reading, by: int) -> Reading:
    """Only the facts of the next kind that there are any of, after the last all."""
    if not reading.ready:
        return reading.said(NOT_READY)
    some = ["", *sorted({fact.kind for fact in reading.comparison.facts})]
    return relisted(reading, replace(reading.listing, kind=_after(some, reading.listing.kind, by)))


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


def _after(things: Sequence[str], thing: str, by: int) -> str:
    here = things.index(thing) if thing in things else 0
    return things[(here + by) % len(things)] if things else thing
