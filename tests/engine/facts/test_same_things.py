"""Which words name one thing that is counted, and which words before them make it another."""

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
