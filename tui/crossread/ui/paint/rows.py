"""The aligned layout: which line of which report stands on which screen row, so that shared passages start level."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import isqrt

from crossread.ui.paint.chain import Landmark
from crossread.ui.paint.wrap import Lines

FILLER = -1
"""What stands on a row without a line."""

FILLER_SHARE = 0.4
"""Largest share of filler in the rows of all columns, above which landmarks are given up, the costliest first."""

CAP_STEP = 1.1
"""How finely the cost that one landmark may have is searched."""

Places = tuple[tuple[int, int], ...]
"""A landmark at a width: columns with the line in each."""


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
    places = tuple(
        tuple((c, columns[c].line_at(offset)) for c, offset in enumerate(mark.offsets) if offset is not None)
        for mark in landmarks
    )
    lengths = [len(column) for column in columns]
    layout = _laid(lengths, places, sum(lengths) * len(lengths))
    if layout.filler_share <= share:
        return layout
    cheap, dear, layout = 0, max(lengths), _laid(lengths, places, 0)
    while dear > cheap * CAP_STEP + 1:
        cap = max(cheap + 1, isqrt(cheap * dear))
        tried = _laid(lengths, places, cap)
        if tried.filler_share <= share:
            cheap, layout = cap, tried
        else:
            dear = cap
    return layout


def _laid(lengths: Sequence[int], landmarks: Iterable[Places], cap: int) -> Layout:
    """One walk down the chain. Each landmark is brought level in as many columns as can be for at most `cap` rows."""
    shift, bound = [0] * len(lengths), [-1] * len(lengths)
    at: list[list[int]] = [[] for _ in lengths]
    by: list[list[int]] = [[] for _ in lengths]
    for places in landmarks:
        level = cost = 0
        pushable = True
        for c, line in places:
            level = max(level, line + shift[c])
            cost -= line + shift[c]
            pushable = pushable and line > bound[c]
        if not pushable or cost + level * len(places) > cap:
            level, places = _fewer([(c, line, line + shift[c]) for c, line in places], bound, cap)
        for c, line in places:
            bound[c] = max(bound[c], line)
            if line + shift[c] < level:
                shift[c] = level - line
                at[c].append(line)
                by[c].append(shift[c])
    return Layout(tuple(_column(*column) for column in zip(lengths, at, by, strict=True)))


def _fewer(lines: Sequence[tuple[int, int, int]], bound: Sequence[int], cap: int) -> tuple[int, Places]:
    """The row on which the most of a landmark's columns can meet for at most `cap` rows, with their lines.

    Among as many columns the cheapest row. `lines` are columns, each with its line and the row where that would stand
    without more filler; a line on or before the last that is `bound` cannot be pushed. No line where no two can meet.
    """
    best: tuple[int, int, int] = (1, 0, 0)
    members: Places = ()
    for level in {row for _, _, row in lines}:
        meeting = [(c, line, row) for c, line, row in lines if row == level or (row < level and line > bound[c])]
        cost = sum(level - row for _, _, row in meeting)
        if cost <= cap and (len(meeting), -cost, level) > best:
            best, members = (len(meeting), -cost, level), tuple((c, line) for c, line, _ in meeting)
    return (best[2], members) if len(members) > 1 else (0, ())


def _column(length: int, at: Sequence[int], by: Sequence[int]) -> Column:
    """A column from the lines before which filler stands and the rows by which each is pushed in all."""
    first: Sequence[int] = () if at and at[0] == 0 else (0,)
    lines, shifts = array("l", (*first, *at)), array("l", (*first, *by))
    return Column(length, lines, shifts, array("l", map(int.__add__, lines, shifts)))
