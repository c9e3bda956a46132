"""Parts of a toll that reports tell in other words: children among the dead, guards, people of one country."""

import pytest

from crossread.model import Fact
from engine.facts import read_facts
from engine.facts.read_facts import holding

LEAD = "Ferry sinks\n\nA ferry sank off Varn on Monday and 30 people drowned, the coast guard said."


def facts_of(*sentences: str) -> tuple[Fact, ...]:
    return read_facts.facts_of(*[f"{LEAD}\n\n{sentence}" for sentence in sentences])


@pytest.mark.parametrize(
    ("one", "other", "first"),
    [
        ("Thirty people died, nine of them children, a doctor said.", "Ten children were among the dead.", "nine"),
        ("Of the dead, 11 are children, a doctor said.", "Nine children were among the dead.", "11"),
        ("Among the dead are 12 children.", "Of those killed, eleven were under 18, a doctor said.", "12"),
        ("Six people were injured, two of them firefighters.", "Three firefighters were among the injured.", "two"),
        ("Three of the dead were teachers.", "Four teachers were among the dead.", "Three"),
        ("Five of the dead are children.", "Six of those killed were under the age of 18.", "Five"),
        ("Two Danish citizens are also among the dead.", "Three Danes are among those killed.", "Two"),
    ],
)
def test_a_part_is_known_by_who_they_are_however_it_is_told(one: str, other: str, first: str) -> None:
    fact = holding(facts_of(one, other), first)
    assert {claim.article for claim in fact.claims} == {"r0", "r1"}
    assert fact.verdict == "conflict"


def test_a_noun_that_all_of_the_dead_go_by_makes_no_part() -> None:
    facts = facts_of("Two of the bodies lay on the beach.", "Three of the bodies were found in the hold.")
    assert holding(facts, "Two of") != holding(facts, "Three of")


def test_women_told_beside_a_number_are_a_part_of_it() -> None:
    facts = facts_of(
        "Rebels seized the bus and took 16 hostages, three women among them.",
        "Rebels seized the bus and took 16 hostages. Among them were four women.",
    )
    assert holding(facts, "three women") != holding(facts, "16 hostages")
    assert holding(facts, "three women") == holding(facts, "four women")


def test_a_place_spoken_of_before_limits_a_part_only_where_a_number_is_told_of_it() -> None:
    facts = facts_of(
        "The owner in Port Ellen was silent. Two children were among the dead, the coast guard said.",
        "The agent in Orlen was silent. Three children were among the dead, the coast guard said.",
    )
    assert {claim.value for claim in holding(facts, "Two children").claims} == {2, 3}


def test_members_who_may_vote_are_no_voters() -> None:
    facts = facts_of("The 120 members are entitled to vote.", "Some 1.3 million people are registered to vote.")
    assert holding(facts, "120 members") != holding(facts, "Some 1.3 million")


def test_whoever_may_vote_is_a_voter() -> None:
    facts = facts_of(
        "Some 1.3 million people are registered to vote.",
        "Barely half of the 1.4 million registered voters turned out.",
    )
    assert holding(facts, "Some 1.3 million") == holding(facts, "1.4 million")


def test_those_whom_one_hospital_took_in_are_not_all_who_were_hurt() -> None:
    facts = facts_of("St Mary's Hospital received 37 injured, doctors said.", "In all 91 people were injured.")
    assert holding(facts, "37 injured") != holding(facts, "91 people")


def test_those_whom_all_hospitals_took_in_are() -> None:
    facts = facts_of("The city's hospitals admitted 80 injured.", "In all 91 people were injured.")
    assert holding(facts, "80 injured") == holding(facts, "91 people")


def test_who_hurt_them_is_not_who_they_are() -> None:
    facts = facts_of("Of the crew, 12 of them were killed by soldiers.", "Three soldiers were among the dead.")
    assert holding(facts, "12 of") != holding(facts, "Three soldiers")


@pytest.mark.parametrize("depth", ["were below 18 metres of earth", "were under 12 feet of mud"])
def test_a_depth_is_no_age(depth: str) -> None:
    facts = facts_of(f"Thirty people died. Twelve of them {depth}.", "Nine children were among the dead.")
    assert holding(facts, "Twelve of") != holding(facts, "Nine children")


def test_the_toll_of_a_report_that_goes_on_to_tell_who_was_among_them_is_the_whole() -> None:
    facts = facts_of("The storm killed 40 people, among them a girl of nine.", "The storm killed 41 people.")
    assert {claim.value for claim in holding(facts, "40 people").claims} >= {40, 41}


def test_children_and_teachers_taken_together_are_no_teachers() -> None:
    facts = facts_of("The victims included four children and three teachers.", "Three of the dead were teachers.")
    assert holding(facts, "four children") != holding(facts, "Three of the dead")


