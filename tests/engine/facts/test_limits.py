"""What limits a toll: a place or facility bound to the number, and not one that the sentence merely speaks of."""

from typing import Any

from crossread.engine.facts import gather
from crossread.model import Article, Fact
from engine.facts.claims_by_hand import fact_of, told
from engine.facts.read_facts import facts_of, holding

Said = list[tuple[Any, ...]]


def gathered(**said: tuple[str, Said]) -> tuple[Fact, ...]:
    articles = [Article(name, f"Storm over Orlen\n\n{text}") for name, (text, _) in said.items()]
    claims = [c for a, (_, quotes) in zip(articles, said.values(), strict=True) for c in told(a, *quotes)]
    return gather(articles, claims)


def together(facts: tuple[Fact, ...], quote: str, article: str) -> set[str]:
    return {claim.quote for claim in fact_of(facts, quote, article).claims}


def test_where_the_hurt_are_treated_is_no_limit_of_how_many_were_hurt() -> None:
    facts = gathered(
        one=(
            "The storm hurt 40 people, and five people in one hospital were burned.",
            [("40 people", "injured", 40), ("five people", "injured", 5)],
        ),
        two=(
            "Some 45 people were hurt in the storm and are being treated at two hospitals.",
            [("45 people", "injured", 45)],
        ),
    )
    assert together(facts, "45 people", "two") == {"40 people", "45 people"}


def test_the_toll_of_the_whole_is_not_that_of_the_place_told_before_it() -> None:
    facts = gathered(
        one=(
            "The storm killed 30 people. In a school four people died.",
            [("30 people", "killed", 30), ("four people", "killed", 4)],
        ),
        two=(
            "Rescuers dug in the ruins of a school, which brought the storm's death toll to 32.",
            [("32", "killed", 32)],
        ),
    )
    assert together(facts, "32", "two") == {"30 people", "32"}


def test_an_earlier_toll_that_the_report_gives_as_such_is_no_part_of_the_later() -> None:
    facts = gathered(
        one=(
            "The storm killed 30 people on Monday.\n\nThe death toll had stood at 12 in the morning.",
            [("30 people", "killed", 30), ("12", "killed", 12)],
        ),
        two=("The storm killed 12 people on Monday.", [("12 people", "killed", 12)]),
    )
    assert not any("part of them" in fact.label for fact in facts)


def test_a_part_without_a_place_is_that_of_the_sentences_before_it() -> None:
    school = "The storm killed 30 people on Monday.\n\nIn the village a school had fallen in. Six bodies were found."
    facts = gathered(
        one=(school, [("30 people", "killed", 30), ("Six bodies", "killed", 6)]),
        two=(
            "The storm killed 30 people on Monday.\n\nSix people died in a school.",
            [("30 people", "killed", 30), ("Six people", "killed", 6)],
        ),
    )
    assert together(facts, "Six bodies", "one") == {"Six bodies", "Six people"}


def test_nobody_hurt_in_another_town_is_not_nobody_hurt() -> None:
    facts = gathered(
        one=(
            "The storm hurt 40 people in Orlen.\n\nWalls fell in Bramhill as well. No one was hurt there.",
            [("40 people", "injured", 40), ("No one", "injured", 0)],
        ),
        two=("The storm hurt 40 people.", [("40 people", "injured", 40)]),
    )
    assert fact_of(facts, "40 people", "two").verdict == "agree"
    assert together(facts, "No one", "one") == {"No one"}


def test_what_one_witness_counted_is_not_what_the_storm_did() -> None:
    facts = gathered(
        one=(
            "The storm damaged 300 houses. She counted 10 houses down in her street.",
            [("300 houses", "damaged", 300), ("10 houses", "damaged", 10)],
        ),
        two=("The storm damaged 250 houses.", [("250 houses", "damaged", 250)]),
    )
    assert together(facts, "250 houses", "two") == {"300 houses", "250 houses"}


def test_two_places_told_side_by_side_are_two_parts() -> None:
    facts = gathered(
        one=(
            "Hundreds of people were moved to shelters, and about 300 people slept in a stadium.",
            [("Hundreds of people", "displaced", None, {"hedge": "vague"}), ("about 300 people", "displaced", 300)],
        ),
        two=("The storm drove 4,000 people from their homes.", [("4,000 people", "displaced", 4000)]),
        three=("Some 300 people slept in a stadium.", [("300 people", "displaced", 300)]),
    )
    assert together(facts, "4,000 people", "two") == {"4,000 people"}
    assert together(facts, "300 people", "three") == {"300 people", "about 300 people"}


