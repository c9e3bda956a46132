"""Is the terminal's background light? It is asked first of all, and its answer is read when the program is there."""

import os
import re
import select
import time
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


def answered(source: int, *, patience: float = PATIENCE) -> Heard:
    """What comes from the terminal at `source`, which has been asked the question and gives keys as they are typed."""
    try:
        return heard(_answer(source, patience))
    except OSError:
        return Heard()


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
