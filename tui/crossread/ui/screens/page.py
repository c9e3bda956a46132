"""A page over the whole screen: help, the detail of a fact, wordings, and lists that lead to places of the reports."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace

from rich.segment import Segment
from textual import events
from textual.app import ComposeResult
from textual.geometry import Offset, Region
from textual.screen import Screen
from textual.strip import Strip

from crossread.model import Span
from crossread.ui.choice import turned
from crossread.ui.dress import Dress
from crossread.ui.keys import CLOSE, PAGE, Key, bindings
from crossread.ui.pages.composed import FIXED, Composed, Goal, Place, with_words
from crossread.ui.pages.cursor import Cursor
from crossread.ui.paint.line import GUTTER, paint_line
from crossread.ui.paint.look import Look
from crossread.ui.paint.marks import Marks, index, run_marks
from crossread.ui.paint.wrap import Lines, wrap
from crossread.ui.plan import NEEDS_WIDTH, too_small
from crossread.ui.screens import painting
from crossread.ui.screens.unbound import does_nothing
from crossread.ui.search import spans_of
from crossread.ui.sheet import text_width
from crossread.ui.widgets.bar import bar, keys_bar
from crossread.ui.widgets.board import Board
from crossread.ui.widgets.field import Field

NOWHERE = "there is no place in the reports for this"

WHEEL = 3
"""Lines that a turn of the mouse wheel scrolls."""


class PageScreen(Screen[Goal]):
    """A composed text to scroll, search and choose from; ends with where the reader wants to go, or with nothing."""

    AUTO_FOCUS = ""
    BINDINGS = bindings(PAGE)
    KEYS: Sequence[Key] = PAGE

    def __init__(
        self,
        make: Callable[[int], Composed],
        *,
        dress: Dress,
        wide: bool = False,
        opened_by: frozenset[str] = frozenset(),
        begins_at: Place = "",
    ) -> None:
        """`opened_by` are the keys that lead here: they lead back too, unless they do something else here.

        What leads to `begins_at` is chosen at first, where the page has it.
        """
        super().__init__()
        self._begins_at = begins_at
        self._opened_by = opened_by
        self._make = make
        self._wide = wide
        self._page = make(NEEDS_WIDTH)
        self._dress = dress
        self._words = ""
        self._filtering = False
        self._marks = Marks()
        self._hits: tuple[Span, ...] = ()
        self._cursor = Cursor()
        self._count = self._note = ""
        self._lines: Lines = wrap(self._page.text, 1)
        self._board = Board(id="page")
        self._field = Field(dress, id="search")

    def compose(self) -> ComposeResult:
        """The page and, while it is asked for, the line to type into."""
        self._field.display = False
        yield self._board
        yield self._field

    def on_resize(self, event: events.Resize) -> None:
        """Make the page anew; the share of it that was read, and what is chosen, stay."""
        width, height = event.size
        self._board.place(Region(0, 0, width, height))
        self._field.place(Region(0, height - 1, width, 1 if self._field.display else 0))
        self._remake()

    def _remake(self) -> None:
        """The page of this width, and of it what is asked for."""
        width = max(1, self.size.width - GUTTER) if self._wide else text_width(self.size.width)
        self._page = with_words(self._make(width), self._words)
        self._marks = index(self._page.marks)
        self._lines = wrap(self._page.text, width)
        at = self._lines.line_at
        items = tuple((at(item.span.start), at(max(item.span.start, item.span.end - 1))) for item in self._page.items)
        self._cursor = self._cursor.anew(items, len(self._lines), self._rows())
        goals = [item.goal for item in self._page.items]
        if self._begins_at and self._begins_at in goals:
            self._cursor = self._cursor.on(goals.index(self._begins_at))
        self._begins_at = ""
        self._hits = ()
        self._paint()

    def _rows(self) -> int:
        return max(1, self.size.height - 2)

    def _paint(self) -> None:
        width, height = self.size
        dress = self._dress
        if too_small(width, height):
            self._board.show_rows([painting.too_small(width, dress)])
            return
        rows, top = self._rows(), self._cursor.top
        share = min(100, 100 * (top + rows) // max(1, len(self._lines)))
        head = bar([(f" {self._page.title} ", dress.strong)], [(f"{share}% ", dress.text)], width, dress.text)
        note, styles = f"{self._count} …" if self._count else self._note, (dress.text, dress.key, dress.strong)
        foot = keys_bar(note, dress.footer(self.KEYS), width, styles=styles)
        self._board.show_rows([head, *map(self._row, range(top, top + rows)), foot])
        chosen = self._cursor.items[self._cursor.chosen][0] if self._cursor.in_view else top
        self.app.cursor_position = Offset(0, 1 + chosen - top)

    def _row(self, n: int) -> Strip:
        """One line of the page; that of what is chosen has a pointer, and its other lines a bar."""
        dress, width = self._dress, self.size.width
        hits = run_marks(self._hits, Look.HIT)
        line = paint_line(
            self._lines, n, marks=self._marks, palette=dress.palette, width=width, extra=hits, signs=dress.signs
        )
        line = Strip([Segment(part.text.replace(FIXED, " "), part.style) for part in line], line.cell_length)
        first, last = self._cursor.items[self._cursor.chosen] if self._cursor.items else (-1, -1)
        if not first <= n <= last:
            return line
        sign = dress.signs.here if n == first else dress.signs.same_words
        return Strip([Segment(sign.ljust(GUTTER), dress.key), *line.crop(GUTTER, width)], width)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Letters are those of the line at the bottom while one types there; what cannot be seen is not acted on."""
        return self.focused is None and (action == "close" or not too_small(*self.app.size))

    def on_key(self, event: events.Key) -> None:
        """Close the page by the key that has opened it; say of any other that it is none of this page's."""
        if self.focused is not None or too_small(*self.app.size):
            return
        event.stop()
        if {event.key, event.character} & self._opened_by:
            self.action_close()
        else:
            self._counted()
            self._say(does_nothing(event, self._dress, CLOSE, "goes back"))

    def _counted(self) -> int:
        """The count typed before a key, 1 without one; it is used up, and so is what was said."""
        count, self._count, self._note = int(self._count or "1"), "", ""
        return count

    def action_digit(self, digit: int) -> None:
        """Count."""
        self._count = (self._count + str(digit)).lstrip("0")[:6]
        self._paint()

    def action_move(self, by: int) -> None:
        """Items, and lines where there is none near."""
        self._cursor = self._cursor.moved(by * self._counted())
        self._paint()

    def action_page(self, way: int) -> None:
        """Pages."""
        self._cursor = self._cursor.scrolled(way * self._counted() * max(1, self._rows() - 1))
        self._paint()

    def action_edge(self, way: int) -> None:
        """To the start or the end."""
        self._counted()
        self._cursor = self._cursor.at_edge(way)
        self._paint()

    def action_go(self) -> None:
        """To what is chosen, and the page is closed."""
        self._end_at(self._goal())

    def _goal(self) -> Place:
        """Where what is chosen leads; nowhere without anything to choose."""
        return self._page.items[self._cursor.chosen].goal if self._cursor.items else ""

    def _end_at(self, goal: Goal) -> None:
        """Close, and go there; say so where that is nowhere."""
        self._counted()
        if goal:
            self._end(goal)
        else:
            self._say(NOWHERE)

    def _say(self, note: str) -> None:
        self._note = note
        self._paint()

    def on_click(self, event: events.Click) -> None:
        """Choose what was clicked; what is chosen already is gone to."""
        if too_small(*self.app.size):
            return
        line = self._cursor.top + event.y - 1
        before = self._cursor
        if 1 <= event.y <= self._rows() and any(first <= line <= last for first, last in before.items):
            self._cursor = before.showing(line)
            if self._cursor == before:
                self.action_go()
            else:
                self._paint()

    def on_mouse_scroll_down(self) -> None:
        """The wheel scrolls."""
        self._cursor = self._cursor.scrolled(WHEEL)
        self._paint()

    def on_mouse_scroll_up(self) -> None:
        """The wheel scrolls."""
        self._cursor = self._cursor.scrolled(-WHEEL)
        self._paint()

    def action_search(self) -> None:
        """Ask what to search."""
        self._ask("/", filtering=False)

    def action_filter(self) -> None:
        """Ask for words, and keep only what holds them."""
        self._ask("only with: ", filtering=True)

    def _ask(self, prompt: str, *, filtering: bool) -> None:
        self._filtering = filtering
        self._counted()
        self._field.place(Region(0, self.size.height - 1, self.size.width, 1))
        self._field.open(prompt)

    def on_field_typed(self, message: Field.Typed) -> None:
        """Show what is found while the reader types."""
        if self._filtering:
            self._keep(message.text)
            return
        self._hits = spans_of(self._page.text, message.text)
        self._note = f"{len(self._hits)} hit{'s' * (len(self._hits) != 1)}" if message.text.strip() else ""
        self._show_hit(bisect_left([hit.start for hit in self._hits], self._offset()))

    def _keep(self, words: str) -> None:
        self._words = words
        self._cursor = replace(self._cursor, chosen=0, top=0)
        self._remake()

    def on_field_entered(self, message: Field.Entered) -> None:
        """Stay with what was found; with nothing typed, everything is shown."""
        if self._filtering and not message.text.strip():
            self._keep("")
        self._leave_field()

    def on_field_left(self, message: Field.Left) -> None:
        """Forget what was typed."""
        self._hits = ()
        if self._filtering:
            self._keep("")
        self._leave_field()

    def _leave_field(self) -> None:
        self._field.display = False
        self.set_focus(None)
        self._paint()

    def _offset(self) -> int:
        top = self._cursor.top
        return self._lines.span(top).start if top < len(self._lines) else 0

    def _show_hit(self, number: int) -> None:
        if self._hits:
            hit = self._hits[number % len(self._hits)]
            self._cursor = self._cursor.showing(self._lines.line_at(hit.start))
        self._paint()

    def action_hit(self, way: int) -> None:
        """The next hit out of view."""
        self._counted()
        if not self._hits:
            self._say("nothing found")
            return
        starts = [hit.start for hit in self._hits]
        last = min(self._cursor.top + self._rows(), len(self._lines)) - 1
        here = bisect_right(starts, self._lines.span(last).end) if way > 0 else bisect_left(starts, self._offset()) - 1
        move = turned(here % len(starts), 0, len(starts))
        self._note = f"hit {move.index + 1}/{move.of}"
        self._show_hit(move.index)

    def action_close(self) -> None:
        """Back; a filter is taken away first."""
        if self._words:
            self._keep("")
        else:
            self._end(None)

    def _end(self, goal: Goal | None) -> None:
        """Close, and go there."""
        self.dismiss(goal)