def test_hostages_are_held_by_criminals_whoever_was_charged_over_it() -> None:
    facts = facts_of(
        "A third man has been charged over the robbery in which 17 people were taken hostage.",
        "Police arrested two men. In the robbery 19 people were taken hostage.",
    )
    assert holding(facts, "17 people") == holding(facts, "19 people")
    assert holding(facts, "17 people") != holding(facts, "two men")


def test_people_counted_by_their_country_are_one_question_however_it_is_said() -> None:
    facts = facts_of(
        "Crash\n\nTwo Thai nationals were among the passengers, the airline said.",
        "Crash\n\nMost of the passengers came from here, with at least two from Thailand.",
        "Crash\n\nHere is what is known. There were two Thais.",
    )
    assert holding(facts, "Two Thai") == holding(facts, "at least two") == holding(facts, "two Thais")


def test_officers_who_were_arrested_are_not_those_whom_officers_arrested() -> None:
    facts = read_facts.facts_of(
        "Riot in Varn\n\nMore than 200 people were arrested in the riot in Varn on Monday.",
        "Riot in Varn\n\nTwo police officers were arrested over the death of a boy in Varn on Monday. "
        "In the riot 250 protesters were arrested.",
    )
    assert holding(facts, "200 people") == holding(facts, "250 protesters")
    assert holding(facts, "Two police officers") != holding(facts, "200 people")


def test_who_accounts_for_some_of_the_dead_is_who_they_are() -> None:
    facts = read_facts.facts_of(
        "Fever in Varn\n\nThe fever has killed 54 people in Varn. Children under five account for 22 of the deaths.",
        "Fever in Varn\n\nThe fever has killed 54 people in Varn, among them 19 children.",
    )
    assert holding(facts, "22 of the deaths") == holding(facts, "19 children")


TAKEN = "Tanker taken\n\nThe navy said that pirates took 690 sailors hostage."


@pytest.mark.parametrize(
    ("told", "quote"),
    [
        ("Pirates are holding 700 men, the navy said.", "700 men"),
        ("The navy said that some 680 men had been held by pirates.", "680 men"),
    ],
)
def test_whom_outlaws_hold_the_law_does_not_though_it_is_named_beside_them(told: str, quote: str) -> None:
    facts = read_facts.facts_of(f"Tanker taken\n\n{told}", TAKEN, "Tanker taken\n\nThe navy has arrested 44 men.")
    assert holding(facts, quote) == holding(facts, "690 sailors")
    assert holding(facts, quote) != holding(facts, "44 men")


def test_outlaws_who_are_held_hold_nobody() -> None:
    facts = read_facts.facts_of(
        "Pirates caught\n\nThe pirates were held with 15 men on a navy ship.",
        "Pirates caught\n\nThe navy arrested 14 men.",
    )
    assert holding(facts, "15 men") == holding(facts, "14 men")


def test_some_of_the_men_who_are_danes_are_danes_and_those_in_danish_boats_are_not() -> None:
    facts = read_facts.facts_of(
        "Men caught\n\nThe navy caught 23 men, 12 of them Danes.",
        "Men caught\n\nThe navy caught 23 men, among them 11 Danes.",
        "Men caught\n\nThe navy caught 23 men, nine of them in Danish boats.",
    )
    assert {claim.quote for claim in holding(facts, "11 Danes").claims} == {"11 Danes", "12 of them"}
    assert holding(facts, "nine of them").verdict == "lone"


def test_men_who_are_danish_nationals_are_danes_and_old_friends_are_not() -> None:
    facts = read_facts.facts_of(
        "Tanker taken\n\nOn the ship were 19 men, 12 of them Danes.",
        "Tanker taken\n\nEleven of the sailors are Danish nationals, the owner said.",
        "Tanker taken\n\nSeven of the sailors are old friends, the owner said.",
    )
    assert holding(facts, "12 of them") == holding(facts, "Eleven of the sailors")
    assert holding(facts, "Seven of the sailors").verdict == "lone"


def test_sailors_who_were_danish_trained_are_no_danes() -> None:
    ship = "Tanker taken\n\nOn the ship were 19 men, 12 of them Danes."
    facts = read_facts.facts_of(ship, "Tanker taken\n\nEleven of the sailors were Danish-trained, the owner said.")
    assert holding(facts, "12 of them") != holding(facts, "Eleven of the sailors")
    facts = read_facts.facts_of(ship, "Tanker taken\n\nEleven of the sailors were Danish, the owner said.")
    assert holding(facts, "12 of them") == holding(facts, "Eleven of the sailors")


def test_people_of_two_nations_added_up_are_those_of_neither() -> None:
    crash = "Crash\n\nA plane crash in Varn killed 56 people on Monday. "
    facts = read_facts.facts_of(
        crash + "Two Danes were among the dead.", crash + "Among the dead were three Kenyans and two Danes."
    )
    assert holding(facts, "Two Danes") != holding(facts, "three Kenyans and two Danes")
