"""From stop to stop: what comes next, and what is said about it."""

import pytest

from crossread.model import Comparison, Group, Passage, Span
from crossread.ui.choice import Stop, atlas, counterparts, moved, turned


def stops(*starts: int) -> list[Stop]:
    return [Stop("a", Span(start, start + 3), "claim") for start in starts]


@pytest.mark.parametrize(
    ("here", "by", "index", "wrapped"),
    [
        (-1, 1, 0, False),
        (0, 1, 1, False),
        (5, 1, 1, False),
        (5, 2, 2, False),
        (20, 1, 0, True),
        (25, 1, 0, True),
        (20, -1, 1, False),
        (5, -1, 0, False),
        (0, -1, 2, True),
        (-1, -1, 2, True),
        (0, 4, 1, True),
    ],
)
def test_the_next_stop_lies_past_the_place_and_goes_round_the_end(
    here: int, by: int, index: int, wrapped: bool
) -> None:
    move = moved(stops(0, 10, 20), here, by)
    assert move
    assert (move.index, move.wrapped) == (index, wrapped)


def test_without_stops_there_is_no_move() -> None:
    assert moved([], 0, 1) is None
    assert moved(stops(1), 0, 0) is None


def test_a_move_says_where_it_ended_and_that_it_went_round() -> None:
    assert turned(0, 1, 3).said("claim") == "claim 2/3"
    assert turned(2, 1, 3).said("claim") == "claim 1/3 · went round"


def test_the_atlas_has_each_place_once_in_order_with_the_longest_passage(comparison: Comparison) -> None:
    group = comparison.groups[0]
    short = Passage("wire", group.of("wire")[0].start, group.of("wire")[0].start + 5)
    doubled = Comparison(
        comparison.event, (type(group)("same fact", (short, group.of("daily")[0]), 0.5), *comparison.groups)
    )
    found = atlas(doubled)
    starts = [stop.span.start for stop in found.passages["wire"]]
    assert starts == sorted(set(starts))
    assert next(s for s in found.passages["wire"] if s.span.start == short.start).group is group


def test_of_equal_passages_at_one_place_that_of_the_surest_kind_counts(comparison: Comparison) -> None:
    words = next(group for group in comparison.groups if group.kind == "same words")
    first = Group("same statement", words.passages, 0.9)
    found = atlas(Comparison(comparison.event, (first, words)))
    assert all(stop.group is words for stops in found.passages.values() for stop in stops)


def test_the_group_at_a_place_is_that_of_the_shortest_passage_that_holds_it(comparison: Comparison) -> None:
    found = atlas(comparison)
    owner = comparison.groups[1]
    place = owner.of("daily")[0]
    assert found.group_at("daily", Span(place.start + 4, place.start + 9)) is owner
    assert found.group_at("daily", Span(0, 4)) is None


def test_the_counterparts_of_a_claim_are_the_claims_of_its_fact(comparison: Comparison) -> None:
    fact = comparison.facts[0]
    stop = Stop("daily", fact.of("daily")[0].span, "claim", fact=fact)
    assert set(counterparts(stop)) == {"wire", "daily", "local", "later"}


def test_a_stop_without_counterparts_is_its_own() -> None:
    stop = stops(4)[0]
    assert counterparts(stop) == {"a": stop.span}
