"""The strip beside a column: where in the whole report things lie, and where the view is."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from rich.segment import Segment
from textual.strip import Strip

from crossread.ui.paint.look import UNICODE, Look, Palette, Signs
from crossread.ui.paint.marks import Mark
from crossread.ui.paint.rows import Column
from crossread.ui.paint.wrap import Lines

SHOWN = frozenset(
    {Look.SAME_FACT, Look.SAME_STATEMENT, Look.SAME_WORDS, Look.CLAIM, Look.DISPUTED, Look.CHOSEN, Look.HIT}
)
"""Looks that the strip shows; where several fall on one cell, the last in the order of `Look`."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the strip."""

    look: Look | None
    """The weightiest thing that lies here."""
    view: bool
    """Whether any of these rows is in view."""


def survey(height: int, lines: Lines, marks: Iterable[Mark], *, column: Column) -> tuple[Look | None, ...]:
    """The weightiest look in each of `height` equal parts of a column. Does not depend on the view: worth keeping."""
    found: list[Look | None] = [None] * max(0, height)
    bounds = _bounds(len(found), lines, column)
    if not bounds:
        return tuple(found)
    for mark in marks:
        if mark.look not in SHOWN:
            continue
        first = max(0, bisect_right(bounds, mark.start) - 1)
        for cell in range(first, max(first + 1, bisect_right(bounds, mark.end - 1))):
            known = found[cell]
            if known is None or known < mark.look:
                found[cell] = mark.look
    return tuple(found)


def _bounds(height: int, lines: Lines, column: Column) -> list[int]:
    """The offset from which on each cell of the strip shows the report; empty where there is nothing to show."""
    rows = column.height
    firsts = (column.line_near(-(-cell * rows // height)) for cell in range(height) if rows)
    return [lines.starts[line] if line < len(lines) else len(lines.text) for line in firsts]


def overview(surveyed: tuple[Look | None, ...], rows: int, *, top: int, view: int) -> tuple[Cell, ...]:
    """The strip's cells, for a column of `rows` rows of which `view` are seen from `top` on."""
    height = len(surveyed)
    first = max(0, min(top, rows - 1)) * height // max(1, rows)
    last = max(0, min(top + view, rows) - 1) * height // max(1, rows)
    return tuple(Cell(look, first <= n <= last) for n, look in enumerate(surveyed))


def paint_cell(cell: Cell, palette: Palette, *, signs: Signs = UNICODE) -> Strip:
    """One cell as a strip: a sign for what lies there, a bar where the view is.

    Quiet but for disputes, what is chosen and what was found: it stands beside the text and is no part of it.
    """
    sign = {
        None: " ",
        Look.SAME_FACT: signs.same_fact,
        Look.SAME_STATEMENT: signs.same_statement,
        Look.SAME_WORDS: signs.same_statement,
        Look.CLAIM: signs.silent,
        Look.DISPUTED: signs.differ,
        Look.CHOSEN: signs.here,
        Look.HIT: signs.found,
    }[cell.look]
    if cell.view and cell.look is None:
        sign = signs.view
    style = palette.text if cell.view else palette.filler
    if cell.look in (Look.DISPUTED, Look.CHOSEN, Look.HIT):
        style = palette.style(1 << cell.look)
    return Strip([Segment(sign, style)], 1)
