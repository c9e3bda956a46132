"""Choosing on a page: the keys go from item to item, and scroll where none is near."""

from hypothesis import given
from hypothesis import strategies as st

from crossread.ui.pages.cursor import Cursor

LIST = Cursor(items=((3, 3), (4, 6), (7, 7), (30, 31)), lines=40, rows=10)


def test_a_key_goes_to_the_next_item_and_brings_all_of_it_into_view() -> None:
    here = Cursor(items=((0, 0), (8, 11)), lines=40, rows=10).moved(1)
    assert (here.chosen, here.top) == (1, 2)


def test_where_no_item_is_near_a_key_scrolls_a_line() -> None:
    here = LIST.on(2).moved(1)
    assert (here.chosen, here.top) == (2, 1)
    assert LIST.on(2).moved(40).chosen == 3


def test_back_at_the_first_item_what_stands_above_it_is_seen() -> None:
    there = LIST.at_edge(1)
    assert (there.chosen, there.top) == (3, 30)
    back = there.moved(-60)
    assert (back.chosen, back.top) == (0, 0)


def test_scrolling_keeps_what_is_chosen_in_view() -> None:
    there = LIST.scrolled(5)
    assert (there.chosen, there.top) == (2, 5)
    assert there.scrolled(-5).top == 0


def test_at_the_end_a_page_down_chooses_the_last_item() -> None:
    short = Cursor(items=((1, 1), (3, 3)), lines=5, rows=10)
    assert short.scrolled(9).chosen == 1
    assert short.scrolled(9).scrolled(-9).chosen == 0


def test_a_page_without_items_scrolls() -> None:
    text = Cursor(lines=30, rows=10)
    assert text.moved(3).top == 3
    assert text.scrolled(100).top == 20
    assert text.at_edge(1).moved(-1).top == 19
    assert not text.in_view


def test_a_hit_chooses_the_item_that_holds_it() -> None:
    assert LIST.showing(31).chosen == 3
    assert LIST.showing(20).chosen == 0


cursors = st.builds(
    lambda sizes, gap, rows: Cursor(
        items=tuple(
            (sum(s + gap for s in sizes[:n]), sum(s + gap for s in sizes[:n]) + s - 1) for n, s in enumerate(sizes)
        ),
        lines=sum(s + gap for s in sizes) + 5,
        rows=rows,
    ),
    st.lists(st.integers(1, 30), max_size=12),
    st.integers(0, 40),
    st.integers(1, 30),
)
moves = st.lists(st.tuples(st.sampled_from(["moved", "scrolled", "on", "showing", "at_edge"]), st.integers(-50, 50)))


@given(cursors, moves)
def test_the_view_stays_on_the_page_and_the_choice_among_the_items(cursor: Cursor, keys: list[tuple[str, int]]) -> None:
    for name, by in keys:
        cursor = getattr(cursor, name)(by)
        assert 0 <= cursor.top <= max(0, cursor.lines - cursor.rows)
        assert 0 <= cursor.chosen <= max(0, len(cursor.items) - 1)


@given(cursors)
def test_every_item_and_every_line_can_be_reached(cursor: Cursor) -> None:
    chosen, seen = {cursor.chosen}, set(range(cursor.top, cursor.top + cursor.rows))
    for _ in range(cursor.lines + len(cursor.items) + 5):
        cursor = cursor.moved(1)
        chosen.add(cursor.chosen)
        seen |= set(range(cursor.top, cursor.top + cursor.rows))
    assert chosen >= set(range(len(cursor.items)))
    assert seen >= set(range(max(1, cursor.lines - cursor.rows), cursor.lines))
