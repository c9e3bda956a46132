"""Who did it: facts whose answer is who is said to be responsible."""

import pytest

from crossread.engine.facts import gather
from crossread.engine.facts.sightings import names_of_initials
from engine.facts.named_facts import BLAST, articles_of, facts_of, names


def test_who_claimed_a_bombing_may_go_by_two_names() -> None:
    facts = facts_of(
        "Bombing in Varn\n\nA suicide bombing claimed by the Islamic State killed 20 people in Varn on Monday morning.",
        "Bombing in Varn\n\nA suicide bombing carried out by Daesh killed 22 people in Varn on Monday morning.",
    )
    assert names(facts["responsible"]) == ["Islamic State", "Daesh"]
    assert facts["responsible"].verdict == "differ"


def test_who_carries_out_a_rescue_did_not_do_what_it_ended() -> None:
    text = "Pirates caught\n\nThe boarding ended the piracy. The anti-piracy operation was conducted by Ardent."
    assert "responsible" not in facts_of(text, text)


def test_who_is_named_as_the_gunman_did_it_and_two_names_are_a_conflict() -> None:
    shooting = "Shooting in Varn\n\nA gunman killed four people in a shooting at a market in Varn on Monday."
    facts = facts_of(
        f"{shooting} Police identified the gunman as Jens Lund.", f"{shooting} The gunman, named as Erik Dahl, fled."
    )
    assert names(facts["responsible"]) == ["Jens Lund", "Erik Dahl"]
    assert facts["responsible"].verdict == "conflict"


def test_a_country_that_is_accused_of_the_attack_is_said_to_have_done_it() -> None:
    facts = facts_of(
        "Denmark bombs hotel\n\nDenmark bombed a hotel in Kessel on Monday, officials said.",
        "Hotel hit\n\nNorway accused Denmark of carrying out the attack on the hotel on Monday.",
    )
    assert names(facts["responsible"]) == ["Denmark", "Denmark"]


def test_a_country_that_is_accused_of_other_things_did_not_do_it() -> None:
    text = "Hotel hit\n\nA bomb attack hit a hotel in Kessel on Monday. Norway accused Denmark of backing the rebels."
    assert "responsible" not in facts_of(text, text.replace("backing", "arming"))


@pytest.mark.parametrize(
    "told",
    [
        "The gunman shot dead a clerk, who was later identified as Jens Lund.",
        "The gunman killed a guard who was identified by police as Jens Lund.",
        "The gunman at the market killed a guard who was identified by police as Jens Lund.",
        "The gunman in Varn said the clerk was later identified as Jens Lund.",
        "A clerk killed by the gunman was identified as Jens Lund.",
        "A clerk killed by the gunman, an old man, was identified as Jens Lund.",
    ],
)
def test_whom_the_gunman_killed_did_not_do_it(told: str) -> None:
    shooting = "Shooting in Varn\n\nA gunman killed four people in a shooting at a market in Varn on Monday."
    assert "responsible" not in facts_of(f"{shooting} {told}", f"{shooting} {told.replace('later ', 'since ')}")


@pytest.mark.parametrize(
    "told",
    [
        "The gunman in the attack was later identified as Jens Lund.",
        "The gunman at the market in Varn, a former clerk, was identified by police as Jens Lund.",
        "The gunman was identified as Jens Lund.",
    ],
)
def test_where_the_gunman_was_and_what_he_is_may_stand_before_his_name(told: str) -> None:
    shooting = "Shooting in Varn\n\nA gunman killed four people in a shooting at a market in Varn on Monday."
    facts = facts_of(f"{shooting} {told}", f"{shooting} Police identified the gunman as Jens Lund.")
    assert names(facts["responsible"]) == ["Jens Lund", "Jens Lund"]


def test_two_who_were_charged_do_not_gainsay_each_other() -> None:
    robbery = "Robbery in Varn\n\nA robbery at a jeweller in Varn on Monday left two people hurt, police said."
    assert "responsible" not in facts_of(
        f"{robbery} Jens Lund, 30, was charged with it.", f"{robbery} Erik Dahl, 41, was charged with it."
    )


