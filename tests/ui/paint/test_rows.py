"""The aligned layout: nothing lost, nothing twice, order kept, landmarks level, filler least."""

from collections import Counter
from itertools import permutations, product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.engine.align import shared_groups
from crossread.model import Article, Comparison, Event
from crossread.ui.paint.chain import Landmark, chained
from crossread.ui.paint.landmarks import landmarks_of
from crossread.ui.paint.rows import FILLER, FILLER_SHARE, Layout, aligned, free
from crossread.ui.paint.wrap import Lines, wrap


def column(lines: int) -> Lines:
    """A report of that many lines of two code points; line `n` begins at offset `3 * n`."""
    return wrap("\n".join(["ab"] * lines), 20)


@st.composite
def sheets(draw: st.DrawFn, most: int = 30) -> tuple[list[Lines], list[Landmark]]:
    lengths = draw(st.lists(st.integers(1, most), min_size=2, max_size=4))
    touched = st.sets(st.integers(0, len(lengths) - 1), min_size=2)
    places = st.tuples(*(st.integers(0, n - 1).map(lambda line: 3 * line) for n in lengths))
    rows = st.builds(lambda t, p: Landmark(tuple(o if c in t else None for c, o in enumerate(p))), touched, places)
    return [column(n) for n in lengths], list(chained(draw(st.lists(rows, max_size=10))))


def lines_of(mark: Landmark, columns: list[Lines]) -> dict[int, int]:
    return {c: columns[c].line_at(offset) for c, offset in enumerate(mark.offsets) if offset is not None}


def level(layout: Layout, columns: list[Lines], mark: Landmark) -> int:
    """In how many columns the landmark stands on one row."""
    return max(Counter(layout.row_of(c, line) for c, line in lines_of(mark, columns).items()).values())


@given(sheets(), st.sampled_from([1.0, FILLER_SHARE, 0.1]))
def test_nothing_is_lost_nothing_twice_and_the_order_is_kept(
    sheet: tuple[list[Lines], list[Landmark]], share: float
) -> None:
    columns, chain = sheet
    layout = aligned(columns, chain, share=share)
    for c, lines in enumerate(columns):
        shown = [line for row in range(layout.height) if (line := layout.line_of(c, row)) != FILLER]
        assert shown == list(range(len(lines)))
        assert all(layout.line_of(c, layout.row_of(c, line)) == line for line in range(len(lines)))
        assert layout.columns[c].height == layout.row_of(c, len(lines) - 1) + 1
        assert layout.columns[c].filler == layout.columns[c].height - len(lines)


@given(sheets())
def test_every_landmark_stands_level_where_filler_may_cost_what_it_wants(
    sheet: tuple[list[Lines], list[Landmark]],
) -> None:
    columns, chain = sheet
    layout = aligned(columns, chain, share=1.0)
    assert all(level(layout, columns, mark) == len(lines_of(mark, columns)) for mark in chain)


@given(sheets(most=4))
def test_no_layout_with_the_same_level_landmarks_has_a_line_higher_up(
    sheet: tuple[list[Lines], list[Landmark]],
) -> None:
    columns, chain = sheet
    layout = aligned(columns, chain, share=1.0)
    top = layout.height
    for c, lines in enumerate(columns):
        for line in range(len(lines)):
            if layout.row_of(c, line) > line:
                assert not _can_stand(columns, chain, c, line, layout.row_of(c, line) - 1, top)


def _can_stand(columns: list[Lines], chain: list[Landmark], c: int, line: int, row: int, top: int) -> bool:
    """Whether any rows for all lines keep order and landmarks with that line at or above the row, by relaxation."""
    least = [list(range(len(lines))) for lines in columns]
    for _ in range(top * len(columns) + 1):
        for mark in chain:
            places = lines_of(mark, columns)
            meet = max(least[d][n] for d, n in places.items())
            for d, n in places.items():
                least[d][n] = meet
        for rows in least:
            for n in range(1, len(rows)):
                rows[n] = max(rows[n], rows[n - 1] + 1)
    return least[c][line] <= row


