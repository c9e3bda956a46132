"""What the terminal shows before the program is there: what is going to be read, while Textual is being imported."""

import contextlib
import gc
import os
import signal
import termios
import tty
import unicodedata
from collections.abc import Sequence
from types import FrameType, TracebackType
from typing import Any, NoReturn, Self

from crossread.ui.background import QUESTION, Heard, answered

ENTER = "\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[H"
"""The alternate screen, no cursor, no wrapped lines: as Textual will have it."""

LEAVE = b"\x1b[?7h\x1b[?1049l\x1b[?25h"

ENDING = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT)
"""Signals that end the reader; stock Textual leaves the alternate screen on after the first two (measured, 8.2.8)."""

LOCAL = termios.ECHO | termios.ICANON | termios.IEXTEN | termios.ISIG
"""What the terminal does with keys by itself; here they wait for the program that will know what to do with them."""


class Anteroom:
    """The terminal in the fifth of a second before the program has it. Used in a `with`; afterwards it is as before.

    Keys that are pressed meanwhile are kept, signals end it, and no garbage is collected while modules are loaded.
    """

    def __init__(self, lines: Sequence[str], *, unicode: bool, asks: bool, source: int = 0, target: int = 1) -> None:
        """`lines` are shown, in ASCII without `unicode`; with `asks` the terminal is asked for its background. `source`
        and `target` are the descriptors of keyboard and screen."""
        self._lines = lines
        self._unicode = unicode
        self._asks = asks
        self._source = source
        self._target = target
        self._taken = False
        self._handlers: dict[int, Any] = {}
        self._collecting = gc.isenabled()
        self.settings: list[Any] = termios.tcgetattr(source)
        """The line settings that the terminal had. Making one raises `termios.error` where there is none."""

    def __enter__(self) -> Self:
        try:
            self._take()
        except BaseException:  # a signal too: whoever fails to enter is not seen out
            self._give_back()
            raise
        return self

    def _take(self) -> None:
        for number in ENDING:
            self._handlers[number] = signal.signal(number, _end)
        gc.disable()
        settings = termios.tcgetattr(self._source)
        settings[tty.LFLAG] &= ~LOCAL
        termios.tcsetattr(self._source, termios.TCSANOW, settings)
        os.write(self._target, self._picture() + (QUESTION if self._asks else b""))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._give_back()

    def _give_back(self) -> None:
        with contextlib.suppress(OSError):  # a terminal that is gone cannot be told
            if not self._taken:
                os.write(self._target, LEAVE)
        with contextlib.suppress(termios.error):
            termios.tcsetattr(self._source, termios.TCSANOW, self.settings)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        if self._collecting:
            gc.enable()

    def _picture(self) -> bytes:
        width, height = os.get_terminal_size(self._target)
        lines = [_plain(line, unicode=self._unicode)[:width] for line in self._lines[: max(1, height - 1)]]
        return (ENTER + "\r\n".join(lines)).encode("utf-8", "replace")

    def answer(self) -> Heard:
        """What the terminal said of its background, and the keys that came before it."""
        return answered(self._source) if self._asks else Heard()

    def hand_over(self) -> list[Any]:
        """From now on the program has the terminal, and leaves it at its end; returns the settings it had at first."""
        self._taken = True
        return self.settings


def _end(number: int, _frame: FrameType | None) -> NoReturn:
    """End with the status that a shell gives a program that the signal ended."""
    raise SystemExit(128 + number)


def _plain(text: str, *, unicode: bool) -> str:
    """The text without anything that a terminal might do more with than show it; all its spaces are plain ones."""
    spaced = "".join(" " if unicodedata.category(char) == "Zs" else char for char in text)
    printed = "".join(char if char.isprintable() else "?" for char in spaced)
    if unicode:
        return printed
    from crossread.ui.spelling import spelt  # it needs Rich, which most terminals can do without until later

    return spelt(printed)
