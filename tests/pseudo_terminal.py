"""A program on a pseudo-terminal: what it wrote, what a person would see of it, and how it left the terminal."""

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Self

import pyte

LIMIT = 60.0
"""Seconds after which a screen that did not come is taken to never come; a loaded machine needs a fraction of it."""
TURN = 0.05
"""Seconds of waiting for bytes before the screen is looked at again."""

MOST = 1 << 20
"""Bytes that are taken in before the screen is looked at, more than any picture takes."""

MODE = re.compile(rb"\x1b\[\?([\d;]+)([hl])")
KEYBOARD = re.compile(rb"\x1b\[([<>=])[\d;]*u")
QUERY = re.compile(rb"\x1b\[(?:(?P<status>[56])n|(?P<device>0?)c|\?(?P<mode>\d+)\$p)")
ON_AT_FIRST = {7, 25}
"""Modes that a terminal starts with: wrapping lines, a visible cursor."""


class PseudoTerminal:
    """A program with a terminal of its own. Used in a `with`; what is left of the program at its end is killed."""

    def __init__(self, command: Sequence[str | Path], environment: Mapping[str, str], size: tuple[int, int]) -> None:
        self.raw = bytearray()
        """All that the program wrote, the echo of its terminal included."""
        self._screen = pyte.Screen(*size)
        self._stream = pyte.ByteStream(self._screen)
        self._master, self._slave = pty.openpty()
        self._answered = 0
        fcntl.ioctl(self._slave, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        self.settings_before = termios.tcgetattr(self._slave)
        self.process = subprocess.Popen(
            list(map(str, command)),
            stdin=self._slave,
            stdout=self._slave,
            stderr=self._slave,
            env=dict(environment),
            start_new_session=True,
            preexec_fn=_take_terminal,  # between fork and exec only one system call, no lock is taken
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self._master)
        os.close(self._slave)

    @property
    def rows(self) -> list[str]:
        """The screen as a person sees it, row by row."""
        return list(self._screen.display)

    @property
    def text(self) -> str:
        """The screen as one text."""
        return "\n".join(self.rows)

    def press(self, keys: str) -> None:
        """Type these characters."""
        os.write(self._master, keys.encode())

    def scribble(self, data: str) -> None:
        """Change the screen as another program does that writes on the same terminal."""
        self._stream.feed(data.encode())

    def send(self, data: bytes) -> None:
        """Let these bytes come from the keyboard, whatever they are."""
        os.write(self._master, data)

    def resize(self, width: int, height: int) -> None:
        """Give the terminal another size; the program is told by the system."""
        fcntl.ioctl(self._slave, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))
        self._screen.resize(height, width)

    def take_in(self) -> None:
        """Read what has been written by now, so that the program is never held up."""
        self._read()

    def wait_until(self, seen: Callable[[list[str]], object], *, limit: float = LIMIT) -> list[str]:
        """The rows as soon as `seen` is true of them. Fails with the last screen when that does not come to pass."""
        end = time.monotonic() + limit
        while not seen(self.rows):
            over = self.process.poll() is not None
            if not self._read() and over:
                raise AssertionError(f"the program ended before that was seen; the last screen:\n{self.text}")
            if time.monotonic() > end:
                raise AssertionError(f"not seen within {limit} s; the last screen:\n{self.text}")
        return self.rows

    def wait_for(self, *words: str) -> list[str]:
        """The rows as soon as each of these texts is on the screen."""
        return self.wait_until(lambda rows: all(any(word in row for row in rows) for word in words))

    def answers_within(self, limit: float) -> bool:
        """Waits until there is something to read, at most that many seconds; nothing is read."""
        return bool(select.select([self._master], [], [], limit)[0])

    def settled(self, *, quiet: float = 0.5) -> int:
        """The bytes written so far, once nothing has come for that many seconds."""
        last = time.monotonic()
        while time.monotonic() < last + quiet:
            if self._read():
                last = time.monotonic()
        return len(self.raw)

    def wait_for_end(self, *, limit: float = LIMIT) -> int:
        """The program's exit status as a shell tells it: 128 + n where a signal ended it."""
        end = time.monotonic() + limit
        while self.process.poll() is None:
            self._read()
            if time.monotonic() > end:
                raise AssertionError(f"still running after {limit} s; the last screen:\n{self.text}")
        while self._read():
            pass
        return self.process.returncode if self.process.returncode >= 0 else 128 - self.process.returncode

    def left_on(self) -> set[str]:
        """Everything about the terminal that is not as it was before the program ran."""
        modes = {int(mode): sign == b"h" for modes, sign in MODE.findall(self.raw) for mode in modes.split(b";")}
        left = {f"mode {mode}" for mode, on in modes.items() if on != (mode in ON_AT_FIRST)}
        depth = sum({b">": 1, b"<": -1, b"=": 0}[sign] for sign in KEYBOARD.findall(self.raw))
        if depth > 0:
            left.add("keyboard protocol")
        if termios.tcgetattr(self._slave) != self.settings_before:
            left.add("line settings")
        return left

    def _read(self) -> int:
        """Take in what the program wrote; returns how many bytes."""
        if not select.select([self._master], [], [], TURN)[0]:
            return 0
        data = os.read(self._master, 65536)
        while len(data) < MOST and select.select([self._master], [], [], 0)[0]:  # a few thousand bytes come at a time
            data += os.read(self._master, 65536)
        self.raw += data
        self._stream.feed(KEYBOARD.sub(b"", data))  # pyte prints what it does not know of these
        self._answer()
        return len(data)

    def _answer(self) -> None:
        """Say what a plain terminal says when it is asked what it is."""
        for query in QUERY.finditer(self.raw, self._answered):
            self._answered = query.end()
            if query["status"]:
                os.write(self._master, b"\x1b[1;1R" if query["status"] == b"6" else b"\x1b[0n")
            elif query["mode"]:
                os.write(self._master, b"\x1b[?%s;0$y" % query["mode"])
            else:
                os.write(self._master, b"\x1b[?62;22c")


def reader(*arguments: str | Path) -> list[str | Path]:
    """The command that starts crossread."""
    return [sys.executable, "-m", "crossread", *arguments]


def _take_terminal() -> None:
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
