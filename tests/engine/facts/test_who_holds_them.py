"""Whom the law holds and whom outlaws hold, by the words that say who took them."""

import pytest

from engine.facts.read_facts import facts_of, holding

ARRESTED = "Raid in Varn\n\nSoldiers arrested ten men in Varn on Monday."


def test_men_captured_by_a_warship_are_held_by_the_law_and_not_with_the_crew_whom_pirates_hold() -> None:
    facts = facts_of(
        "Tanker off Varn\n\nNavy seizes boats off Varn, 17 captured. The frigate was sent by Orlen.",
        "Tanker off Varn\n\nThe frigate stopped two boats on Monday. 18 men were captured by the warship off Varn.",
        "Tanker off Varn\n\nPirates took a tanker on Monday. Some 189 crew are held by pirates.",
    )
    assert {claim.value for claim in holding(facts, "18 men").claims} == {17, 18}
    assert holding(facts, "189 crew").label.startswith("taken hostage")


@pytest.mark.parametrize(("told", "same"), [("captured by a warship", True), ("captured by a crowd", False)])
def test_men_whom_a_warship_captured_are_those_whom_the_navy_arrested(told: str, same: bool) -> None:
    facts = facts_of(f"Raid off Varn\n\nNine men were {told}.", "Raid off Varn\n\nThe navy arrested ten men.")
    assert (holding(facts, "Nine men") == holding(facts, "ten men")) is same


def test_crew_of_whose_capture_the_navy_tells_are_no_prisoners_of_the_navy() -> None:
    facts = facts_of(
        "Crew held\n\nNine crew were seized off Varn, said the navy.",
        "Crew held\n\nPirates kidnapped ten crew off Varn.",
    )
    assert holding(facts, "Nine crew") == holding(facts, "ten crew")
    assert holding(facts, "Nine crew").label == "taken hostage"


@pytest.mark.parametrize(
    "told",
    [
        "captured by soldiers fighting rebels",
        "held by police after robbers raided a bank",
        "captured by villagers fighting rebels",
        "captured by villagers after rebels raided a mill",
    ],
)
def test_outlaws_behind_those_who_took_men_did_not_take_them(told: str) -> None:
    facts = facts_of(f"Raid in Varn\n\nNine men were {told} in Varn on Monday.", ARRESTED)
    assert holding(facts, "Nine men").label.startswith("captured")
    assert "hostage" not in holding(facts, "Nine men").label


@pytest.mark.parametrize("told", ["captured by soldiers fighting rebels", "held by police after robbers raided a bank"])
def test_men_whom_the_law_took_from_outlaws_are_one_number_with_the_arrested(told: str) -> None:
    facts = facts_of(f"Raid in Varn\n\nNine men were {told} in Varn on Monday.", ARRESTED)
    assert holding(facts, "Nine men") == holding(facts, "ten men")


@pytest.mark.parametrize("told", ["captured by rebels fighting soldiers", "held by robbers in a bank"])
def test_outlaws_who_come_first_took_them(told: str) -> None:
    facts = facts_of(f"Raid in Varn\n\nNine men were {told} in Varn on Monday.", ARRESTED)
    assert holding(facts, "Nine men").label.startswith("taken hostage")


def test_outlaws_before_a_semicolon_hold_nobody_behind_it() -> None:
    stopped = "Raid off Varn\n\nThe navy stopped the skiff. The pirates are {} nine men."
    arrested = "Raid off Varn\n\nThe navy arrested ten men."
    facts = facts_of(stopped.format("keeping quiet; it seized"), arrested)
    assert "hostage" not in holding(facts, "nine men").label
    facts = facts_of(stopped.format("holding"), arrested)
    assert holding(facts, "nine men").label.startswith("taken hostage")


@pytest.mark.parametrize(
    "told",
    [
        "Rebels captured nine men near an army post.",
        "Pirates seized nine men in Varn, the army said.",
    ],
)
def test_men_whom_outlaws_take_are_hostages_whatever_the_law_has_near(told: str) -> None:
    facts = facts_of(f"Raid in Varn\n\n{told}", "Raid in Varn\n\nRebels kidnapped 11 men.", ARRESTED)
    assert {claim.value for claim in holding(facts, "nine men").claims} == {9, 11}


def test_a_post_of_the_police_holds_nobody_who_is_seized_near_it() -> None:
    facts = facts_of(
        "Raid in Varn\n\nNine villagers were seized near a police post.",
        "Raid in Varn\n\nGunmen kidnapped ten villagers.",
    )
    assert holding(facts, "Nine villagers") == holding(facts, "ten villagers")


def test_a_number_that_the_police_put_is_of_those_whom_outlaws_hold() -> None:
    school = "School attack\n\nGunmen kidnapped {} pupils in Varn on Monday{}."
    facts = facts_of(
        school.format("more than 300", ", a teacher said. The police put the number at 227"), school.format(280, "")
    )
    assert holding(facts, "280 pupils") == holding(facts, "227")
