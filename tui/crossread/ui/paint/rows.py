"""The aligned layout: which line of which report stands on which screen row, so that shared passages start level."""

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from crossread.ui.paint.landmarks import Landmark
from crossread.ui.paint.wrap import Lines

FILLER = -1
"""What stands on a row without a line."""

FILLER_SHARE = 0.4
"""Largest share of filler in the rows of all columns, above which landmarks are given up, the costliest first."""

CAPS = (64, 48, 36, 28, 22, 18, 15, 12, 10, 8, 7, 6, 5, 4, 3, 2, 1, 0)
"""Filler rows that one landmark may cost, tried from the dearest on until the share is kept."""


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
    level: tuple[int, ...] = ()
    """Numbers of the landmarks that stand level, in order."""

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
    """The layout in which each landmark's lines stand on one row, with the least filler that this takes.

    `landmarks` are a chain: none goes back in any column. A landmark whose line is bound by one before it stays where
    that puts it. Where more than `share` of the rows would be filler, landmarks that cost the most are left
    unaligned; with a share of 1 none is. The result is the same for any order of the columns.
    """
    lines = [
        [-1 if offset is None else column.line_at(offset) for column, offset in zip(columns, mark.offsets, strict=True)]
        for mark in landmarks
    ]
    lengths = [len(column) for column in columns]
    layout = _laid(lengths, lines, sum(lengths) * len(lengths))
    for cap in CAPS:
        if layout.filler_share <= share:
            break
        layout = _laid(lengths, lines, cap)
    return layout


def _laid(lengths: Sequence[int], landmarks: Sequence[Sequence[int]], cap: int) -> Layout:
    """One walk down the chain: each landmark is pushed to the lowest of its rows, unless that takes more than `cap`
    rows."""
    count = len(lengths)
    shift, bound = [0] * count, [-1] * count
    at: list[list[int]] = [[] for _ in lengths]
    by: list[list[int]] = [[] for _ in lengths]
    level = []
    for number, lines in enumerate(landmarks):
        touched = [c for c in range(count) if lines[c] >= 0]
        if any(lines[c] < bound[c] for c in touched):
            continue
        row = max((lines[c] + shift[c] for c in touched), default=0)
        pushed = [c for c in touched if lines[c] + shift[c] < row]
        if any(lines[c] == bound[c] for c in pushed) or sum(row - lines[c] - shift[c] for c in pushed) > cap:
            continue
        for c in touched:
            bound[c] = lines[c]
        for c in pushed:
            shift[c] = row - lines[c]
            at[c].append(lines[c])
            by[c].append(shift[c])
        level.append(number)
    return Layout(tuple(_column(*column) for column in zip(lengths, at, by, strict=True)), tuple(level))


def _column(length: int, at: Sequence[int], by: Sequence[int]) -> Column:
    """A column from the lines before which filler stands and the rows by which each is pushed in all."""
    first: Sequence[int] = () if at and at[0] == 0 else (0,)
    lines, shifts = array("l", (*first, *at)), array("l", (*first, *by))
    return Column(length, lines, shifts, array("l", map(int.__add__, lines, shifts)))
