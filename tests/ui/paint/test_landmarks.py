"""Which shared passages are in order: the heaviest that no column contradicts, whatever the order of the columns."""

from itertools import combinations, pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.model import AlignmentKind, Article, Comparison, Event, Group, Passage
from crossread.ui.paint.chain import Landmark, chained
from crossread.ui.paint.landmarks import Landmarks, Moved, apart, landmarks_of


def marks_for(columns: int) -> st.SearchStrategy[list[Landmark]]:
    """Candidates that touch two or more of the columns."""
    touched = st.sets(st.integers(0, columns - 1), min_size=2)
    places = st.tuples(*[st.integers(0, 30)] * columns)
    row = st.builds(lambda t, p: tuple(o if c in t else None for c, o in enumerate(p)), touched, places)
    weight = st.integers(1, 8).map(lambda n: n / 8)
    return st.lists(st.builds(Landmark, row, weight), max_size=9)


tens = st.integers(0, 30).map(lambda n: 10 * n)


def ordered(chain: tuple[Landmark, ...]) -> bool:
    """Whether no column goes back or names one place twice."""
    columns = zip(*(mark.offsets for mark in chain), strict=True)
    return all(a < b for column in columns for a, b in pairwise(place for place in column if place is not None))


def comparison_of(*groups: tuple[dict[str, int], float], kind: AlignmentKind = "same words") -> Comparison:
    """Articles of sentences of ten code points, with groups of passages that begin at these offsets."""
    articles = tuple(Article(name, "Abcdefgh. " * 40) for name in "abcd")
    return Comparison(
        Event("e", "e", articles),
        tuple(
            Group(kind, tuple(Passage(a, start, start + 5) for a, start in places.items()), score)
            for places, score in groups
        ),
    )


@given(st.integers(2, 4).flatmap(marks_for))
def test_a_chain_goes_back_in_no_column_and_invents_nothing(candidates: list[Landmark]) -> None:
    chain = chained(candidates)
    assert ordered(chain)
    for mark in chain:
        assert sum(offset is not None for offset in mark.offsets) > 1
        for place in enumerate(mark.offsets):
            assert place[1] is None or any(place in enumerate(other.offsets) for other in candidates)


@given(marks_for(2))
def test_two_columns_keep_the_heaviest_chain(candidates: list[Landmark]) -> None:
    best = max(
        sum(mark.weight for mark in some)
        for size in range(len(candidates) + 1)
        for some in combinations(sorted(candidates, key=lambda mark: mark.offsets), size)  # type: ignore[arg-type,return-value]
        if ordered(some)
    )
    assert sum(mark.weight for mark in chained(candidates)) == pytest.approx(best)


@given(st.lists(st.tuples(tens, tens, tens), max_size=6), st.randoms())
def test_the_order_of_the_columns_changes_nothing_but_the_order_of_the_offsets(
    places: list[tuple[int, int, int]], random: object
) -> None:
    comparison = comparison_of(*((dict(zip("abc", place, strict=True)), 1 - n / 10) for n, place in enumerate(places)))
    first = landmarks_of(comparison, "abc")
    for ids in permutations("abc"):
        other = landmarks_of(comparison, ids)
        assert [tuple(mark.offsets[ids.index(c)] for c in "abc") for mark in other.chain] == [
            mark.offsets for mark in first.chain
        ]
        assert {(ids[m.column], m.start, m.down) for m in other.moved} == {
            ("abc"[m.column], m.start, m.down) for m in first.moved
        }


@given(st.integers(2, 4).flatmap(marks_for))
def test_a_chain_of_a_chain_is_itself(candidates: list[Landmark]) -> None:
    chain = chained(candidates)
    assert {mark.offsets for mark in chained(chain)} == {mark.offsets for mark in chain}


def test_what_comes_in_order_everywhere_is_all_kept() -> None:
    comparison = comparison_of(({"a": 0, "b": 10, "c": 10}, 1), ({"a": 20, "c": 30}, 0.5), ({"b": 40, "c": 50}, 0.6))
    found = landmarks_of(comparison, "abc")
    assert [mark.offsets for mark in found.chain] == [(0, 10, 10), (20, None, 30), (None, 40, 50)]
    assert found.moved == ()


