"""The scorer of claims, on cases small enough to count by hand."""

import pytest

from crossread.model import Claim, Span
from quality.claim_scores import claim_rate, firm, grouping, match, value_share
from quality.gold_answers import GoldClaim


def gold(start, end, kind="killed", value=7, hedge="exact", article="a", arguable=False):
    return GoldClaim(article, start, end, kind, value, hedge, "quote", arguable)


def said(start, end, kind="killed", value=7, hedge="exact", article="a"):
    return Claim(article, start, end, Span(0, 100), kind, value=value, hedge=hedge)


def test_claims_match_where_their_quotes_overlap_in_one_article():
    matched = match([gold(0, 10), gold(20, 30)], [said(5, 12), said(20, 30, article="b")])
    assert matched.pairs == ((0, 0),)


def test_quotes_that_only_touch_do_not_match():
    assert match([gold(0, 10)], [said(10, 12)]).pairs == ()


def test_a_claim_of_another_kind_is_no_match_and_uses_up_its_place():
    matched = match([gold(0, 10)], [said(0, 10, kind="injured")])
    assert matched.pairs == ()
    assert claim_rate(matched, [gold(0, 10)], [said(0, 10, kind="injured")]).f1 == 0.0


def test_the_right_kind_goes_before_the_longer_overlap():
    matched = match([gold(0, 10)], [said(0, 10, kind="count"), said(0, 3)])
    assert matched.pairs == ((0, 1),)


def test_the_longest_overlap_wins_and_nothing_matches_twice():
    matched = match([gold(0, 10), gold(10, 20)], [said(8, 20), said(0, 9)])
    assert sorted(matched.pairs) == [(0, 1), (1, 0)]


def test_precision_and_recall_count_extra_and_missed_claims():
    wanted, told = [gold(0, 5), gold(10, 15), gold(20, 25)], [said(0, 5), said(40, 45)]
    rate = claim_rate(match(wanted, told), wanted, told)
    assert (rate.precision, rate.recall) == (0.5, pytest.approx(1 / 3))


def test_an_arguable_claim_is_no_fault_to_find_or_to_miss():
    wanted = [gold(0, 5), gold(10, 15, arguable=True)]
    with_it, without = [said(0, 5), said(10, 15)], [said(0, 5)]
    assert claim_rate(match(wanted, with_it), wanted, with_it).f1 == 1.0
    assert claim_rate(match(wanted, without), wanted, without).f1 == 1.0


def test_an_arguable_claim_excuses_a_claim_of_another_kind_too():
    wanted, told = [gold(10, 15, arguable=True)], [said(10, 15, kind="count")]
    matched = match(wanted, told)
    assert matched.excused == {0}
    assert firm(matched, wanted) == ()


def test_a_value_is_right_with_its_number_and_its_hedge():
    wanted = [gold(0, 5), gold(10, 15), gold(20, 25), gold(30, 35)]
    told = [said(0, 5), said(10, 15, value=8), said(20, 25, hedge="about"), said(30, 35)]
    assert value_share(match(wanted, told), wanted, told) == 0.5


def test_grouping_is_one_when_the_facts_are_the_same_under_other_numbers():
    wanted, told = [gold(0, 5), gold(10, 15), gold(20, 25)], [said(0, 5), said(10, 15), said(20, 25)]
    assert grouping(match(wanted, told), wanted, [0, 0, 1], [5, 5, 2]) == 1.0


def test_grouping_pays_for_facts_merged_and_for_facts_torn_apart():
    wanted, told = [gold(0, 5), gold(10, 15)], [said(0, 5), said(10, 15)]
    merged = grouping(match(wanted, told), wanted, [0, 1], [0, 0])
    torn = grouping(match(wanted, told), wanted, [0, 0], [0, 1])
    assert merged == torn == pytest.approx(2 * 0.5 / 1.5)
