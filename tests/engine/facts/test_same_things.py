"""Which words name one thing that is counted, and which words before them make it another."""

import pytest

from engine.facts.read_facts import facts_of, holding

BOAT = "Raid\n\nThe guards found four {} on the boat."
HOLD = "Raid\n\nIn the hold lay {}, said the navy."


def test_fire_trucks_are_fire_engines_and_other_trucks_are_not() -> None:
    facts = facts_of(
        "Fire at a mill\n\nThe mayor said that four fire trucks had been sent from Dorn.",
        "Fire at a mill\n\nAt dawn six fire engines stood by the gate.",
        "Fire at a mill\n\nIn the yard were three trucks with flour.",
    )
    assert holding(facts, "four fire trucks") == holding(facts, "six fire engines")
    assert holding(facts, "three trucks").verdict == "lone"


def test_a_model_that_is_counted_itself_is_a_gun_and_planes_by_their_model_are_none() -> None:
    facts = facts_of(
        BOAT.format("AK-47s"), HOLD.format("five AK-47 rifles"), "Raid\n\nThe clerk saw two F-16s over the bay."
    )
    assert holding(facts, "four AK-47s") == holding(facts, "five AK-47 rifles")
    assert holding(facts, "two F-16s").verdict == "lone"


def test_a_model_that_is_counted_itself_stands_with_those_of_its_name() -> None:
    facts = facts_of(
        "Raid\n\nOn the boat lay four AK-47s and nine shotguns.",
        "Raid\n\nOn the boat lay eight shotguns and six pistols and five AK-47 rifles.",
    )
    assert holding(facts, "four AK-47s") == holding(facts, "five AK-47 rifles")
    assert holding(facts, "six pistols").verdict == "lone"


def test_what_launches_rockets_is_one_thing_and_ladders_are_another() -> None:
    facts = facts_of(
        BOAT.format("RPGs"), HOLD.format("three rocket launchers"), "Raid\n\nNine ladders were thrown into the sea."
    )
    assert holding(facts, "four RPGs") == holding(facts, "three rocket launchers")
    assert holding(facts, "Nine ladders").verdict == "lone"


def test_guns_that_are_told_by_other_words_in_other_sentences_are_two_questions() -> None:
    spoken = "Raid\n\nA navy spokesman spoke of five {} on the boat."
    facts = facts_of(BOAT.format("hunting rifles"), spoken.format("assault rifles"))
    assert holding(facts, "hunting rifles") != holding(facts, "assault rifles")
    facts = facts_of(BOAT.format("hunting rifles"), spoken.format("hunting rifles"))
    assert {claim.value for claim in holding(facts, "hunting rifles").claims} == {4, 5}


def test_a_sum_of_two_nations_is_of_neither() -> None:
    crew = "Tanker\n\nA clerk knew of six Poles in the crew."
    facts = facts_of("Tanker\n\nThe owner said that 14 Danes and five Poles were aboard.", crew)
    assert holding(facts, "six Poles").verdict == "lone"
    facts = facts_of("Tanker\n\nThe owner said that five Poles were aboard.", crew)
    assert holding(facts, "six Poles") == holding(facts, "five Poles")


def test_those_in_the_hands_of_pirates_are_still_held_and_those_whom_they_took_are_another_number() -> None:
    facts = facts_of(
        "Tanker taken\n\nThe pirates took a tanker off Varn on Monday. Some 300 sailors are in pirate hands.",
        "Tanker taken\n\nPirates took a tanker off Varn on Monday. About 310 are still held by pirates.",
        "Tanker taken\n\nPirates seized 19 sailors in the tanker off Varn on Monday.",
    )
    assert holding(facts, "300 sailors") == holding(facts, "310")
    assert holding(facts, "19 sailors").verdict == "lone"


