"""The scorer of alignments, on cases small enough to count by hand."""

import pytest

from crossread.model import Alignment, Passage
from quality.alignment_scores import alignment_rate, holds, is_right
from quality.gold_answers import Gold

A, B = Passage("a", 0, 100), Passage("b", 200, 300)
LATER_A, LATER_B = Passage("a", 101, 150), Passage("b", 301, 350)


def align(left, right, kind="same words"):
    return Alignment(left, right, kind, 1.0)


def answers(must=((A, B),), may=()):
    return Gold((), (), tuple(must), tuple(may))


def test_the_pair_itself_is_right_and_found_whichever_side_is_left():
    for left, right in ((A, B), (B, A)):
        rate = alignment_rate(answers(), [align(left, right)])
        assert (rate.precision, rate.recall) == (1.0, 1.0)


def test_an_alignment_told_from_both_sides_counts_once():
    assert alignment_rate(answers(), [align(A, B), align(B, A)]).said == 1


def test_a_pair_that_may_be_found_is_right_and_no_fault_to_miss():
    gold = answers(may=((LATER_A, LATER_B),))
    assert alignment_rate(gold, [align(A, B), align(LATER_A, LATER_B)]).precision == 1.0
    assert alignment_rate(gold, [align(A, B)]).recall == 1.0


def test_sentences_that_nobody_paired_are_wrong():
    rate = alignment_rate(answers(), [align(A, LATER_B)])
    assert (rate.precision, rate.recall) == (0.0, 0.0)


def test_half_a_passage_has_to_lie_in_the_paired_sentences():
    assert is_right((Passage("a", 50, 150), B), [(A, B)])
    assert not is_right((Passage("a", 60, 160), B), [(A, B)])


def test_two_pairs_together_make_a_long_passage_right():
    whole = (Passage("a", 0, 150), Passage("b", 200, 350))
    assert is_right(whole, [(A, B), (LATER_A, LATER_B)])


def test_sentences_count_only_beside_their_own_partners():
    assert not is_right((A, LATER_B), [(A, B), (LATER_A, LATER_B)])


@pytest.mark.parametrize(
    ("passage", "found"),
    [
        pytest.param(Passage("a", 0, 25), True, id="a quarter of the sentence"),
        pytest.param(Passage("a", 0, 20), False, id="too little of the sentence"),
        pytest.param(Passage("a", 0, 400), True, id="four times the sentence"),
        pytest.param(Passage("a", 0, 401), False, id="more than four times the sentence"),
        pytest.param(Passage("a", 90, 190), False, id="mostly beside the sentence"),
        pytest.param(Passage("b", 0, 100), False, id="the same place in another article"),
    ],
)
def test_a_pair_is_found_by_a_passage_that_points_at_its_sentence(passage, found):
    assert holds((passage, B), (A, B)) is found


def test_alignments_by_fact_are_not_judged_here():
    assert alignment_rate(answers(), [align(A, LATER_B, "same fact")]).said == 0
