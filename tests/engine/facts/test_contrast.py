"""A passing limit (`so far`) tells two questions apart only where some report tells two numbers by it."""

from crossread.engine.facts import gather
from crossread.model import Article, Fact
from engine.facts.claims_by_hand import fact_of, told
from engine.facts.read_facts import facts_of, holding

DAY = "Patrol stops a lorry\n\n"


def gathered(**said: tuple[str, list[tuple[str, int]]]) -> tuple[Fact, ...]:
    articles = [Article(name, DAY + text) for name, (text, _) in said.items()]
    claims = []
    for article, (_, quotes) in zip(articles, said.values(), strict=True):
        claims += told(article, *((quote, "count", value, {"subject": "rifles"}) for quote, value in quotes))
    return gather(articles, claims)


def test_a_sum_of_the_season_does_not_meet_the_haul_of_the_day() -> None:
    facts = gathered(
        one=(
            "The patrol took six rifles from the lorry. So far it has confiscated 14 rifles on that road.",
            [("six rifles", 6), ("14 rifles", 14)],
        ),
        two=("In the lorry the guards found eight rifles and much else.", [("eight rifles", 8)]),
        three=("To date the patrol has confiscated 14 rifles.", [("14 rifles", 14)]),
    )
    haul, season = fact_of(facts, "six rifles", "one"), fact_of(facts, "14 rifles", "one")
    assert {claim.article for claim in haul.claims} == {"one", "two"}
    assert {claim.article for claim in season.claims} == {"one", "three"}
    assert (haul.verdict, season.verdict) == ("conflict", "agree")


def test_without_such_a_report_the_words_so_far_limit_nothing() -> None:
    facts = gathered(
        one=("The patrol took six rifles from the lorry.", [("six rifles", 6)]),
        two=("So far six rifles from the lorry were shown to reporters.", [("six rifles", 6)]),
    )
    assert {claim.article for claim in fact_of(facts, "six rifles", "one").claims} == {"one", "two"}


def test_some_of_the_things_are_not_all_of_them() -> None:
    facts = gathered(
        one=("The patrol met five boats. Two of the boats got away.", [("five boats", 5), ("Two of the boats", 2)]),
        two=("The patrol met five boats at dawn.", [("five boats", 5)]),
        three=("Two of the boats got away in the fog.", [("Two of the boats", 2)]),
    )
    assert {claim.article for claim in fact_of(facts, "five boats", "one").claims} == {"one", "two"}
    assert {claim.article for claim in fact_of(facts, "Two of the boats", "one").claims} == {"one", "three"}


YEAR = "Tanker taken\n\nPirates took a tanker off Varn on Monday. Pirates have seized 40 ships this year."


def test_a_figure_of_the_year_that_two_reports_give_is_not_one_without_a_time() -> None:
    facts = facts_of(
        YEAR,
        "Tanker taken\n\nA tanker was taken off Varn on Monday. This year pirates have seized 42 ships.",
        "Tanker taken\n\nPirates have seized 12 ships.",
    )
    assert {claim.value for claim in holding(facts, "40 ships").claims} == {40, 42}
    assert holding(facts, "12 ships").verdict == "lone"


def test_where_one_report_alone_gives_the_year_it_limits_nothing() -> None:
    facts = facts_of(YEAR, "Tanker taken\n\nPirates have seized 42 ships.")
    assert holding(facts, "40 ships") == holding(facts, "42 ships")
