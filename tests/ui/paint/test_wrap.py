"""A text in lines: everything is in one, nothing is in two, none is too wide."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from crossread.ui.paint.cells import shown, widths
from crossread.ui.paint.wrap import SPACES, Lines, wrap

alphabet = st.one_of(
    st.sampled_from("ab,. \n\n\t-“”é漢字。、\u00a0\u3000\u0301\u200b\u200d\ufe0f👩👧🏽🇮🇩\u1100\u1161"), st.characters()
)
texts = st.text(alphabet, max_size=200)
plain = st.text(st.sampled_from("abc  \n"), max_size=300)
columns = st.integers(2, 40)


BREAK = "|"


def parted(text: str, width: int) -> Lines:
    """The text with a break at each word that comes after a bar, without the bars."""
    breaks = []
    rest = ""
    for part in text.split(BREAK):
        if rest and part[:1] not in SPACES + "\n" and rest[-1] in SPACES + "\n":
            breaks.append(len(rest))
        rest += part
    return wrap(rest, width, sorted(set(breaks)))


def drawn(lines: Lines) -> list[str]:
    return [lines.span(n).of(lines.text) for n in range(len(lines))]


@given(st.one_of(texts, plain), columns)
def test_every_visible_code_point_is_in_exactly_one_line(text: str, width: int) -> None:
    lines = wrap(text, width)
    covered = [0] * len(text)
    for n in range(len(lines)):
        span = lines.span(n)
        for offset in range(span.start, span.end):
            covered[offset] += 1
    assert max(covered, default=0) <= 1
    assert all(covered[i] == 1 for i, char in enumerate(text) if char not in SPACES + "\n")


@given(st.one_of(texts, plain), columns)
def test_no_line_is_wider_than_the_column_but_a_single_wide_sign(text: str, width: int) -> None:
    for line in drawn(wrap(text, width)):
        assert sum(widths(line)) <= width or sum(size > 0 for size in widths(line)) == 1


@given(st.one_of(texts, plain), columns)
def test_lines_come_in_order_and_know_their_offsets(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert all(a < b for a, b in zip(lines.starts, lines.starts[1:], strict=False))
    assert all(end <= start for end, start in zip(lines.ends, lines.starts[1:], strict=False))
    for n in range(len(lines)):
        span = lines.span(n)
        assert {lines.line_at(offset) for offset in (span.start, *range(span.start, span.end))} == {n}


@given(texts, columns)
def test_no_line_begins_inside_a_grapheme(text: str, width: int) -> None:
    lines = wrap(text, width)
    for n in range(1, len(lines)):
        start = lines.starts[n]
        if lines.ends[n - 1] == start:
            paragraph = text.rfind("\n", 0, start) + 1
            end = text.find("\n", start)
            assert widths(text[paragraph : end if end >= 0 else None])[start - paragraph] > 0


@given(plain, st.sampled_from(["", "漢字", "\u0301b", "\tc"]), columns)
def test_the_fast_way_breaks_as_the_general_one(text: str, tail: str, width: int) -> None:
    fast, general = (wrap(start + tail, width) for start in (text, text.translate(str.maketrans("abc", "ｱｲｳ"))))
    assert fast.starts == general.starts
    assert fast.ends == general.ends


@given(st.text(st.sampled_from("ab  \n|漢é"), max_size=200), columns)
def test_with_breaks_nothing_is_lost_or_too_wide_and_every_break_begins_a_line(text: str, width: int) -> None:
    lines = parted(text, width)
    seen = "".join(drawn(lines))
    assert [char for char in seen if char != " "] == [char for char in lines.text if char not in " \n"]
    assert set(lines.breaks) <= set(lines.starts)
    assert all(sum(widths(line)) <= width for line in drawn(lines))


def test_a_break_begins_a_line_where_the_one_before_has_room_left() -> None:
    lines = parted("Six died. |Nobody knows why. They ask.\n\nThe end.", 20)
    assert drawn(lines) == ["Six died.", "Nobody knows why.", "They ask.", "", "The end."]
    assert lines.breaks == (10,)


def test_a_break_inside_a_grapheme_or_at_white_space_is_left_out() -> None:
    assert drawn(wrap("e\u0301 a", 20, (1, 2))) == ["e\u0301 a"]


def test_the_first_lines_of_paragraphs_are_known() -> None:
    assert list(wrap("Head\n\nfirst of two\nsecond", 6).heads) == [2, 4]


def test_words_move_to_the_next_line_and_white_space_between_lines_is_not_shown() -> None:
    assert drawn(wrap("at least seven people died", 10)) == ["at least", "seven", "people", "died"]
    assert drawn(wrap("one   two", 4)) == ["one", "two"]
    assert drawn(wrap("  indented and trailing  ", 40)) == ["indented and trailing"]


def test_a_word_longer_than_the_column_is_broken() -> None:
    assert drawn(wrap("abcdefghij kl", 4)) == ["abcd", "efgh", "ij", "kl"]
    assert len(wrap("x" * 100_000, 36)) == 2778


def test_line_ends_stay_and_runs_of_blank_lines_become_one() -> None:
    assert drawn(wrap("\n\nHead\n\n\n \n\nBody\nend\n\n", 20)) == ["Head", "", "Body", "end"]
    assert len(wrap("a" + "\n" * 100_000 + "b", 20)) == 3
    assert len(wrap("\n" * 100_000, 20)) == 0


def test_east_asian_text_breaks_between_signs_but_not_before_a_full_stop() -> None:
    assert drawn(wrap("地震発生。死者五人", 8)) == ["地震発", "生。死者", "五人"]


def test_wide_signs_and_families_stay_whole_in_narrow_columns() -> None:
    assert drawn(wrap("👩‍👩‍👧👩‍👩‍👧 🇮🇩🇵🇰", 2)) == ["👩‍👩‍👧", "👩‍👩‍👧", "🇮🇩", "🇵🇰"]
    assert drawn(wrap("abc", 0)) == ["ab", "c"]


def test_no_break_spaces_do_not_break() -> None:
    assert drawn(wrap("in 40\u00a0000 homes", 8)) == ["in", "40\u00a0000", "homes"]


def test_an_empty_text_has_no_line() -> None:
    lines = wrap("", 20)
    assert len(lines) == 0
    assert lines.line_at(5) == 0


EVENTS = Path(__file__).parents[4] / "shared" / "events"


@pytest.mark.skipif(not EVENTS.is_dir(), reason="needs the shared events")
@pytest.mark.parametrize("width", [20, 36, 72])
def test_real_reports_wrap_to_lines_that_fit(width: int) -> None:
    for path in sorted(EVENTS.glob("*/*.md")):
        for line in drawn(wrap(path.read_text(encoding="utf-8", errors="replace"), width)):
            assert cell_len(shown(line)) <= width
