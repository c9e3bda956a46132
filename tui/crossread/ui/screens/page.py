"""A page over the whole screen: help, the detail of a fact, wordings."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from textual import events
from textual.app import ComposeResult
from textual.geometry import Region
from textual.screen import Screen

from crossread.model import Span
from crossread.ui.choice import turned
from crossread.ui.dress import Dress
from crossread.ui.keys import PAGE, bindings, footer_keys
from crossread.ui.pages.composed import Composed
from crossread.ui.paint.line import paint_line
from crossread.ui.paint.look import Look
from crossread.ui.paint.marks import Marks, index, run_marks
from crossread.ui.paint.wrap import Lines, wrap
from crossread.ui.plan import NEEDS_HEIGHT, NEEDS_WIDTH
from crossread.ui.screens import painting
from crossread.ui.search import spans_of
from crossread.ui.sheet import text_width
from crossread.ui.widgets.bar import bar, keys_bar
from crossread.ui.widgets.board import Board
from crossread.ui.widgets.field import Field


class PageScreen(Screen[None]):
    """A composed text to scroll and search."""

    AUTO_FOCUS = ""
    BINDINGS = bindings(PAGE)

    def __init__(self, make: Callable[[int], Composed], *, dress: Dress) -> None:
        super().__init__()
        self._make = make
        self._page = make(NEEDS_WIDTH)
        self._dress = dress
        self._marks = Marks()
        self._hits: tuple[Span, ...] = ()
        self._top = 0
        self._count = ""
        self._note = ""
        self._lines: Lines = wrap(self._page.text, 1)
        self._board = Board(id="page")
        self._field = Field(dress, id="search")

    def compose(self) -> ComposeResult:
        """The page and, while it is asked for, the search."""
        self._field.display = False
        yield self._board
        yield self._field

    def on_resize(self, event: events.Resize) -> None:
        """Make the page anew; the share of it that was read stays."""
        width, height = event.size
        share = self._top / max(1, len(self._lines))
        self._page = self._make(text_width(width))
        self._marks = index(self._page.marks)
        self._lines = wrap(self._page.text, text_width(width))
        self._top = round(share * len(self._lines))
        self._hits = ()
        self._board.place(Region(0, 0, width, height))
        self._field.place(Region(0, height - 1, width, 1 if self._field.display else 0))
        self._paint()

    def _rows(self) -> int:
        return max(1, self.size.height - 2)

    def _paint(self) -> None:
        width, height = self.size
        dress = self._dress
        if width < NEEDS_WIDTH or height < NEEDS_HEIGHT:
            self._board.show_rows([painting.too_small(width, dress)])
            return
        rows = self._rows()
        self._top = max(0, min(self._top, len(self._lines) - rows))
        share = min(100, 100 * (self._top + rows) // max(1, len(self._lines)))
        hits = run_marks(self._hits, Look.HIT)
        text = [
            paint_line(
                self._lines, n, marks=self._marks, palette=dress.palette, width=width, extra=hits, signs=dress.signs
            )
            for n in range(self._top, self._top + rows)
        ]
        head = bar([(f" {self._page.title} ", dress.strong)], [(f"{share}% ", dress.text)], width, dress.text)
        styles = (dress.text, dress.key, dress.strong)
        foot = keys_bar(self._note, list(footer_keys(dress.keys(PAGE))), width, styles=styles)
        self._board.show_rows([head, *text, foot])

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Letters are the search's while it is open."""
        return self.focused is None

    def action_digit(self, digit: int) -> None:
        """Count."""
        self._count = (self._count + str(digit)).lstrip("0")[:6]

    def action_scroll(self, by: int) -> None:
        """Rows."""
        count, self._count, self._note = int(self._count or "1"), "", ""
        self._top = max(0, self._top + by * count)
        self._paint()

    def action_page(self, way: int) -> None:
        """Pages."""
        self.action_scroll(way * max(1, self._rows() - 1))

    def action_search(self) -> None:
        """Ask what to search."""
        self._field.place(Region(0, self.size.height - 1, self.size.width, 1))
        self._field.open()

    def on_field_typed(self, message: Field.Typed) -> None:
        """Show hits while the reader types."""
        self._hits = spans_of(self._page.text, message.text)
        self._note = f"{len(self._hits)} hits" if message.text.strip() else ""
        self._go(bisect_left([hit.start for hit in self._hits], self._offset()))

    def on_field_entered(self, message: Field.Entered) -> None:
        """Stay at the hit."""
        self._leave_field()

    def on_field_left(self, message: Field.Left) -> None:
        """Forget the hits."""
        self._hits = ()
        self._leave_field()

    def _leave_field(self) -> None:
        self._field.display = False
        self.set_focus(None)
        self._paint()

    def _offset(self) -> int:
        return self._lines.span(self._top).start if self._top < len(self._lines) else 0

    def _go(self, number: int) -> None:
        if self._hits:
            hit = self._hits[number % len(self._hits)]
            line = self._lines.line_at(hit.start)
            if not self._top <= line < self._top + self._rows():
                self._top = max(0, line - self._rows() // 3)
        self._paint()

    def action_hit(self, way: int) -> None:
        """The next hit out of view."""
        if not self._hits:
            self._note = "nothing found"
            self._paint()
            return
        starts = [hit.start for hit in self._hits]
        last = min(self._top + self._rows(), len(self._lines)) - 1
        here = bisect_right(starts, self._lines.span(last).end) if way > 0 else bisect_left(starts, self._offset()) - 1
        move = turned(here, 0, len(starts)) if 0 <= here < len(starts) else turned(here % len(starts), 0, len(starts))
        self._note = f"hit {move.index + 1}/{move.of}"
        self._go(move.index)

    def action_close(self) -> None:
        """Back."""
        self.dismiss(None)