@given(sheets(), st.sampled_from([1.0, FILLER_SHARE, 0.2]))
def test_the_layout_is_the_same_for_any_order_of_the_columns(
    sheet: tuple[list[Lines], list[Landmark]], share: float
) -> None:
    columns, chain = sheet
    layout = aligned(columns, chain, share=share)
    rows = [[layout.row_of(c, line) for line in range(len(lines))] for c, lines in enumerate(columns)]
    for order in permutations(range(len(columns))):
        turned = [Landmark(tuple(mark.offsets[c] for c in order), mark.weight) for mark in chain]
        other = aligned([columns[c] for c in order], turned, share=share)
        assert [[other.row_of(n, line) for line in range(len(columns[c]))] for n, c in enumerate(order)] == [
            rows[c] for c in order
        ]


@given(sheets(), st.floats(0, 1))
def test_filler_never_takes_more_than_its_share(sheet: tuple[list[Lines], list[Landmark]], share: float) -> None:
    columns, chain = sheet
    assert aligned(columns, chain, share=share).filler_share <= share


@given(sheets())
def test_near_a_row_is_its_line_or_the_next_below(sheet: tuple[list[Lines], list[Landmark]]) -> None:
    columns, chain = sheet
    layout = aligned(columns, chain, share=1.0)
    for c, row in product(range(len(columns)), range(layout.height + 2)):
        below = [line for line in range(len(columns[c])) if layout.row_of(c, line) >= row]
        assert layout.columns[c].line_near(row) == (below[0] if below else len(columns[c]))


def test_filler_stands_directly_before_the_landmark() -> None:
    columns = [column(5), column(3)]
    layout = aligned(columns, [Landmark((9, 3))])
    assert [layout.line_of(1, row) for row in range(6)] == [0, FILLER, FILLER, 1, 2, FILLER]
    assert [layout.line_of(0, row) for row in range(6)] == [0, 1, 2, 3, 4, FILLER]
    assert layout.line_of(0, -1) == FILLER


def test_the_free_layout_has_no_filler() -> None:
    layout = free([column(5), column(3)])
    assert layout.height == 5
    assert layout.filler_share == 0
    assert [layout.line_of(1, row) for row in range(4)] == [0, 1, 2, FILLER]


def test_two_landmarks_on_one_line_that_are_lines_apart_elsewhere_do_not_tear_a_line() -> None:
    columns = [wrap("one two three four five six", 40), column(6)]
    layout = aligned(columns, [Landmark((0, 3)), Landmark((8, 12))], share=1.0)
    assert layout.row_of(0, 0) == layout.row_of(1, 1)


def test_no_column_and_empty_reports_are_laid_out() -> None:
    assert aligned([], []).height == 0
    assert aligned([column(1), wrap("", 20)], []).columns[1].line_of(0) == FILLER


QUAKE = Path(__file__).parents[4] / "shared" / "events" / "aceh-quake-2013"


@pytest.mark.skipif(not QUAKE.is_dir(), reason="needs the shared events")
@pytest.mark.parametrize("count", [3, 5])
def test_fourteen_real_reports_keep_their_shared_passages_level_with_bearable_filler(count: int) -> None:
    articles = tuple(
        Article(path.stem, path.read_text(encoding="utf-8").split("---\n", 2)[2].strip())
        for path in sorted(QUAKE.glob("*.md"))
    )
    comparison = Comparison(Event("quake", "quake", articles), shared_groups(articles))
    stands = touched = 0
    for first in range(len(articles)):
        chosen = [articles[(first + n) % len(articles)] for n in range(count)]
        chain = landmarks_of(comparison, [article.id for article in chosen]).chain
        columns = [wrap(article.text, 36) for article in chosen]
        layout = aligned(columns, chain)
        assert layout.filler_share <= FILLER_SHARE
        for mark in chain:
            most = level(layout, columns, mark)
            stands += most if most > 1 else 0
            touched += len(lines_of(mark, columns))
    assert touched > 0
    assert stands >= 0.8 * touched
