"""What a terminal gets of any text, and how many cells it takes."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len

from crossread.ui.paint.cells import MARKS_SHOWN, NARROW, STRANGE, TAB, cut, fit, pad, shown, widths

TRICKY = [
    *"aé ﬁ漢한ｱ👨👩👧👍🏽❤️🇮🇩1️⃣नि\t\n\r\x00\x07\x1b\x7f\x85\x9b",
    *"\xad\u200b\u200c\u200d\u200e\u202e\u2066\u2028\ufeff\ufe0f\u0301",
    "\u1100",
    "\u1161",
    "\u11a8",
    "\U000e0061",
    "\ud800",
    "👩‍👩‍👧",
    "🇵🇰",
    "e\u0301",
    "0\U0001f3fb\ufe0f",
]
texts = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(TRICKY), max_size=20).map("".join))


@given(texts)
def test_the_cells_of_what_is_shown_are_the_sum_of_the_widths(text: str) -> None:
    assert cell_len(shown(text)) == sum(widths(text))


@given(texts)
def test_nothing_shown_moves_the_cursor_reorders_or_hides(text: str) -> None:
    for char in shown(text):
        assert unicodedata.category(char) not in ("Cc", "Cs", "Zl", "Zp")
        assert not "\u202a" <= char <= "\u202e"
        assert not "\u2066" <= char <= "\u2069"


@given(texts)
@example("\U0001f1e6\U000e0000\U0001f1e6\ufe0f")
def test_what_is_shown_is_shown_again_as_it_is(text: str) -> None:
    assert shown(shown(text)) == shown(text)


@given(texts, st.integers(0, 40))
def test_fitted_text_takes_exactly_the_cells_asked_for(text: str, width: int) -> None:
    assert cell_len(fit(text, width)) == width


@given(texts, st.integers(0, 40))
def test_cut_text_never_takes_more_cells(text: str, width: int) -> None:
    assert cell_len(cut(text, width)) <= width
    assert cell_len(cut(text, width, "~")) <= width


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\x1b]52;c;aGk=\x07", "␛]52;c;aGk=␇"),
        ("\x9b31m", "�31m"),
        ("9\u202e5", "9�5"),
        ("sev\u00aden \u200bdead", "seven dead"),
        ("a\tb", f"a{' ' * TAB}b"),
        ("line\r", "line␍"),
        ("\x7f", "␡"),
    ],
)
def test_control_characters_are_visible_and_inert(text: str, expected: str) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize("family", ["👩‍👩‍👧‍👦", "👍🏽", "🇮🇩", "1️⃣", "❤️", "é", "각"])
def test_a_sign_of_several_code_points_has_its_width_on_the_first(family: str) -> None:
    assert shown(family) == family
    assert widths(family) == [cell_len(family), *[0] * (len(family) - 1)]


def test_what_is_called_narrow_takes_one_cell_each_and_needs_no_replacing() -> None:
    for char in map(chr, range(0x3000)):
        if NARROW.fullmatch(char):
            assert not STRANGE.match(char)
            assert cell_len(char) == 1, hex(ord(char))


def test_a_heap_of_accents_is_cut_to_a_few() -> None:
    assert shown("a" + "\u0301" * 10_000 + "b") == "a" + "\u0301" * MARKS_SHOWN + "b"


def test_an_accent_without_a_base_is_not_put_on_the_neighbour() -> None:
    assert shown("\u0301x") == "x"


def test_cutting_says_that_something_was_cut() -> None:
    assert cut("Kerman bombing", 8) == "Kerman…"
    assert cut("Kerman bombing", 8, "~") == "Kerman ~".replace(" ", "")
    assert cut("漢字漢字", 5) == "漢字…"
    assert cut("abc", 0) == ""


def test_padding_stands_behind_or_before() -> None:
    assert pad("85", 4) == "85  "
    assert pad("85", 4, right=True) == "  85"
    assert pad("long", 2) == "long"


def test_an_endless_family_reaches_the_terminal_as_many_short_ones() -> None:
    endless = "👩" + "\u200d👩" * 100_000
    assert cell_len(shown(endless)) == sum(widths(endless))
    assert max(map(len, shown(endless).split("👩👩"))) < 30