def test_strong_and_major_aftershocks_are_one_question_and_all_aftershocks_another() -> None:
    facts = facts_of(
        "Quake\n\nThe quake was followed by four strong aftershocks by noon.",
        "Quake\n\nBy noon five major aftershocks had come.",
        "Quake\n\nThe town felt 40 aftershocks by noon.",
    )
    assert holding(facts, "strong aftershocks") == holding(facts, "major aftershocks")
    assert holding(facts, "40 aftershocks").verdict == "lone"


def test_the_villages_hit_worst_are_those_hit_hardest_and_not_all_villages() -> None:
    facts = facts_of(
        "Quake\n\nA doctor went by boat to the 12 worst-hit villages.",
        "Quake\n\nTents for the 14 hardest-hit villages were promised.",
        "Quake\n\nThe clerk had a list of 90 villages.",
    )
    assert holding(facts, "worst-hit villages") == holding(facts, "hardest-hit villages")
    assert holding(facts, "90 villages").verdict == "lone"


def test_homers_are_home_runs_and_runs_batted_in_go_by_their_letters() -> None:
    facts = facts_of(
        "Signing\n\nMorel hit 31 homers and had 104 RBIs for Varn.",
        "Signing\n\nIn Varn he had 33 home runs, 101 RBI and 12 home games.",
    )
    assert holding(facts, "31 homers") == holding(facts, "33 home runs")
    assert holding(facts, "104 RBIs") == holding(facts, "101 RBI")
    assert holding(facts, "12 home games").verdict == "lone"


def test_rounds_that_were_fired_are_shots_and_those_found_are_none() -> None:
    facts = facts_of(
        "Shots in Varn\n\nThe guard fired a total of nine rounds at the van.",
        "Shots in Varn\n\nWitnesses heard 11 shots by the gate.",
        "Shots in Varn\n\nIn a drawer lay 40 rounds and a knife.",
    )
    assert holding(facts, "nine rounds") == holding(facts, "11 shots")
    assert holding(facts, "40 rounds").verdict == "lone"


def test_a_number_behind_the_whole_it_is_of_counts_the_same_things() -> None:
    opened = "Vault\n\nThieves forced open 98 of the 340 boxes in the vault."
    facts = facts_of("Vault\n\nOf 340 boxes in the vault, 96 were forced open by thieves.", opened)
    assert holding(facts, "96") == holding(facts, "98 of the 340 boxes")
    facts = facts_of("Vault\n\nNews came of 340 boxes in the vault; 96 were forced open by thieves.", opened)
    assert holding(facts, "96") != holding(facts, "98 of the 340 boxes")


def test_nationals_are_told_behind_are_as_well() -> None:
    facts = facts_of(
        "Tanker\n\nOf the crew, 14 are Filipinos and five Indians.",
        "Tanker\n\nFifteen of the crew are Filipinos, said the owner.",
        "Tanker\n\nNine of the crew are over 50.",
    )
    assert holding(facts, "14") == holding(facts, "Fifteen of the crew")
    assert holding(facts, "Nine of the crew").verdict == "lone"


def test_strikes_are_attacks_and_walks_are_neither() -> None:
    facts = facts_of(
        "Drones over Varn\n\nThe ministry counts 58 strikes on mills since August.",
        "Drones over Varn\n\nIn nearly 60 separate attacks mills were hit since August.",
        "Drones over Varn\n\nThe mill has paid for nine walks since August.",
    )
    assert holding(facts, "58 strikes") == holding(facts, "60 separate attacks")
    assert holding(facts, "nine walks").verdict == "lone"


def test_a_noun_in_one_word_is_the_one_in_two_and_clips_are_magazines() -> None:
    facts = facts_of(
        "Raid\n\nThe guards found three machineguns, 12 magazine clips and two outboard engines on the boat.",
        "Raid\n\nOn the boat lay four machine guns, 13 magazines and three outboard motors.",
        "Raid\n\nA clerk of the port showed nine clips to the judge.",
    )
    assert holding(facts, "three machineguns") == holding(facts, "four machine guns")
    assert holding(facts, "magazine clips") == holding(facts, "13 magazines")
    assert holding(facts, "outboard engines") == holding(facts, "outboard motors")
    assert holding(facts, "nine clips").verdict == "lone"


