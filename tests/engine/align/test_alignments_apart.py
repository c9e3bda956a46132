"""The pairs that a comparison tells, when its groups speak of the same sentences."""

from itertools import combinations

from crossread.engine.compare import compare
from crossread.model import Alignment, Comparison, Event, Group, Passage

EVENT = Event(id="x", title="x", articles=())
ONE, TWO = Passage("a", 0, 40), Passage("b", 10, 50)


def pairs(*groups):
    return Comparison(EVENT, groups).alignments


def test_a_fact_does_not_tell_again_what_the_wording_tells():
    run = Group("same words", (Passage("a", 20, 30), Passage("b", 30, 45)), 0.8)
    fact = Group("same fact", (ONE, TWO, Passage("c", 0, 9)), 1.0)
    told = pairs(fact, run)
    assert {(one.kind, one.left.article, one.right.article) for one in told} == {
        ("same words", "a", "b"),
        ("same fact", "a", "c"),
        ("same fact", "b", "c"),
    }


def test_two_facts_of_the_same_sentences_are_one_alignment():
    killed, wounded = (Group("same fact", (ONE, TWO), 1.0) for _ in range(2))
    assert pairs(killed, wounded) == (Alignment(ONE, TWO, "same fact", 1.0),)


def test_pairs_that_meet_on_one_side_only_are_both_told():
    here = Group("same statement", (ONE, TWO), 0.9)
    there = Group("same fact", (ONE, Passage("b", 60, 90)), 1.0)
    assert len(pairs(here, there)) == 2


def test_no_two_alignments_of_two_reports_overlap_on_both_sides(wire, daily, local):
    told = compare(Event(id="x", title="x", articles=(wire, daily, local))).alignments
    assert told
    for one, other in combinations(told, 2):
        sides = [{one.left.article: one.left, one.right.article: one.right}]
        sides.append({other.left.article: other.left, other.right.article: other.right})
        if sides[0].keys() == sides[1].keys():
            assert not all(sides[0][name].span.overlaps(sides[1][name].span) for name in sides[0])


def test_a_fact_whose_pairs_are_all_told_by_their_wording_is_not_distinct():
    run = Group("same words", (ONE, TWO), 0.8)
    told_already, more = Group("same fact", (ONE, TWO), 1.0), Group("same fact", (ONE, TWO, Passage("c", 0, 9)), 1.0)
    assert Comparison(EVENT, (told_already, more, run)).distinct == (more, run)


def test_the_other_side_of_an_alignment_is_told_with_its_runs_in_order():
    runs = ((Passage("a", 0, 9), Passage("b", 30, 39)), (Passage("a", 20, 40), Passage("b", 10, 29)))
    turned = Alignment(ONE, TWO, "same words", 0.5, runs).mirrored
    assert (turned.left, turned.right) == (TWO, ONE)
    assert [left.start for left, _ in turned.runs] == [10, 30]
    assert turned.mirrored == Alignment(ONE, TWO, "same words", 0.5, runs)
