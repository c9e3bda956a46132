"""What was hit: facts whose answer is a target."""

import pytest

from engine.facts.named_facts import facts_of, names


def test_two_groups_with_like_names_are_two_targets() -> None:
    facts = facts_of(
        "Jets strike camps\n\nThe air strikes on Monday hit camps belonging to the Northern Liberation Army in Varn.",
        "Jets strike camps\n\nThe Northern Liberation Front said that the air strikes killed its members in the hills.",
    )
    assert facts["target"].verdict == "conflict"
    assert "look alike" in facts["target"].reason


def test_a_sea_that_ships_cross_is_not_who_was_hit() -> None:
    text = "Ships attacked\n\nGunmen began an attack on cargo ships crossing the Sea of Varn on Monday, the navy said."
    assert "target" not in facts_of(text, text)


@pytest.mark.parametrize(
    "told",
    [
        "The attack surprised nobody, said Bo Lund, an expert at Varn College.",
        "It was the third attack in the West Bank of the Kent.",
        "The victims of the attack were mourned in a service at the Grand Cathedral.",
    ],
)
def test_a_building_named_for_another_reason_was_not_hit(told: str) -> None:
    text = f"Attack in Varn\n\nAn attack on a market in Varn on Monday left four people dead. {told}"
    assert "target" not in facts_of(text, text)


def test_a_building_is_named_as_what_was_hit_and_the_town_before_it_is_no_name() -> None:
    facts = facts_of(
        "Fire\n\nA huge fire destroyed a Hedgerow supermarket in Varn on Monday, and nobody was hurt in it.",
        "Fire\n\nPolice treat the fire at the Hedgerow store as an accident. The Varn store had been busy in the day.",
    )
    assert names(facts["target"]) == ["Hedgerow", "Hedgerow"]


def test_a_target_told_without_the_attack_is_that_of_the_attack_told_before() -> None:
    facts = facts_of(
        "Jets strike\n\nThe air strikes on Monday lit the sky. The target was a base of the Northern Brigade.",
        "Jets strike\n\nThe air strikes on Monday hit hideouts of the Northern Brigade in the hills over Varn.",
    )
    assert names(facts["target"]) == ["Northern Brigade", "Northern Brigade"]


def test_an_airport_at_which_a_plane_crashed_was_not_hit() -> None:
    text = "Crash in Varn\n\nA plane crash at Varn International Airport on Monday killed nine people."
    assert "target" not in facts_of(text, text)


def test_a_town_named_with_a_longer_name_elsewhere_is_no_name_of_a_school() -> None:
    told = "Strike\n\nA strike on a Varn school killed nine people on Monday. The school is in Varn Harbour."
    assert "target" not in facts_of(told, told)


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Police said two clerks were hurt in a fire in a branch of the Ardent bank.", "Ardent"),
        ("Three people died in a fire in Ardent Bank.", "Ardent Bank"),
        ("All three died, according to a guard, in the fire at Ardent Bank.", "Ardent Bank"),
        ("The fire at St. Severin, a parish church, was put out.", "St. Severin"),
    ],
)
def test_what_burned_is_named_in_many_ways(told: str, name: str) -> None:
    fire = "Fire in Varn\n\nA fire killed three people in Varn on Monday."
    assert names(facts_of(f"{fire} {told}", f"{fire} A rainy day. {told}")["target"]) == [name] * 2


def test_a_camp_that_goes_by_the_name_of_its_place_is_hit_and_a_bank_of_a_town_has_no_name() -> None:
    facts = facts_of(
        "Camp bombed\n\nA clerk heard a large explosion in the Varn refugee camp on Monday after an air strike.",
        "Camp bombed\n\nTwo shells fell within the Varn camp in the air strike on Monday, a clerk told us.",
    )
    assert names(facts["target"]) == ["Varn"] * 2
    told = "Blast\n\nA bomb exploded on Monday in a Varn bank. He lives in Varn."
    assert "target" not in facts_of(told, f"{told} It rains.")


def test_a_report_that_merely_names_the_camp_that_others_say_was_hit_tells_the_target_too() -> None:
    facts = facts_of(
        "Camp bombed\n\nA clerk heard a large explosion in the Varn refugee camp on Monday after an air strike.",
        "Camp bombed\n\nNine people died in an air strike on Monday. Most had come to Varn refugee camp in spring.",
    )
    assert names(facts["target"]) == ["Varn"] * 2
    assert facts["target"].verdict == "agree"
    told = "Camp bombed\n\nNine people died in an air strike on Monday. Most had come to Varn in spring."
    assert "target" not in facts_of(told, f"{told} It rains.")
