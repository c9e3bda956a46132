"""Words, digits and marks of a sentence: what numbers and the phrases around them are read from."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.numerals import SUPERSCRIPTS, VULGAR
from crossread.engine.text.tokens import JOINERS, key_of

_LETTERS = rf"[^\W\d_]++(?:[{JOINERS}\u0300-\u036f]++[^\W\d_]*+)*+"
PIECE = re.compile(
    rf"(?P<word>(?![{VULGAR}])(?:(?:[A-Za-z]\.){{2,}}|{_LETTERS}(?:[-‐‑'’]{_LETTERS})*+))"
    rf"|(?P<digits>\d+(?:[.,٬٫{JOINERS}]\d+|, 000(?!\d))*[{VULGAR}]?|[{VULGAR}])"
    r"|(?P<mark>\S)"
)
"""Words first: most pieces are."""

DASHES = frozenset("-–—‐‑")
"""Marks between two numbers or words that belong together."""

LOUD = re.compile(r"(?:[A-Z0-9][A-Z0-9'’,]* ){4,}")
"""At least four words in capitals at the beginning of a sentence."""


class Piece(NamedTuple):
    """One word, run of digits or mark, with its offsets in the whole text."""

    start: int
    end: int
    key: str
    """Lower case, quotes and joiners made plain."""
    sort: str
    """`digits`, `word` or `mark`."""
    capital: bool
    """Whether it begins with a capital letter."""
    upper: bool = False
    """Whether it is a word all in capitals (`US`, `IS`) in a text that is not."""


def pieces(text: str, start: int = 0, end: int | None = None) -> list[Piece]:
    """The pieces of `text[start:end]` in order, with offsets into the whole text."""
    stop = len(text) if end is None else end
    shouted = text[start:stop].isupper()
    loud = _loud(text, start, stop) if not shouted else start
    found: list[Piece] = []
    made = tuple.__new__  # a named tuple made so costs a third of the time
    for m in PIECE.finditer(text, start, stop):
        raw = m[0]
        sort = m.lastgroup or ""
        first, last = m.span()
        if sort == "mark" and raw.isascii():
            found.append(made(Piece, (first, last, raw, sort, False, False)))
            continue
        key = raw.lower() if raw.isascii() else _key(raw)
        capital = raw != key and raw[0].isupper()
        upper = capital and not shouted and first >= loud and len(raw) > 1 and raw.isupper()
        piece = made(Piece, (first, last, key, sort, capital, upper))
        if "-" in key and len(key) > 1:
            found.extend(_split(piece))
        else:
            found.append(piece)
    return found


def _key(raw: str) -> str:
    """The key of a piece that is not plain; a fraction of one sign and a raised digit stay what they are."""
    if raw[0] in SUPERSCRIPTS:
        return raw
    if raw[-1] in VULGAR:
        return key_of(raw[:-1]) + raw[-1]
    return key_of(raw).replace("‑", "-").replace("‐", "-")


def _loud(text: str, start: int, stop: int) -> int:
    """Where the words in capitals end with which some outlets open a report (`THREE PEOPLE HAVE DIED in a blaze`)."""
    m = LOUD.match(text, start, stop)
    return m.end() if m else start


@per_lexicon
def _numeric() -> frozenset[str]:
    data = lexicon()
    words = ("words", "scales", "fractions")
    return frozenset({*(word for section in words for word in data.part("numbers", section)), "a", "and", "of"})


def _split(piece: Piece) -> Iterator[Piece]:
    """The number that a compound begins with, its hyphen and the rest (`six-year-old`); else the piece itself."""
    numeric = _numeric()
    parts = piece.key.split("-")
    lead = 0
    while lead < len(parts) and parts[lead] in numeric:
        lead += 1
    if (
        lead == 0
        or lead == len(parts)
        or parts[0] in ("a", "and", "of")
        or sum(map(len, parts)) + len(parts) - 1 != piece.end - piece.start
    ):
        yield piece
        return
    cut = piece.start + len("-".join(parts[:lead]))
    yield Piece(piece.start, cut, "-".join(parts[:lead]), "word", piece.capital)
    yield Piece(cut, cut + 1, "-", "mark", False)
    yield Piece(cut + 1, piece.end, "-".join(parts[lead:]), "word", False)
