"""Words of a text with their offsets and the keys by which words are compared."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

KNOWN_WORDS = 65_536
"""How many spellings are remembered with their keys; a thousand reports have about 40,000."""
JOINERS = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Characters without width that may stand inside a word: soft hyphen, zero-width space and joiners, byte order mark."""

UNITS = "kms?|kgs?|cm|mm|ft|mph|am|pm"
"""Units that stand against their number (`10km`): two words, as with a space."""

UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""Characters of scripts that set no space between words (Chinese, Japanese): each is read as a word."""

WORD = re.compile(
    rf"[{UNSPACED}](?<![\W_])|\d+(?:[.,]\d+)++|\d+(?=(?:{UNITS})\b)"
    rf"|[^\W_][\w{JOINERS}\u0300-\u036f]*(?:['’](?:s|t|re|ve|ll|d|m)\b)?",
    re.IGNORECASE,
)
"""A letter of an unspaced script, a number with its points and commas, or a word with the joiners and combining
marks inside it and a clitic after it."""
THOUSANDS = re.compile(r",(?=\d{3}(?!\d))")
PLAIN = str.maketrans({**dict.fromkeys(JOINERS), "’": "'", "‘": "'", "ʼ": "'"})


@dataclass(frozen=True, slots=True)
class Token:
    """One word or number."""

    start: int
    end: int
    key: str
    """What the word is compared by: case, quotes, joiners and Unicode form folded away."""


def key_of(word: str) -> str:
    """The comparison key of a word."""
    plain = word.translate(PLAIN)
    return plain.lower() if plain.isascii() else unicodedata.normalize("NFKC", plain).casefold()


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The words of `text[start:end]`, with offsets into the whole text; `1,200` has the key of `1200`."""
    return [Token(*word) for word in words_of(text, start, len(text) if end is None else end)]


def words_of(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Start, end and key of each of the `tokens` of `text[start:end]`, for who makes something else of them."""
    return [(*m.span(), _key(m[0])) for m in WORD.finditer(text, start, end)]


def keys_of(text: str, start: int, end: int) -> tuple[str, ...]:
    """The keys of the `tokens` of `text[start:end]`, for who reads whole articles and asks for few places."""
    return tuple(map(_key, WORD.findall(text, start, end)))


@lru_cache(maxsize=KNOWN_WORDS)
def _key(word: str) -> str:
    return key_of(THOUSANDS.sub("", word) if word[0].isdigit() else word)
