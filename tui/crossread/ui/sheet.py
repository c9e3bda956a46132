"""The reports in view laid out on rows: from an offset to a row and back."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from crossread.model import Comparison
from crossread.ui.paint.chain import Landmark, chained
from crossread.ui.paint.landmarks import Landmarks, apart, landmarks_of
from crossread.ui.paint.line import GUTTER
from crossread.ui.paint.marks import Letters, groups_in_order, letters
from crossread.ui.paint.rows import Layout, aligned, free
from crossread.ui.paint.step import Steps, steps
from crossread.ui.paint.wrap import Lines, wrap

OVERVIEW = 1
"""Cells of the strip that shows a whole report at its column's right edge."""

GAP = 2
"""Empty cells before the overview and after it, so that it is not taken for the next column's gutter."""

MEASURE = 72
"""Widest line of text: longer ones are read with effort."""


@dataclass(frozen=True, eq=False)
class Sheet:
    """The reports in view, on common rows."""

    shown: tuple[int, ...]
    """Numbers of the reports in view; one column each, left to right."""
    lines: tuple[Lines, ...]
    """By column."""
    layout: Layout
    landmarks: Landmarks
    letters: Letters
    """Of the passages that the reports in view share."""
    aligned: bool

    @cached_property
    def steps(self) -> Steps:
        """How the columns move together where rows are not aligned."""
        return steps(self.lines, self.landmarks.chain)

    @cached_property
    def elsewhere(self) -> tuple[tuple[tuple[int, bool], ...], ...]:
        """By column, the starts of the passages that stand beside none of their counterparts, each with whether those
        are further down; in free rows, of the passages that come out of order."""
        found = apart(self.landmarks.shared, self.row_of) if self.aligned else self.landmarks.moved
        return tuple(tuple((m.start, m.down) for m in found if m.column == c) for c in range(len(self.shown)))

    def row_of(self, column: int, offset: int) -> int:
        """The row on which an offset of that column's report stands."""
        return self.layout.row_of(column, self.lines[column].line_at(offset))

    def offset_near(self, column: int, row: int) -> int:
        """The offset at which the line on a row begins; of the next line below where the row is empty."""
        lines = self.lines[column]
        line = self.layout.columns[column].line_near(row)
        return lines.span(line).start if line < len(lines) else len(lines.text)

    def height(self, column: int) -> int:
        """Rows down to the last line of a column."""
        return self.layout.columns[column].height

    def beside(self, column: int, top: int, *, row: int) -> tuple[int, ...]:
        """The tops of all columns where one begins at `top` and they agree on that row of the view."""
        if self.aligned or len(self.shown) == 1:
            return (top,) * len(self.shown)
        return self.steps.follow(column, top, row=row)


def text_width(column: int) -> int:
    """Cells of text in a column of that width."""
    return max(1, min(MEASURE, column - GUTTER - GAP - OVERVIEW))


Places = tuple[int | None, ...]
"""An offset by column, None in columns without one."""

LINED_UP = 20.0
"""Weight of what is lined up beside that of a shared passage, which is 1 or 2: the others give way to it."""

CHAIN_MOST = 120
"""Landmarks with which a sheet is laid out anew for what is lined up: with more a key would be answered late."""

KEPT = 12
"""Sheets that are kept: those between which the keys go back and forth."""


class Sheets:
    """The sheets of one comparison; those laid out last are kept, for a dispute often comes back to one of them."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._groups = groups_in_order(comparison)
        self._known: dict[tuple[int, ...], tuple[Landmarks, Letters]] = {}
        self._sheets: dict[tuple[tuple[int, ...], tuple[int, ...], bool, Places], Sheet] = {}

    def lay_out(self, shown: tuple[int, ...], *, widths: Sequence[int], level: bool, lined_up: Places = ()) -> Sheet:
        """The sheet of the reports `shown` in columns of those widths; with `level`, shared passages start on equal
        rows, and where there is a way the places that are `lined_up`, by column, do so before all others."""
        landmarks, named = self._of(shown)
        if not level or len(landmarks.chain) > CHAIN_MOST or sum(place is not None for place in lined_up) < 2:
            lined_up = ()
        asked = shown, tuple(widths), level, lined_up
        sheet = self._sheets.pop(asked, None)
        if sheet is None:
            lines = self._wrapped_at(shown, widths, landmarks if level else Landmarks())
            chain = chained((*landmarks.chain, Landmark(lined_up, LINED_UP))) if lined_up else landmarks.chain
            layout = aligned(lines, chain) if level else free(lines)
            sheet = Sheet(shown, lines, layout, landmarks, named, level)
        self._sheets[asked] = sheet
        while len(self._sheets) > KEPT:
            del self._sheets[next(iter(self._sheets))]
        return sheet

    def _of(self, shown: tuple[int, ...]) -> tuple[Landmarks, Letters]:
        """What the reports share, and the letters of it."""
        if shown not in self._known:
            ids = [self._comparison.event.articles[number].id for number in shown]
            self._known[shown] = landmarks_of(self._comparison, ids), letters(self._groups, ids)
        return self._known[shown]

    def _wrapped_at(self, shown: Sequence[int], widths: Sequence[int], landmarks: Landmarks) -> tuple[Lines, ...]:
        """The reports in lines, in which the landmarks begin one."""
        articles = self._comparison.event.articles
        return tuple(
            self._wrapped(number, articles[number].text, text_width(width), landmarks.breaks_in(column))
            for column, (number, width) in enumerate(zip(shown, widths, strict=True))
        )

    def _wrapped(self, number: int, text: str, width: int, breaks: tuple[int, ...]) -> Lines:
        """The text in lines; those that a kept sheet has where they are the same."""
        for sheet in self._sheets.values():
            if number in sheet.shown:
                known = sheet.lines[sheet.shown.index(number)]
                if (known.width, known.breaks) == (width, breaks):
                    return known
        return wrap(text, width, breaks)
