"""What is told of another event does not meet what is told of the main one."""

import pytest

from crossread.engine.facts.gather import readings_of
from crossread.engine.facts.pace import Pace
from crossread.engine.watch import UNWATCHED
from crossread.model import Article
from engine.facts.read_facts import DAY, facts_of, gathered, holding

QUAKE = "Quake in Varn\n\nA quake shook the hills of Varn on Monday and killed nine people, officials said."


def test_an_event_told_by_a_pronoun_and_its_year_is_another() -> None:
    told = "That makes Monday's quake the worst since a severe one in the south claimed 400 lives in 1980."
    facts = facts_of(QUAKE, f"{QUAKE} {told}")
    assert "1980" in holding(facts, "400 lives").label
    assert holding(facts, "nine people").label == "killed · quake of 8 Mar"


def test_after_another_quake_the_next_paragraph_speaks_of_the_main_one() -> None:
    told = "Another quake of magnitude 4.6 was felt at noon.\n\nSix of the deaths were near the quake's centre."
    facts = facts_of(f"{QUAKE}\n\n{told}")
    assert "another" in holding(facts, "4.6").label
    assert "another" not in holding(facts, "Six").label


def test_a_country_does_not_strike_where_a_quake_of_its_own_struck() -> None:
    slide = "Landslide in Varn\n\nA landslide in Varn on Monday buried the village and killed nine people."
    one = (
        "It was China's worst quake, a magnitude 7.9 temblor that struck Dorn province in May 2008, killing 400 people."
    )
    two = "Officials recalled the quake of May 2008 in Dorn, which killed 500 people."
    facts = facts_of(f"{slide}\n\n{one}", f"{slide}\n\n{two}")
    assert holding(facts, "400 people") == holding(facts, "500 people")


def test_a_word_of_a_headline_in_capitals_is_no_place() -> None:
    text = "Dozens Hurt In Market Blaze\n\nA blaze hurt dozens at a market in Varn, police said. The blaze is out."
    reading, *_ = readings_of([Article("a", text)], DAY, Pace(UNWATCHED, 1))
    assert [place.name for place in reading.places] == ["Varn"]


def test_what_a_clause_tells_of_the_year_before_it_is_of_that_year() -> None:
    told = "It was the worst quake since 1976, when one in the south shook down the town of Dorn, killing 144 people."
    facts = facts_of(QUAKE, f"{QUAKE}\n\n{told}")
    assert "1976" in holding(facts, "144").label


def test_a_raid_on_another_place_on_another_day_of_the_week_is_another_event() -> None:
    raid = "Raid on Varn\n\nA raid on the camp of Varn on Monday killed twelve people, officials said."
    told = "The president spoke of the bombing of Kent in the north on Saturday, which he said killed seven."
    facts = facts_of(f"{raid}\n\n{told}", raid)
    assert holding(facts, "twelve").label == "killed · raid of 8 Mar"
    assert holding(facts, "seven").label.startswith("killed · bombing of 6 Mar")


def test_the_day_on_which_a_toll_was_told_is_not_that_of_the_event() -> None:
    facts = facts_of(
        "Bombing in Varn\n\nA bombing in Varn on Monday, February 15, killed 12 people.",
        "Port in fear\n\nThe harbour master told reporters on February 26 that 14 people died in the bombing.",
    )
    assert holding(facts, "12 people") == holding(facts, "14 people")
    assert holding(facts, "14 people").label == "killed · bombing of 15 Feb"


def test_the_floods_before_an_epidemic_are_another_event_with_a_date_or_without() -> None:
    cholera = "Cholera kills 43 in Varn\n\nAt least 43 people have died of cholera in the province of Varn. "
    facts = facts_of(
        cholera + "August's floods left at least 110 dead there.",
        cholera + "The number of cases has risen.\n\nFloods (August): 112 dead, 9 missing.",
        cholera + "An earthquake killed 12 people in the same hills.",
    )
    assert holding(facts, "110 dead") == holding(facts, "112 dead")
    assert len({holding(facts, quote).id for quote in ("43 people", "112 dead", "12 people")}) == 3
    assert holding(facts, "9 missing").label == "missing · flood of Aug 2020"


def test_a_storm_is_no_quake_but_what_a_quake_sets_off_is_its_own() -> None:
    storm = "Typhoon hits Varn\n\nThe typhoon that hit Varn on Monday killed 30 people. "
    facts = facts_of(storm + "An earthquake killed 12 people there.", storm)
    assert holding(facts, "12 people") != holding(facts, "30 people")
    quake = "Quake hits Varn\n\nThe quake that hit Varn on Monday killed 30 people. "
    facts = facts_of(quake + "Landslides killed 12 people, officials said.", quake)
    assert not holding(facts, "12 people").label.endswith("another landslide")