def test_ships_that_were_taken_are_neither_all_that_were_attacked_nor_those_still_held() -> None:
    facts = facts_of(
        "Pirates\n\nForty ships have been hijacked in the gulf.",
        "Pirates\n\nThe pirates have seized 39 vessels in the gulf.",
        "Pirates\n\nSome 110 ships were attacked in the gulf.",
        "Pirates\n\nThe pirates are holding 14 ships in the gulf.",
    )
    assert holding(facts, "Forty ships") == holding(facts, "39 vessels")
    assert holding(facts, "110 ships").verdict == "lone"
    assert holding(facts, "14 ships").verdict == "lone"


def test_rifles_of_one_model_are_one_thing_and_hunting_rifles_another() -> None:
    facts = facts_of(
        BOAT.format("AK-47 rifles"),
        HOLD.format("five Kalashnikov rifles"),
        "Raid\n\nIn a shed stood nine hunting rifles, said a clerk.",
    )
    assert holding(facts, "AK-47 rifles") == holding(facts, "Kalashnikov rifles")
    assert holding(facts, "hunting rifles").verdict == "lone"


def test_launchers_of_rockets_by_any_name_are_one_thing_and_those_of_missiles_another() -> None:
    facts = facts_of(
        BOAT.format("rocket launchers"),
        HOLD.format("five RPG launchers"),
        "Raid\n\nA clerk saw six rocket-propelled grenade launchers there.",
        "Raid\n\nIn a shed stood nine missile launchers, said a mayor.",
    )
    assert {claim.value for claim in holding(facts, "rocket launchers").claims} == {4, 5, 6}
    assert holding(facts, "missile launchers").verdict == "lone"


def test_ships_still_held_are_one_number_and_those_hijacked_in_a_year_another() -> None:
    facts = facts_of(
        "Pirates off Varn\n\nPirates now hold eight ships off Varn.",
        "Pirates off Varn\n\nSeven ships are in pirate hands off Varn.",
        "Pirates off Varn\n\nFour ships have been hijacked off Varn this year.",
    )
    assert {claim.value for claim in holding(facts, "eight ships").claims} == {7, 8}
    assert holding(facts, "eight ships").label.startswith("ships · still held")
    assert holding(facts, "Four ships").verdict == "lone"


def test_rifles_that_pirates_hold_are_rifles_and_no_ships_still_held() -> None:
    facts = facts_of("Raid\n\nPirates hold eight rifles.", "Raid\n\nPirates took seven rifles.")
    assert holding(facts, "eight rifles") == holding(facts, "seven rifles")


def test_coaches_that_overturned_are_not_those_beyond_repair_however_many_there_are() -> None:
    crash = "Crash\n\nA train crashed in Varn on Monday. "
    facts = facts_of(
        crash + "Three of its seven coaches overturned.",
        crash + "Four coaches overturned and five coaches left the rails.",
        crash + "Five of the seven coaches are beyond repair. Six coaches were derailed.",
    )
    assert holding(facts, "Three of") == holding(facts, "Four coaches")
    assert holding(facts, "five coaches") == holding(facts, "Six coaches")
    assert len({holding(facts, quote).id for quote in ("Three of", "five coaches", "Five of")}) == 3


@pytest.mark.parametrize(("who", "room"), [("The firm, whose owner", False), ("The vault", True)])
def test_things_that_somebody_holds_are_no_room_for_them(who: str, room: bool) -> None:
    facts = facts_of(f"Raid\n\nA vault was robbed in Varn on Monday. {who} holds some 340 boxes.")
    assert ("capacity" in holding(facts, "340 boxes").label) is room
