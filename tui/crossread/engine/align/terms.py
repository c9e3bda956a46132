"""What a word counts as when statements are compared: `kilometres` is `km`, `six` is `6`."""

from functools import lru_cache

from crossread.engine.text.number_words import number_key
from crossread.engine.text.stems import stem_of

KNOWN_WORDS = 65_536
"""How many words are remembered; the words of a thousand reports are about 30,000."""
SHORT_UNITS = {
    "km": "kilometre",
    "kms": "kilometre",
    "kg": "kilogram",
    "kgs": "kilogram",
    "cm": "centimetre",
    "mm": "millimetre",
    "ft": "foot",
    "feet": "foot",
    "mph": "miles",
}


@lru_cache(maxsize=KNOWN_WORDS)
def term_of(key: str) -> str:
    """The term of a word's key: digits for a number in words, the stem of the full name for a short unit, else the
    stem.
    """
    return stem_of(SHORT_UNITS.get(key, number_key(key)))


def is_number(term: str) -> bool:
    """Whether a term is a number."""
    return term[0].isdigit()
