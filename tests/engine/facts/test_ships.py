"""Ships by name that were hit, and where reports name them: facts whose answer is a target."""

import pytest

from crossread.engine.facts import gather
from crossread.model import Fact
from engine.facts.named_facts import articles_of, names

LEAD = "Tanker attacked\n\nPirates attacked a tanker off Varn on Monday, in the third attack of this year."


def targets_of(*texts: str) -> list[Fact]:
    return [fact for fact in gather(articles_of(*texts), ()) if fact.kind == "target"]


@pytest.mark.parametrize(
    "told",
    [
        "The Danish-flagged Ada Lund was boarded by eight men.",
        "A bulk carrier, the Ada Lund, was fired upon from a skiff.",
        "The men used the boat to attack the product tanker Ada Lund.",
        "The Ada Lund, a tanker of some age, managed in Varn, was hijacked by eight men.",
        "Eight men were on the tanker Ada Lund. The tanker was attacked at dawn.",
        "The MV “Ada Lund” came under fire at dawn.",
    ],
)
def test_a_ship_that_was_hit_is_named_and_other_reports_name_it_too(told: str) -> None:
    (fact,) = targets_of(f"{LEAD} {told}", f"{LEAD} On board the Ada Lund nobody slept.")
    assert names(fact) == ["Ada Lund"] * 2
    assert fact.verdict == "agree"


@pytest.mark.parametrize(
    "told",
    [
        "The frigate Ada Lund was attacked at dawn.",
        "The tanker Ada Lund picked up two sailors.",
        "The ferry captain Ada Lund was attacked at dawn.",
        "Four men are still held on the tanker Ada Lund since May.",
    ],
)
def test_a_ship_that_came_by_was_not_hit(told: str) -> None:
    assert not targets_of(f"{LEAD} {told}", f"{LEAD} On board the Ada Lund nobody slept.")


def test_two_ships_are_two_targets_and_a_number_behind_a_name_may_be_the_same_ship() -> None:
    text = (
        "Ferry sinks\n\nA ferry sank off Varn on Monday with 40 people on board. The {}, a large ferry, sank at dawn."
    )
    (fact,) = targets_of(text.format("Queen Ada 3"), text.format("Queen Ada"))
    assert fact.verdict == "differ"
    other = f"{LEAD} The tanker Ada Lund was boarded, and the tanker Old Varn Star was attacked."
    assert [names(fact) for fact in targets_of(other, other)] == [["Ada Lund"] * 2, ["Old Varn Star"] * 2]


def test_a_building_that_one_report_says_was_hit_is_named_by_the_others_without_a_word_of_it() -> None:
    (fact,) = targets_of(
        "Robbery\n\nFive men robbed a vault in Varn on Monday. The raid on Lund Safe Deposit took ten minutes.",
        "Robbery\n\nFive men robbed a vault in Varn on Monday. Two vans stopped in front of Lund Safe Deposit at dawn.",
    )
    assert names(fact) == ["Lund Safe Deposit"] * 2


@pytest.mark.parametrize(
    "told",
    [
        "The frigate Ada Lund reached the scene in the evening and freed the crew.",
        "Commandos from the frigate Ada Lund stormed the tanker.",
        "The crew was freed by marines of the warship Ada Lund.",
        "The trawler Ada Lund picked up two sailors.",
    ],
)
def test_a_ship_that_came_to_help_is_named_as_such(told: str) -> None:
    facts = gather(articles_of(f"{LEAD} {told}", f"{LEAD} A Danish frigate, the Lund, was near."), ())
    (fact,) = [fact for fact in facts if fact.kind == "responsible"]
    assert names(fact) == ["Ada Lund", "Lund"]
    assert fact.label.startswith("who came to the rescue")
    assert fact.verdict == "differ"


def test_a_ship_of_another_year_was_not_hit_now() -> None:
    old = "In 2011 the tanker Ada Lund was hijacked by eight men."
    assert not targets_of(f"{LEAD} {old}", f"{LEAD} A rainy day. {old}")
