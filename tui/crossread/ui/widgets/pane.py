"""One report's column: heading, text with its marks, and the strip that shows the whole report."""

from collections.abc import Iterator
from dataclasses import dataclass

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip

from crossread.model import Article, Span
from crossread.ui.dress import Dress
from crossread.ui.paint.cells import shown
from crossread.ui.paint.line import paint_filler, paint_line
from crossread.ui.paint.look import Look, Signs
from crossread.ui.paint.marks import Letters, Mark, Marks
from crossread.ui.paint.overview import Cell, overview, paint_cell, survey
from crossread.ui.paint.rows import FILLER, Column
from crossread.ui.paint.wrap import Lines
from crossread.ui.widgets.bar import bar
from crossread.ui.widgets.board import Board

SIDE = 2
"""Cells of the overview and of the space after it."""

TEXTS = 6
"""Reports of which painted lines are kept: a column shows now one, now another."""

KEPT = 1000
"""Painted lines that are kept of each, half a megabyte: where the keys go to and fro."""

LONG = 3
"""Rows of filler from which on it says where the report goes on: fewer are seen at a glance."""

PINNED = "*"
"""The key that pins."""

BETWEEN = 6
"""Cells between and around the parts of a heading, and of the rule that parts them."""

WHEEL = 3
"""Rows for one notch of a mouse wheel, as most terminals do."""


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """Everything that a column shows."""

    article: Article
    number: int
    """1 for the first report of the event."""
    lines: Lines
    column: Column
    top: int
    width: int
    rows: int
    """Rows of text."""
    marks: Marks
    extra: tuple[Mark, ...]
    """What is chosen and what was found."""
    moved: tuple[tuple[int, bool], ...]
    letters: Letters
    focused: bool
    pinned: bool
    mark: str
    """What tells the report from others of its outlet; empty where there is none."""
    note: str
    """Beside the name: what is counted in the report."""


class Pane(Board):
    """A column that shows one page after another."""

    class Scrolled(Message):
        """The reader turned the wheel."""

        def __init__(self, number: int, by: int) -> None:
            super().__init__()
            self.number = number
            self.by = by

    class Pointed(Message):
        """The reader clicked on a place of the text."""

        def __init__(self, number: int, offset: int) -> None:
            super().__init__()
            self.number = number
            self.offset = offset

    def __init__(self, dress: Dress, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._dress = dress
        self._page: Page | None = None
        self._space = blank(1, dress)
        self._survey: tuple[Look | None, ...] = ()
        self._painted: dict[int, Strip] = {}
        self._texts: dict[tuple[object, ...], dict[int, Strip]] = {}
        self._sides: dict[Cell, Strip] = {}

    def show(self, page: Page) -> None:
        """Show a page."""
        old, self._page = self._page, page
        if not old or _text_of(old) != _text_of(page):
            self._painted = self._texts.pop(_text_of(page), {})
            self._texts[_text_of(page)] = self._painted
            while len(self._texts) > TEXTS:
                del self._texts[next(iter(self._texts))]
        height = min(page.rows, page.column.height)
        if not old or (old.column, old.marks, old.rows) != (page.column, page.marks, page.rows):
            self._survey = survey(height, page.lines, page.marks.marks, column=page.column)
        chosen = survey(height, page.lines, page.extra, column=page.column)
        seen = tuple(over or under for over, under in zip(chosen, self._survey, strict=True))
        cells = overview(seen, page.column.height, top=page.top, view=page.rows)
        self.show_rows([heading(page, self._dress), *self._text(page, cells)])

    def _text(self, page: Page, cells: tuple[Cell, ...]) -> Iterator[Strip]:
        for row in range(page.rows):
            side = self._side(cells[row]) if row < len(cells) else self._space
            yield Strip([*self._row(page, page.top + row), *side, *self._space], page.width)

    def _side(self, cell: Cell) -> Strip:
        if cell not in self._sides:
            self._sides[cell] = paint_cell(cell, self._dress.palette, signs=self._dress.signs)
        return self._sides[cell]

    def _row(self, page: Page, row: int) -> Strip:
        """The text of a row; a line without anything chosen in it is painted once, wherever it comes to stand."""
        line = page.column.line_of(row)
        span = page.lines.span(line) if 0 <= line < len(page.lines) else Span(0, 0)
        if line == FILLER or any(mark.start < span.end and span.start < mark.end for mark in page.extra):
            return text_row(page, row, self._dress)
        painted = self._painted.get(line)
        if painted is None:
            if len(self._painted) > KEPT:
                self._painted.clear()
            painted = self._painted[line] = text_row(page, row, self._dress)
        return painted

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Pass the wheel on."""
        self._wheel(event, WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Pass the wheel on."""
        self._wheel(event, -WHEEL)

    def _wheel(self, event: events.MouseEvent, by: int) -> None:
        event.stop()
        if self._page:
            self.post_message(self.Scrolled(self._page.number - 1, by))

    def on_click(self, event: events.Click) -> None:
        """Pass the place on that was clicked."""
        page = self._page
        if not page or event.y < 1:
            return
        line = page.column.line_of(page.top + event.y - 1)
        offset = page.lines.span(line).start if line != FILLER and line < len(page.lines) else -1
        self.post_message(self.Pointed(page.number - 1, offset))


def _text_of(page: Page) -> tuple[object, ...]:
    """All of a page that its painted lines depend on."""
    return page.lines, page.marks, page.moved, page.letters, page.width


def text_row(page: Page, row: int, dress: Dress) -> Strip:
    """One row of a page's text, without the overview."""
    line = page.column.line_of(row)
    width = page.width - SIDE
    if line == FILLER:
        within = 0 <= row < page.column.height
        sign = dress.signs.filler if within else ""
        return paint_filler(dress.palette, width, sign=sign, words=_beside_text(page, row, dress.signs))
    return paint_line(
        page.lines,
        line,
        marks=page.marks,
        palette=dress.palette,
        width=width,
        extra=page.extra,
        moved=page.moved,
        letters=page.letters,
        signs=dress.signs,
    )


def _beside_text(page: Page, row: int, signs: Signs) -> str:
    """What a row without a line says: how far down the report goes on, where it begins and where it has ended."""
    column = page.column
    if row == -1 or row == column.height:
        return f"{signs.dash} {'start' if row < 0 else 'end'} {signs.dash}" if column.length else ""
    first = row == page.top or column.line_of(row - 1) != FILLER
    rows = column.filler_below(row)
    return f"{signs.down} {rows} rows" if first and rows >= LONG else ""


def heading(page: Page, dress: Dress) -> Strip:
    """Number, name and day of a report over its column, with what is counted in it; the day goes before the name does,
    unless it tells the report from another of the same outlet.

    A star marks the report that is pinned.
    """
    style = dress.title_focused if page.focused else dress.title
    name = f" {PINNED if page.pinned else ''}{page.number} {page.article.name} "
    day = page.article.day
    parts = [part for part in (page.note, f"{day.day} {day:%b} {day.year}" if day else "") if part]
    if len(parts) > 1 and cell_len(shown(name)) + sum(map(cell_len, parts)) + BETWEEN > page.width:
        parts[1:] = [page.mark] if page.mark else []
    right = f" {' · '.join(parts)} " if parts else ""
    return bar([(name, style)], [(right, style)], page.width, style, rule=dress.rule)


def blank(width: int, dress: Dress) -> Strip:
    """An empty row."""
    return Strip([Segment(" " * width, dress.text)], width)
