"""What limits a number in its own clause, and what its sentence goes on to tell of others and of other times."""

import pytest

from engine.facts.read_facts import facts_of, holding


def test_all_that_were_damaged_are_not_destroyed_where_some_of_them_are() -> None:
    facts = facts_of(
        "Flood\n\nThe flood damaged nine bridges, two of which collapsed.",
        "Flood\n\nIn all ten bridges were damaged by the flood.",
        "Flood\n\nThree bridges were destroyed by the flood.",
    )
    assert {claim.value for claim in holding(facts, "nine bridges").claims} == {9, 10}
    assert {claim.value for claim in holding(facts, "Three bridges").claims} == {2, 3}


def test_a_clause_of_others_this_year_limits_not_those_caught_and_a_time_of_their_own_does() -> None:
    facts = facts_of(
        "Pirates caught\n\nThe navy caught 23 men off Varn, where dozens of ships were taken this year.",
        "Pirates caught\n\nThe navy caught 22 men off Varn on Monday.",
        "Pirates caught\n\nThe navy has caught 140 men off Varn this year.",
    )
    assert {claim.value for claim in holding(facts, "23 men").claims} == {22, 23}
    assert holding(facts, "140 men").label.startswith("captured · over a period")


def test_a_year_after_something_is_no_length_of_time_and_in_a_year_is() -> None:
    facts = facts_of(
        "Ferry sinks\n\nA ferry sank off Varn on Monday, and 30 people died, a year after the ferry was built.",
        "Ferry sinks\n\nSome 31 people died when a ferry sank off Varn on Monday.",
        "Ferry sinks\n\nOff Varn 90 people die at sea in a year.",
    )
    assert {claim.value for claim in holding(facts, "30 people").claims} == {30, 31}
    assert "over a period" in holding(facts, "90 people").label


def test_the_bodies_that_were_identified_are_not_all_of_the_dead() -> None:
    ferry = "Ferry sinks\n\nA ferry sank off Varn on Monday, and 30 people died."
    facts = facts_of(
        "Ferry sinks\n\nRelatives identified 16 bodies.", ferry, "Ferry sinks\n\nPolice have identified 18 bodies."
    )
    assert {claim.value for claim in holding(facts, "16 bodies").claims} == {16, 18}
    facts = facts_of("Ferry sinks\n\nThe ferry killed 29 people identified as pilgrims.", ferry)
    assert holding(facts, "29 people") == holding(facts, "30 people")


def test_those_still_in_hospital_are_a_part_of_the_hurt_and_one_whichever_hospital_is_meant() -> None:
    facts = facts_of(
        "Blast\n\nSome 40 people were still in hospital on Tuesday with burns.",
        "Blast\n\nThe blast in Varn hurt 90 people.",
        "Blast\n\nBy noon 38 injured people remained in hospitals.",
    )
    part = holding(facts, "40 people")
    assert {claim.value for claim in part.claims} == {38, 40}
    assert part.label == "injured · hospitalised · blast"
    assert {claim.value for claim in holding(facts, "90 people").claims} == {90}


def test_a_hospital_that_is_only_spoken_of_makes_no_part_of_the_hurt() -> None:
    facts = facts_of(
        "Blast\n\nThe blast in Varn hurt 85 people. The hospital is near.",
        "Blast\n\nThe blast in Varn hurt 90 people, said a nurse of the hospital.",
    )
    assert holding(facts, "85 people") == holding(facts, "90 people")


def test_his_wife_and_a_girl_are_not_his_wife_alone() -> None:
    facts = facts_of(
        "Shots\n\nA clerk killed his wife.",
        "Shots\n\nA clerk killed his wife and a girl.",
        "Shots\n\nA clerk killed his wife at dawn.",
    )
    assert {claim.article for claim in holding(facts, "his wife").claims} == {"r0", "r2"}
    assert holding(facts, "and a girl").label == "killed · of one family and another"


