"""The line at the bottom in which the reading screen asks: what to search, or which mark."""

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import replace

from textual.geometry import Region

from crossread.ui.asking import ANSWERS, ASKED
from crossread.ui.reading import Reading, relaid
from crossread.ui.returns import recorded
from crossread.ui.screens.commanding import CommandScreen
from crossread.ui.widgets.field import Field


class AskingScreen(CommandScreen):
    """A screen that follows what is typed, and comes back from it."""

    _field: Field
    _asking = ""
    _before: Reading | None = None
    """The state in which the open question was asked; None while none is open."""

    def action_ask(self, what: str) -> None:
        """Ask what to search, or a letter."""
        self._count = ""
        self._asking = what
        self._before = self._reading
        self._field.place(self._bottom())
        prompt, letter = ASKED[what]
        self._field.open(prompt, letter=letter)

    def on_field_typed(self, message: Field.Typed) -> None:
        """Show the first hit while the reader types."""
        if self._before:
            self._show(ANSWERS[self._asking](self._now(self._before), message.text))

    def on_field_entered(self, message: Field.Entered) -> None:
        """Stay at the hit; do with a letter what it was asked for."""
        before, asking = self._before, self._asking
        self._close_field()
        if ASKED[asking].letter or not message.text.strip():
            self._show(ANSWERS[asking](self._reading, message.text))
        elif before:
            self._show(recorded(before, self._reading))

    def on_field_left(self, message: Field.Left) -> None:
        """Go back to where the question was asked."""
        before = self._before
        self._close_field()
        if before:
            self._show(self._now(before))

    def _keep_field(self) -> None:
        """An open question stands at the bottom of any size, even where nothing else is seen: Textual takes the keys
        from what is hidden.
        """
        if self._before:
            self._field.place(self._bottom())

    def _bottom(self) -> Region:
        """The last row, a cell at least: a line without any room would be hidden."""
        return Region(0, max(self._reading.height - 1, 0), max(self._reading.width, 1), 1)

    def _close_field(self) -> None:
        self._before = None
        self._field.display = False
        self.set_focus(None)
        self.call_later(self._catch_up)

    @abstractmethod
    async def _catch_up(self) -> None:
        """Do what waits for the question to be answered."""

    def _asked_again(self, first: Reading) -> Reading:
        """The state in which an event opens, with what is asked in an open question, or was searched, before it was
        there."""
        query = self._reading.query
        if self._before:
            self._before, query = first, self._field.text
        return ANSWERS[self._asking](first, query) if query and not ASKED[self._asking].letter else first

    def _now(self, before: Reading) -> Reading:
        """An earlier state on the screen as it is now."""
        return relaid(replace(before, width=self._reading.width, height=self._reading.height))

    def _changed(self, change: Callable[[Reading], Reading]) -> Reading:
        """The state after something that was not asked for, like the end of the comparison; the state to which an open
        question comes back goes through the same, or it would be undone."""
        if self._before:
            self._before = change(self._before)
        return change(self._reading)
