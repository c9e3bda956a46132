"""A picture as cells: what stands in each and how it looks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style

from crossread.ui.paint.cells import NARROW, widths
from crossread.ui.wire.pen import Pen, blank, pen_of

Cell = tuple[str, Pen]
"""What stands in a cell and its look; a sign two cells wide stands in the first and leaves the second without text."""

Row = list[Cell]

BLANK: Cell = (" ", blank(""))

KEPT = 4096
"""Cells of one look that are kept as one object each, so that equal cells are mostly the same cell."""


TEXTS = 2048
"""Runs of text of which the cells are kept: a step shows nearly all that was there before."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """What the whole screen shows."""

    rows: Sequence[Row]
    width: int
    odd: frozenset[int] = frozenset()
    """Rows in which something stands of which terminals disagree how wide it is."""

    @property
    def size(self) -> tuple[int, int]:
        """Columns and rows."""
        return self.width, len(self.rows)


def empty(width: int, height: int, background: str = "") -> Frame:
    """A screen without anything on it but a background, given in codes."""
    return Frame([[(" ", blank(background))] * width for _ in range(height)], width)


def frame_of(rows: Sequence[Iterable[Segment]], width: int, colors: ColorSystem) -> Frame:
    """The picture in rows of segments, each in exactly `width` cells: cut or filled where it is not."""
    made, odd = [], set()
    for y, segments in enumerate(rows):
        row: Row = []
        for text, style, control in segments:
            if control:
                continue
            cells = _cells(text, style, colors)
            row.extend(cells)
            if text and not cells:
                odd.add(y)
                _spread(row, text, pen_of(style, colors))
        if len(row) != width:
            _fitted(row, width)
        made.append(row)
    return Frame(made, width, frozenset(odd))


class _Cells(dict[str, Cell]):
    """One cell for each sign in one look. A blank has no look but its background, unless more of it is seen."""

    def __init__(self, pen: Pen) -> None:
        super().__init__()
        self._pen = pen
        self._blank = pen if pen.inks else blank(pen.background)

    def __missing__(self, sign: str) -> Cell:
        if len(self) >= KEPT:
            self.clear()
        cell = self[sign] = (sign, self._blank if sign == " " else self._pen)
        return cell


@lru_cache(maxsize=TEXTS)
def _cells(text: str, style: Style | None, colors: ColorSystem) -> tuple[Cell, ...]:
    """The cells of a text of which every sign is one cell wide; none of another one."""
    if not NARROW.fullmatch(text):
        return ()
    return tuple(map(_cells_in(pen_of(style, colors)).__getitem__, text))


@lru_cache(maxsize=1024)
def _cells_in(pen: Pen) -> _Cells:
    return _Cells(pen)


def _spread(row: Row, text: str, pen: Pen) -> None:
    """Put a text with signs that are no or two cells wide into a row. What has no width stands with what is before."""
    cells = _cells_in(pen)
    for sign, size in zip(text, widths(text), strict=True):
        if size:
            row.append(cells[sign])
            row.extend([("", pen)] * (size - 1))
        elif row:
            head = next(n for n in range(len(row) - 1, -1, -1) if row[n][0])
            row[head] = (row[head][0] + sign, row[head][1])


def _fitted(row: Row, width: int) -> None:
    """Bring a row to its width; half a sign at the end becomes a blank."""
    if len(row) > width and width > 0 and not row[width][0]:
        head = next(n for n in range(width, -1, -1) if row[n][0])
        row[head:] = [(" ", blank(row[head][1].background))] * (width - head)
    del row[width:]
    row.extend([BLANK] * (width - len(row)))
