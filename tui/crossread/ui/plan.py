"""Where everything stands on a screen of a size: the width table as a function."""

from dataclasses import dataclass
from typing import Literal

FactsPlace = Literal["none", "strip", "below", "right"]

NEEDS_WIDTH, NEEDS_HEIGHT = 40, 10
"""Below this nothing can be read."""

HEADER, TITLE, FOOTER = 1, 1, 1
"""Rows of the event's line, of each report's name and of the keys."""

STRIP = 5
"""Rows of the chosen fact where there is no room for a table."""

SMALL_STRIP = 3
"""The same on a low screen."""

LOW = 18
"""Rows below which the strip is small."""

PANEL_LEAST, PANEL_MOST = 8, 12
"""Rows of the table below the reports."""

PANEL_FROM = 22
"""Rows from which the table below leaves more than ten to the text."""

PANEL_WIDTH = 44
"""Cells of the table to the right of the reports."""

TWO, THREE, FOUR, WIDE, WIDEST = 80, 120, 160, 200, 240
"""Widths from which on so many columns fit: two, three, four; with the table at their right three, four."""

DENSEST = 5
"""Columns without a table at their right, on the widest screens."""

HINTS_ROOMY = 30
"""Rows of a screen from which on each of the first hints has a row of its own; on lower ones they share rows."""

HINT = 40
"""Cells that a hint takes where it shares its row."""

HINTS_LEAVE = 8
"""Rows of text that the first hints leave in any case; where there are no more, there are none."""

FIFTH = 0.25
"""Share of the rows that the table below takes, between its least and its most."""


def too_small(width: int, height: int) -> bool:
    """Whether nothing can be read on a screen of that size; no key but one that leaves does anything there."""
    return width < NEEDS_WIDTH or height < NEEDS_HEIGHT


@dataclass(frozen=True, slots=True)
class Plan:
    """What fits on a screen."""

    columns: tuple[int, ...]
    """Cells of each report's column, gutter and overview included; empty where the screen is too small."""
    text_rows: int
    """Rows of text in each column."""
    facts: FactsPlace
    facts_width: int
    facts_rows: int
    hint_rows: int = 0
    """Rows of the first hints, between the text and the facts."""

    @property
    def too_small(self) -> bool:
        """Whether only one line that says so can be shown."""
        return not self.columns


def plan(width: int, height: int, *, reports: int, dense: bool = False, facts: bool = True, hints: int = 0) -> Plan:
    """What fits on a screen of `width` x `height` cells with so many reports.

    `dense` is the other choice of columns at this width, `facts` whether the facts are wanted, `hints`
    how many rows the first hints want.
    """
    if too_small(width, height):
        return Plan((), 0, "none", 0, 0)
    place = _facts_place(width, height, dense=dense) if facts else "none"
    facts_width = PANEL_WIDTH if place == "right" else width
    columns = _columns(width, reports=max(1, reports), dense=dense)
    room = width - PANEL_WIDTH if place == "right" else width
    body = height - HEADER - FOOTER
    rows = {"none": 0, "strip": STRIP if height >= LOW else SMALL_STRIP, "below": _panel_rows(height), "right": body}[
        place
    ]
    text = body - TITLE - (0 if place == "right" else rows)
    hints = hints if text - hints >= HINTS_LEAVE else 0
    return Plan(_shares(room, columns), text - hints, place, facts_width, rows, hints)


def hint_rows(count: int, width: int, height: int) -> int:
    """Rows that so many of the first hints want on a screen of that size."""
    each = 1 if height >= HINTS_ROOMY else max(1, width // HINT)
    return -(-count // each)


def _facts_place(width: int, height: int, *, dense: bool) -> FactsPlace:
    if width < THREE or (height < PANEL_FROM and (width < WIDE or dense)):
        return "strip"
    return "right" if width >= WIDE and not dense else "below"


def _columns(width: int, *, reports: int, dense: bool) -> int:
    if width < TWO:
        fit = 1
    elif width < THREE:
        fit = 2 if dense else 1
    elif width < FOUR:
        fit = 2 if dense else 3
    elif width < WIDE:
        fit = 3 if dense else 4
    else:
        fit = DENSEST if dense else 4 if width >= WIDEST else 3
    return min(fit, reports)


def _panel_rows(height: int) -> int:
    return max(PANEL_LEAST, min(PANEL_MOST, round(height * FIFTH)))


def _shares(width: int, columns: int) -> tuple[int, ...]:
    """The width in so many columns that differ by at most one cell."""
    each, rest = divmod(width, columns)
    return tuple(each + (n < rest) for n in range(columns))
