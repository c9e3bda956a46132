"""Words in quotation marks that are a part of a counted noun's phrase: `seventeen 'pirates' held`."""

from crossread.engine.claims.tally import glued
from crossread.engine.text.pieces import Piece

QUOTES = frozenset("'\"‘’“”")
MOST = 2
"""Words between such marks at most."""


def around_words(run: list[Piece], i: int, at: int) -> bool:
    """Whether the mark at piece `i` opens or closes a word or two in a noun phrase that began at piece `at`."""
    opened = any(piece.key == run[i].key for piece in run[max(at, i - MOST) : i])
    return opened or (glued(run, i + 1) and any(piece.key in QUOTES for piece in run[i + 2 : i + 2 + MOST]))


def marks_behind(run: list[Piece], at: int, head: int) -> int:
    """Pieces right behind the noun at piece `head` that close such words, a comma before the mark with it."""
    stop = head + 1
    if stop < len(run) and run[stop].key == "," and glued(run, stop + 1):
        stop += 1
    opened = any(piece.key in QUOTES for piece in run[at:head])
    return stop - head if opened and stop < len(run) and run[stop].key in QUOTES else 0
