"""Scrolling in step and lining up."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.ui.paint.chain import Landmark, chained
from crossread.ui.paint.rows import aligned, free
from crossread.ui.paint.step import line_up, steps
from crossread.ui.paint.wrap import Lines, wrap


def column(lines: int) -> Lines:
    """A report of that many lines; line `n` begins at offset `3 * n`."""
    return wrap("\n".join(["ab"] * lines), 20)


@st.composite
def sheets(draw: st.DrawFn) -> tuple[list[Lines], list[Landmark]]:
    lengths = draw(st.lists(st.integers(1, 40), min_size=2, max_size=4))
    touched = st.sets(st.integers(0, len(lengths) - 1), min_size=2)
    places = st.tuples(*(st.integers(0, n - 1).map(lambda line: 3 * line) for n in lengths))
    rows = st.builds(lambda t, p: Landmark(tuple(o if c in t else None for c, o in enumerate(p))), touched, places)
    return [column(n) for n in lengths], list(chained(draw(st.lists(rows, max_size=10))))


def test_at_a_landmark_the_others_stand_at_the_same_landmark() -> None:
    columns = [column(40), column(20)]
    stepping = steps(columns, [Landmark((30, 45)), Landmark((90, 48))])
    assert stepping.follow(0, 10) == (10, 15)
    assert stepping.follow(0, 30) == (30, 16)
    assert stepping.follow(1, 15) == (10, 15)


def test_between_two_landmarks_the_others_go_the_same_share_of_the_way() -> None:
    columns = [column(40), column(20)]
    stepping = steps(columns, [Landmark((0, 0)), Landmark((60, 30))])
    assert stepping.follow(0, 10) == (10, 5)
    assert stepping.follow(1, 5) == (10, 5)


def test_the_columns_agree_on_the_row_of_the_screen_that_is_asked_for() -> None:
    stepping = steps([column(40), column(40)], [Landmark((60, 30))])
    assert stepping.follow(0, 12, row=8) == (12, 2)


def test_before_the_beginning_and_beyond_the_end_all_go_line_by_line() -> None:
    stepping = steps([column(10), column(30)], [])
    assert stepping.follow(0, -4) == (-4, -4)
    assert stepping.follow(0, 13) == (13, 33)


@given(sheets(), st.data())
def test_going_down_in_one_column_never_goes_up_in_another(
    sheet: tuple[list[Lines], list[Landmark]], data: st.DataObject
) -> None:
    columns, chain = sheet
    stepping = steps(columns, chain)
    top = data.draw(st.integers(-5, 60))
    for c in range(len(columns)):
        now, then = stepping.follow(c, top), stepping.follow(c, top + 1)
        assert all(a <= b for a, b in zip(now, then, strict=True))
        assert now[c] == top


@given(sheets())
def test_every_landmark_that_two_columns_share_is_a_place_where_they_meet(
    sheet: tuple[list[Lines], list[Landmark]],
) -> None:
    columns, chain = sheet
    stepping = steps(columns, chain)
    for mark in chain:
        shared = [(c, offset // 3) for c, offset in enumerate(mark.offsets) if offset is not None]
        for (a, here), (b, there) in permutations(shared, 2):
            if here > 0 and there > 0:
                assert stepping.follow(a, here)[b] == there


@given(sheets(), st.data())
def test_lined_up_passages_stand_on_one_row_of_the_screen(
    sheet: tuple[list[Lines], list[Landmark]], data: st.DataObject
) -> None:
    columns, chain = sheet
    layout = data.draw(st.sampled_from([free(columns), aligned(columns, chain)]))
    offsets = [data.draw(st.one_of(st.none(), st.integers(0, len(lines.text) - 1))) for lines in columns]
    offsets[0] = data.draw(st.integers(0, len(columns[0].text) - 1))
    top = data.draw(st.integers(-10, 60))
    tops = line_up(layout, columns, offsets, column=0, top=top)
    assert tops[0] == top
    rows = {
        layout.row_of(c, columns[c].line_at(offset)) - at
        for c, (offset, at) in enumerate(zip(offsets, tops, strict=True))
        if offset is not None and at is not None
    }
    assert len(rows) == 1
    assert [at is None for at in tops] == [offset is None for offset in offsets]


def test_the_column_that_stays_needs_a_passage() -> None:
    with pytest.raises(ValueError, match="no passage"):
        line_up(free([column(3)]), [column(3)], [None], column=0, top=0)
