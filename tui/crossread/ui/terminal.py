"""Manners on a terminal: what it can show, odd bytes from it, and leaving it as it was."""

import locale
import os
import selectors
import signal
from asyncio import AbstractEventLoop
from codecs import getincrementaldecoder
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver

ENDING = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT)
"""Signals that end the reader; stock Textual leaves the alternate screen on after the first two (measured, 8.2.8)."""

READ = 4096
"""Bytes taken from the keyboard at once, as the stock driver does."""

POLL = 0.1
"""Seconds between two looks at whether the reader has ended, as in the stock driver."""


@dataclass(frozen=True, slots=True)
class Manners:
    """How to speak to this terminal."""

    mouse: bool
    """Off over SSH, where the terminal's own selection is worth more."""
    color: bool
    """False where the user asks for none by `NO_COLOR`."""
    unicode: bool
    """Whether the locale can show signs beyond ASCII."""


def manners(environ: Mapping[str, str], encoding: str | None = None) -> Manners:
    """What the environment asks for. `NO_COLOR` counts when it is not empty, as its page says.

    `encoding` is the locale's where it is not given.
    """
    spoken = (encoding or locale.getpreferredencoding(False)).lower().replace("-", "")
    return Manners(
        mouse=not (environ.get("SSH_TTY") or environ.get("SSH_CONNECTION")),
        color=not environ.get("NO_COLOR"),
        unicode=spoken in ("utf8", "utf16", "utf32", "gb18030"),
    )


class Driver(LinuxDriver):
    """The stock driver, except that bytes that are no UTF-8 do not end the program (Textual issue 6668)."""

    def run_input_thread(self) -> None:
        """Read the keyboard until the reader ends or the terminal is gone."""
        parser = XTermParser(self._debug)
        decode = getincrementaldecoder("utf-8")(errors="replace").decode
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                if selector.select(POLL):
                    data = _bytes_from(self.fileno)
                    if not data:
                        self._app.call_later(self._app.exit, return_code=128 + signal.SIGHUP)
                        return
                    text = decode(data)
                    for message in parser.feed(text) if text else ():
                        self.process_message(message)
                for message in parser.tick():
                    self.process_message(message)


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
