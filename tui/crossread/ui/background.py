"""Is the terminal's background light? The terminal is asked, before the program is drawn on it."""

import os
import re
import select
import termios
import time
import tty
from dataclasses import dataclass

QUESTION = b"\x1b]11;?\x1b\\\x1b[c"
"""What is the background (OSC 11), then: what are you (DA1). Every terminal answers the second, so that one which does
not know the first keeps nobody waiting."""

PATIENCE = 0.1
"""Seconds for an answer; over a slower line the reader opens dark, and the answer is dropped when it comes."""

COLOR = re.compile(
    rb"\x1b\]11;rgba?:([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})[^\x07\x1b]{0,5}(?:\x07|\x1b\\)"
)
SELF = re.compile(rb"\x1b\[\?[0-9;]{0,60}c")

HALF = 0.5
"""A background of more than half the luma is light (ITU-R BT.601), as vim decides it."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What came from the terminal."""

    light: bool | None = None
    """None where it did not say."""
    typed: bytes = b""
    """What the reader typed meanwhile: it must not be lost."""


def asked(source: int, target: int, *, patience: float = PATIENCE) -> Heard:
    """What the terminal at `source` (keyboard) and `target` (screen) says of its background.

    Line settings are as before afterwards. A terminal that cannot be asked says nothing.
    """
    try:
        before = termios.tcgetattr(source)
        tty.setcbreak(source, termios.TCSANOW)
    except termios.error:
        return Heard()
    try:
        os.write(target, QUESTION)
        return heard(_answer(source, patience))
    except OSError:
        return Heard()
    finally:
        termios.tcsetattr(source, termios.TCSANOW, before)


def _answer(source: int, patience: float) -> bytes:
    data = b""
    end = time.monotonic() + patience
    while not SELF.search(data):
        left = end - time.monotonic()
        if left <= 0 or not select.select([source], [], [], left)[0]:
            break
        piece = os.read(source, 4096)
        if not piece:
            break
        data += piece
    return data


def heard(data: bytes) -> Heard:
    """The answer and the keys in what was read from a terminal."""
    color = COLOR.search(data)
    typed = SELF.sub(b"", COLOR.sub(b"", data))
    if not color:
        return Heard(None, typed)
    red, green, blue = (int(part, 16) / (16 ** len(part) - 1) for part in color.groups())
    return Heard(0.299 * red + 0.587 * green + 0.114 * blue > HALF, typed)