@pytest.mark.parametrize(
    "told",
    [
        "Ada Holm, 46, escaped the fire through a window.",
        "Ada Holm fled the burning house with two cats.",
        "Officer Ada Holm opened fire on the gunman.",
        "Guard Ada Holm overpowered the gunman.",
        "The mayor wanted Ada Holm to be given a medal.",
        "Ada Holm was arrested by mistake and released at noon.",
        "Ada Holm was arrested and later freed without charge.",
    ],
)
def test_who_fled_helped_or_was_cleared_did_not_do_it(told: str) -> None:
    text = f"Attack in Varn\n\nAn attack with a fire bomb on a market in Varn on Monday left four people dead. {told}"
    assert "responsible" not in facts_of(text, text)


def test_who_escaped_is_told_where_an_escape_is_what_reports_are_about() -> None:
    text = (
        "Escape in Varn\n\nThe escape from the prison of Varn on Monday began at noon. Jens Lund, 30, escaped on foot."
    )
    assert names(facts_of(text, text)["responsible"]) == ["Jens Lund", "Jens Lund"]


def test_a_group_is_named_in_many_ways_by_whom_it_claims_a_bombing() -> None:
    facts = facts_of(
        "Bombing in Varn\n\nA bombing shook Varn on Monday. The Cedar Brigades said they carried out the bombing.",
        "Bombing in Varn\n\nThe bombing in Varn was claimed by a little-known group calling itself the Cedar Brigades.",
        "Bombing in Varn\n\nThe Northern Front said one of its members planted the bomb before the bombing in Varn.",
    )
    assert names(facts["responsible"]) == ["Cedar Brigades", "Cedar Brigades", "Northern Front"]
    assert facts["responsible"].verdict == "conflict"


def test_whom_somebody_blames_is_named_with_the_army_that_he_has() -> None:
    facts = facts_of(
        "Camp bombed\n\nMedics blamed the Danish army for the air strike that hit the camp near Varn on Monday.",
        "Camp bombed\n\nOfficials accused the Northern Front of the air strike that hit the camp near Varn on Monday.",
    )
    assert names(facts["responsible"]) == ["Danish army", "Northern Front"]


def test_two_groups_that_one_report_has_blamed_for_a_bombing_are_rivals() -> None:
    both = (
        "Bombing in Varn\n\nOfficials accused the outlawed Northern Front of the bombing that shook Varn on Monday.\n\n"
        "The Cedar Brigades said they carried out the bombing."
    )
    (fact,) = (
        fact for fact in gather(articles_of(both, both.replace("outlawed ", "")), ()) if fact.kind == "responsible"
    )
    assert set(names(fact)) == {"Northern Front", "Cedar Brigades"}
    assert fact.verdict == "conflict"


@pytest.mark.parametrize(
    "told",
    [
        "The Grey League claimed responsibility.",
        "The Grey League group has claimed the attack.",
        "The Grey League group said it carried out the attack.",
        "No group claimed responsibility, but the governor blamed the Grey League, which has fought for years.",
        "Police accused the Grey League and said that three men were in custody.",
        "It rained. Roads were shut. Nobody sold bread. Trams stood still. Officials blamed the Grey League.",
    ],
)
def test_who_did_it_may_be_told_after_the_event(told: str) -> None:
    facts = facts_of(f"{BLAST} {told}", f"{BLAST} The Red Front claimed responsibility for the bombing.")
    assert names(facts["responsible"]) == ["Grey League", "Red Front"]
    assert facts["responsible"].verdict == "conflict"


def test_a_ministry_that_is_blamed_in_a_sentence_of_its_own_did_not_do_it() -> None:
    facts = facts_of(
        f"{BLAST} The opposition blamed the Interior Ministry.",
        f"{BLAST} The Red Front claimed responsibility for the bombing.",
    )
    assert "responsible" not in facts


