"""An event with one victim, whatever the victim is called by, and one person told of beside a toll of several."""

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