def test_the_one_passage_out_of_order_has_moved_and_says_where_to() -> None:
    comparison = comparison_of(
        ({"a": 0, "b": 90}, 1), ({"a": 20, "b": 30}, 0.9), ({"a": 40, "b": 50}, 0.9), ({"a": 60, "b": 70}, 0.9)
    )
    found = landmarks_of(comparison, "ab")
    assert [mark.offsets for mark in found.chain] == [(20, 30), (40, 50), (60, 70)]
    assert found.moved == (Moved(0, 0, True), Moved(1, 90, False))


def test_a_passage_that_moved_in_one_column_stays_level_in_the_others() -> None:
    comparison = comparison_of(
        ({"a": 10, "b": 10, "c": 90}, 0.5), ({"a": 20, "b": 20, "c": 20}, 1), ({"a": 30, "b": 30, "c": 30}, 1)
    )
    found = landmarks_of(comparison, "abc")
    assert found.chain[0].offsets == (10, 10, None)
    assert found.moved == (Moved(2, 90, False),)


def test_a_ring_of_columns_is_broken_at_its_lightest() -> None:
    ring = [Landmark((1, 2, None), 0.9), Landmark((None, 1, 2), 0.8), Landmark((2, None, 1), 0.7)]
    assert {mark.weight for mark in chained(ring)} == {0.9, 0.8}


def test_groups_that_share_a_passage_become_one_landmark() -> None:
    comparison = comparison_of(({"a": 10, "b": 20}, 1), ({"a": 10, "c": 30}, 0.5), ({"b": 20, "d": 50}, 0.25))
    (mark,) = landmarks_of(comparison, "abcd").chain
    assert mark.offsets == (10, 20, 30, 50)
    assert mark.weight == pytest.approx(1.75)


def test_wording_weighs_more_than_a_figure() -> None:
    words = comparison_of(({"a": 0, "b": 50}, 0.6))
    figure = comparison_of(({"a": 20, "b": 30}, 0.9), kind="same fact")
    both = Comparison(words.event, words.groups + figure.groups)
    assert [mark.offsets for mark in landmarks_of(both, "ab").chain] == [(0, 50)]


def test_a_passage_inside_a_sentence_stands_for_the_whole_sentence() -> None:
    found = landmarks_of(comparison_of(({"a": 13, "b": 45}, 1)), "ab")
    assert [mark.offsets for mark in found.chain] == [(10, 40)]
    assert found.breaks_in(1) == (40,)
    assert found.moved == ()


def test_a_moved_passage_inside_a_sentence_is_told_by_its_own_start() -> None:
    found = landmarks_of(comparison_of(({"a": 23, "b": 45}, 1), ({"a": 55, "b": 17}, 0.5)), "ab")
    assert found.moved == (Moved(0, 55, False), Moved(1, 17, True))


def test_sentences_that_lead_their_paragraphs_weigh_more_than_those_inside() -> None:
    text = "Abcdefgh. Abcdefg.\n" * 9
    articles = (Article("a", text), Article("b", text))
    leading, inside = (Group("same words", (Passage("a", o, o + 5), Passage("b", o + 19, o + 24)), 1) for o in (19, 48))
    (first, second) = landmarks_of(Comparison(Event("e", "e", articles), (leading, inside)), "ab").chain
    assert first.weight > second.weight


def test_a_passage_stands_apart_where_its_sentence_is_on_the_row_of_none_of_its_counterparts() -> None:
    found = landmarks_of(comparison_of(({"a": 13, "b": 45, "c": 70}, 1), ({"a": 55, "b": 67}, 0.5)), "abc")
    rows = {(0, 10): 2, (1, 40): 5, (2, 70): 5, (0, 50): 9, (1, 60): 8}
    assert apart(found.shared, lambda column, offset: rows[column, offset]) == (
        Moved(0, 13, True),
        Moved(0, 55, False),
        Moved(1, 67, True),
    )


def test_a_passage_that_stands_level_with_one_of_its_groups_is_not_apart() -> None:
    found = landmarks_of(comparison_of(({"a": 10, "b": 40}, 1), ({"a": 10, "c": 70}, 0.5)), "abc")
    rows = {(0, 10): 2, (1, 40): 2, (2, 70): 9}
    assert apart(found.shared, lambda column, offset: rows[column, offset]) == (Moved(2, 70, False),)


def test_nothing_shared_among_the_shown_gives_no_landmark() -> None:
    assert landmarks_of(comparison_of(({"a": 0, "b": 50}, 1)), "cd") == Landmarks()
    assert landmarks_of(comparison_of(({"a": 0, "b": 50}, 1)), "a") == Landmarks()
    assert landmarks_of(comparison_of(), ()) == Landmarks()