def test_what_it_did_is_told_of_the_event_of_the_sentence_before_in_another_paragraph_too() -> None:
    facts = facts_of(
        "Quake in Varn\n\nA strong quake shook Varn on Monday, killing 10 people.\n\n"
        "The last one to hit the coast was in May 2004, when a quake razed Harland.\n\n"
        "It killed 612 people and injured more than 1,400.",
        "Quake hits Varn\n\nTen people died in a quake in Varn on Monday.\n\n"
        "In May 2004 a quake hit Harland, killing 612 people and injuring around 1,400.",
    )
    assert {claim.article for claim in holding(facts, "612 people").claims} == {"r0", "r1"}
    assert {claim.article for claim in holding(facts, "1,400").claims} == {"r0", "r1"}
    assert holding(facts, "10 people").verdict == "agree"


def test_who_opened_fire_set_nothing_on_fire() -> None:
    facts = facts_of(
        "Shots in Varn\n\nA clerk killed two in Varn on Monday. In 2004 a clerk opened fire in Kent and killed 12.",
        "Shots in Varn\n\nTwo people died in Varn on Monday. In 2004 a clerk opened fire in Kent and killed 12.",
    )
    assert "fire" not in holding(facts, "12").label


def test_what_was_so_long_earlier_is_another_event() -> None:
    told = "Two years earlier, a quake killed 31 people there.\n\nLess than a month before, a slide killed six people."
    facts = facts_of(f"{QUAKE}\n\n{told}")
    assert "2019" in holding(facts, "31 people").label
    assert holding(facts, "six people") != holding(facts, "nine people")


def test_what_the_event_came_so_long_after_is_another_event() -> None:
    facts = facts_of(f"{QUAKE}\n\nThe quake came two weeks after a tremor killed 12 people.", QUAKE)
    assert "another" in holding(facts, "12 people").label
    facts = facts_of(f"{QUAKE}\n\nThe arrest came two weeks after a tremor killed 12 people.", QUAKE)
    assert "another" not in holding(facts, "12 people").label
    facts = facts_of("Quake in Varn\n\nThe quake in Varn on Monday came two weeks after a vote and killed nine people.")
    assert "another" not in holding(facts, "nine people").label


def test_a_flood_of_a_year_is_another_one_in_undated_reports_that_tell_of_a_day() -> None:
    old = "The 2004 flood killed 90 people."
    texts = (
        f"Flood in Varn\n\nA flood in Varn on Sunday killed nine people, the worst since the 2004 flood.\n\n{old}",
        f"Flood in Varn\n\nNine people died on Sunday in a flood in Varn.\n\n{old}",
    )
    facts = gathered([Article(f"r{n}", text) for n, text in enumerate(texts)])
    assert holding(facts, "90 people") != holding(facts, "nine people")
    assert holding(facts, "nine people").verdict == "agree"


def test_a_flood_of_a_year_is_the_main_one_where_no_lead_tells_of_a_day() -> None:
    texts = (
        "Flood in Varn\n\nA flood in Varn in 2004 killed nine people.",
        "Flood in Varn\n\nThe 2004 flood killed 12 people in Varn.",
    )
    facts = gathered([Article(f"r{n}", text) for n, text in enumerate(texts)])
    assert holding(facts, "nine people") == holding(facts, "12 people")


BOMB = "Blast in Varn\n\nA bomb attack in Varn on Monday killed nine people."


def test_another_bomb_is_of_the_same_attack_and_another_attack_is_not() -> None:
    facts = facts_of(f"{BOMB}\n\nAnother bomb hit the market and killed four people.", BOMB)
    assert "another" not in holding(facts, "four people").label
    facts = facts_of(f"{BOMB}\n\nAnother attack hit the market and killed four people.", BOMB)
    assert "another attack" in holding(facts, "four people").label


def test_another_person_hurt_in_a_blast_makes_no_other_blast() -> None:
    told = "Nine people died in Varn on Monday. Two were killed and another hurt in a blast at the market."
    facts = facts_of(f"Blast in Varn\n\n{told}", BOMB)
    assert "another" not in holding(facts, "Two").label
    told = "A blast in Varn on Monday killed nine people. Three were killed in another blast at the market."
    facts = facts_of(f"Blast in Varn\n\n{told}", BOMB)
    assert "another blast" in holding(facts, "Three").label


ATTACK = "Attack in Varn\n\nA bomb attack in Varn on Monday killed 20 people."


@pytest.mark.parametrize(
    "told",
    [
        "It was the third attack this winter; on February 2 a bomber killed nine people.",
        "After the attack of January 5, which nobody claimed, nine people were killed by a bomber on February 2.",
    ],
)
def test_the_day_of_a_claim_s_own_stretch_is_that_of_its_event(told: str) -> None:
    other = f"{ATTACK}\n\nNine people were killed in an attack on February 2."
    facts = facts_of(f"{ATTACK}\n\n{told}", other)
    assert holding(facts, "nine people") == holding(facts, "Nine people")
    assert "2 Feb" in holding(facts, "nine people").label


def test_the_day_of_an_event_stands_where_the_claim_beside_it_has_none() -> None:
    facts = facts_of(f"{ATTACK}\n\nThe attack of January 5, which nobody claimed, killed nine people.", ATTACK)
    assert "5 Jan" in holding(facts, "nine people").label


FERRY = "Ferry sinks\n\nA ferry sank off Varn on Monday and {} people died."


