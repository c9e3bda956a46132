"""Manners on a terminal: what it can show, odd bytes from it, and leaving it as it was."""

import locale
import os
import re
import selectors
import signal
import unicodedata
from asyncio import AbstractEventLoop
from codecs import getincrementaldecoder
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from rich.cells import get_character_cell_size
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver

ENDING = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT)
"""Signals that end the reader; stock Textual leaves the alternate screen on after the first two (measured, 8.2.8)."""

READ = 4096
"""Bytes taken from the keyboard at once, as the stock driver does."""

POLL = 0.1
"""Seconds between two looks at whether the reader has ended, as in the stock driver."""

LATE = re.compile("\x1b\\]11;[^\x07\x1b]{0,40}(?:\x07|\x1b\\\\)|\x1b\\[\\?[0-9;]{0,60}c")
"""What the terminal says of itself: to the parser of keys it would be letters that were typed."""

UNFINISHED = re.compile("\x1b\\]1(?:1(?:;[^\x07\x1b]{0,40}\x1b?)?)?\\Z")
"""The beginning of such an answer, of which the end is yet to come."""

C_LOCALES = ("C", "POSIX")

SPELT = str.maketrans(
    {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "·": "-", "…": "~", "⏎": "<", "«": '"', "»": '"'}
)
"""Signs of text for a terminal of letters without accents, each as wide as before."""


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
    spoken = (encoding or _encoding(environ)).lower().replace("-", "")
    return Manners(
        mouse=not (environ.get("SSH_TTY") or environ.get("SSH_CONNECTION")),
        color=not environ.get("NO_COLOR"),
        unicode=spoken in ("utf8", "utf16", "utf32", "gb18030"),
    )


def _encoding(environ: Mapping[str, str]) -> str:
    """The locale's encoding; of the plain C locale ASCII, also where Python has made UTF-8 of it for itself."""
    if environ.get("LC_ALL") in C_LOCALES:
        return "ascii"
    if (
        not environ.get("LC_ALL")
        and environ.get("LANG") in C_LOCALES
        and environ.get("LC_CTYPE", "C.UTF-8") == "C.UTF-8"
    ):
        return "ascii"
    return locale.getpreferredencoding(False)


def spelt(text: str) -> str:
    """The text in ASCII, exactly as many cells wide: letters without accents, `?` for what has no other spelling."""
    return text if text.isascii() else "".join(map(_ascii, text.translate(SPELT)))


def _ascii(character: str) -> str:
    if character.isascii():
        return character
    width = get_character_cell_size(character)
    plain = "".join(filter(str.isascii, unicodedata.normalize("NFKD", character)))
    return plain if len(plain) == width else "?" * width


class Driver(LinuxDriver):
    """The stock driver, except that bytes that are no UTF-8 do not end the program (Textual issue 6668)."""

    AHEAD = b""
    """What was typed before the program was there."""

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
        held = ""
        for message in parser.feed(decode(self.AHEAD)) if self.AHEAD else ():
            self.process_message(message)
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                if selector.select(POLL):
                    data = _bytes_from(self.fileno)
                    if not data:
                        self._app.call_later(self._app.exit, return_code=128 + signal.SIGHUP)
                        return
                    text = LATE.sub("", held + decode(data))
                    unfinished = UNFINISHED.search(text)
                    held = unfinished[0] if unfinished else ""
                    text = text[: len(text) - len(held)]
                    for message in parser.feed(text) if text else ():
                        self.process_message(message)
                for message in parser.tick():
                    self.process_message(message)


class PlainDriver(Driver):
    """The driver of a terminal that shows ASCII only."""

    def write(self, data: str) -> None:
        """Write so that each cell is one byte, and no column is pushed aside."""
        super().write(spelt(data))


def driver(manners: Manners, *, ahead: bytes = b"") -> type[Driver]:
    """The driver for a terminal; `ahead` is what was typed already."""
    return type("Driver", (Driver if manners.unicode else PlainDriver,), {"AHEAD": ahead})


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
