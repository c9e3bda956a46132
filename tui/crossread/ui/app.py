"""The reader's program: opens on a terminal, leaves it as it was."""

import asyncio
import os
from collections.abc import Mapping
from dataclasses import replace

from crossread.ingest import Entry, Library
from crossread.state import MOST_MARKS, Memory, Place
from crossread.ui import terminal, work
from crossread.ui.anteroom import Anteroom
from crossread.ui.background import Heard
from crossread.ui.dress import Dress, dressed, theme_of
from crossread.ui.hints import ALL as HINTS
from crossread.ui.keymap import keymap_path, read_keymap
from crossread.ui.links import NOWHERE_ELSE, Start
from crossread.ui.manners import manners
from crossread.ui.messages import ToTerminal
from crossread.ui.screens.reading import ReadingScreen
from crossread.ui.scroll import MARGIN
from crossread.ui.selection import EVERYTHING, Selection
from crossread.ui.sparing import SparingApp, wants_stock
from crossread.ui.trail import Spot

INTERRUPTED = 130
"""Exit status after Ctrl-C, as a shell gives it."""


class Reader(SparingApp[int]):
    """All screens of one session."""

    CSS = """
    Screen { overflow: hidden hidden; background: ansi_default; }
    """
    ENABLE_COMMAND_PALETTE = False

    def __init__(
        self,
        library: Library,
        *,
        dress: Dress,
        notice: str = "",
        driver: type[terminal.Driver] = terminal.Driver,
        start: Start = NOWHERE_ELSE,
        memory: Memory | None = None,
        stock: bool = False,
        shows_cursor: bool = False,
    ) -> None:
        super().__init__(stock=stock, shows_cursor=shows_cursor, driver_class=driver, ansi_color=dress.native or None)
        self.animation_level = "none"
        self._library = library
        self._dress = dress
        self._notice = notice
        self._start = start
        self._memory = memory or Memory("")
        self._leaving = False
        self.failure: Exception | None = None
        """What went wrong inside."""

    def on_mount(self) -> None:
        """Open the event, or where there are several the list of them."""
        if not self.is_headless:
            self.call_after_refresh(work.settle)
            self.call_after_refresh(self.check_painter)
        self.set_keymap(self._dress.keymap.strings())
        entries = self._library.entries
        if len(entries) == 1:
            self.push_screen(self._read(entries[0], self._start), lambda _: self.leave(0))
        else:
            from crossread.ui.screens.events import EventsScreen  # most sessions are of one event

            events = EventsScreen(self._library, dress=self._dress, notice=self._told_once(), read=self._read)
            self.push_screen(events, lambda _: self.leave(0))

    def _told_once(self) -> str:
        """What has to be told at the start, to the first screen that asks."""
        notice, self._notice = self._notice, ""
        return notice

    def on_to_terminal(self, message: ToTerminal) -> None:
        """Write to the terminal itself; without one, as in tests, to nothing."""
        if self._driver:
            self._driver.write(message.sequence)

    def _read(self, entry: Entry, start: Start = NOWHERE_ELSE) -> ReadingScreen:
        """The screen that reads an event, from where it was left if nothing else is said."""
        name = os.path.abspath(entry.path)
        place = self._memory.place(name)
        last = Spot(place.article, place.offset, place.row, fact=place.fact) if place else None
        marks = {letter: Spot(*at, row=MARGIN) for letter, at in place.marks.items()} if place else {}
        return ReadingScreen(
            entry.load,
            dress=self._dress,
            title=entry.title,
            notice=self._told_once() or self._memory.problem,
            start=replace(start, last=last, marks=marks),
            selection=_selected(place),
            left=lambda *left: self._memory.keep(name, _place(*left)),
            hints=self._memory.hints(HINTS),
            hinted=self._memory.keep_hints,
        )

    def leave(self, status: int) -> None:
        """End with that exit status."""
        self._leaving = True
        self.exit(status, return_code=status)

    def action_interrupt(self) -> None:
        """End at once."""
        self.leave(INTERRUPTED)

    def _handle_exception(self, error: Exception) -> None:
        """End, and let `run_reader` raise the error when the terminal is restored: no traceback on the screen."""
        if self._leaving and type(error).__module__.partition(".")[0] == "textual":
            return  # a screen that was still being made when it was taken away: its parts have nowhere to go
        if self.failure is None:
            self.failure = error
        if self.is_headless:
            super()._handle_exception(error)
        else:
            self.leave(1)


def _selected(place: Place | None) -> Selection:
    """The reports that were wanted when the event was left."""
    return Selection(place.order, frozenset(place.hidden)) if place else EVERYTHING


def _place(spot: Spot, selection: Selection, marks: Mapping[str, Spot]) -> Place:
    """What is remembered of an event that is left."""
    hidden = tuple(sorted(selection.hidden))
    marked = {letter: (mark.article, mark.offset) for letter, mark in list(marks.items())[-MOST_MARKS:]}
    return Place(spot.article, spot.offset, max(0, spot.row), spot.fact, selection.order, hidden, marked)


def run_reader(
    library: Library,
    *,
    theme: str = "",
    mouse: bool | None = None,
    fact: str = "",
    at: tuple[str, int] | None = None,
    memory: Memory | None = None,
    stock: bool = False,
    shows_cursor: bool = False,
    room: Anteroom | None = None,
) -> int:
    """Read the events of a library until the reader leaves; returns the exit status.

    A single event opens at the fact with the id `fact`, or `at` the id of a report and an offset in its text in code
    points; else where it was left, as far as `memory` knows, which also keeps where each event is left now.
    `theme` is the name of a palette; without it that of `CROSSREAD_THEME`, else one that suits the terminal and its
    background. `mouse` is on where it is not said, save over SSH. With `stock`, or `CROSSREAD_FAST_PAINT=0`, the
    terminal is written to in Textual's own way; with `shows_cursor` its cursor is seen on what is chosen. `room` has
    the terminal until the program is drawn. Raises what went wrong inside, after the terminal has been restored.
    """
    ways = manners(os.environ)
    with work.hurried():
        name, notice = theme_of(os.environ, theme)
        background = room.answer() if room else Heard()
        keymap = read_keymap(keymap_path(os.environ))
        app = Reader(
            library,
            dress=replace(dressed(ways, theme=name, light=background.light), keymap=keymap),
            notice=notice or keymap.notice,
            driver=terminal.driver(ways, heard=background, room=room),
            start=Start(fact, at),
            memory=memory,
            stock=stock or wants_stock(os.environ),
            shows_cursor=shows_cursor,
        )
        asyncio.run(_run(app, mouse=ways.mouse if mouse is None else mouse))
    if app.failure:
        raise app.failure
    return app.return_value or 0


async def _run(app: Reader, *, mouse: bool) -> None:
    """Run the program; signals are heard before the terminal is touched."""
    terminal.end_on_signals(asyncio.get_running_loop(), app.leave)
    await app.run_async(mouse=mouse)
