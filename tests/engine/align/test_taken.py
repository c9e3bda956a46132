"""Pairs of ranges that meet others, found without a look at each."""

from hypothesis import given
from hypothesis import strategies as st

from crossread.engine.align.taken import Ranges, Taken

RANGES = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda range_: (range_[0], range_[0] + range_[1]))
BOXES = st.lists(st.tuples(RANGES, RANGES), max_size=30)


def meet(one, other):
    return one[0] < other[1] and other[0] < one[1]


@given(st.lists(RANGES, max_size=30))
def test_ranges_know_which_others_they_meet(ranges):
    held = Ranges()
    for at, one in enumerate(ranges):
        assert held.meets(*one) == any(meet(one, other) for other in ranges[:at])
        held.add(*one)


@given(BOXES)
def test_a_pair_meets_another_where_both_sides_do(boxes):
    taken = Taken()
    for at, (left, right) in enumerate(boxes):
        assert taken.meets(left, right) == any(meet(left, one) and meet(right, other) for one, other in boxes[:at])
        taken.add(left, right)


def test_places_far_apart_are_told_apart():
    taken = Taken()
    taken.add((0, 10_000_000), (5, 6))
    taken.add((7, 8), (0, 10_000_000))
    assert taken.meets((9_999_999, 10_000_000), (5, 6))
    assert taken.meets((7, 8), (9_999_999, 10_000_000))
    assert not taken.meets((8, 9), (6, 10_000_000))
