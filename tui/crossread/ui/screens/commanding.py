"""What the reading screen can do beside reading: palette, copying, going to a number, the cursor."""

import os
from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import replace

from rich.cells import cell_len
from textual.geometry import Offset
from textual.screen import Screen

from crossread.ui import moves
from crossread.ui.anew import reloaded
from crossread.ui.choice import Stop
from crossread.ui.dress import Dress
from crossread.ui.going import gone_to_stop
from crossread.ui.keys import READING
from crossread.ui.links import link_of
from crossread.ui.messages import ToTerminal
from crossread.ui.pages.composed import Goal, Onward
from crossread.ui.reading import Reading
from crossread.ui.selection import Selection, Shelf
from crossread.ui.standing import cursor
from crossread.ui.terminal import Driver
from crossread.ui.waiting import EARLY, NOT_READ, NOT_READY, Waiting, added

GIVEN_AWAY = "the mouse is the terminal's: it selects text"

ROOM = 10
"""Cells of the footer that a message leaves: for the help, and one on each side of it."""


class CommandScreen(Screen[None]):
    """A screen that shows a `Reading`; what shows it is its own."""

    _reading: Reading
    _shelf: Shelf
    _dress: Dress
    _count: str

    @abstractmethod
    def _show(self, reading: Reading) -> None:
        """Take over a state."""

    def _counted(self) -> int:
        """The count typed before a key, 0 without one; it is used up."""
        count, self._count = self._count, ""
        return int(count or "0")

    @abstractmethod
    def _read_on(self, reading: Reading) -> None:
        """Take over a state with other reports, and compare them."""

    def _took(self, after: Reading, action: str, count: int = 0) -> bool:
        """Take over the state that an action leads to; the action waits, and False is returned, where the state says
        that it is too early for it."""
        early = after.note in EARLY
        self._show(
            replace(self._reading, waiting=added(self._reading.waiting, Waiting(action, count)), note="")
            if early
            else after
        )
        return not early

    def _stand(self, table_row: int) -> None:
        """Put the terminal's cursor on what is chosen; `table_row` is where the chosen fact stands on the screen."""
        self.app.cursor_position = Offset(*cursor(self._reading, table_row))

    def action_palette(self) -> None:
        """Ask what to do."""
        from crossread.ui.offers import offers
        from crossread.ui.screens.palette import PaletteScreen

        self._count = ""
        keys, reading = self._dress.keys(READING), self._reading
        self.app.push_screen(PaletteScreen(lambda typed: offers(typed, keys, reading), dress=self._dress), self._do)

    def action_reports(self) -> None:
        """The reports, to choose among them."""
        from crossread.ui.screens.reports import ReportsScreen

        self._count = ""
        whole, atlas, selection = self._shelf.whole, self._reading.atlas, self._shelf.selection
        if not (whole.articles or whole.problems):
            self._show(self._reading.said(NOT_READ))
            return
        self._show(self._reading.said(""))
        page = ReportsScreen(whole, atlas, selection, dress=self._dress, chosen=self._select)
        self.app.push_screen(page, self._went)

    def _select(self, selection: Selection) -> None:
        """Read on with other reports of the event."""
        event = self._shelf.select(selection)
        after = reloaded(self._reading, event)
        if after.event is event:
            self._read_on(after.said(f"{len(event.articles)} of {len(self._shelf.whole.articles)} reports"))

    async def _went(self, goal: Goal | None) -> None:
        """After a page: where the reader chose to go, if anywhere."""
        if isinstance(goal, Onward):
            await self._went(goal.there)
            await self._do(f"open('{goal.page}')")
            return
        if isinstance(goal, Stop):
            self._show(gone_to_stop(self._reading, goal))
            return
        self._show(self._reading)
        await self._do(goal)

    async def _do(self, action: str | None) -> None:
        if action:
            await self.run_action(action)

    def action_mouse(self) -> None:
        """Let the terminal have the mouse, which then selects text as everywhere, or take it back."""
        driver = self.app._driver
        if not isinstance(driver, Driver):
            self._show(self._reading.said("the mouse stays where it is: this is no terminal that could take it"))
            return
        said = "the mouse chooses and scrolls here" if driver.turn_mouse() else GIVEN_AWAY
        self._show(self._reading.said(said))

    def action_report(self, number: int) -> None:
        """To that report, 1 the first."""
        self._show(moves.to_report(replace(self._reading.said(""), in_table=False), number - 1))

    def action_fact(self, number: int) -> None:
        """That fact, 1 the first, lined up."""
        self._show(moves.fact_pointed(self._reading.said(""), number - 1))

    def action_copy(self) -> None:
        """Copy what is chosen, with its source."""
        from crossread.ui.quoting import quote

        self._copy("copy", quote(self._reading), "nothing is chosen to copy" if self._reading.ready else NOT_READY)

    def action_copy_sources(self) -> None:
        """Copy the chosen fact, with all sources."""
        from crossread.ui.quoting import fact_names, with_sources

        none = "no fact is chosen" if self._reading.ready else NOT_READY
        self._copy("copy_sources", with_sources(self._reading), none, shown=fact_names(self._reading))

    def action_copy_link(self) -> None:
        """Show the command that opens the event here, and copy it."""
        link = link_of(self._reading)
        shown = (link, link[link.rindex(" --") + 1 :]) if link else ()
        none = "there is no report to link to" if self._reading.loaded else NOT_READ
        self._copy("copy_link", f"{link}\n" if link else "", none, shown=shown)

    def _copy(self, action: str, text: str, otherwise: str, *, shown: Sequence[str] = ()) -> None:
        """Copy a text, and say so with its first words or with the first of what is
        `shown` that has room, else the last; say `otherwise` where it is empty, or
        let the action wait."""
        from crossread.ui.clipboard import copied

        self._count = ""
        if not text:
            self._took(self._reading.said(otherwise), action)
            return
        done = copied(text, os.environ)
        self.post_message(ToTerminal(done.sequence))
        room = self.size.width - ROOM
        told = [done.told(room, words, whole=True) for words in shown] or [done.told(room, text.partition("” — ")[0])]
        self._show(self._reading.said(next((words for words in told if cell_len(words) <= room), told[-1])))
