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


def test_one_of_the_tremors_a_shock_is_one_of_several_and_the_tremor_a_shock_is_none() -> None:
    main = MAIN.replace("6.5", "6.4")
    facts = facts_of(f"{main}\n\nOne of the tremors, a 6.1 shock, was felt in Dorn.", MAIN)
    assert {claim.value for claim in holding(facts, "6.5").claims} == {6.4, 6.5}
    assert "one of several" in holding(facts, "6.1").label
    facts = facts_of(f"{main}\n\nThe tremor, a 6.1-magnitude shock, was felt in Dorn.", MAIN)
    assert "one of several" not in holding(facts, "6.1").label


def test_who_fell_short_of_something_was_so_far_from_it_and_who_fell_so_far_was_not() -> None:
    facts = facts_of(
        "Plane crash\n\nThe plane fell 2 km short of the runway in Varn on Monday.",
        "Plane crash\n\nThe jet went down 3 km away from the runway, guards said.",
        "Plane crash\n\nA clerk said that it fell 300 metres on its last turn.",
        "Plane crash\n\nThe jet plunged 400 metres in ten seconds.",
    )
    assert {claim.value for claim in holding(facts, "2 km").claims} == {2, 3}
    assert {claim.value for claim in holding(facts, "300 metres").claims} == {300, 400}
    assert holding(facts, "300 metres").label.startswith("fall")


def test_the_metres_by_which_a_river_fell_are_a_level_and_those_into_it_a_fall() -> None:
    facts = facts_of(
        "River in Varn\n\nOn Monday the river in Varn fell 2 metres.",
        "River in Varn\n\nGuards said that the water level was 3 metres.",
        "River in Varn\n\nA clerk fell 4 metres into the river.",
        "River in Varn\n\nOne man plunged 5 metres.",
    )
    assert {claim.value for claim in holding(facts, "2 metres").claims} == {2, 3}
    assert {claim.value for claim in holding(facts, "4 metres").claims} == {4, 5}


def test_a_distance_from_a_mill_is_one_from_the_mill_and_from_no_bridge() -> None:
    facts = facts_of(
        "Raid\n\nThe van was found 40 km away from a mill, said a clerk.",
        "Raid\n\nPolice say that the van of the thieves was found 60 km away from a bridge.",
        "Raid\n\nThe van of the thieves stood 50 km away from the mill.",
    )
    assert {claim.value for claim in holding(facts, "40 km").claims} == {40, 50}
    assert holding(facts, "60 km").verdict == "lone"


def test_a_distance_from_a_village_may_be_one_from_a_town() -> None:
    facts = facts_of(
        "Raid\n\nThe van was found 40 km north of a town, said a clerk.",
        "Raid\n\nPolice say that the van of the thieves was found 60 km north of a village.",
    )
    assert holding(facts, "40 km") == holding(facts, "60 km")


def test_a_distance_from_an_inn_is_one_from_the_inn_and_from_no_mill() -> None:
    broke_out = "Inn burns\n\nThe fire broke out {}."
    facts = facts_of(*map(broke_out.format, ("3 km north of an inn", "4 km north of an inn", "9 km away from a mill")))
    assert {claim.value for claim in holding(facts, "3 km").claims} == {3, 4}
    assert holding(facts, "3 km").label.startswith("distance · from the inn")
    assert holding(facts, "9 km").verdict == "lone"


def test_of_two_quakes_with_their_own_magnitudes_the_second_is_another() -> None:
    shook = "Quake in Varn\n\nA magnitude 6.4 quake {}shook Varn on Monday."
    facts = facts_of(shook.format("and a magnitude 6.1 quake "), MAIN)
    assert {claim.value for claim in holding(facts, "6.5").claims} == {6.4, 6.5}
    assert holding(facts, "6.1").label.startswith("magnitude · second")
    facts = facts_of(f"{shook.format('')} A clerk put it at magnitude 6.1.", MAIN)
    assert holding(facts, "6.1") == holding(facts, "6.5")


def test_one_of_such_a_magnitude_is_one_of_several() -> None:
    main = MAIN.replace("6.5", "6.4")
    facts = facts_of(f"{main} Many jolts followed, one of magnitude 5.4.", MAIN)
    assert {claim.value for claim in holding(facts, "6.5").claims} == {6.4, 6.5}
    assert holding(facts, "5.4").label.startswith("magnitude · one of several")


def test_the_metres_by_which_a_lake_fell_are_a_level_and_those_that_hikers_fell_near_it_a_fall() -> None:
    facts = facts_of(
        "Lake near Varn\n\nOn Monday the lake in Varn fell by 5 metres.",
        "Lake near Varn\n\nGuards said that the water level was 3 metres.",
        "Lake near Varn\n\nTwo hikers near the lake fell 30 metres.",
        "Lake near Varn\n\nOne man plunged 40 metres.",
    )
    assert {claim.value for claim in holding(facts, "5 metres").claims} == {3, 5}
    assert holding(facts, "5 metres").label.startswith("water level")
    assert {claim.value for claim in holding(facts, "30 metres").claims} == {30, 40}
