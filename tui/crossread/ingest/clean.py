"""Make text from a file inert on a terminal, one code point for one, so that offsets hold."""

import re

PICTURES = 0x2400
"""Unicode's pictures of the C0 controls stand in their order from here."""
PICTURE_OF_DELETE = "\u2421"
REPLACEMENT = "\ufffd"

UNSAFE = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f"  # C0 but tab and line feed, and DELETE
    "\x80-\x9f"  # C1: CSI, OSC and their kin in one code point
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # Unicode's Bidi_Control: they reorder what is read
    "\u2028\u2029"  # separators that terminals and line splitters take for line ends
    "\ud800-\udfff"  # lone surrogates: no encoding can write them
    "\U000e0000-\U000e007f"  # tags: invisible, and can spell a hidden text
    "]"
)
BLANK = re.compile(r"\s+")


def clean(text: str) -> str:
    """The text with every character that a terminal could act on made visible; as long as it was, and idempotent.

    C0 controls become their pictures, the rest U+FFFD. Zero-width characters stay: they matter to scripts and emoji,
    and comparison drops them from its keys.
    """
    return UNSAFE.sub(_visible, text)


def clean_line(text: str) -> str:
    """A field, name or message as one clean line: runs of white space become one space, the ends are cut."""
    return clean(BLANK.sub(" ", text).strip())


def clean_name(name: str) -> str:
    """A file's name or path for showing: line feeds and tabs made visible too, nothing cut."""
    return clean(name).replace("\n", "\u240a").replace("\t", "\u2409")


def _visible(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(PICTURES + code)
    return PICTURE_OF_DELETE if code == 0x7F else REPLACEMENT
