"""Scrolling in step: where the other columns stand when one of them moves, and lining up on a passage."""

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import permutations

from crossread.ui.paint.chain import Landmark
from crossread.ui.paint.rows import Layout
from crossread.ui.paint.wrap import Lines


@dataclass(frozen=True, slots=True, eq=False)
class Steps:
    """For each ordered pair of columns, rows that belong together: a polyline through the landmarks that both have."""

    knots: dict[tuple[int, int], "tuple[array[int], array[int]]"]

    def follow(self, column: int, top: int, *, row: int = 0) -> tuple[int, ...]:
        """The first row of every column where one of them begins at `top`.

        The columns agree on screen row `row`: what stands there in `column` stands there in the others: at a landmark
        the same landmark, between two of them the same share of the way. Tops may be negative or beyond the end.
        """
        count = 1 + max((a for a, _ in self.knots), default=column)
        return tuple(top if c == column else self.place(column, c, top + row) - row for c in range(count))

    def place(self, column: int, other: int, row: int) -> int:
        """The row of the other column that belongs to a row of this one."""
        here, there = self.knots[column, other]
        if row < here[0]:
            return there[0] + row - here[0]
        k = bisect_right(here, row) - 1
        if k + 1 == len(here):
            return there[k] + row - here[k]
        length = here[k + 1] - here[k]
        return there[k] + (row - here[k]) * (there[k + 1] - there[k]) // length


def steps(columns: Sequence[Lines], landmarks: Sequence[Landmark]) -> Steps:
    """How the columns move together in the free layout; `landmarks` are a chain, as for `aligned`."""
    lines = [
        [-1 if offset is None else column.line_at(offset) for column, offset in zip(columns, mark.offsets, strict=True)]
        for mark in landmarks
    ]
    knots = {}
    for a, b in permutations(range(len(columns)), 2):
        here, there = array("l", (0,)), array("l", (0,))
        for mark in (*lines, [len(column) for column in columns]):
            if mark[a] > here[-1] and mark[b] >= there[-1]:
                here.append(mark[a])
                there.append(mark[b])
        knots[a, b] = here, there
    return Steps(knots)


def line_up(
    layout: Layout, columns: Sequence[Lines], offsets: Sequence[int | None], *, column: int, top: int
) -> tuple[int | None, ...]:
    """The first row of every column such that the passages at `offsets` stand on one screen row.

    `column`, which begins at `top`, stays where it is; None for columns without a passage. A top may be negative or
    beyond the end, so that the passage reaches its row wherever it stands in its report. Raises `ValueError` where
    `column` itself has no passage.
    """
    chosen = offsets[column]
    if chosen is None:
        raise ValueError("the column that stays has no passage")
    row = layout.row_of(column, columns[column].line_at(chosen)) - top
    return tuple(
        None if offset is None else layout.row_of(c, columns[c].line_at(offset)) - row
        for c, offset in enumerate(offsets)
    )
