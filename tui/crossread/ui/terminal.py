"""The terminal while the reader runs: odd bytes from it, signs that it cannot show, and leaving it as it was."""

import os
import selectors
import signal
import sys
from asyncio import AbstractEventLoop
from codecs import getincrementaldecoder
from collections.abc import Callable
from typing import Any

from textual._xterm_parser import XTermParser
from textual.app import App
from textual.drivers.linux_driver import LinuxDriver

from crossread.ui.anteroom import ENDING, Anteroom
from crossread.ui.background import Awaited, Heard
from crossread.ui.manners import Manners
from crossread.ui.spelling import spelt

ALTERNATE = "\x1b[?1049h"
"""The alternate screen; Textual writes it by itself."""

READ = 4096
"""Bytes taken from the keyboard at once, as the stock driver does."""

NOTHING = Heard()

POLL = 0.1
"""Seconds between two looks at whether the reader has ended, as in the stock driver."""


class Driver(LinuxDriver):
    """The stock driver, except that bytes that are no UTF-8 do not end the program (Textual issue 6668)."""

    HEARD = NOTHING
    """What came from the terminal before the program was there."""
    ROOM: Anteroom | None = None
    """Where the terminal was meanwhile: on the alternate screen."""

    _settings: list[Any] | None = None

    def __init__(
        self, app: App[Any], *, debug: bool = False, mouse: bool = True, size: tuple[int, int] | None = None
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._file = sys.__stdout__  # that is a terminal; the stock driver writes on stderr, which may be a file
        self._room = self.ROOM

    def start_application_mode(self) -> None:
        """Take the terminal; what it was is what it was before anything of ours was shown."""
        super().start_application_mode()  # type: ignore[no-untyped-call] # Textual's own has no types
        if self._settings:
            self.attrs_before, self._settings = self._settings, None

    def write(self, data: str) -> None:
        """Write to the terminal, except that it need not be brought where it is already."""
        if self._room and data == ALTERNATE:
            self._settings, self._room = self._room.hand_over(), None
            return
        super().write(data)

    def turn_mouse(self) -> bool:
        """Give the mouse back to the terminal, or take it again; returns whether it is taken now."""
        if self._mouse:
            self._disable_mouse_support()
            self._mouse = False
        else:
            self._mouse = True
            self._enable_mouse_support()
        self.flush()
        return self._mouse

    def run_input_thread(self) -> None:
        """Read the keyboard until the reader ends or the terminal is gone."""
        parser = XTermParser(self._debug)
        decode = getincrementaldecoder("utf-8")(errors="replace").decode
        awaited = Awaited(late=self.HEARD.late)
        self._feed(parser, awaited.keys(decode(self.HEARD.typed)))
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                if selector.select(POLL):
                    data = _bytes_from(self.fileno)
                    if not data:
                        self._app.call_later(self._app.exit, return_code=128 + signal.SIGHUP)
                        return
                    self._feed(parser, awaited.keys(decode(data)))
                else:
                    self._feed(parser, awaited.nothing_came())
                for message in parser.tick():
                    self.process_message(message)

    def _feed(self, parser: XTermParser, text: str) -> None:
        """Tell the program of the keys in a text; to the parser an empty one would be the end of all."""
        for message in parser.feed(text) if text else ():
            self.process_message(message)


class PlainDriver(Driver):
    """The driver of a terminal that shows ASCII only."""

    def write(self, data: str) -> None:
        """Write so that each cell is one byte, and no column is pushed aside."""
        super().write(spelt(data))


def driver(manners: Manners, *, heard: Heard = NOTHING, room: Anteroom | None = None) -> type[Driver]:
    """The driver for a terminal; `heard` is what came from it already, `room` where it is until it is taken."""
    return type("Driver", (Driver if manners.unicode else PlainDriver,), {"HEARD": heard, "ROOM": room})


def _bytes_from(fileno: int) -> bytes:
    """What the terminal sent; empty when it is gone."""
    try:
        return os.read(fileno, READ)
    except OSError:
        return b""


def end_on_signals(loop: AbstractEventLoop, leave: Callable[[int], None]) -> None:
    """Call `leave` with 128 + n when a signal asks the program to end, so that the terminal is restored first."""
    for number in ENDING:
        loop.add_signal_handler(number, leave, 128 + number)
