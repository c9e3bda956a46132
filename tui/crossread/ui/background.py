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

LATE = re.compile("\x1b\\]11;[^\x07\x1b]{0,40}(?:\x07|\x1b\\\\)|\x1b\\[\\?[0-9;]{0,60}c")
"""Both answers among keys: to the parser of keys they would be letters that were typed."""

UNFINISHED = re.compile("\x1b(?:\\](?:1(?:1(?:;[^\x07\x1b]{0,40}\x1b?)?)?)?|\\[(?:\\?[0-9;]{0,60})?)?\\Z")
"""The beginning of an answer, of which the end is yet to come."""

KEYS = ("\x1b", "\x1b]", "\x1b[")
"""Beginnings of an answer that a key sends too: Escape, and Alt with a bracket."""

LONGEST = 2.0
"""Seconds that the rest of an answer may take; a line on which it takes longer has lost it."""

HALF = 0.5
"""A background of more than half the luma is light (ITU-R BT.601), as vim decides it."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What came from the terminal."""

    light: bool | None = None
    """None where it did not say."""
    typed: bytes = b""
    """What the reader typed meanwhile: it must not be lost. Half an answer may be among it."""
    late: bool = False
    """Whether the terminal was asked and has yet to answer."""


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
    color, late = COLOR.search(data), not SELF.search(data)
    typed = SELF.sub(b"", COLOR.sub(b"", data))
    if not color:
        return Heard(None, typed, late)
    red, green, blue = (int(part, 16) / (16 ** len(part) - 1) for part in color.groups())
    return Heard(0.299 * red + 0.587 * green + 0.114 * blue > HALF, typed, late)


class Awaited:
    """Takes answers that come late out of what is typed, in whatever pieces they come."""

    def __init__(self, *, late: bool) -> None:
        """Without `late` no answer is awaited, and everything was typed."""
        self._late = late
        self._held = ""
        self._since = 0.0

    def keys(self, text: str) -> str:
        """What of a text from the terminal was typed. The beginning of an answer is held back."""
        if not self._late:
            return text
        whole = self._held + text
        self._late = not SELF.search(whole.encode())
        typed = LATE.sub("", whole)
        begun = UNFINISHED.search(typed) if self._late else None
        self._held, self._since = begun[0] if begun else "", time.monotonic()
        return typed[: len(typed) - len(self._held)]

    def nothing_came(self) -> str:
        """What was held back and was typed after all, when nothing has come for as long as a key takes to be sent."""
        held = self._held
        if held in KEYS or time.monotonic() - self._since > LONGEST:
            self._held = ""
        return held if held in KEYS else ""
