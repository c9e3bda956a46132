"""Text for a terminal that shows ASCII only: its letters without accents, its signs by others like them."""

import unicodedata

from rich.cells import get_character_cell_size

SPELT = str.maketrans(
    {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "·": "-", "…": "~", "⏎": "<", "«": '"', "»": '"'}
)
"""Signs of text for a terminal of letters without accents, each as wide as before."""


def spelt(text: str) -> str:
    """The text in ASCII, exactly as many cells wide: letters without accents, `?` for what has no other spelling."""
    return text if text.isascii() else "".join(map(_ascii, text.translate(SPELT)))


def _ascii(character: str) -> str:
    if character.isascii():
        return character
    width = get_character_cell_size(character)
    plain = "".join(filter(str.isascii, unicodedata.normalize("NFKD", character)))
    return plain if len(plain) == width else "?" * width