def test_a_turnout_that_a_rule_asks_for_is_not_the_turnout() -> None:
    share = {"subject": "", "unit": "percent"}
    facts = gathered(
        one=(
            "A vote needs a turnout of 50 percent of voters to count.",
            [("50 percent", "percent", 50, share)],
        ),
        two=("The turnout was 80 percent of voters.", [("80 percent", "percent", 80, share)]),
    )
    assert not any(fact.disputed for fact in facts)


def test_police_held_at_gunpoint_are_not_the_suspects_held_by_the_law() -> None:
    facts = gathered(
        one=("The man held two officers at gunpoint.", [("two officers", "captured", 2, {"subject": "officers"})]),
        two=(
            "The two officers were tied up in their van. One suspect was arrested.",
            [
                ("two officers", "captured", 2, {"subject": "officers"}),
                ("One suspect", "captured", 1, {"subject": "suspect"}),
            ],
        ),
    )
    assert together(facts, "two officers", "one") == {"two officers"}
    assert {claim.article for claim in fact_of(facts, "two officers", "one").claims} == {"one", "two"}


def test_where_one_of_the_dead_died_is_no_limit_of_how_many_did() -> None:
    facts = gathered(
        one=("The storm killed 30 people.", [("30 people", "killed", 30)]),
        two=(
            "Across the country the dead now number at least 31, including a constable crushed at Hlotse.",
            [("at least 31", "killed", 31, {"hedge": "at least", "subject": ""})],
        ),
    )
    assert together(facts, "at least 31", "two") == {"30 people", "at least 31"}


def test_a_turnout_of_the_nation_is_no_other_than_the_national_turnout() -> None:
    facts = gathered(
        one=("Turnout was 68 percent, the commission said.", [("68 percent", "percent", 68, {"subject": ""})]),
        two=("Turnout stood at 71 percent nationwide.", [("71 percent", "percent", 71, {"subject": ""})]),
    )
    assert together(facts, "71 percent", "two") == {"68 percent", "71 percent"}


def test_houses_set_on_fire_and_houses_burnt_are_lost_alike() -> None:
    facts = gathered(
        one=("Eight houses were set on fire.", [("Eight houses", "damaged", 8, {"subject": "houses"})]),
        two=("In all 11 houses were burnt or looted.", [("11 houses", "damaged", 11, {"subject": "houses"})]),
    )
    assert together(facts, "11 houses", "two") == {"Eight houses", "11 houses"}


def test_trees_felled_across_the_country_make_no_toll_the_whole() -> None:
    facts = gathered(
        one=(
            "The storm came in from the open sea in the middle of the night. It felled trees across the country and "
            "killed 12 people in Hlotse. In all 40 people died.",
            [("12 people", "killed", 12), ("40 people", "killed", 40)],
        ),
        two=("The storm killed 40 people.", [("40 people", "killed", 40)]),
    )
    assert together(facts, "12 people", "one") == {"12 people"}


def test_four_of_the_crew_told_after_the_dead_are_some_of_them() -> None:
    facts = gathered(
        one=(
            "The storm killed 30 people. Ten children are among the dead, as are four crew members.",
            [("30 people", "killed", 30), ("four crew members", "killed", 4, {"subject": "crew members"})],
        ),
        two=("The storm killed 30 people.", [("30 people", "killed", 30)]),
    )
    assert together(facts, "four crew members", "one") == {"four crew members"}


def test_some_of_those_at_risk_are_no_part_of_the_toll() -> None:
    facts = facts_of(
        "Jailbreak\n\nPolice said 350 of the escapees were recaptured by Sunday.",
        "Jailbreak\n\nBy Sunday 443 inmates had been recaptured.",
    )
    assert holding(facts, "350") == holding(facts, "443")


def test_the_hospitalised_are_not_the_badly_hurt() -> None:
    facts = facts_of(
        "Blast\n\nMore than 500 people were hospitalised, 66 of them seriously hurt, the mayor said.",
        "Blast\n\nHospitals count 722 people hospitalised. Of those, 57 are seriously hurt.",
    )
    assert holding(facts, "500") == holding(facts, "722")
    assert holding(facts, "66") == holding(facts, "57")
    assert holding(facts, "66") != holding(facts, "500")


def test_the_hospitalised_are_not_all_who_were_hurt() -> None:
    facts = facts_of(
        "Blast\n\nMore than 500 people were hospitalised in Varn.", "Blast\n\nThe blast in Varn hurt 910 people."
    )
    assert holding(facts, "500") != holding(facts, "910")


def test_some_of_those_told_of_otherwise_are_the_whole_of_theirs() -> None:
    facts = facts_of(
        "Jailbreak\n\nAt a roll call 240 prisoners were missing. Police had caught 64 of them before noon.",
        "Jailbreak\n\nIn all 94 prisoners were recaptured by Saturday.",
    )
    assert holding(facts, "64") == holding(facts, "94")


