"""Rules that must not reach further than what they were made for: tolls that stay whole, conflicts that stay seen."""

import pytest

from engine.facts.read_facts import facts_of, holding


def test_one_of_several_who_was_killed_is_not_the_whole_toll() -> None:
    mine = "Mine\n\nA mine collapsed in Varn on Monday. "
    facts = facts_of(mine + "Four miners were killed.", mine + "One of the miners was killed as he tried to flee.")
    assert holding(facts, "Four miners") != holding(facts, "One of the miners")


def test_one_of_them_badly_hurt_is_told_of_one_condition_in_both_reports() -> None:
    facts = facts_of(
        "Shots\n\nTwo officers were wounded in Varn on Monday, one of them critically.",
        "Shots\n\nA gunman shot at police in Varn on Monday. One of the officers was critically wounded.",
    )
    assert holding(facts, "one of them") == holding(facts, "One of the officers") != holding(facts, "Two officers")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fire in Varn has killed 12 people since it began on Monday.", "The fire in Varn killed 19 people."),
        (
            "Rescuers ended the quake search three days after the Varn quake that killed 12 people.",
            "A quake in Varn on Monday killed 19 people.",
        ),
        (
            "A bomber killed 12 people at a police academy in Varn on Monday.",
            "A bomber killed 19 police in Varn on Monday. Five militants were killed in a raid on Tuesday.",
        ),
    ],
)
def test_two_tolls_of_one_event_conflict(one: str, other: str) -> None:
    facts = facts_of(f"News\n\n{one}", f"News\n\n{other}")
    assert holding(facts, "12 people") == holding(facts, "19 p")


def test_people_who_were_seized_on_a_day_by_gunmen_are_held_by_them() -> None:
    facts = facts_of(
        "Kidnap\n\nGunmen kidnapped 23 tourists on Monday. Soldiers detained 14 villagers.",
        "Kidnap\n\nSoldiers said 24 men were seized on Monday morning by gunmen near Varn.",
    )
    assert holding(facts, "23 tourists") == holding(facts, "24 men") != holding(facts, "14 villagers")


def test_how_many_were_on_board_is_not_how_many_there_was_room_for() -> None:
    facts = facts_of(
        "Bus\n\nThe bus fell off a cliff on Monday. It could carry 200 passengers and 150 were on board.",
        "Bus\n\nThe bus had 148 people on board when it fell on Monday.",
    )
    assert holding(facts, "150") == holding(facts, "148 people") != holding(facts, "200 passengers")


def test_homes_that_were_damaged_beside_others_destroyed_are_those_of_the_other_report_too() -> None:
    facts = facts_of(
        "Storm\n\nThe storm destroyed 4,000 homes in Varn on Monday and damaged another 9,000.",
        "Storm\n\nThe storm hit Varn on Monday, destroying 4,000 homes and damaging 12,000.",
    )
    damaged = holding(facts, "another 9,000")
    assert damaged == holding(facts, "12,000")
    assert damaged.label.startswith("homes damaged")


def test_two_who_put_the_homeless_at_two_numbers_one_after_the_other_both_tell_of_all() -> None:
    dam = "Dam bursts\n\nA dam burst in Varn on Monday. "
    facts = facts_of(
        dam + "Some 2,100 people have been left homeless, the county said. Governor Ada Lund put the number at 3,000.",
        dam + "The flood left 2,300 people homeless.",
        dam + "The Red Cross said that 2,500 people had been driven from their homes.",
    )
    assert {claim.value for claim in holding(facts, "2,300").claims} == {2100, 2300, 2500, 3000}
