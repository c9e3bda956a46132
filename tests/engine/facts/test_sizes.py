"""Which quake a magnitude is of, and which length of something stands below it."""

from engine.facts.read_facts import facts_of, holding

MAIN = "Quakes in Varn\n\nA tremor of magnitude 6.5 shook Varn on Monday."


def test_the_second_of_two_magnitudes_is_that_of_a_second_quake() -> None:
    facts = facts_of(
        "Quakes in Varn\n\nTwo quakes of magnitude 6.4 and 6.1 shook Varn on Monday.",
        "Quakes in Varn\n\nA quake of magnitude 6.4 shook Varn on Monday.",
    )
    assert holding(facts, "6.4").verdict == "agree"
    assert holding(facts, "6.1").label.startswith("magnitude · second")


def test_the_number_before_the_magnitude_of_one_quake_makes_no_second_one() -> None:
    facts = facts_of(
        "Quakes in Varn\n\nSome 640 people felt the quake, and a clerk spoke of magnitude 6.1.",
        "Quakes in Varn\n\nA quake of magnitude 6.4 shook Varn on Monday.",
    )
    assert {claim.value for claim in holding(facts, "6.1").claims} == {6.1, 6.4}


def test_one_tremor_of_several_is_not_the_main_one_and_a_tremor_may_be() -> None:
    facts = facts_of(f"{MAIN.replace('6.5', '6.4')}\n\nOne 6.1-magnitude tremor was felt in Dorn.", MAIN)
    assert {claim.value for claim in holding(facts, "6.5").claims} == {6.4, 6.5}
    assert "one of several" in holding(facts, "6.1").label
    facts = facts_of("Quakes in Varn\n\nA 6.1-magnitude tremor was felt in Dorn.", MAIN)
    assert {claim.value for claim in holding(facts, "6.1").claims} == {6.1, 6.5}
    assert "one of several" not in holding(facts, "6.1").label


def test_the_size_of_the_quake_that_aftershocks_followed_is_no_aftershock_s() -> None:
    facts = facts_of(
        "Quakes in Varn\n\nOn Monday aftershocks rattled the town that the 6.4 magnitude quake had hit.",
        "Quakes in Varn\n\nA quake of magnitude 6.5 shook Varn on Monday.",
        "Quakes in Varn\n\nOn Monday aftershocks rattled the town, of which one had magnitude 4.3.",
        "Quakes in Varn\n\nA quake of magnitude 6.5 shook Varn on Monday. An aftershock had magnitude 4.2.",
    )
    assert {claim.value for claim in holding(facts, "6.5").claims} == {6.4, 6.5}
    assert {claim.value for claim in holding(facts, "4.3").claims} == {4.2, 4.3}


def test_under_metres_of_snow_is_a_depth_and_metres_that_fell_are_none() -> None:
    facts = facts_of(
        "Slide\n\nThe hut lay under 20 metres of snow.",
        "Slide\n\nThe hut was buried at a depth of 15 metres.",
        "Slide\n\nThe hills got 3 metres of snow.",
    )
    assert {claim.value for claim in holding(facts, "15 metres").claims} == {15, 20}
    assert not holding(facts, "3 metres").label.startswith("depth")