def test_the_year_of_the_clause_that_tells_when_they_died_is_that_of_the_dead() -> None:
    facts = facts_of(
        f"{FERRY.format(30)}\n\nSome 200 people died when a ferry sank in 2011.",
        f"{FERRY.format(31)}\n\nIn 2011 a ferry sank and 200 people died.",
    )
    assert holding(facts, "Some 200") == holding(facts, "200 people")
    assert "2011" in holding(facts, "Some 200").label
    built = "Ferry sinks\n\nAt least 33 people died in the ferry; it was built in 2011."
    facts = facts_of(FERRY.format(30), built)
    assert holding(facts, "30 people") == holding(facts, "33 people")


def test_a_state_behind_its_town_does_not_end_what_the_event_came_after() -> None:
    shooting = "Shooting in Varn\n\nA clerk shot nine people dead in Varn on Monday."
    came = "The shooting came just weeks after a driver {} shot eight people dead."
    facts = facts_of(f"{shooting}\n\n{came.format('from a depot in Kent, Conn.,')}", shooting)
    assert "part of them" not in holding(facts, "eight people").label
    facts = facts_of(f"{shooting}\n\n{came.format('left the depot, and a clerk')}", shooting)
    assert "part of them" in holding(facts, "eight people").label


def test_what_was_earlier_in_the_year_is_another_event_and_what_was_told_earlier_is_not() -> None:
    blast = "Blast in Varn\n\nA blast in Varn on Monday killed nine people."
    facts = facts_of(f"{blast}\n\nEarlier in the year, a bomb killed 14 people.", blast)
    assert "another blast" in holding(facts, "14 people").label
    facts = facts_of(f"{blast}\n\nEarlier in the day, officials said that it had killed eight people.", blast)
    assert "another" not in holding(facts, "eight people").label


RIOT = "Riots in Varn\n\nThe riots in Varn on Monday killed five people."
OVER = "Sad day in Varn\n\nRiots broke out in Varn on Monday. "


@pytest.mark.parametrize(
    "before", ["Many marched over the death of", "People took to the streets after the killing of"]
)
def test_those_over_whose_death_people_riot_died_before_the_riot(before: str) -> None:
    facts = facts_of(f"{OVER}{before} two men.", RIOT)
    assert holding(facts, "two men") != holding(facts, "five people")


def test_the_dead_of_a_riot_and_those_whom_a_guard_wept_over_died_in_the_event() -> None:
    facts = facts_of(f"{OVER}Police confirmed the death of two men.", RIOT)
    assert holding(facts, "two men") == holding(facts, "five people")
    blast = "Blast in Varn\n\nA blast killed four people in Varn on Monday. {}the death of two men."
    facts = facts_of(blast.format("The guard wept over "), blast.format("The guard told us of "))
    assert "another" not in holding(facts, "two men").label


SHOOK = "Quake in Varn\n\nA quake shook Varn on Monday"


def test_the_dead_of_a_quake_weeks_before_are_no_dead_of_this_one() -> None:
    killed = "A quake in Varn on Monday killed five people."
    facts = facts_of(f"{SHOOK}, two weeks after a tremor killed nine people there. It killed four people.", killed)
    assert "another tremor" in holding(facts, "nine people").label
    assert holding(facts, "four people") == holding(facts, "five people")
    facts = facts_of(f"{SHOOK}, two weeks after a tremor there, and killed nine people.", killed)
    assert holding(facts, "nine people") == holding(facts, "five people")
    facts = facts_of(f"{SHOOK}. Two weeks after a vote it killed nine people.", killed)
    assert holding(facts, "nine people") == holding(facts, "five people")


@pytest.mark.parametrize(
    ("told", "same"),
    [
        ("He bought the gun on February 3.", True),
        ("He lived in Varn since 2001.", True),
        ("The mill was shut on February 3.", False),
    ],
)
def test_the_time_of_what_one_man_did_is_no_day_of_another_event(told: str, same: bool) -> None:
    shooting = "Shooting in Varn\n\nA clerk {} in Varn on Monday."
    facts = facts_of(
        f"{shooting.format('opened fire')}\n\n{told} Four people died.", shooting.format("shot five people dead")
    )
    assert (holding(facts, "Four people") == holding(facts, "five people")) is same


def test_the_day_on_which_he_shot_at_others_is_that_of_another_event() -> None:
    shooting = "Shooting in Varn\n\nA clerk {} in Varn on Monday."
    told = "He took part in a shooting on February 3. Four people died."
    facts = facts_of(f"{shooting.format('opened fire')}\n\n{told}", shooting.format("shot five people dead"))
    assert holding(facts, "Four people") != holding(facts, "five people")


def test_the_dead_of_a_named_fire_months_before_are_no_dead_of_a_blast() -> None:
    later = "Blast in a mine\n\nA blast killed 19 miners on Monday."
    told = "Blast in a mine\n\nThe blast killed 17 miners on Monday, months after the {} fire in which 301 were killed."
    facts = facts_of(told.format("Holm"), later)
    assert holding(facts, "17 miners") == holding(facts, "19 miners")
    assert holding(facts, "301").verdict == "lone"
