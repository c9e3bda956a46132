"""Which page each key opens over the reports, and what it says where there is nothing to open."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from crossread.model import Passage
from crossread.ui import moves
from crossread.ui.dress import Dress
from crossread.ui.keys import DETAIL, PAGE, READING, REPORTS, SENTENCES, TABLE, Key
from crossread.ui.pages.composed import Composed
from crossread.ui.reading import Reading
from crossread.ui.returns import spot_of
from crossread.ui.waiting import NOT_READ, NOT_READY

Make = Callable[[int], Composed]
"""From the width of a line to a page."""

Opening = Callable[[Reading, Dress], tuple[Reading, Make | None]]
"""From the state to the next one, and the page; None where there is none, which the state says."""

OWN = {
    "On the page of the reports": REPORTS,
    "On the table over the whole screen": TABLE,
    "On the detail of a fact": DETAIL,
    "On wordings, and on the sentences without a like one": SENTENCES,
}
PAGES: Mapping[str, Sequence[Key]] = {
    "On a page like this": PAGE,
    **{heading: [key for key in keys if key not in PAGE] for heading, keys in OWN.items()},
}
"""Keys that only pages have, for the help."""


def _help(reading: Reading, dress: Dress) -> tuple[Reading, Make | None]:
    from crossread.ui.pages.help import help_page

    pages = {heading: [key for key in dress.keys(keys) if key.keys] for heading, keys in PAGES.items()}
    return reading, lambda width: help_page(dress.keys(READING), dress.signs, pages=pages, width=width)


def _detail(reading: Reading, dress: Dress) -> tuple[Reading, Make | None]:
    """Its page needs much of the engine, which is not imported before."""
    from crossread.ui.pages.detail import detail

    if not reading.fact:
        return reading.said("no fact is chosen" if reading.ready else NOT_READY), None
    return reading, partial(detail, reading.comparison, reading.fact, dress.signs)


def _wordings(reading: Reading, _dress: Dress) -> tuple[Reading, Make | None]:
    from crossread.ui.pages.wordings import wordings

    found = moves.passage_here(reading)
    if not found.stop or not found.stop.group:
        return found, None
    page = wordings(found.comparison, found.stop)
    return found, lambda _width: page


def _closest(reading: Reading, _dress: Dress) -> tuple[Reading, Make | None]:
    from crossread.ui.pages.closest import closest

    spot = spot_of(reading)
    if not spot or not reading.ready:
        return reading.said(NOT_READY), None
    end = spot.stop.span.end if spot.stop else spot.offset + 1
    passage = Passage(spot.article, spot.offset, end)
    return reading.said("looking for the closest sentences"), lambda _width: closest(
        reading.event, reading.nearest, passage
    )


def _alone(reading: Reading, _dress: Dress) -> tuple[Reading, Make | None]:
    from crossread.ui.pages.alone import alone

    if not reading.ready:
        return reading.said(NOT_READY), None
    page = alone(reading.comparison, reading.atlas)
    return reading, lambda _width: page


def _unread(reading: Reading, _dress: Dress) -> tuple[Reading, Make | None]:
    from crossread.ui.pages.unread import unread

    if not reading.ready:  # the engine reads the numbers once more: not while it compares
        return reading.said(NOT_READY), None
    return reading.said("reading the numbers"), lambda _width: unread(reading.event)


def _problems(reading: Reading, _dress: Dress) -> tuple[Reading, Make | None]:
    from crossread.ui.pages.problems import problems

    if not reading.loaded:
        return reading.said(NOT_READ), None
    if not reading.event.problems:
        return reading.said("nothing is wrong with the files"), None
    page = problems(reading.event)
    return reading, lambda _width: page


def _facts(reading: Reading, dress: Dress) -> tuple[Reading, Make | None]:
    from crossread.ui.pages.table import table

    if not reading.ready or not reading.comparison.facts:
        return reading.said("no facts" if reading.ready else NOT_READY), None
    return reading, partial(table, reading.comparison, reading.listed, reading.listing.said, dress.signs)


OPENINGS: Mapping[str, Opening] = {
    "help": _help,
    "detail": _detail,
    "wordings": _wordings,
    "closest": _closest,
    "alone": _alone,
    "unread": _unread,
    "problems": _problems,
    "facts": _facts,
}
"""By the name that a key's action gives."""

WIDE = frozenset({"facts"})
"""Pages that take the whole width of the screen: text is read in shorter lines."""

SLOW = frozenset({"closest", "unread"})
"""Pages for which the engine reads every report once more: made in a thread, whatever the width."""
