"""Which numbers of people are the whole toll of an event, in reports whose claims are read."""

import pytest

from engine.facts.read_facts import facts_of, holding

OTHER = "Ferry sinks off Varn\n\nThe coast guard said 58 people were killed when a ferry sank off Varn on Monday."


def test_the_headline_of_a_report_that_was_updated_below_tells_the_whole_too() -> None:
    facts = facts_of(
        "Ferry sinks off Varn, 50 killed\n\nA ferry sank off Varn on Monday, killing 58 people, the coast guard said.",
        OTHER,
    )
    assert holding(facts, "50") == holding(facts, "58 people")


def test_bodies_found_since_are_beside_the_toll_and_not_the_toll() -> None:
    facts = facts_of("Ferry sinks off Varn\n\nDivers found 12 more bodies off Varn on Tuesday.", OTHER)
    assert holding(facts, "12 more bodies") != holding(facts, "58 people")


def test_foreign_nationals_are_foreigners() -> None:
    facts = facts_of(
        OTHER + "\n\nAmong the dead were 19 foreigners, a clerk said on the phone.",
        OTHER + "\n\nThe embassies count at least 20 foreign nationals who were killed.",
    )
    assert holding(facts, "19 foreigners") == holding(facts, "20 foreign")


def test_the_dead_of_a_war_are_not_the_dead_of_a_raid() -> None:
    facts = facts_of(
        "Raid on Varn\n\nA raid on Varn on Monday killed 33 people. The war has killed more than 10,000 people and "
        "driven two million from their homes.",
        "Raid on Varn\n\nAt least 30 people were killed in a raid on Varn on Monday, and 400 people fled their homes.",
    )
    assert holding(facts, "33 people") == holding(facts, "30 people")
    assert holding(facts, "10,000") != holding(facts, "30 people")
    assert holding(facts, "two million") != holding(facts, "400 people")


BLAST = "Blast in Varn\n\nA blast at the market of Varn on Monday killed 25 people, officials said."


def test_two_tolls_of_one_sentence_by_the_word_of_two_are_both_the_whole() -> None:
    facts = facts_of(
        "Blast in Varn\n\nA blast shook the market of Varn on Monday and burnt down ten stalls there, said officials. "
        "Police said 20 people died, while a hospital official put the toll at 25.",
        BLAST,
    )
    assert holding(facts, "20 people") == holding(facts, "25 people")


def test_nobody_killed_or_hurt_is_an_answer_to_how_many_were_killed() -> None:
    facts = facts_of(
        "Blast in Varn\n\nA blast at the market of Varn on Monday killed 25 people, the commissioner said. "
        "Aid workers spoke of no casualties.",
        "Blast in Varn\n\nAfter the blast in Varn on Monday a guild said that no one was killed or hurt.",
        BLAST,
    )
    whole = holding(facts, "25 people")
    assert holding(facts, "no casualties") == whole
    assert holding(facts, "no one") == whole
    assert whole.verdict == "conflict"


def test_the_dead_of_the_county_of_which_a_clause_tells_are_a_part_even_in_an_event_of_that_county() -> None:
    facts = facts_of(
        "Floods in Kent County\n\nFloods in Kent County and beyond it killed at least 118 people on Monday.\n\n"
        "The worst hit is Kent County, where searchers have found 90 bodies.",
        "Floods in Kent County\n\nFloods in Kent County and the hills killed 120 people on Monday, officials said.\n\n"
        "In Kent County, where 96 people died, schools are shut.",
    )
    assert holding(facts, "118") == holding(facts, "120")
    assert holding(facts, "90 bodies") == holding(facts, "96 people")
    assert holding(facts, "90 bodies") != holding(facts, "118")


def test_the_latest_to_be_rescued_of_whom_a_lead_tells_are_not_all_of_them() -> None:
    facts = facts_of(
        "Quake\n\nFour more people were pulled out of ruins in Varn on Monday. So far 133 people have been rescued.",
        "Quake\n\nIn all 140 people have been rescued in Varn.",
    )
    assert {claim.value for claim in holding(facts, "133 people").claims} == {133, 140}
    assert "part of them" in holding(facts, "Four more").label


def test_the_dead_of_whom_a_lead_tells_are_all_of_them_though_more_are_told_below() -> None:
    facts = facts_of(
        "Quake in Varn\n\nAn hour after the quake of Monday 133 people were dead.\n\nThe quake killed 150 people.",
        "Quake in Varn\n\nA quake killed 140 people on Monday.",
    )
    assert {claim.value for claim in holding(facts, "133 people").claims} >= {133, 140}


def test_the_dead_of_one_nation_are_a_part_though_its_ministry_tells_of_them() -> None:
    ferry = "Ferry sinks\n\nA ferry sank off Varn on Monday, and {} people died, the coast guard said."
    citizens = f"{ferry.format(30)}\n\nThe Danish ministry said six of its citizens died."
    facts = facts_of(citizens, ferry.format(31))
    assert {claim.value for claim in holding(facts, "30 people").claims} == {30, 31}
    assert "part of them" in holding(facts, "six of its citizens").label
    facts = facts_of(citizens.replace("six of its citizens", "six people"), ferry.format(31))
    assert holding(facts, "six people") == holding(facts, "30 people")


