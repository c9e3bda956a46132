"""The command palette: everything that can be done, found by typing."""

from collections.abc import Callable, Sequence

from textual import events
from textual.app import ComposeResult
from textual.geometry import Offset, Region
from textual.screen import Screen

from crossread.ui.dress import Dress
from crossread.ui.keys import PALETTE, bindings
from crossread.ui.offers import Offer
from crossread.ui.plan import too_small
from crossread.ui.screens import painting
from crossread.ui.widgets.bar import bar, keys_bar
from crossread.ui.widgets.board import Board
from crossread.ui.widgets.field import Field

NOTHING = "nothing is called that: & and / look in the texts"
"""What is said of an empty list: the palette knows what things are called, and no text."""


class PaletteScreen(Screen[str]):
    """Ends with the action that was chosen, or with none."""

    AUTO_FOCUS = ""
    BINDINGS = bindings(PALETTE)

    def __init__(self, offered: Callable[[str], Sequence[Offer]], *, dress: Dress) -> None:
        super().__init__()
        self._offered = offered
        self._offers = offered("")
        self._dress = dress
        self._row = 0
        self._top = 0
        self._board = Board(id="offers")
        self._field = Field(dress, id="command")

    def compose(self) -> ComposeResult:
        """The list over the line that is typed into."""
        yield self._board
        yield self._field

    def on_mount(self) -> None:
        """Begin to listen."""
        self._field.open(":")

    def on_resize(self, event: events.Resize) -> None:
        """Fill the screen."""
        width, height = event.size
        self._board.place(Region(0, 0, width, max(0, height - 1)))
        self._field.place(Region(0, height - 1, width, 1))
        self._paint()

    def _rows(self) -> int:
        return max(1, self.size.height - 3)

    def _paint(self) -> None:
        width, height = self.size
        dress, rows = self._dress, self._rows()
        if too_small(width, height):
            self._board.show_rows([painting.too_small(width, dress)])
            return
        self._top = max(0, min(max(self._row - rows + 1, min(self._top, self._row)), len(self._offers) - rows))
        body = []
        for number, offer in enumerate(self._offers[self._top : self._top + rows], self._top):
            chosen = number == self._row
            style = dress.chosen if chosen else dress.text
            sign = dress.signs.here if chosen else " "
            key = [(f" {dress.signs.keyed(offer.key)} ", style if chosen else dress.key)] if offer.key else []
            body.append(bar([(f"{sign} {offer.says}", style)], key, width, style))
        body += [bar([], [], width, dress.text)] * (rows - len(body))
        place = f"{self._row + 1}/{len(self._offers)} " if self._offers else ""
        head = bar([(" Commands", dress.strong)], [(place, dress.text)], width, dress.text)
        note = "" if self._offers else NOTHING
        foot = keys_bar(note, dress.footer(PALETTE), width, styles=(dress.text, dress.key, dress.strong))
        self._board.show_rows([head, *body, foot])
        self.app.cursor_position = Offset(0, 1 + self._row - self._top)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What cannot be seen is not acted on."""
        return action == "close" or not too_small(*self.app.size)

    def action_move(self, by: int) -> None:
        """Rows, round the ends."""
        if self._offers:
            self._row = (self._row + by) % len(self._offers)
        self._paint()

    def action_page(self, way: int) -> None:
        """Pages."""
        self._row = max(0, min(len(self._offers) - 1, self._row + way * self._rows()))
        self._paint()

    def action_close(self) -> None:
        """Back, without doing anything."""
        self.dismiss(None)

    def on_field_typed(self, message: Field.Typed) -> None:
        """Offer what fits."""
        self._offers = self._offered(message.text)
        self._row = self._top = 0
        self._paint()

    def on_field_entered(self, message: Field.Entered) -> None:
        """Do what is chosen; where nothing fits, nothing."""
        self._offers = self._offered(message.text)
        self.dismiss(self._offers[self._row].action if self._row < len(self._offers) else None)

    def on_field_left(self, message: Field.Left) -> None:
        """Back."""
        self.dismiss(None)

    def on_click(self, event: events.Click) -> None:
        """Do what was clicked."""
        row = self._top + event.y - 1
        if 1 <= event.y <= self._rows() and row < len(self._offers):
            self.dismiss(self._offers[row].action)
