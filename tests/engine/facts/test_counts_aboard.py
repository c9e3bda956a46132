"""How many a ship or a hall has room for, how many were in it, and how many more."""

import pytest

from engine.facts.read_facts import facts_of, holding

FERRY = "Ferry sinks off Varn\n\nA ferry sank off Varn on Monday."


@pytest.mark.parametrize("and_had", ["and had 369 on board", "and it had 369 on board"])
def test_a_clause_that_tells_how_many_were_aboard_tells_of_no_room(and_had: str) -> None:
    facts = facts_of(
        f"{FERRY} The ferry was licensed to carry 310 people {and_had}.",
        f"{FERRY} It had 370 people aboard.",
        f"{FERRY} It had a capacity of 320 people.",
    )
    assert {claim.value for claim in holding(facts, "369").claims} == {369, 370}
    assert {claim.value for claim in holding(facts, "310").claims} == {310, 320}
    assert holding(facts, "310").label.startswith("capacity · ")


def test_two_sorts_of_people_for_whom_there_is_room_are_room() -> None:
    facts = facts_of(f"{FERRY} It was licensed to carry 310 passengers and 20 cars.", f"{FERRY} It carried 16 cars.")
    assert holding(facts, "310 passengers").label.startswith("capacity · ")
    assert holding(facts, "20 cars") != holding(facts, "16 cars")


@pytest.mark.parametrize("could", ["could carry", "could seat", "could hold"])
def test_how_many_a_ferry_could_carry_is_its_room_and_how_many_it_carried_is_none(could: str) -> None:
    carried = f"{FERRY} It had a capacity of 310 passengers, and there were 200 passengers on board."
    facts = facts_of(f"{FERRY} The ferry {could} 320 passengers.", carried)
    assert {claim.value for claim in holding(facts, "320").claims} == {310, 320}
    facts = facts_of(f"{FERRY} The ferry carried 320 passengers.", carried)
    assert {claim.value for claim in holding(facts, "320").claims} == {200, 320}


def test_a_hundred_more_on_board_are_not_all_and_more_than_a_hundred_may_be() -> None:
    told = f"{FERRY} It had 210 people on board."
    facts = facts_of(f"{FERRY} It had 200 people on board. At least 100 more were on board, a clerk said.", told)
    assert holding(facts, "100 more").label.startswith("aboard · additional · ")
    assert {claim.value for claim in holding(facts, "210").claims} == {200, 210}
    facts = facts_of(f"{FERRY} More than 200 people were on board.", told)
    assert holding(facts, "More than 200") == holding(facts, "210")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A further nine boats were seized at night.", "Another eight boats were seized at night."),
        ("An additional nine boats were seized at night.", "Eight more boats were seized at night."),
        ("Nine more boats were seized at night.", "A further eight boats were seized at night."),
    ],
)
def test_boats_that_were_seized_besides_are_counted_apart(one: str, other: str) -> None:
    raid = "Raid off Varn\n\nPirates seized {} boats on Monday. {}"
    facts = facts_of(raid.format("six", one), raid.format("seven", other))
    further = holding(facts, "ight")
    assert {claim.value for claim in further.claims} == {8, 9}
    assert further.label.startswith("boats · additional · ")
    assert {claim.value for claim in holding(facts, "six boats").claims} == {6, 7}


def test_more_than_so_many_boats_are_no_further_ones() -> None:
    raid = "Raid off Varn\n\nPirates seized {} boats off Varn on Monday."
    facts = facts_of(raid.format("more than five"), raid.format("seven"))
    assert holding(facts, "more than five boats") == holding(facts, "seven boats")


def test_those_on_the_manifest_are_not_all_who_were_aboard_and_most_of_these_may_be_all_who_were_saved() -> None:
    ferry = "Ferry fire\n\nA ferry burnt off Varn on Monday. "
    facts = facts_of(
        ferry + "It had 272 people aboard although its manifest listed 215. In all 248 were rescued.",
        ferry + "The captain said 262 people were on board. The coast guard rescued 236 of the 260 on board.",
    )
    assert holding(facts, "272 people") == holding(facts, "262 people") != holding(facts, "215")
    assert holding(facts, "248") == holding(facts, "236 of the 260")
