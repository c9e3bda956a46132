"""Tolls of a season, of a lead, of one hospital and of some among many: what each is a part of."""

import pytest

from engine.facts.read_facts import facts_of, holding

DAM = "Dam bursts in Varn\n\nA dam burst in Varn on Monday, killing {} people. "


def test_the_dead_of_a_season_are_not_those_of_its_last_flood() -> None:
    facts = facts_of(
        DAM.format(38) + "Floods have killed 132 people since January and displaced 2,000.",
        DAM.format(41) + "Floods across Harland have killed 134 people since early January, Holm said.",
    )
    assert holding(facts, "132 people") == holding(facts, "134 people") != holding(facts, "41 people")


@pytest.mark.parametrize("since", ["since November", "since late November"])
def test_a_month_since_when_is_counted_dates_no_event(since: str) -> None:
    facts = facts_of(DAM.format(38) + f"Floods have killed 132 people {since} and displaced 2,000.")
    assert holding(facts, "2,000").label.startswith("displaced · over a period")
    assert "Nov" not in holding(facts, "2,000").label


def test_since_a_month_when_something_else_happened_limits_nothing() -> None:
    shooting = "Shooting in Varn\n\nA gunman killed 4 people in Varn on Monday. "
    facts = facts_of(
        shooting + "It was the deadliest shooting since June, when a boy shot dead 10 people in Lund.",
        shooting + "A gunman killed 10 people in Lund in June.",
    )
    assert {claim.article for claim in holding(facts, "10 people").claims} == {"r0", "r1"}


def test_a_lead_that_fears_for_some_tells_of_all_wherever_it_was() -> None:
    facts = facts_of(
        "Over 20 feared dead as Mora dam bursts in Varn\n\nMore than 20 people are feared dead and "
        "dozens are missing after the Mora dam burst its banks on Monday and swept through two villages in Varn County."
        "\n\nThe police said 17 bodies had been found. The service recorded 112 mm of rain in Varn.",
        "Dam burst kills at least 38, dozens missing\n\nA dam burst in the east of Harland after days "
        "of rain, killing at least 38 people and leaving dozens missing, an official said.",
        "Mora dam toll hits 41\n\nThe number of people confirmed dead in the Mora dam tragedy rose to 41. The governor "
        "said 38 people were missing.",
    )
    assert holding(facts, "More than 20 people") == holding(facts, "41")
    assert "r0" in {claim.article for claim in holding(facts, "dozens missing").claims}


def test_some_among_dozens_are_a_part() -> None:
    crash = "Crash\n\nA plane crash in Varn on Monday killed {} people."
    facts = facts_of(
        f"Two Danes among dozens killed in crash{crash.format('at least 55').removeprefix('Crash')}", crash.format(56)
    )
    assert holding(facts, "Two Danes") != holding(facts, "56 people")


def test_those_whom_one_hospital_is_treating_are_not_all_the_hurt() -> None:
    shots = "Shooting\n\nA gunman hurt {} people in Varn on Monday. "
    facts = facts_of(
        shots.format(20) + "Varn Health Sciences Centre said it was treating 11 patients.", shots.format(19)
    )
    assert "treated at one place" in holding(facts, "11 patients").label


def test_children_are_told_where_the_sentence_before_told_of_a_hospital() -> None:
    crash = "Crash\n\nA train crash in Varn on Monday killed {} people. "
    facts = facts_of(
        crash.format(27) + "The toll stands at 27, the board said: 22 people died at once and five in hospital. Of the "
        "dead, 23 were passengers. Four were children.",
        crash.format(26) + "Three of the dead were children.",
    )
    assert "hospital" not in holding(facts, "Four").label
    assert holding(facts, "22 people") != holding(facts, "26 people")


def test_one_of_the_dead_who_was_a_child_is_the_number_of_children_then() -> None:
    shots = "Shooting\n\nA gunman killed {} people in Varn on Monday. "
    facts = facts_of(
        shots.format("five") + "One of the dead was a child, Holm said.",
        shots.format("seven") + "Two children are among the dead.",
    )
    assert holding(facts, "a child") == holding(facts, "Two children")


def test_those_whom_one_ship_saved_beside_another_are_not_all() -> None:
    boat = "Boat sinks\n\nA boat with migrants sank off Varn on Monday. "
    facts = facts_of(
        boat + "A tanker picked up 31 survivors and a navy ship 25.",
        boat + "The coast guard said 56 people were rescued.",
        boat + "In all 58 people were rescued, of whom a tanker took 30 aboard.",
    )
    assert {claim.value for claim in holding(facts, "56 people").claims} == {56, 58}


def test_a_day_since_when_many_died_is_not_that_of_the_next_sentence() -> None:
    facts = facts_of(
        "Boat sinks\n\nThe agency said 1,200 people had drowned since January. A boat sank off Varn on Monday; 58 were "
        "rescued.",
        "Boat sinks\n\nA boat sank off Varn on Monday, and 56 people were rescued.",
    )
    assert holding(facts, "58") == holding(facts, "56 people")


def test_migrants_in_a_boat_are_all_who_are_aboard_and_they_do_not_overturn() -> None:
    facts = facts_of(
        "Boat sinks\n\nA boat with 120 migrants capsized off Varn on Monday.",
        "Boat sinks\n\nA boat carrying about 150 people sank off Varn on Monday.",
    )
    assert holding(facts, "120 migrants") == holding(facts, "150 people")


def test_the_last_nation_of_a_crew_is_held_by_whom_the_first_is() -> None:
    facts = facts_of(
        "Tanker taken\n\nPirates hijacked a tanker with 24 crew off Varn on Monday: 12 Kenyans, eight Danes and four "
        "Dutchmen."
    )
    assert all("taken hostage" in holding(facts, quote).label for quote in ("12 Kenyans", "eight Danes", "four Dutch"))


def test_a_month_since_when_an_outbreak_goes_on_limits_nothing() -> None:
    facts = facts_of(
        "Cholera\n\nA cholera outbreak in Varn has infected more than 1,200 people since January, the ministry said.",
        "Cholera\n\nThe cholera outbreak in Varn has infected 1,340 people.",
    )
    assert holding(facts, "1,200") == holding(facts, "1,340")
