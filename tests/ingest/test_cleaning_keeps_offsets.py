"""Cases 50 to 54: what reaches the reader is inert and as long as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.ingest.clean import UNSAFE, clean, clean_line, clean_name
from hostile import PAYLOADS, RAW

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))


@given(ANY_TEXT)
def test_cleaning_keeps_the_length_and_is_idempotent(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned) == len(text)
    assert clean(cleaned) == cleaned


@given(ANY_TEXT)
def test_cleaned_text_can_be_written_and_holds_nothing_that_acts(text: str) -> None:
    for made in (clean(text), clean_line(text), clean_name(text)):
        made.encode("utf-8")
        assert not RAW.search(made)


@given(ANY_TEXT)
def test_what_is_harmless_stays_where_it_was(text: str) -> None:
    for before, after in zip(text, clean(text), strict=True):
        assert before == after or UNSAFE.match(before)


@given(ANY_TEXT)
def test_a_clean_line_is_one_line(text: str) -> None:
    line = clean_line(text)
    assert "\n" not in line
    assert "\t" not in line
    assert clean_line(line) == line


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_case_50_no_payload_leaves_a_raw_control(payload: str) -> None:
    assert not RAW.search(clean(payload))
    assert not RAW.search(clean_line(payload))


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("\x1b[31m", "␛[31m"),
        ("a\x00b", "a␀b"),
        ("a\rb", "a␍b"),
        ("a\x7fb", "a␡b"),
        ("a\x9b31m", "a\ufffd31m"),
        ("9\u202e8", "9\ufffd8"),
        ("a\u2028b", "a\ufffdb"),
        ("a\ud800b", "a\ufffdb"),
    ],
)
def test_case_51_a_control_is_seen_as_its_picture_and_the_rest_as_a_mark(raw: str, shown: str) -> None:
    assert clean(raw) == shown


@pytest.mark.parametrize(
    "kept", ["se\u200bven", "7\u00a0000", "se\u00adven", "e\u0301" * 50, "👨‍👩‍👧", "٧ ７ ⁷", "a\tb\nc", "קרב"]
)
def test_case_52_to_54_what_writing_needs_is_left_alone(kept: str) -> None:
    assert clean(kept) == kept


def test_case_41_a_name_shows_its_line_feeds_and_keeps_its_spaces() -> None:
    assert clean_name("a\nb\tc  d\x1b") == "a␊b␉c  d␛"