@pytest.mark.parametrize("who", ["No group", "Nobody", "None", "They", "It", "Someone", "Militants", "Later, He"])
def test_a_word_with_the_capital_of_its_sentence_alone_names_no_group(who: str) -> None:
    claimed = "claimed responsibility for the bombing."
    assert "responsible" not in facts_of(f"{BLAST} {who} {claimed}", f"{BLAST} The Red Front {claimed}")


def test_an_abbreviation_that_reads_as_a_common_word_names_a_group() -> None:
    claimed = "claimed responsibility for the bombing."
    facts = facts_of(f"{BLAST} IS {claimed}", f"{BLAST} The Red Front {claimed}")
    assert names(facts["responsible"]) == ["IS", "Red Front"]


@pytest.mark.parametrize(
    "told",
    [
        "Nine people died when a Danish missile strike hit a market in Varn on Monday.",
        "Denmark hit a market in Varn with missiles on Monday, killing nine people.",
        "Denmark on Monday launched an air strike on a market in Varn, killing nine people.",
        "Nine people died in Denmark's air strike on a market in Varn on Monday.",
    ],
)
def test_the_country_that_struck_did_it(told: str) -> None:
    facts = facts_of(
        "Strike in Varn\n\nA Danish air strike on a market killed nine people on Monday.", f"Dead\n\n{told}"
    )
    assert names(facts["responsible"]) == ["Denmark", "Denmark"]


@pytest.mark.parametrize(
    "told",
    [
        "A Danish bombing by unknown men killed nine people at a market on Monday.",
        "Danish families were hit hard by the air strike on Monday.",
    ],
)
def test_a_people_that_merely_stands_before_an_attack_did_not_do_it(told: str) -> None:
    text = f"Attack in Varn\n\nAn attack on a market killed nine people on Monday. {told}"
    assert "responsible" not in facts_of(text, text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Denmark hit back at critics of the air strike.", "Denmark struck out at critics of the air strike."),
        ("Denmark struck a deal over the air strike.", "Denmark struck a new deal over the air strike."),
        ("Danish rail strikes began on Monday.", "Denmark's rail strike went on."),
    ],
)
def test_words_deals_and_strikes_of_workers_are_no_blow(one: str, other: str) -> None:
    attack = "Attack in Varn\n\nAn attack on a market killed nine people on Monday."
    assert "responsible" not in facts_of(f"{attack} {one}", f"{attack} {other}")


def test_a_strike_of_missiles_and_drones_or_of_an_hour_is_an_army_s() -> None:
    facts = facts_of(
        "Strike in Varn\n\nA Danish missile and drone strike on a market killed nine people on Monday.",
        "Strike in Varn\n\nDenmark's pre-dawn strike on a market killed nine people on Monday.",
    )
    assert names(facts["responsible"]) == ["Denmark", "Denmark"]


def test_the_gunman_may_be_identified_late_in_the_sentence() -> None:
    shooting = "Shooting in Varn\n\nA gunman killed four people in a shooting at a market in Varn on Monday."
    told = "The gunman in the tower, a clerk of 64, was later identified by Varn police as Jens Lund."
    facts = facts_of(f"{shooting} {told}", f"{shooting} Police identified the gunman as Jens Lund.")
    assert names(facts["responsible"]) == ["Jens Lund", "Jens Lund"]


def test_whom_a_man_is_charged_with_killing_did_not_do_it() -> None:
    text = "Riot in Varn\n\nA riot broke out in Varn on Monday. A clerk charged with killing Jens Lund was jailed."
    assert "responsible" not in facts_of(text, text)


def test_a_country_s_army_and_its_government_may_be_one_by_initials_too() -> None:
    bombing = "Bombing in Varn\n\nA bombing killed 20 people in Varn on Monday."
    facts = facts_of(
        f"{bombing} The Denmark Armed Forces, or DAF, fled. The bombing was carried out by the DAF.",
        f"{bombing} He accused the Danish government of the bombing.",
    )
    assert names(facts["responsible"]) == ["Denmark Armed Forces", "Danish government"]
    assert facts["responsible"].verdict == "differ"