def test_a_part_goes_by_the_people_it_is_of_where_they_have_a_word() -> None:
    lead = "Ferry sinks\n\nA ferry sank off Varn on Monday, killing 30, the coast guard said."
    facts = facts_of(f"{lead}\n\nFour teachers died on the stairs.", f"{lead}\n\nThree teachers were killed.")
    assert holding(facts, "Four teachers") == holding(facts, "Three teachers")
    assert holding(facts, "Four teachers").label.startswith("killed · teacher · ")
    facts = facts_of(f"{lead}\n\nFour people died on the stairs.", lead)
    assert holding(facts, "Four people").label.startswith("killed · part of them · ")


LIGHT = "Quake in Varn\n\nA quake shook Varn on Monday, and 12 people were slightly hurt."
HURT = "Quake in Varn\n\nThe quake in Varn on Monday injured 14 people."


def test_the_lightly_hurt_are_all_of_them_where_a_report_tells_of_no_others() -> None:
    facts = facts_of(LIGHT, HURT)
    assert holding(facts, "12 people") == holding(facts, "14 people")
    facts = facts_of(f"{LIGHT} Two people were badly hurt.", HURT)
    assert holding(facts, "12 people") != holding(facts, "14 people")
    assert "lightly" in holding(facts, "12 people").label


def test_as_many_lightly_hurt_as_there_are_hurt_are_those() -> None:
    shook = "Quake in Varn\n\nA quake shook Varn on Monday and injured 14 people. Two people were badly hurt."
    facts = facts_of(f"{shook} The mayor spoke of 14 people with minor injuries.", HURT)
    assert {claim.quote for claim in holding(facts, "14 people").claims} == {"14 people"}
    assert len(holding(facts, "14 people").claims) == 3
    facts = facts_of(f"{shook} The mayor spoke of 11 people with minor injuries.", HURT)
    assert holding(facts, "11 people") != holding(facts, "14 people")


STORMED = "Raid in Varn\n\nThe army stormed the camp in Varn on Monday. {}."


def test_hostages_and_captives_who_were_hurt_are_one_question_and_soldiers_another() -> None:
    facts = facts_of(
        STORMED.format("Two of the hostages were wounded"),
        STORMED.format("None of the captives was injured"),
        STORMED.format("Three of the soldiers were injured"),
    )
    assert {claim.value for claim in holding(facts, "hostages").claims} == {0, 2}
    assert holding(facts, "Three of the soldiers").verdict == "lone"


def test_convicts_whom_a_state_hanged_are_no_dead_of_the_attack() -> None:
    attack = "Attack in Varn\n\nGunmen killed {} people in Varn on Monday. Orlen has since {}."
    facts = facts_of(attack.format("nine", "hanged 22 convicts"), attack.format("ten", "hanged 24 prisoners"))
    assert {claim.value for claim in holding(facts, "nine people").claims} == {9, 10}
    assert {claim.value for claim in holding(facts, "22 convicts").claims} == {22, 24}
    assert holding(facts, "22 convicts").label == "killed · put to death · attack of 8 Mar"


def test_hostages_whom_gunmen_executed_are_dead_of_the_raid() -> None:
    raid = "Raid in Varn\n\nGunmen raided a hall in Varn on Monday. The gunmen {} hostages."
    facts = facts_of(raid.format("executed four"), raid.format("killed five"))
    assert holding(facts, "four hostages") == holding(facts, "five hostages")


SLAIN = "3 soldiers slain\n\nSoldiers fought gunmen in Varn on Monday."
BROKE = "Fight in Varn\n\nA fight broke out in Varn on Monday, and {} were killed."


@pytest.mark.parametrize("others", ["gunmen", "bandits"])
def test_where_a_report_counts_the_dead_of_both_sides_neither_is_the_whole(others: str) -> None:
    both = f"Fight in Varn\n\nTwo soldiers and five {others} were killed in Varn on Monday."
    facts = facts_of(both, SLAIN, BROKE.format("six gunmen"), BROKE.format("four soldiers"))
    assert {claim.value for claim in holding(facts, "3 soldiers").claims} == {3, 4}
    assert {claim.value for claim in holding(facts, "six gunmen").claims} == {6}


def test_where_no_report_counts_both_sides_each_may_tell_of_all_the_dead() -> None:
    facts = facts_of(SLAIN, BROKE.format("five gunmen"))
    assert holding(facts, "3 soldiers") == holding(facts, "five gunmen")


def test_prisoners_whom_gunmen_executed_are_dead_of_the_raid() -> None:
    raid = "Raid in Varn\n\nGunmen raided a jail in Varn on Monday. They {} prisoners."
    facts = facts_of(raid.format("executed four"), raid.format("killed five"))
    assert holding(facts, "four prisoners") == holding(facts, "five prisoners")


@pytest.mark.parametrize(("some", "apart"), [("over 50", True), ("more than 110", False)])
def test_more_than_so_many_whom_one_ship_took_are_not_all_who_were_rescued(some: str, apart: bool) -> None:
    facts = facts_of(
        f"Ferry sinks\n\nA ferry sank off Varn on Monday; 121 people were rescued. A tanker rescued {some}.",
        "Ferry sinks\n\nA ferry sank off Varn on Monday, and 118 people were rescued.",
    )
    assert (holding(facts, some) != holding(facts, "118 people")) is apart
