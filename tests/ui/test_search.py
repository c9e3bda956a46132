"""Plain search with smart case."""

import pytest

from crossread.model import Article, Span
from crossread.ui.search import LONGEST, MOST, find, spans_of


@pytest.mark.parametrize(
    ("text", "query", "starts"),
    [
        ("Seven and seven", "seven", [0, 10]),
        ("Seven and seven", "Seven", [0]),
        ("seven  dead,\nseven\ndead", "seven dead", [0, 13]),
        ("a(b a(b", "a(b", [0, 4]),
        ("ÉTÉ été", "été", [0, 4]),
        ("nothing", "some", []),
        ("nothing", "", []),
        ("nothing", "   ", []),
    ],
)
def test_it_finds_words_as_they_are(text: str, query: str, starts: list[int]) -> None:
    assert [span.start for span in spans_of(text, query)] == starts


def test_a_hit_covers_what_was_found() -> None:
    assert spans_of("so seven\ndead men", "seven dead") == (Span(3, 13),)


def test_a_pattern_is_no_pattern() -> None:
    assert spans_of("a" * 5000, "(a+)+$") == ()


def test_what_is_searched_and_found_is_bounded() -> None:
    assert len(spans_of("a" * (2 * MOST), "a")) == MOST
    assert spans_of("b" * LONGEST, "b" * (3 * LONGEST)) == (Span(0, LONGEST),)


def test_only_reports_with_hits_are_named() -> None:
    assert set(find([Article("a", "one two"), Article("b", "three")], "two")) == {"a"}