def test_what_flew_a_strike_is_nobody() -> None:
    text = "Bombing in Varn\n\nThe bombing in Varn was carried out by an Ardent plane of the {}."
    facts = facts_of(text.format("Varn Free Army"), text.format("Varn Free Army"))
    assert names(facts["responsible"]) == ["Varn Free Army"] * 2


@pytest.mark.parametrize(
    "told",
    [
        "The suspect's name is Jens Lund.",
        "The gunman, identified by state police on Tuesday as Jens Lund, had been a clerk.",
        "Jens Lund III, 38, had been arrested.",
        "Jens Lund III was found guilty of murder.",
    ],
)
def test_the_suspect_is_named_in_many_ways(told: str) -> None:
    shooting = "Shooting in Varn\n\nA gunman killed four people in a shooting at a market in Varn on Monday."
    facts = facts_of(f"{shooting} {told}", f"{shooting} A rainy day. {told} When Lund was arrested, he wept.")
    assert names(facts["responsible"])[0].startswith("Jens Lund")
    assert facts["responsible"].verdict == "agree"


def test_initials_stand_for_the_name_that_the_report_gives_before_them() -> None:
    text = (
        "A bomb killed nine people in Varn. In May the Varn Rescue Army (VRA) and the Front for the Hills, or FH, met."
    )
    assert names_of_initials(text) == {"VRA": "Varn Rescue Army", "FH": "Front for the Hills"}
    assert names_of_initials("The Orlen Guild (VRA) met.") == {}


@pytest.mark.parametrize(
    "told",
    [
        "Detectives suspect a group known as the Holm gang.",
        "The trail leads to the so-called Holm gang, a source said.",
        "Prosecutors attribute the planning to men belonging to the Holm group.",
        "The minister blamed the Holm clan, which sells drugs.",
        "Two guards spoke of the Holm gang.",
        "Gunmen of the Holm gang shot at the guards.",
        "They wanted money for the Holm clan, the group that detectives believe was behind the raid.",
        "A source said the Holm gang, from Harland, planned the robbery.",
    ],
)
def test_a_gang_is_suspected_in_many_words(told: str) -> None:
    robbery = "Robbery in Varn\n\nFive men robbed a vault in Varn on Monday, and two guards were hurt in the robbery."
    facts = facts_of(f"{robbery} {told}", f"{robbery} The mayor blamed the Holm gang for it.")
    assert names(facts["responsible"]) == ["Holm"] * 2
    other = facts_of(f"{robbery} {told}", f"{robbery} The mayor blamed the Kent gang for it.")
    assert other["responsible"].verdict == "conflict"


@pytest.mark.parametrize(
    "told",
    [
        "Detectives pointed to Ada Holm as the one who saw it.",
        "The mayor spoke of the Varn bridge.",
        "Prosecutors suspect that the Holm family knew of nothing.",
    ],
)
def test_who_is_only_spoken_of_is_not_suspected(told: str) -> None:
    robbery = "Robbery in Varn\n\nFive men robbed a vault in Varn on Monday, and two guards were hurt in the robbery."
    assert "responsible" not in facts_of(f"{robbery} {told}", f"{robbery} {told} Nobody else did.")


@pytest.mark.parametrize("did", ["had carried out an inquiry into it", "had carried out several evacuations"])
def test_who_carried_out_what_hurts_nobody_did_not_do_it(did: str) -> None:
    bombing = "Bombing in Varn\n\nA suicide bombing killed 20 people in Varn on Monday. "
    facts = facts_of(
        bombing + f"Northern Watch, a human rights group, said it {did}.",
        bombing + f"The group Northern Watch said it {did}.",
    )
    assert "responsible" not in facts
    claimed = facts_of(*[bombing + "Northern Watch, a rebel group, said it had carried out the bombing."] * 2)
    assert names(claimed["responsible"]) == ["Northern Watch"] * 2
