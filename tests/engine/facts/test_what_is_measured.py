"""Speeds, weights and areas: what they are of, and which of several a report tells first."""

from datetime import date

from crossread.engine.claims import claims_of
from crossread.engine.facts import gather
from crossread.model import Article, Fact

DAY = date(2021, 3, 8)


def facts_of(*texts: str) -> tuple[Fact, ...]:
    articles = [Article(f"r{n}", text, published=DAY) for n, text in enumerate(texts)]
    return gather(articles, [claim for article in articles for claim in claims_of(article)])


def holding(facts: tuple[Fact, ...], quote: str) -> Fact:
    return next(fact for fact in facts for claim in fact.claims if quote in claim.quote)


def test_the_speed_that_may_be_driven_is_not_the_one_that_was() -> None:
    facts = facts_of(
        "Train crash\n\nThe train was doing 118 km/h where the limit is 60 km/h, the minister said.",
        "Train crash\n\nRailwaymen say the maximum speed there was 70 km/h. A passenger read off 125 km/h.",
    )
    assert {claim.value for claim in holding(facts, "118 km/h").claims} == {118, 125}
    assert {claim.value for claim in holding(facts, "60 km/h").claims} == {60, 70}
    assert holding(facts, "60 km/h").label.startswith("speed limit")


def test_what_each_report_measures_first_is_one_question_where_nothing_speaks_against_it() -> None:
    facts = facts_of(
        "Hills burn\n\nThe fire had blackened 4,200 hectares by noon. A second one, to the north, covers 300 hectares.",
        "Blaze spreads\n\nSome 5,100 hectares of forest have gone up in smoke, rangers say.",
    )
    assert holding(facts, "4,200") == holding(facts, "5,100")
    assert holding(facts, "300 hectares") != holding(facts, "4,200")


def test_a_figure_given_up_is_no_second_area() -> None:
    facts = facts_of(
        "Hills burn\n\nThe fire grew to 6,850 hectares, up from 1,300 hectares on Friday.",
        "Hills burn\n\nThe fire grew to 9,700 hectares overnight.",
    )
    assert holding(facts, "6,850") == holding(facts, "9,700")


def test_a_weight_is_of_its_substance_and_of_no_other() -> None:
    facts = facts_of(
        "Haul\n\nPolice found 2.3 tonnes of pure cocaine and 640 kg of hashish in the port.",
        "Haul\n\nIn the port lay two tonnes of cocaine hidden in a false floor, with 700 kg of hashish.",
    )
    assert holding(facts, "2.3 tonnes") == holding(facts, "two tonnes")
    assert holding(facts, "640 kg") == holding(facts, "700 kg")


def test_what_the_first_word_only_describes_is_told_by_the_second() -> None:
    facts = facts_of(
        "Leak\n\nThe train carried 900 tonnes of liquid ammonia.",
        "Leak\n\nThe train carried 864 tonnes of anhydrous ammonia.",
    )
    assert holding(facts, "900 tonnes") == holding(facts, "864 tonnes")


def test_numbers_of_one_thing_that_a_report_tells_of_two_owners_are_two_questions() -> None:
    facts = facts_of(
        "Vote\n\nThe Reform Alliance won 33 seats and the Farmers League took 15 seats in the council.",
        "Vote\n\nThe Farmers League took 17 seats in the council, its leader said.",
    )
    assert holding(facts, "15 seats") == holding(facts, "17 seats")
    assert holding(facts, "33 seats") != holding(facts, "17 seats")


def test_money_for_the_family_of_each_of_the_dead_is_compensation_whoever_pays_it() -> None:
    facts = facts_of(
        "Ferry sinks\n\nThe company would pay $6,800 to the family of every victim, the minister said.",
        "Ferry sinks\n\nIt promised $5,000 for each of the dead, relatives said.",
    )
    assert holding(facts, "$6,800") == holding(facts, "$5,000")