def test_things_of_a_hoard_are_no_part_where_nobody_counted_the_whole() -> None:
    facts = facts_of(
        "Raid\n\nPolice found a cache of arms including seven rifles.", "Raid\n\nPolice found eight rifles."
    )
    assert holding(facts, "seven rifles") == holding(facts, "eight rifles")
    facts = facts_of(
        "Raid\n\nPirates took nine ships, including two ferries.",
        "Raid\n\nPirates took nine ships. In the port lay three ferries.",
    )
    assert holding(facts, "two ferries") != holding(facts, "three ferries")


BRIDGES = "Flood\n\nThe flood {} bridges in Varn on Monday."


def test_what_one_report_calls_destroyed_another_may_call_damaged() -> None:
    facts = facts_of(BRIDGES.format("destroyed nine"), BRIDGES.format("damaged ten"))
    assert holding(facts, "nine bridges") == holding(facts, "ten bridges")
    assert holding(facts, "nine bridges").label.startswith("bridges damaged")
    facts = facts_of(BRIDGES.format("destroyed nine"), BRIDGES.format("destroyed ten"))
    assert holding(facts, "nine bridges").label.startswith("bridges destroyed")


def test_what_is_destroyed_is_a_part_where_a_report_tells_of_more_that_is_damaged() -> None:
    facts = facts_of(f"{BRIDGES.format('destroyed nine')} It damaged 40 bridges.", BRIDGES.format("damaged 42"))
    assert holding(facts, "40 bridges") == holding(facts, "42 bridges")
    assert holding(facts, "nine bridges").label.startswith("bridges destroyed")


def test_a_year_before_a_semicolon_is_not_the_time_of_those_behind_it() -> None:
    facts = facts_of(
        "Tankers taken\n\nIn a year pirates took many ships; on Monday they took eight tankers off Varn.",
        "Tankers taken\n\nThis year pirates took 40 tankers off Varn, the navy said.",
        "Tankers taken\n\nPirates took 42 tankers off Varn this year.",
    )
    assert {claim.value for claim in holding(facts, "40 tankers").claims} == {40, 42}
    assert "over a period" not in holding(facts, "eight tankers").label


def test_how_badly_people_are_hurt_is_told_behind_their_number() -> None:
    facts = facts_of(
        "Blast in a mine\n\nTwenty-three miners were injured, six of them seriously.",
        "Blast in a mine\n\nOf the 24 wounded, seven are in a grave condition and 17 have light injuries.",
    )
    assert holding(facts, "six of them") == holding(facts, "seven")
    assert holding(facts, "17").verdict == "lone"


def test_what_a_storm_destroyed_is_not_what_it_damaged_beside() -> None:
    damaged = "Storm in Varn\n\nThe storm damaged 11,400 houses."
    facts = facts_of(damaged, "Storm in Varn\n\nThe storm destroyed 2,300 houses and damaged 12,650.")
    assert {claim.value for claim in holding(facts, "11,400 houses").claims} == {11_400, 12_650}
    assert holding(facts, "2,300 houses").verdict == "lone"


def test_those_who_escaped_are_not_those_who_had_been_there() -> None:
    facts = facts_of(
        "Blast in a mine\n\nFifty-nine got out on their own.",
        "Blast in a mine\n\n120 men had been in the mine and 61 escaped.",
        "Blast in a mine\n\n62 men and 12 women escaped.",
    )
    assert {claim.value for claim in holding(facts, "Fifty-nine").claims} == {59, 61, 74}
    assert holding(facts, "120 men") != holding(facts, "61")


FRIGATE = "Frigate off Varn\n\nThe frigate has captured {}."


@pytest.mark.parametrize("since", ["since it joined the mission in January", "since it began its patrol in January"])
def test_what_a_ship_took_since_it_joined_is_over_a_period_and_what_it_took_on_a_day_is_not(since: str) -> None:
    facts = facts_of(
        FRIGATE.format(f"22 pirates {since}"),
        FRIGATE.format("24 pirates this year"),
        "Frigate off Varn\n\nOn Monday the frigate captured nine pirates off Varn.",
    )
    assert {claim.value for claim in holding(facts, "22 pirates").claims} == {22, 24}
    assert holding(facts, "22 pirates").label.startswith("captured · over a period")
    assert holding(facts, "nine pirates").verdict == "lone"
