"""Bytes to text: the encoding told or guessed, line ends made one."""

import codecs
import re
from dataclasses import dataclass

from crossread.ingest.reading_error import ReadingError

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is the first half of it
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SIGNATURES = (
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x7fELF", "a program"),
)
CONTROLS = bytes(byte for byte in range(0x20) if byte not in b"\t\n\r\f\x1b")
BINARY_SHARE = 0.05
"""Share of control bytes over which bytes that are no UTF-8 are no text: compressed data holds .10, 8-bit text 0."""
BINARY_SHARE_UTF8 = 0.5
"""The same for valid UTF-8, in which a stray control is text that an attacker or an accident left."""
FEW = 8
"""So few control bytes never make a file binary."""
UTF16_NULS = 0.4
"""Share of NULs in every other byte that tells UTF-16 of mostly Western text, with hardly any in the rest."""
UTF16_OTHER = 0.05
GOOD_FOR_BROKEN = 2
"""Right multi-byte characters for each broken one that make a text damaged UTF-8; Windows-1252 has hardly any."""
LINE_END = re.compile("\r\n?")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, and what its owner should know about how it was read."""

    text: str
    note: str = ""


def decode(data: bytes) -> Decoded:
    """The text of a file with `\\n` as its only line end. Raises `ReadingError` for what is no text.

    In order: byte order mark, UTF-16 by its NULs, UTF-8, UTF-8 with a few broken bytes, Windows-1252. That was right on
    all Western files tried, where a statistical guesser did worse on short texts.
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _lines(data[len(mark) :].decode(encoding, "replace"), "")
    for signature, kind in SIGNATURES:
        if data.startswith(signature):
            raise ReadingError(f"{kind} and not a text")
    if encoding := _utf16(data):
        return _lines(
            data.decode(encoding, "replace"), f"read as {encoding.upper()}, a guess: it has no byte order mark"
        )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        _refuse_binary(data, BINARY_SHARE)
        return _damaged(data, error)
    _refuse_binary(data, BINARY_SHARE_UTF8)
    return _lines(text, "")


def _lines(text: str, note: str) -> Decoded:
    return Decoded(LINE_END.sub("\n", text), note)


def _utf16(data: bytes) -> str:
    if len(data) < FEW:
        return ""
    half = len(data) // 2
    even, odd = data[::2].count(0) / half, data[1::2].count(0) / half
    if odd >= UTF16_NULS and even <= UTF16_OTHER:
        return "utf-16-le"
    if even >= UTF16_NULS and odd <= UTF16_OTHER:
        return "utf-16-be"
    return ""


def _refuse_binary(data: bytes, share: float) -> None:
    controls = len(data) - len(data.translate(None, CONTROLS))
    if controls > FEW and controls > share * len(data):
        raise ReadingError("binary data and not a text")


def _damaged(data: bytes, error: UnicodeDecodeError) -> Decoded:
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    good = sum(len(run) for run in re.findall(r"[^\x00-\x7f\ufffd]+", text))
    cut_short = error.end == len(data) and error.reason == "unexpected end of data"
    if cut_short or good >= GOOD_FOR_BROKEN * broken:
        count = "one broken character" if broken == 1 else f"{broken:,} broken characters"
        return _lines(text, f"read as UTF-8 with {count} shown as \ufffd")
    return _lines(data.decode("windows-1252", "replace"), "read as Windows-1252, a guess: it is no UTF-8")
