"""The aligned layout: nothing lost, nothing twice, order kept, filler only where a report may be parted."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import permutations, product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.engine.compare import compare
from crossread.ingest import load
from crossread.ui.paint.chain import Landmark, chained
from crossread.ui.paint.landmarks import landmarks_of
from crossread.ui.paint.level import BEGINNING_MOST, PUSH_MOST, REST_MOST, between
from crossread.ui.paint.rows import FILLER, FILLER_SHARE, Layout, aligned, free
from crossread.ui.paint.wrap import Lines, wrap

SENTENCE = "Abcde fg. "
"""Ten code points: at a width of ten a line of its own."""


def report(paragraphs: Sequence[int]) -> str:
    """A report of paragraphs of so many sentences."""
    return "\n\n".join((SENTENCE * count).strip() for count in paragraphs)


def starts(text: str) -> list[int]:
    """Where its sentences begin."""
    return [found.start() for found in re.finditer("A", text)]


@st.composite
def sheets(draw: st.DrawFn, most: int = 8) -> tuple[list[Lines], list[Landmark]]:
    """Reports in lines, and a chain of landmarks between their sentences."""
    shapes = draw(st.lists(st.lists(st.integers(1, 5), min_size=1, max_size=most), min_size=2, max_size=4))
    texts = [report(shape) for shape in shapes]
    touched = st.sets(st.integers(0, len(texts) - 1), min_size=2)
    places = st.tuples(*(st.sampled_from(starts(text)) for text in texts))
    rows = st.builds(lambda t, p: Landmark(tuple(o if c in t else None for c, o in enumerate(p))), touched, places)
    chain = list(chained(draw(st.lists(rows, max_size=12))))
    width = draw(st.sampled_from([9, 14, 30]))
    breaks = [[mark.offsets[c] for mark in chain if mark.offsets[c] is not None] for c in range(len(texts))]
    return [wrap(text, width, cuts) for text, cuts in zip(texts, breaks, strict=True)], chain  # type: ignore[arg-type]


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


def blocks(layout: Layout, c: int) -> list[tuple[int, int]]:
    """Lines of a column before which filler stands, with its rows."""
    rows = [layout.row_of(c, line) for line in range(layout.columns[c].length)]
    return [(line, gap) for line in range(len(rows)) if (gap := rows[line] - (rows[line - 1] + 1 if line else 0))]


@given(sheets())
def test_filler_stands_before_paragraphs_and_landmarks_only_and_never_for_long(
    sheet: tuple[list[Lines], list[Landmark]],
) -> None:
    columns, chain = sheet
    layout = aligned(columns, chain)
    for c, lines in enumerate(columns):
        begun = {mark.offsets[c] for mark in chain}
        for line, rows in blocks(layout, c):
            gap = bisect_left(lines.heads, line)
            assert line > 0
            assert lines.starts[line] in begun or line in lines.heads
            assert rows <= (between(gap, gap + 1) if line in lines.heads else REST_MOST)


@given(sheets())
def test_filler_always_brings_something_level_below_it(sheet: tuple[list[Lines], list[Landmark]]) -> None:
    columns, chain = sheet
    layout = aligned(columns, chain)
    for c in range(len(columns)):
        together = [
            line
            for mark in chain
            if (line := lines_of(mark, columns).get(c)) is not None
            and sum(layout.row_of(d, n) == layout.row_of(c, line) for d, n in lines_of(mark, columns).items()) > 1
        ]
        assert all(any(line <= below for below in together) for line, _ in blocks(layout, c))


@given(sheets())
def test_without_breaks_filler_stands_before_paragraphs_only(sheet: tuple[list[Lines], list[Landmark]]) -> None:
    columns, chain = sheet
    plain = [wrap(lines.text, 23) for lines in columns]
    layout = aligned(plain, chain)
    for c, lines in enumerate(plain):
        assert all(
            line in lines.heads or lines.starts[line] in {m.offsets[c] for m in chain} for line, _ in blocks(layout, c)
        )


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


def test_the_filler_that_a_landmark_takes_is_shared_out_over_the_paragraphs_before_it() -> None:
    texts = report([7, 1]), report([1, 1, 1, 1])
    layout = aligned([wrap(text, 10) for text in texts], [Landmark((starts(texts[0])[7], starts(texts[1])[3]))])
    assert [layout.line_of(1, row) for row in range(10)] == [0, 1, 2, 3, FILLER, 4, 5, FILLER, 6, FILLER]
    assert blocks(aligned([wrap(text, 10) for text in texts], []), 1) == []


def test_the_beginning_of_a_report_stays_near_its_headline() -> None:
    texts = report([5 + sum(BEGINNING_MOST) + 20, 1]), report([1, 1, 1, 1])
    mark = Landmark((starts(texts[0])[-1], starts(texts[1])[3]))
    layout = aligned([wrap(text, 10) for text in texts], [mark], share=1.0)
    assert blocks(layout, 1) == [(2, BEGINNING_MOST[0]), (4, BEGINNING_MOST[1]), (6, 20)]


def test_a_sentence_inside_a_paragraph_has_a_few_rows_before_it_at_most() -> None:
    def before(paragraph: int) -> list[tuple[int, int]]:
        texts = report([paragraph]), report([4])
        mark = Landmark((starts(texts[0])[-1], starts(texts[1])[2]))
        columns = [wrap(text, 10) for text in texts]
        return blocks(aligned(columns, [mark], share=1.0), 1)

    assert before(3 + REST_MOST) == [(2, REST_MOST)]
    assert before(4 + REST_MOST) == []


def test_no_landmark_pushes_a_column_down_by_more_than_half_a_screen() -> None:
    def pushed(paragraph: int) -> int:
        texts = report([paragraph, 1]), report([1] * 9)
        mark = Landmark((starts(texts[0])[-1], starts(texts[1])[-1]))
        return aligned([wrap(text, 10) for text in texts], [mark], share=1.0).columns[1].filler

    assert pushed(15 + PUSH_MOST) == PUSH_MOST
    assert pushed(16 + PUSH_MOST) == 0


def test_both_reports_begin_on_the_first_row() -> None:
    texts = report([3]), report([3])
    layout = aligned([wrap(text, 10) for text in texts], [Landmark((20, 0))], share=1.0)
    assert [layout.row_of(c, 0) for c in (0, 1)] == [0, 0]


def test_of_two_landmarks_that_cannot_both_be_level_the_weightier_is() -> None:
    texts = report([1, sum(BEGINNING_MOST[:2]), 1]), report([1, 1, 1])
    first, second = starts(texts[0]), starts(texts[1])
    columns = [wrap(text, 10) for text in texts]

    def levels(upper: float, lower: float) -> list[int]:
        marks = [Landmark((first[1], second[1]), upper), Landmark((first[-1], second[2]), lower)]
        layout = aligned(columns, marks, share=1.0)
        return [level(layout, columns, mark) for mark in marks]

    assert levels(0.4, 1.0) == [1, 2]
    assert levels(1.0, 0.4) == [2, 1]


def test_the_free_layout_has_no_filler() -> None:
    layout = free([wrap(report([5]), 10), wrap(report([3]), 10)])
    assert layout.height == 5
    assert layout.filler_share == 0
    assert [layout.line_of(1, row) for row in range(4)] == [0, 1, 2, FILLER]
    assert layout.line_of(0, -1) == FILLER


def test_two_landmarks_on_one_line_that_are_lines_apart_elsewhere_do_not_tear_a_line() -> None:
    columns = [wrap("one two three four five six", 40), wrap(report([6]), 10)]
    layout = aligned(columns, [Landmark((0, 0)), Landmark((8, 40))], share=1.0)
    assert layout.row_of(0, 0) == layout.row_of(1, 0)


def test_no_column_and_empty_reports_are_laid_out() -> None:
    assert aligned([], []).height == 0
    assert aligned([wrap("a", 20), wrap("", 20)], []).columns[1].line_of(0) == FILLER


@given(sheets())
def test_rows_without_a_line_say_how_many_come_before_the_next(sheet: tuple[list[Lines], list[Landmark]]) -> None:
    columns, chain = sheet
    layout = aligned(columns, chain)
    for column in layout.columns:
        for row in range(-2, column.height + 2):
            below = column.filler_below(row)
            assert all(column.line_of(row + n) == FILLER for n in range(below))
            assert (column.line_of(row + below) != FILLER) == (0 <= row < column.height)


CORPUS = Path(__file__).parents[3] / "corpus"
SHARED = Path(__file__).parents[4] / "shared" / "events"
LEVEL_LEAST = 0.8
"""Share of the shared passages in order that are to stand on equal rows."""


def turns(event: Path, count: int) -> Iterator[tuple[Layout, list[Lines], Sequence[Landmark]]]:
    """The sheets of so many reports beside each other, begun at each report of an event."""
    comparison = compare(load(event))
    articles = comparison.event.articles
    for first in range(len(articles)):
        chosen = [articles[(first + n) % len(articles)] for n in range(count)]
        marks = landmarks_of(comparison, [article.id for article in chosen])
        columns = [wrap(article.text, 35, marks.breaks_in(c)) for c, article in enumerate(chosen)]
        yield aligned(columns, marks.chain), columns, marks.chain


@pytest.mark.parametrize("count", [3, 5])
@pytest.mark.parametrize(
    "events",
    [
        [CORPUS / "iran-pakistan-2024", CORPUS / "aceh-quake-2013"],
        pytest.param(
            [SHARED / "aceh-quake-2013"],
            marks=pytest.mark.skipif(not SHARED.is_dir(), reason="needs the shared events"),
        ),
    ],
    ids=["sample corpus", "shared event"],
)
def test_reports_keep_their_shared_passages_level_with_bearable_filler(events: list[Path], count: int) -> None:
    stands = touched = 0
    for layout, columns, chain in (sheet for event in events for sheet in turns(event, count)):
        assert layout.filler_share <= FILLER_SHARE
        for mark in chain:
            most = level(layout, columns, mark)
            stands += most if most > 1 else 0
            touched += len(lines_of(mark, columns))
    assert touched > 0
    assert stands >= LEVEL_LEAST * touched
