"""What is left to send of a picture, as runs of cells that look alike."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import compress
from operator import is_not

from crossread.ui.paint.cells import NARROW
from crossread.ui.wire.frame import Cell, Frame, Row
from crossread.ui.wire.pen import Pen

GAP = 4
"""Unchanged cells that are sent again rather than leapt over: a leap takes four bytes or more."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one row in one look."""

    y: int
    x: int
    end: int
    """The column after it."""
    pen: Pen
    text: str
    odd: bool = False
    """Whether terminals disagree how wide it is."""


def changed_runs(before: Frame, after: Frame) -> tuple[list[Run], list[Run]]:
    """What differs: runs that may be sent in any order, and those of odd rows, whole and in order.

    Of an odd row nothing is known to stand where it was thought to, so it is sent from end to end.
    """
    free: list[Run] = []
    bound: list[Run] = []
    for y, (old, new) in enumerate(zip(before.rows, after.rows, strict=True)):
        if old == new:
            continue
        if y in before.odd or y in after.odd:
            bound.extend(_whole(y, new))
        else:
            differ = map(is_not, old, new)  # equal cells are nearly always the same object; else they are sent again
            free.extend(_runs(y, new, compress(range(after.width), differ)))
    return free, bound


def _whole(y: int, row: Row) -> Iterator[Run]:
    """A row from end to end, every odd sign a run of its own."""
    start = x = 0
    while x < len(row):
        text, pen = row[x]
        end = next((n for n in range(x + 1, len(row)) if row[n][0]), len(row))
        if end > x + 1 or not NARROW.fullmatch(text):
            yield from _runs(y, row, range(start, x))
            yield Run(y, x, end, pen, text, odd=True)
            start = end
        x = end
    yield from _runs(y, row, range(start, x))


def _runs(y: int, row: Row, columns: Iterable[int]) -> Iterator[Run]:
    """The cells in those columns of a row, and short gaps between them, in as few runs as have one look."""
    start = end = 0
    pen: Pen | None = None
    for x in columns:
        if x == end and row[x][1] is pen:
            end = x + 1
            continue
        joined = _joined(pen, row[end : x + 1]) if pen is not None and x - end <= GAP else None
        if joined is None:
            if pen is not None:
                yield _run(y, start, end, pen, row)
            start, joined = x, row[x][1]
        pen, end = joined, x + 1
    if pen is not None:
        yield _run(y, start, end, pen, row)


def _run(y: int, start: int, end: int, pen: Pen, row: Row) -> Run:
    return Run(y, start, end, pen, "".join([text for text, _ in row[start:end]]))


def _joined(pen: Pen, cells: Sequence[Cell]) -> Pen | None:
    """The look in which a run of the look `pen` goes on with those cells; None where it cannot."""
    for _, own in cells:
        if own is pen or own == pen or own.blank_under(pen):
            continue
        if not pen.blank_under(own):
            return None
        pen = own
    return pen
