"""One row of a report: exact in cells, safe, and without a needless change of style."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.strip import Strip

from crossread.model import Span
from crossread.ui.paint.line import GUTTER, gutter_of, paint_filler, paint_line
from crossread.ui.paint.look import ASCII, DARK, PALETTES, Look
from crossread.ui.paint.marks import Letters, Mark, index
from crossread.ui.paint.wrap import wrap

alphabet = st.one_of(st.sampled_from("ab \t“é漢\u0301\u200d\ufe0f👩👧🏽🇮🇩\x1b\x9b\u202e\u200b"), st.characters())
runs = st.builds(
    lambda start, length, look, group: Mark(start, start + length, look, group),
    st.integers(0, 80),
    st.integers(1, 30),
    st.sampled_from(Look),
    st.integers(-1, 60),
)


LETTERS = Letters({0: "a", 1: "b", 2: "c"})


def row(text: str, *marks: Mark, width: int = 30, extra: tuple[Mark, ...] = (), n: int = 0) -> Strip:
    lines = wrap(text, max(1, width - GUTTER))
    return paint_line(lines, n, marks=index(marks), palette=DARK, width=width, extra=extra, letters=LETTERS)


@given(st.text(alphabet, max_size=80), st.lists(runs, max_size=8), st.lists(runs, max_size=3), st.integers(0, 50))
def test_every_row_of_any_text_takes_exactly_its_width(
    text: str, marks: list[Mark], extra: list[Mark], width: int
) -> None:
    lines = wrap(text, max(1, width - GUTTER))
    searched = index(marks)
    for n in range(-1, len(lines) + 1):
        strip = paint_line(lines, n, marks=searched, palette=DARK, width=width, extra=extra)
        assert strip.cell_length == sum(cell_len(segment.text) for segment in strip) == width
        assert all(left.style != right.style for left, right in pairwise(strip))
        assert not any(unicodedata.category(char) in ("Cc", "Cs") or char in "\u202e\u200b" for char in strip.text)


@given(st.text(alphabet, max_size=80), st.lists(runs, max_size=8))
def test_marks_change_the_style_and_never_the_text(text: str, marks: list[Mark]) -> None:
    lines = wrap(text, 20)
    for n in range(len(lines)):
        marked = paint_line(lines, n, marks=index(marks), palette=DARK, width=22)
        assert marked.text[GUTTER:] == paint_line(lines, n, palette=DARK, width=22).text[GUTTER:]


def test_a_group_has_its_letter_where_it_begins_and_its_bar_on_every_line() -> None:
    mark = Mark(0, 20, Look.SAME_WORDS, 2)
    assert row("seven people were killed", mark, width=14).text == "c▎seven people"
    assert row("seven people were killed", mark, width=14, n=1).text == " ▎were killed "


def test_kinds_of_alignment_have_bars_of_their_own() -> None:
    bars = {
        gutter_of(Span(0, 9), [Mark(0, 9, look, 0)]) for look in (Look.SAME_WORDS, Look.SAME_STATEMENT, Look.SAME_FACT)
    }
    assert len(bars) == 3


def test_a_moved_passage_points_to_its_counterpart() -> None:
    mark = Mark(3, 9, Look.SAME_WORDS, 0)
    assert gutter_of(Span(0, 20), [mark], moved=[(3, True)], letters=LETTERS) == "a↓"
    assert gutter_of(Span(0, 20), [mark], moved=[(3, False)], letters=LETTERS) == "a↑"
    assert gutter_of(Span(0, 20), [mark], moved=[(4, False)], letters=LETTERS) == "a▎"


def test_the_gutter_is_blank_without_a_group() -> None:
    assert row("seven people", Mark(0, 5, Look.CLAIM)).text.startswith("  seven")


def test_the_surest_of_two_groups_that_begin_in_a_line_has_the_gutter() -> None:
    marks = [Mark(0, 9, Look.SAME_STATEMENT, 0), Mark(4, 9, Look.SAME_WORDS, 1)]
    assert gutter_of(Span(0, 20), marks, letters=LETTERS) == "b▎"
    assert gutter_of(Span(0, 20), marks, letters=LETTERS, signs=ASCII) == "b|"


def test_a_group_without_a_letter_has_its_bar_and_gives_way_to_one_that_has_a_partner_in_view() -> None:
    marks = [Mark(0, 9, Look.SAME_STATEMENT, 0), Mark(4, 9, Look.SAME_WORDS, 1)]
    assert gutter_of(Span(0, 20), marks, letters=Letters({0: "a"})) == "a┆"
    assert gutter_of(Span(0, 20), marks) == " ▎"


def test_a_highlight_covers_whole_signs() -> None:
    strip = row("a👩‍👩‍👧b", Mark(2, 3, Look.HIT))
    styled = [segment.text for segment in strip if segment.style and segment.style.reverse]
    assert styled == ["👩‍👩‍👧"]


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_claims_stand_out_without_colour(palette: object) -> None:
    lines = wrap("killed 85 people", 20)
    for look in (Look.CLAIM, Look.DISPUTED):
        strip = paint_line(lines, 0, marks=index([Mark(7, 9, look)]), palette=palette, width=22)  # type: ignore[arg-type]
        assert any(segment.text == "85" and segment.style and segment.style.underline for segment in strip)


def test_filler_is_visibly_filler_and_beyond_the_end_is_blank() -> None:
    assert paint_filler(DARK, 10).text == " ·        "
    assert paint_filler(DARK, 10, sign="").text == " " * 10
    assert paint_filler(DARK, 10, words="↓ 14").text == " ·↓ 14    "
    assert row("one line", n=7, width=12).text == " " * 12


def test_marks_of_the_moment_may_come_with_an_index() -> None:
    hits = (Mark(0, 5, Look.HIT), Mark(6, 9, Look.CHOSEN))
    lines = wrap("seven people", 20)
    plain = paint_line(lines, 0, palette=DARK, width=22, extra=hits)
    assert list(paint_line(lines, 0, palette=DARK, width=22, extra=index(hits))) == list(plain)
