"""The strip beside a column."""

from hypothesis import given
from hypothesis import strategies as st

from crossread.ui.paint.look import DARK, UNICODE, Look
from crossread.ui.paint.marks import Mark
from crossread.ui.paint.overview import Cell, overview, paint_cell, survey
from crossread.ui.paint.rows import free
from crossread.ui.paint.wrap import wrap

LINES = wrap("\n".join(["ab"] * 100), 20)
(COLUMN,) = free([LINES]).columns


def test_things_lie_where_they_lie_in_the_whole_report() -> None:
    marks = [Mark(0, 2, Look.SAME_WORDS, 0), Mark(150, 152, Look.DISPUTED), Mark(297, 299, Look.CLAIM)]
    strip = survey(10, LINES, marks, column=COLUMN)
    assert strip == (Look.SAME_WORDS, *[None] * 4, Look.DISPUTED, *[None] * 3, Look.CLAIM)


def test_the_weightiest_thing_of_a_cell_is_shown() -> None:
    marks = [Mark(0, 299, Look.SAME_WORDS, 0), Mark(30, 31, Look.DISPUTED), Mark(31, 32, Look.CLAIM)]
    strip = survey(5, LINES, marks, column=COLUMN)
    assert strip == (Look.DISPUTED, *[Look.SAME_WORDS] * 4)


def test_headlines_and_furniture_are_not_news_for_the_strip() -> None:
    assert survey(3, LINES, [Mark(0, 5, Look.HEADLINE), Mark(9, 12, Look.FURNITURE)], column=COLUMN) == (None,) * 3


@given(st.integers(0, 60), st.lists(st.tuples(st.integers(0, 298), st.integers(1, 40)), max_size=9))
def test_every_mark_is_in_the_strip_whatever_its_height(height: int, places: list[tuple[int, int]]) -> None:
    marks = [Mark(start, start + length, Look.CLAIM) for start, length in places]
    strip = survey(height, LINES, marks, column=COLUMN)
    assert len(strip) == height
    assert any(strip) == bool(marks and height)


@given(st.integers(1, 60), st.integers(-20, 130), st.integers(1, 40))
def test_the_view_is_always_somewhere_and_in_one_piece(height: int, top: int, view: int) -> None:
    seen = [cell.view for cell in overview((None,) * height, 100, top=top, view=view)]
    assert "1" in "".join("1" if cell else "0" for cell in seen)
    assert len([run for run in "".join("1" if cell else "0" for cell in seen).split("0") if run]) == 1


def test_an_empty_report_has_an_empty_strip() -> None:
    empty = wrap("", 20)
    assert survey(3, empty, [], column=free([empty]).columns[0]) == (None,) * 3
    assert len(overview((None,) * 3, 0, top=0, view=3)) == 3


def test_each_thing_has_a_sign_of_its_own_kind() -> None:
    painted = {
        look: paint_cell(Cell(look, False), DARK).text for look in (None, Look.SAME_WORDS, Look.CLAIM, Look.DISPUTED)
    }
    assert len(set(painted.values())) == 4
    assert paint_cell(Cell(None, True), DARK).text == UNICODE.view
