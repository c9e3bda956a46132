"""Verdicts are arithmetic of intervals, whatever the order of the claims."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.engine.facts import base_interval, interval_of, verdict_of
from crossread.model import Claim
from engine.facts.claims_by_hand import claim

HEDGES = {
    "at least": "at least",
    "over": "more than",
    "about": "about",
    "nearly": "nearly",
    "up to": "up to",
    "under": "less than",
}
VAGUE = ("dozens", "several", "hundreds", "many", "a few")
GRAVITY = ("lone", "agree", "differ", "conflict")
ROWS = [
    row
    for row in (Path(__file__).parent / "verdicts.txt").read_text("utf-8").splitlines()
    if row and not row.startswith("#")
]


def stated(words: str, article: str) -> Claim:
    if words in VAGUE:
        return claim(None, "vague", article=article, quote=f"{words} people")
    low, _, high = words.partition(" to ")
    if high and low.isdigit():
        return claim(int(low), "range", high=int(high), article=article)
    hedge, number = re.fullmatch(r"(\D*?) ?(\d+)", words).groups()  # type: ignore[union-attr]
    return claim(int(number), HEDGES.get(hedge, "exact"), article=article)


@pytest.mark.parametrize("row", ROWS)
def test_the_verdict_and_its_reason_are_those_of_the_table(row: str) -> None:
    *words, verdict, reason = (part.strip() for part in row.split("|"))
    given_verdict, given_reason = verdict_of([stated(each, f"report{n}") for n, each in enumerate(words)])
    assert given_verdict == verdict
    assert reason in given_reason


def test_one_report_alone_is_lone_even_when_it_differs_with_itself() -> None:
    assert verdict_of([claim(7), claim(9, start=5, end=6)])[0] == "lone"


def test_no_claims_are_no_dispute() -> None:
    assert verdict_of([])[0] == "lone"


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("several hundred people", 300, 1_000),
        ("Several people", 3, 10),
        ("a few dozen men", 24, 72),
        ("a few men", 2, 6),
        ("a couple of thousand", 2_000, 3_000),
        ("a couple of guards saw a thousand", 2, 3),
        ("several people of the hundred", 3, 10),
    ],
)
def test_a_vague_word_counts_the_hundreds_or_dozens_behind_it(words: str, low: int, high: int) -> None:
    allowed = interval_of(claim(None, "vague", quote=words))
    assert (allowed.low, allowed.high) == (low, high)


def test_what_is_superseded_or_only_possible_is_not_weighed() -> None:
    now = [claim(7), claim(7, article="b")]
    for standing in ("superseded", "possible", "denied", "rate"):
        assert verdict_of([*now, claim(2, article="b", standing=standing)])[0] == "agree"


def test_things_counted_over_a_time_are_weighed_and_a_toll_of_it_is_not() -> None:
    ships = [claim(21, kind="count", standing="rate"), claim(22, kind="count", article="b")]
    assert verdict_of(ships)[0] == "conflict"
    assert verdict_of([claim(21, standing="rate"), claim(22, article="b"), claim(22, article="c")])[0] == "agree"


def test_lengths_of_different_units_agree_when_one_is_the_other_rounded() -> None:
    km = claim(10, kind="measure", unit="kilometres")
    assert verdict_of([km, claim(6, kind="measure", unit="miles", article="b")])[0] == "agree"
    assert verdict_of([km, claim(7, kind="measure", unit="miles", article="b")])[0] == "differ"
    assert verdict_of([km, claim(9, kind="measure", unit="miles", article="b")])[0] == "conflict"


def test_amounts_in_different_currencies_are_not_converted() -> None:
    euros = claim(85e6, kind="money", unit="EUR")
    verdict, reason = verdict_of([euros, claim(108e6, kind="money", unit="USD", article="b")])
    assert (verdict, reason) == ("differ", "EUR and USD are not converted")


def test_of_several_currencies_the_gravest_verdict_wins() -> None:
    claims = [
        claim(number, kind="money", unit=unit, article=article)
        for article, number, unit in (("a", 85, "EUR"), ("a", 108, "USD"), ("b", 80, "EUR"), ("b", 108, "USD"))
    ]
    assert verdict_of(claims)[0] == "conflict"


def test_more_than_starts_with_the_next_whole_thing_but_just_above_a_measure() -> None:
    assert interval_of(claim(90, "more than")).low == 91
    assert 6.0 < interval_of(claim(6.0, "more than", kind="measure")).low < 6.001


def test_the_parts_of_a_sum_are_told() -> None:
    both = [claim(7, quote="three women and four children"), claim(9, article="b")]
    assert "3 + 4 = 7" in verdict_of(both)[1]
    beside = [claim(5), claim(4, quote="two women and two men"), claim(3, article="b")]
    assert verdict_of(beside)[1] == "5 is not 3"


def test_numbers_that_no_float_holds_are_unknown_and_not_an_error() -> None:
    assert verdict_of([claim(10**400), claim(7, article="b")])[0] in GRAVITY


@pytest.mark.parametrize(
    ("kind", "names", "verdict"),
    [
        ("date", ("2024-01-16", "2024-01-17"), "conflict"),
        ("date", ("2024-01-16", "2024-01"), "differ"),
        ("date", ("2024-01-16", "2024-01-16"), "agree"),
        ("office", ("Anwaar-ul-Haq Kakar", "Anwaarul Haq Kakar"), "agree"),
        ("office", ("Anwaar-ul-Haq Kakar", "Kakar"), "agree"),
        ("office", ("Anwaar-ul-Haq Kakar", "Anwaar"), "differ"),
        ("office", ("Anwaar-ul-Haq Kakar", "Imran Khan"), "conflict"),
        ("responsible", ("Islamic State", "Daesh"), "differ"),
        ("target", ("Baluch Liberation Army", "Baloch Liberation Front"), "conflict"),
    ],
)
def test_days_and_names_are_judged_by_what_they_may_mean(kind: str, names: tuple[str, str], verdict: str) -> None:
    claims = [claim(kind=kind, name=name, article=str(n)) for n, name in enumerate(names)]
    assert verdict_of(claims)[0] == verdict


def test_the_reader_is_told_that_two_groups_look_alike() -> None:
    names = ("Baluch Liberation Army", "Baloch Liberation Front")
    assert "look alike" in verdict_of([claim(kind="target", name=n, article=n) for n in names])[1]


def test_the_day_of_a_conflict_is_told_as_a_person_writes_it() -> None:
    days = [claim(kind="date", name=f"2024-01-{day}", article=str(day)) for day in (16, 17)]
    assert verdict_of(days)[1] == "16 Jan 2024 is not 17 Jan 2024"


numbers = st.integers(0, 300)
hedges = st.sampled_from(["exact", "at least", "more than", "about", "nearly", "up to", "less than"])
articles = st.sampled_from("abcd")
plain = st.builds(lambda n, h, a: claim(n, h, article=a), numbers, hedges, articles)
vague = st.builds(lambda w, a: claim(None, "vague", article=a, quote=w), st.sampled_from(VAGUE), articles)
tolls = st.lists(plain | vague, min_size=1, max_size=6)


@given(tolls, st.randoms())
def test_the_order_of_the_claims_makes_no_difference(claims: list[Claim], random: object) -> None:
    placed = [replace(c, start=n, end=n + 1) for n, c in enumerate(claims)]
    shuffled = list(placed)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert verdict_of(placed) == verdict_of(shuffled)


@given(tolls)
def test_where_reports_differ_one_number_lies_in_all_intervals_and_in_a_conflict_none_does(claims: list[Claim]) -> None:
    verdict, _ = verdict_of(claims)
    allowed = [base_interval(each) for each in claims]
    common = max(i.low for i in allowed) <= min(i.high for i in allowed)
    if verdict == "differ":
        assert common
    if verdict == "conflict":
        assert not common


@given(tolls, st.sampled_from("abcd"))
def test_a_report_that_repeats_another_never_makes_it_worse(claims: list[Claim], copied: str) -> None:
    before = verdict_of(claims)[0]
    copies = [replace(each, article="copy") for each in claims if each.article == copied]
    if before != "lone":
        assert verdict_of([*claims, *copies])[0] == before


def test_one_of_a_unit_is_told_in_the_singular() -> None:
    said = [claim(1, "about", article=name, kind="duration", unit="weeks") for name in ("a", "b")]
    assert verdict_of(said)[1] == "all say about 1 week"