def test_some_of_the_hurt_stay_a_part_of_the_hurt() -> None:
    facts = facts_of(
        "Blast\n\nThe blast injured 94 people, 35 of them children.", "Blast\n\nOfficials said 90 people were injured."
    )
    assert holding(facts, "94") == holding(facts, "90")
    assert holding(facts, "35") != holding(facts, "90")


def test_houses_toppled_razed_or_fully_or_partly_collapsed_are_destroyed() -> None:
    facts = facts_of(
        "Quake\n\nThe quake toppled 12,000 houses in Varn.",
        "Quake\n\nSome 13,000 homes collapsed in the quake at Varn, officials said.",
        "Quake\n\nMore than 14,000 houses fully or partially collapsed in Varn.",
    )
    assert holding(facts, "12,000") == holding(facts, "13,000") == holding(facts, "14,000")


def test_some_among_a_number_of_dead_are_a_part_of_them() -> None:
    facts = facts_of(
        "Crush\n\nTwo minors among the eight people who died in Varn were pupils. In all eight people were killed.",
        "Crush\n\nEight people were killed in the crush at Varn.",
    )
    assert holding(facts, "Two minors") != holding(facts, "Eight people")
    assert holding(facts, "Eight people").verdict == "agree"


def test_refugees_who_went_home_are_not_all_refugees() -> None:
    facts = facts_of(
        "Landslide in Varn\n\nA landslide in Varn on Monday drove about 6,200 villagers from their homes.",
        "Landslide in Varn\n\nThe landslide hit Varn on Monday. Some 900 evacuees returned on Friday.",
    )
    assert holding(facts, "900") != holding(facts, "6,200")
    assert holding(facts, "900").label == "displaced · returned · landslide of 8 Mar"


def test_those_who_are_still_held_are_not_all_who_were_taken() -> None:
    facts = facts_of(
        "Siege in Varn\n\nGunmen took 30 people hostage in Varn on Monday, police said.",
        "Siege in Varn\n\nGunmen seized a school in Varn on Monday. Some 18 people are still held there.",
        "Siege in Varn\n\nA siege in Varn began on Monday. By noon 17 people were still being held captive.",
    )
    assert holding(facts, "30 people") != holding(facts, "18 people")
    assert holding(facts, "18 people") == holding(facts, "17 people")
    assert holding(facts, "18 people").label.startswith("captured · still held")


def test_arrests_across_a_continent_are_not_those_of_the_event() -> None:
    facts = facts_of(
        "Riots in Varn\n\nPolice arrested 48 looters in the riots in Varn on Monday. "
        "Over 700 arrests were reported across the continent.",
        "Riots in Varn\n\nIn the riots in Varn on Monday police arrested 52 youths, the mayor said.",
    )
    assert holding(facts, "48 looters") == holding(facts, "52 youths")
    assert holding(facts, "700") != holding(facts, "48 looters")


def test_the_dead_of_the_camp_of_which_a_clause_tells_are_a_part() -> None:
    facts = facts_of(
        "Flood in Varn\n\nA flood in the hills of Varn on Monday killed 118 people and washed away a summer camp, "
        "where at least 27 campers died.",
        "Flood in Varn\n\nThe flood in the hills of Varn on Monday killed at least 120 people, officials said.",
    )
    assert holding(facts, "118") == holding(facts, "120")
    assert holding(facts, "27") != holding(facts, "118")


def test_buildings_of_two_sorts_in_one_list_are_two_facts() -> None:
    facts = facts_of(
        "Quake in Varn\n\nA quake in Varn on Monday damaged 42 office buildings, over 1,600 houses and four school "
        "buildings, the agency said.",
        "Quake in Varn\n\nThe quake that shook Varn on Monday damaged 1,500 houses, the governor said.",
    )
    assert holding(facts, "1,600") == holding(facts, "1,500")
    assert len({holding(facts, quote).id for quote in ("42 office", "1,600", "four school")}) == 3


def test_where_refugees_come_from_limits_their_number_no_more_than_that_a_camp_is_their_home() -> None:
    bombs = "Bombs on camp\n\nBombs fell on a camp at Varn on Monday. "
    facts = facts_of(
        bombs + "Varn is a camp of about 20,000 refugees from the hills of Harland.",
        bombs + "The camp is home to more than 22,000 refugees.",
        bombs + "At least 15,000 refugees who fled Harland live there.",
    )
    assert {claim.article for claim in holding(facts, "20,000").claims} == {"r0", "r1", "r2"}
