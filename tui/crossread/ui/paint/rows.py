"""The aligned layout: which line of which report stands on which screen row, so that shared sentences start level.

Filler stands where a report may be parted: spread over the gaps between paragraphs, a few rows before a sentence that
begins a line, never inside a sentence.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crossread.ui.paint.chain import Landmark
from crossread.ui.paint.level import REST_MOST, ROW_PRICE, Push, Spot, between, levelled
from crossread.ui.paint.wrap import Lines

FILLER = -1
"""What stands on a row without a line."""

FILLER_SHARE = 0.4
"""Largest share of filler in the rows of all columns, above which filler is made dearer."""

DEARER = 1.5
"""By how much at a time: with 4 up to .07 fewer passages are level, with less no more."""


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """One report's lines on rows: from line `lines[k]` on, a line stands `shifts[k]` rows below its own number."""

    length: int
    """Lines."""
    lines: "array[int]"
    """Strictly growing, the first 0."""
    shifts: "array[int]"
    """Strictly growing, the first 0 or more."""
    rows: "array[int]"
    """`lines[k] + shifts[k]`."""

    def row_of(self, line: int) -> int:
        """The row of a line; also for numbers before the first and beyond the last line, as if there were more."""
        return line + self.shifts[max(0, bisect_right(self.lines, line) - 1)]

    def line_of(self, row: int) -> int:
        """The line on a row; `FILLER` where there is none."""
        k = bisect_right(self.rows, row) - 1
        if k < 0:
            return FILLER
        line = row - self.shifts[k]
        end = self.lines[k + 1] if k + 1 < len(self.lines) else self.length
        return line if line < end else FILLER

    def line_near(self, row: int) -> int:
        """The line on a row, or where it is filler the next line below; the number of lines beyond the end."""
        k = bisect_right(self.rows, row) - 1
        if k < 0:
            return 0
        end = self.lines[k + 1] if k + 1 < len(self.lines) else self.length
        return min(row - self.shifts[k], end)

    def filler_below(self, row: int) -> int:
        """Rows of filler from a row on, itself included, down to the next line; 0 on a line and beyond the end."""
        line = self.line_near(row)
        return self.row_of(line) - row if 0 <= row < self.height else 0

    @property
    def height(self) -> int:
        """Rows from the top to the last line."""
        return self.length + self.shifts[-1]

    @property
    def filler(self) -> int:
        """Rows above the last line that hold none."""
        return self.shifts[-1] if self.length else 0


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """Every column's lines on common rows. Stored by where filler stands, so that it costs what was aligned, not what
    was written."""

    columns: tuple[Column, ...]

    def row_of(self, column: int, line: int) -> int:
        """The row on which a column's line stands."""
        return self.columns[column].row_of(line)

    def line_of(self, column: int, row: int) -> int:
        """The line that a column shows on a row; `FILLER` (-1) where it shows none."""
        return self.columns[column].line_of(row)

    @property
    def height(self) -> int:
        """Rows to the end of the longest column."""
        return max((column.height for column in self.columns), default=0)

    @property
    def filler_share(self) -> float:
        """Share of filler in the rows of all columns, each counted to its last line. 0 to 1."""
        rows = sum(column.height for column in self.columns)
        return sum(column.filler for column in self.columns) / rows if rows else 0.0


def free(columns: Sequence[Lines]) -> Layout:
    """Every line on the row of its own number."""
    return Layout(tuple(_column(len(lines), [], []) for lines in columns))


def aligned(columns: Sequence[Lines], landmarks: Sequence[Landmark], *, share: float = FILLER_SHARE) -> Layout:
    """The layout in which the landmarks that are worth it stand on one row.

    `landmarks` are a chain: none goes back in any column. Filler stands before paragraphs, in equal parts, and a few
    rows of it before a landmark inside one; no first line is pushed. Where more than `share` of the rows would be
    filler, fewer landmarks are level. The result is the same for any order of the columns.
    """
    order = sorted(range(len(columns)), key=lambda c: _nature(columns[c], landmarks, c))
    lines = [columns[c] for c in order]
    marks = [(_spots(lines, [mark.offsets[c] for c in order]), mark.weight) for mark in landmarks]
    price = ROW_PRICE
    layout = _laid(lines, levelled(len(lines), marks, price=price))
    while layout.filler_share > share:
        price *= DEARER
        layout = _laid(lines, levelled(len(lines), marks, price=price))
    return Layout(tuple(layout.columns[order.index(c)] for c in range(len(columns))))


def _nature(lines: Lines, landmarks: Sequence[Landmark], c: int) -> tuple[list[int], int, str]:
    """What tells columns apart wherever they stand: two that are equal in it are laid out alike."""
    offsets = (mark.offsets[c] for mark in landmarks)
    return [-1 if offset is None else offset for offset in offsets], lines.width, lines.text


def _spots(columns: Sequence[Lines], offsets: Sequence[int | None]) -> tuple[Spot, ...]:
    """A landmark's lines. Right before a line filler may stand only where a sentence inside a paragraph begins it."""
    spots = []
    for c, offset in enumerate(offsets):
        if offset is not None:
            lines, line = columns[c], columns[c].line_at(offset)
            gaps = bisect_right(lines.heads, line)
            inside = not gaps or lines.heads[gaps - 1] != line
            rest = REST_MOST if inside and lines.starts[line] == offset else 0
            spots.append(Spot(c, line, gaps, rest))
    return tuple(spots)


def _laid(columns: Sequence[Lines], pushes: Sequence[Push]) -> Layout:
    """The columns with that filler."""
    at: list[list[int]] = [[] for _ in columns]
    by: list[list[int]] = [[] for _ in columns]
    for push in pushes:
        c = push.column
        for line, rows in _spread(push, columns[c].heads):
            at[c].append(line)
            by[c].append((by[c][-1] if by[c] else 0) + rows)
    return Layout(tuple(_column(len(lines), *filled) for lines, *filled in zip(columns, at, by, strict=True)))


def _spread(push: Push, heads: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Lines with the rows of filler before them: equal parts before the paragraphs, what is left before the line.

    None takes more than may stand before it; those that follow take what is over.
    """
    gaps = push.last - push.first
    shared = min(push.rows, between(push.first, push.last))
    given = 0
    for n in range(gaps):
        here = push.first + n
        left = shared - given
        part = max(left // (gaps - n), left - between(here + 1, push.last))
        part = min(part, between(here, here + 1))
        if part:
            yield heads[push.first + n], part
        given += part
    if push.rows > shared:
        yield push.line, push.rows - shared


def _column(length: int, at: Sequence[int], by: Sequence[int]) -> Column:
    """A column from the lines before which filler stands and the rows by which each is pushed in all."""
    first: Sequence[int] = () if at and at[0] == 0 else (0,)
    lines, shifts = array("l", (*first, *at)), array("l", (*first, *by))
    return Column(length, lines, shifts, array("l", map(int.__add__, lines, shifts)))
