"""The list of events, where there are several to read."""

from collections.abc import Callable, Iterator

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.app import ComposeResult
from textual.geometry import Offset, Region
from textual.screen import Screen
from textual.strip import Strip

from crossread.ingest import Entry, Library
from crossread.ui.dress import Dress
from crossread.ui.keys import EVENTS, EVENTS_HELP, bindings
from crossread.ui.pages.composed import Goal
from crossread.ui.paint.cells import cut_front, fit, shown
from crossread.ui.paint.look import Look
from crossread.ui.plan import too_small
from crossread.ui.screens import painting
from crossread.ui.screens.page import PageScreen
from crossread.ui.screens.unbound import does_nothing
from crossread.ui.widgets.bar import bar, keys_bar
from crossread.ui.widgets.board import Board

LEAST_PATH = 12
"""Cells that the path of an event needs beside its title to be worth showing."""

MOST_TOLD = 3
"""Rows for what is not among the events: they are the list's."""


class EventsScreen(Screen[None]):
    """One row an event, by name; what is in it is read when it is opened."""

    AUTO_FOCUS = ""
    BINDINGS = bindings(EVENTS)

    def __init__(
        self, library: Library, *, dress: Dress, read: Callable[[Entry], Screen[None]], notice: str = ""
    ) -> None:
        super().__init__()
        self._read = read
        self._note = notice
        self._library = library
        self._dress = dress
        self._row = 0
        self._top = 0
        self._count = ""
        self._board = Board(id="events")

    def compose(self) -> ComposeResult:
        """The list."""
        yield self._board

    def on_resize(self, event: events.Resize) -> None:
        """Fill the screen."""
        self._board.place(Region(0, 0, *event.size))
        self._paint()

    def _rows(self) -> int:
        return max(1, self.size.height - 2 - min(MOST_TOLD, len(self._library.problems)))

    def _told(self, width: int) -> Iterator[Strip]:
        """What could not be read at the paths, and what was left out, with as much of its path as fits."""
        dress, problems = self._dress, self._library.problems
        count = len(problems) if len(problems) <= MOST_TOLD else MOST_TOLD - 1
        for problem in problems[:count]:
            path = cut_front(problem.path, max(LEAST_PATH, width - cell_len(shown(problem.message)) - 4))
            style = dress.faint if problem.note else dress.palette.style(1 << Look.DISPUTED)
            yield bar([(f" {path}: {problem.message}", style)], [], width, dress.text)
        if problems[count:]:
            more = f" and {len(problems) - count} more: crossread check lists them"
            yield bar([(more, dress.faint)], [], width, dress.text)

    def _paint(self) -> None:
        width, height = self.size
        dress, entries = self._dress, self._library.entries
        if too_small(width, height):
            self._board.show_rows([painting.too_small(width, dress)])
            return
        rows = self._rows()
        self._top = max(0, min(max(self._row - rows + 1, min(self._top, self._row)), len(entries) - rows))
        body = []
        for number, entry in enumerate(entries[self._top : self._top + rows], self._top):
            style = dress.chosen if number == self._row else dress.text
            sign = dress.signs.here if number == self._row else " "
            title = f"{sign}{number + 1:>3}  {entry.title}"
            count = f" {entry.reports:>3} report{'s' if entry.reports != 1 else ' '}" if entry.reports else ""
            room = width - cell_len(shown(title)) - cell_len(count) - 2
            path = f" {cut_front(entry.path, room)}" if room >= LEAST_PATH else ""
            body.append(bar([(title, style)], [(f"{path}{count} ", style)], width, style))
        body += [Strip([Segment(fit("", width), dress.text)], width)] * (rows - len(body))
        place = f"{self._row + 1}/{len(entries)} " if entries else ""
        head = bar([(f" {len(entries)} events", dress.strong)], [(place, dress.text)], width, dress.text)
        styles = (dress.text, dress.key, dress.strong)
        foot = keys_bar(self._note, dress.footer(EVENTS), width, styles=styles)
        self._board.show_rows([head, *body, *self._told(width), foot])
        self.app.cursor_position = Offset(0, 1 + self._row - self._top)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What cannot be seen is not acted on."""
        return action == "quit" or not too_small(*self.app.size)

    def on_key(self, event: events.Key) -> None:
        """Say of a key that does nothing that it is none."""
        if not too_small(*self.app.size):
            event.stop()
            self._count = ""
            self._note = does_nothing(event, self._dress, EVENTS_HELP, "lists the keys")
            self._paint()

    def action_digit(self, digit: int) -> None:
        """Count."""
        self._count = (self._count + str(digit)).lstrip("0")[:6]

    def action_move(self, by: int) -> None:
        """Rows."""
        count, self._count, self._note = int(self._count or "1"), "", ""
        self._row = max(0, min(len(self._library.entries) - 1, self._row + by * count))
        self._paint()

    def action_page(self, way: int) -> None:
        """Pages."""
        self.action_move(way * max(1, self._rows() - 1))

    def action_open(self) -> None:
        """Read the chosen event."""
        if self._library.entries:
            self.app.push_screen(self._read(self._library.entries[self._row]))

    def action_help(self) -> None:
        """All keys."""
        from crossread.ui.pages.help import help_page

        self.app.push_screen(
            PageScreen(
                lambda width: help_page(self._dress.keys(EVENTS), self._dress.signs, pages={}, width=width),
                dress=self._dress,
                opened_by=self._dress.opening("help", EVENTS),
            ),
            self._helped,
        )

    async def _helped(self, goal: Goal | None) -> None:
        """Do what was chosen in the help."""
        self._paint()
        if isinstance(goal, str):
            await self.run_action(goal)

    def action_quit(self) -> None:
        """Leave."""
        self.dismiss(None)

    def on_click(self, event: events.Click) -> None:
        """Open the event that was clicked."""
        row = self._top + event.y - 1
        if not too_small(*self.app.size) and 1 <= event.y <= self._rows() and row < len(self._library.entries):
            self._row = row
            self.action_open()
