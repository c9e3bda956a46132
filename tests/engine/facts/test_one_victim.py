"""An event with one victim, whatever the victim is called by, and one person told of beside a toll of several."""

import pytest

from engine.facts.read_facts import facts_of, holding


def test_all_that_one_victim_is_called_by_is_one_fact() -> None:
    facts = facts_of(
        "Shots at party\n\nA former clerk opened fire at a party in Varn, killing one person, police said.",
        "Man dead\n\nOne man was shot dead in Varn. One male employee was killed at once, a guest said.",
        "Shots\n\nA man who had lost his job came in and killed another man in Varn, police said.",
    )
    dead = holding(facts, "one person")
    assert {claim.article for claim in dead.claims} == {"r0", "r1", "r2"}
    assert dead.verdict == "agree"


def test_a_man_and_a_woman_are_two() -> None:
    facts = facts_of(
        "Shots in Varn\n\nA man was killed at the door on Monday. In the yard a woman was killed, police said.",
        "Shots in Varn\n\nA man was killed in Varn on Monday, police said.",
    )
    assert holding(facts, "a woman") != holding(facts, "A man")


def test_two_who_are_told_by_what_they_do_are_two() -> None:
    facts = facts_of(
        "Blast at bank\n\nA bomb went off in a bank in Varn. A guard was hurt at the door. A clerk was hurt as well.",
        "Bomb in Varn\n\nA guard was hurt when a bomb went off in a bank in Varn on Monday.",
    )
    assert holding(facts, "A clerk") != holding(facts, "A guard")


def test_one_of_those_whom_most_reports_count_is_a_part() -> None:
    facts = facts_of(
        "Two climbers die\n\nTwo climbers died in falls on Mount Varn at the weekend, police said.",
        "Falls on Varn\n\nTwo people have died on Mount Varn since Friday.",
        "Death on Varn\n\nA 32-year-old Danish climber died after a fall on Mount Varn on Sunday.",
    )
    assert holding(facts, "Two climbers") == holding(facts, "Two people")
    assert holding(facts, "Danish climber") != holding(facts, "Two climbers")


def test_the_first_toll_of_one_is_a_toll() -> None:
    facts = facts_of(
        "Quake: dozens hurt, child dead\n\nDozens of people were hurt in Varn on Monday.",
        "Quake kills 11\n\nEleven people died in Varn on Monday.",
        "Quake kills 24\n\nThe quake in Varn killed 24 people on Monday.",
    )
    toll = holding(facts, "24 people")
    assert toll.verdict == "conflict"
    assert {claim.value for claim in toll.claims} == {1, 11, 24}


def test_the_only_one_who_was_hurt_is_one_however_badly() -> None:
    facts = facts_of(
        "Blast in Varn\n\nA guard was critically injured by a bomb in Varn on Monday, police said.",
        "Blast in Varn\n\nOne man was injured in Varn on Monday.",
    )
    assert holding(facts, "A guard") == holding(facts, "One man")


def test_how_badly_the_one_hurt_was_is_told_or_left_out() -> None:
    facts = facts_of(
        "Two people were killed and another was wounded in a shooting in Varn on Monday.",
        "A shooting in Varn on Monday killed two people and critically injured a third.",
        "The shooting in Varn wounded three people, two of whom died.",
    )
    assert holding(facts, "another") == holding(facts, "a third")


@pytest.mark.parametrize("one", ["A fourth person", "Another man"])
def test_one_more_victim_in_a_lead_is_not_the_whole_toll(one: str) -> None:
    killed = "It killed three people at once."
    facts = facts_of(
        f"Blast in Varn\n\n{one} died on Monday after the blast in Varn on Sunday.\n\n{killed}",
        "Blast in Varn\n\nThe blast in Varn on Sunday killed three people.",
    )
    assert holding(facts, one).verdict == "lone"
    assert {claim.value for claim in holding(facts, "three people").claims} == {3}


def test_one_of_whom_nobody_says_that_he_is_one_more_may_be_the_toll_so_far() -> None:
    facts = facts_of(
        "Blast in Varn\n\nA man died on Monday after the blast in Varn on Sunday.\n\nIt killed three people at once.",
        "Blast in Varn\n\nThe blast in Varn on Sunday killed three people.",
    )
    assert {claim.value for claim in holding(facts, "A man").claims} == {1, 3}


CLIMBERS = "Climbers die\n\nTwo climbers died on Mount Varn on Monday. {} was killed by a rock."


def test_two_persons_of_two_nations_are_two_and_two_of_one_nation_one() -> None:
    facts = facts_of(*map(CLIMBERS.format, ("A Danish climber", "A Dutch climber", "A Danish tourist")))
    assert holding(facts, "A Danish climber") == holding(facts, "A Danish tourist")
    assert holding(facts, "A Dutch climber").verdict == "lone"


def test_a_country_that_only_names_a_team_says_not_who_somebody_is() -> None:
    facts = facts_of(*map(CLIMBERS.format, ("A Denmark team climber", "A Dutch climber")))
    assert holding(facts, "A Denmark team climber") == holding(facts, "A Dutch climber")


def test_a_danish_woman_and_a_dutch_woman_are_two_and_two_danish_women_may_be_one() -> None:
    facts = facts_of(*map(CLIMBERS.format, ("A Danish woman", "A Dutch woman", "A Danish woman")))
    assert [claim.article for claim in holding(facts, "A Danish woman").claims] == ["r0", "r2"]
    assert holding(facts, "A Dutch woman").verdict == "lone"


def test_several_of_one_nation_are_told_apart_from_others_by_no_nation() -> None:
    died = "Climbers die\n\nNine climbers died on Mount Varn on Monday. {} were killed by a rock."
    facts = facts_of(*map(died.format, ("Two Danish climbers", "Two Dutch climbers")))
    assert holding(facts, "Two Danish climbers") == holding(facts, "Two Dutch climbers")
