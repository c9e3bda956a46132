"""What stands beside the event in its reports: a season, other ships, a part of the year, those of one nation."""

import pytest

from engine.facts.read_facts import facts_of, holding


def test_a_rank_among_those_of_a_year_does_not_make_the_number_one_of_the_year() -> None:
    facts = facts_of(
        "Strike\n\nA drone strike on a market in Varn killed at least 31 people on Monday, in one of the deadliest "
        "attacks in the region this year. The war has killed 20,000 people this year.",
        "Strike\n\nA drone strike on a market in Varn killed 34 people on Monday.",
        "Ship\n\nPirates hijacked a tanker with 23 crew aboard on Monday, the navy said, the fourth ship seized this "
        "year. Pirates have seized 14 crew of three ships since January.",
        "Ship\n\nPirates hijacked a tanker with 24 crew aboard on Monday.",
    )
    assert "over a period" not in holding(facts, "31 people").label + holding(facts, "23 crew").label
    assert holding(facts, "23 crew") == holding(facts, "24 crew")


def test_the_dead_of_a_season_are_of_no_other_event_that_was_named_before_them() -> None:
    boat = "Boat sinks\n\nA boat sank off Varn on Monday. "
    facts = facts_of(
        boat + "In June 2019 a boat broke up off Lund, and 94 people died. More than 730 migrants have died this year.",
        boat + "This year 675 people have died at sea.",
    )
    assert holding(facts, "730") == holding(facts, "675 people")
    assert holding(facts, "730").label == "killed · over a period"


def test_those_who_drowned_when_another_boat_sank_are_no_dead_of_this_one() -> None:
    facts = facts_of(
        "Boat sinks\n\nThe toll of the shipwreck off Varn rose to 29 on Monday. Off Lund, 12 migrants drowned on "
        "Sunday when another boat sank, officials said.",
        "Boat sinks\n\nThe shipwreck off Varn killed 27 people.",
    )
    assert "8 Mar" not in holding(facts, "12 migrants").label
    assert holding(facts, "12 migrants").label.startswith("killed · Lund")


def test_some_of_those_of_a_nation_are_of_that_nation() -> None:
    boat = "Boat sinks\n\nA boat sank off Varn on Monday, and 27 people died. "
    facts = facts_of(boat + "31 Kenyans were aboard, and 11 of them are dead.", boat + "12 Kenyans died.")
    assert holding(facts, "11 of them") == holding(facts, "12 Kenyans")


@pytest.mark.parametrize(
    "told",
    ["Most of the 60 survivors are from Kenya, the mayor said.", "The 60 survivors are from Kenya, Chad and Sudan."],
)
def test_people_of_several_nations_are_of_none(told: str) -> None:
    boat = "Boat\n\nA boat sank off Varn on Monday. "
    facts = facts_of(boat + told, boat + "31 Kenyans were aboard the boat.")
    assert holding(facts, "60 survivors") != holding(facts, "31 Kenyans")


def test_a_quarter_and_a_half_of_a_year_are_two_times() -> None:
    ship = "Ship taken\n\nPirates took a ship off Varn on Monday. "
    facts = facts_of(
        ship + "The bureau counted 33 incidents in the first quarter of 2020.",
        ship + "The bureau counted 60 incidents in the first half of 2020.",
    )
    assert holding(facts, "33 incidents") != holding(facts, "60 incidents")


def test_one_of_those_saved_who_died_in_hospital_does_not_put_all_there() -> None:
    boat = "Boat\n\nA boat sank off Varn on Monday. "
    facts = facts_of(
        boat + "Sixty people were rescued, police said. The charity says 61 people were saved, one of whom died in "
        "hospital in Lund.",
        boat + "60 people were saved. In Arden 12 people were rescued.",
    )
    assert holding(facts, "61 people") == holding(facts, "60 people")


def test_the_crew_of_other_ships_is_not_that_of_the_one_that_was_taken() -> None:
    facts = facts_of(
        "Pirates seize tanker off Varn with 23 aboard\n\nPirates hijacked a tanker off Varn on Monday.",
        "Tanker held\n\nSeventeen Danes are among the 24 crew members held by pirates aboard the tanker.",
        "Tanker held\n\nPirates took the tanker with 23 crew on Monday. They still hold 32 crew of two fishing boats.",
    )
    crew = holding(facts, "24 crew members")
    assert {claim.value for claim in crew.claims} == {23, 24}
    assert crew.label.startswith("taken hostage")
    assert holding(facts, "32 crew") != crew


def test_fighters_beside_civilians_are_a_part_though_a_lead_tells_of_them() -> None:
    facts = facts_of(
        "Army says 40 fighters killed in Varn\n\nThe army said on Monday that it had killed 40 fighters in a strike on "
        "Varn. The mayor said that 52 civilians had died.",
        "Strike on Varn\n\nAn air strike on Varn on Monday killed 58 people.",
        "Strike on Varn\n\nAn air strike on Varn on Monday killed 61 people. The army said it had killed 40 fighters.",
    )
    assert {claim.value for claim in holding(facts, "58 people").claims} == {58, 61}
    assert {claim.article for claim in holding(facts, "40 fighters").claims} == {"r0", "r2"}


def test_civilians_of_whom_two_sides_tell_two_numbers_are_one_question() -> None:
    strike = "Strike on Varn\n\nAn air strike on Varn on Monday killed 58 people. "
    facts = facts_of(
        strike + "The army said that no civilians were killed.\n\nThe mayor said that 52 civilians were killed.",
        strike + "The office said that 49 civilians were killed.",
    )
    assert {claim.value for claim in holding(facts, "52 civilians").claims} == {0, 49, 52}


def test_the_dead_of_one_nation_in_a_lead_are_a_part_of_a_larger_toll() -> None:
    boat = "Boat sinks\n\nA boat sank off Varn on Monday, and {} people died."
    facts = facts_of(
        "Boat sinks\n\n31 Kenyans were on the boat that sank off Varn on Monday, and 11 of them are dead. In all 27 "
        "bodies have been found.",
        boat.format(29),
        boat.format(30),
    )
    assert {claim.value for claim in holding(facts, "29 people").claims} == {27, 29, 30}


def test_a_season_is_told_behind_the_sea_where_it_was() -> None:
    boat = "Boat sinks\n\nA boat sank off Varn on Monday, and {} people died. "
    facts = facts_of(boat.format(29) + "In all 730 migrants have died in the northern sea this year.", boat.format(30))
    assert "over a period" in holding(facts, "730 migrants").label


def test_the_dead_of_one_town_of_whom_two_tell_two_numbers_are_one_question() -> None:
    quake = "Quake\n\nA quake in the east of Harland killed {} people on Monday. "
    facts = facts_of(
        quake.format(104) + "The minister said that 75 people died in Varn. The mayor said at least 140 people died in "
        "Varn alone.",
        quake.format(109) + "Holm said that 82 people died in Varn.",
    )
    assert {claim.value for claim in holding(facts, "82 people").claims} == {75, 82, 140}
