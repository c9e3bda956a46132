"""Cases 27 and 45: bytes to text."""

import codecs
import random
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.ingest.decode import decode
from crossread.ingest.reading_error import ReadingError

SAMPLE = "Café owners in Reykjavík said seven people — “mostly guests” — died.\nNobody else was hurt.\n"
LETTERS = st.text(st.characters(exclude_categories=["Cs", "Cc"])).map(lambda text: text.lstrip("\ufeff"))


@given(LETTERS)
def test_utf_8_comes_back_as_it_was(text: str) -> None:
    text = f"The report. {text}"
    decoded = decode(text.encode())
    assert decoded.text == text
    assert not decoded.note


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_case_45_a_byte_order_mark_is_believed_and_dropped(mark: bytes, encoding: str) -> None:
    decoded = decode(mark + SAMPLE.encode(encoding))
    assert decoded.text == SAMPLE
    assert not decoded.note


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_case_45_utf_16_without_a_mark_is_known_by_its_nuls(encoding: str) -> None:
    decoded = decode(SAMPLE.encode(encoding))
    assert decoded.text == SAMPLE
    assert encoding.upper() in decoded.note


def test_case_45_windows_1252_is_guessed_and_named() -> None:
    decoded = decode(SAMPLE.encode("windows-1252"))
    assert decoded.text == SAMPLE
    assert "Windows-1252" in decoded.note


@pytest.mark.parametrize("broken", [b"\xff", b"\xe2\x80", b"\xc3("])
def test_case_45_a_broken_byte_in_utf_8_costs_one_mark_and_not_the_text(broken: bytes) -> None:
    decoded = decode(SAMPLE.encode() + broken + SAMPLE.encode())
    assert decoded.text.startswith(SAMPLE)
    assert decoded.text.endswith(SAMPLE)
    assert "\ufffd" in decoded.text
    assert "UTF-8" in decoded.note


def test_case_45_utf_8_that_ends_inside_a_character_is_still_utf_8() -> None:
    decoded = decode(b"Seven died, she said" + "…".encode()[:2])
    assert decoded.text == "Seven died, she said\ufffd"


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        b"%PDF-1.7\n",
        b"PK\x03\x04rest",
        b"\x1f\x8b\x08\x00rest",
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
        bytes(range(256)) * 4,
        b"\x00" * 1_000,
        random.Random(45).randbytes(4_096),
    ],
    ids=["png", "pdf", "zip", "gzip", "jpeg", "all bytes", "nuls", "noise"],
)
def test_case_45_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(ReadingError, match="not a text"):
        decode(data)


def test_a_stray_control_does_not_make_a_text_binary() -> None:
    assert decode(b"Seven\x00 died \x1b[31m today.").text == "Seven\x00 died \x1b[31m today."


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_case_27_every_line_end_becomes_a_line_feed(end: str) -> None:
    assert decode(f"one{end}two{end}".encode()).text == "one\ntwo\n"


@given(st.binary())
def test_any_bytes_give_a_text_or_a_refusal(data: bytes) -> None:
    with suppress(ReadingError):
        text = decode(data).text
        assert "\r" not in text
        assert len(text) <= len(data)
