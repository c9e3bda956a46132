"""Speeds, weights and areas: what they are of, and which of several a report tells first."""

import pytest

from crossread.model import Article
from engine.facts.read_facts import DAY, facts_of, gathered, holding


def test_the_speed_that_may_be_driven_is_not_the_one_that_was() -> None:
    facts = facts_of(
        "Train crash\n\nThe train was doing 118 km/h where the limit is 60 km/h, the minister said.",
        "Train crash\n\nRailwaymen say the maximum speed there was 70 km/h. A passenger read off 125 km/h.",
    )
    assert {claim.value for claim in holding(facts, "118 km/h").claims} == {118, 125}
    assert {claim.value for claim in holding(facts, "60 km/h").claims} == {60, 70}
    assert holding(facts, "60 km/h").label.startswith("speed limit")


def test_what_each_report_measures_first_is_one_question_where_nothing_speaks_against_it() -> None:
    facts = facts_of(
        "Hills burn\n\nThe fire had blackened 4,200 hectares by noon. A second one, to the north, covers 300 hectares.",
        "Blaze spreads\n\nSome 5,100 hectares of forest have gone up in smoke, rangers say.",
    )
    assert holding(facts, "4,200") == holding(facts, "5,100")
    assert holding(facts, "300 hectares") != holding(facts, "4,200")


def test_a_figure_given_up_is_no_second_weight() -> None:
    facts = facts_of(
        "Haul\n\nPolice held nine men. The haul was raised from two tonnes of tea to 2.5 tonnes of tea.",
        "Haul\n\nCustoms agents counted three tonnes of tea.",
    )
    assert holding(facts, "2.5 tonnes") == holding(facts, "three tonnes")


def test_what_is_first_does_not_depend_on_what_the_reports_are_called() -> None:
    fire = "Hills burn\n\nFlames blackened 5,100 hectares near Varn on Monday."
    park = "Hills burn\n\nThe park of 90,000 hectares draws many visitors. " + fire.partition("\n\n")[2]
    other = "Hills burn\n\nSome 6,200 hectares have gone up in smoke. A farm of 700 hectares is safe."
    tables = []
    for names in (("a", "b", "z"), ("b", "a", "z"), ("z", "b", "a")):
        articles = [Article(name, text, published=DAY) for name, text in zip(names, (fire, park, other), strict=True)]
        measured = [fact for fact in gathered(articles) if fact.kind == "measure"]
        tables.append({frozenset(claim.value for claim in fact.claims) for fact in measured})
    assert tables[0] == tables[1] == tables[2]


def test_the_wind_has_a_speed_of_its_own() -> None:
    facts = facts_of(
        "Train crash\n\nWinds of 90 km/h lashed the coast. The train was doing 118 km/h, a guard said.",
        "Train crash\n\nThe train was doing 125 km/h. The storm brought maximum sustained winds of 95 km/h.",
    )
    assert {claim.value for claim in holding(facts, "118 km/h").claims} == {118, 125}
    assert {claim.value for claim in holding(facts, "90 km/h").claims} == {90, 95}


@pytest.mark.parametrize("told", ["broke the speed limit at 118 km/h", "entered the restricted section at 118 km/h"])
def test_a_speed_over_the_limit_is_none(told: str) -> None:
    facts = facts_of(f"Train crash\n\nThe train {told}.", "Train crash\n\nThe train was doing 120 km/h.")
    assert holding(facts, "118 km/h") == holding(facts, "120 km/h")


def test_what_two_hauls_are_worth_makes_them_no_one_haul() -> None:
    facts = facts_of(
        "Haul\n\nPolice seized 2.3 tonnes of cocaine worth $90m and 640 kg of hashish worth $2m.",
        "Haul\n\nPolice seized 700 kg of hashish worth $3m.",
    )
    assert holding(facts, "2.3 tonnes") != holding(facts, "700 kg")
    assert holding(facts, "640 kg") == holding(facts, "700 kg")


def test_a_word_that_opens_a_sentence_owns_no_number() -> None:
    facts = facts_of(
        "Blaze\n\nVarn alone sent 50 firefighters. Officials said 200 firefighters fought the blaze.",
        "Blaze\n\nIn Varn more than 200 firefighters fought the blaze.",
    )
    assert holding(facts, "more than 200") == holding(facts, "200 firefighters")
    assert 50 not in {claim.value for claim in holding(facts, "more than 200").claims}


def test_bills_of_each_household_are_no_compensation() -> None:
    facts = facts_of(
        "Prices\n\nBills will rise by $200 for each household.",
        "Prices\n\nThe families of the dead get $10,000 in compensation.",
    )
    assert holding(facts, "$200") != holding(facts, "$10,000")
    assert "compensation" not in holding(facts, "$200").label


def test_a_weight_is_of_its_substance_and_of_no_other() -> None:
    facts = facts_of(
        "Haul\n\nPolice found 2.3 tonnes of pure cocaine and 640 kg of hashish in the port.",
        "Haul\n\nIn the port lay two tonnes of cocaine hidden in a false floor, with 700 kg of hashish.",
    )
    assert holding(facts, "2.3 tonnes") == holding(facts, "two tonnes")
    assert holding(facts, "640 kg") == holding(facts, "700 kg")


def test_what_the_first_word_only_describes_is_told_by_the_second() -> None:
    facts = facts_of(
        "Leak\n\nThe train carried 900 tonnes of liquid ammonia.",
        "Leak\n\nThe train carried 864 tonnes of anhydrous ammonia.",
    )
    assert holding(facts, "900 tonnes") == holding(facts, "864 tonnes")


def test_numbers_of_one_thing_that_a_report_tells_of_two_owners_are_two_questions() -> None:
    facts = facts_of(
        "Bout\n\nThe champion Holm landed 178 punches in all, while his rival Lund landed 30 punches in all.",
        "Bout\n\nAt the end the judges gave Lund 31 punches.",
    )
    assert holding(facts, "178 punches") != holding(facts, "31 punches")


def test_money_for_the_family_of_each_of_the_dead_is_compensation_whoever_pays_it() -> None:
    facts = facts_of(
        "Ferry sinks\n\nThe company would pay $6,800 to the family of every victim, the minister said.",
        "Ferry sinks\n\nIt promised $5,000 for each of the dead, relatives said.",
    )
    assert holding(facts, "$6,800") == holding(facts, "$5,000")


def test_money_for_those_who_were_hurt_is_not_that_for_the_dead() -> None:
    facts = facts_of(
        "Ferry sinks\n\nThe owner promised $5,000 for each of the dead and $500 for each survivor.",
        "Ferry sinks\n\nThe owner would pay $6,000 to the family of every victim and $700 to every survivor.",
    )
    assert holding(facts, "$5,000") == holding(facts, "$6,000")
    assert holding(facts, "$500") == holding(facts, "$700")


def test_a_sum_for_the_hurt_that_leaves_its_currency_away_is_money_and_nobody_hurt() -> None:
    facts = facts_of(
        "Crash\n\nThe minister promised 100,000 afghanis to the family of each person killed and 50,000 to every "
        "survivor who was injured. Some 40 people were injured.",
        "Crash\n\nThe families of the dead will get 100,000 afghanis, the wounded 25,000. Some 41 people were injured.",
    )
    assert holding(facts, "50,000") == holding(facts, "25,000")
    assert holding(facts, "50,000").kind == "money"
    assert {claim.value for claim in holding(facts, "40 people").claims} == {40, 41}


def test_some_of_a_number_told_with_it_are_a_part_and_upwards_of_a_number_is_none() -> None:
    facts = facts_of(
        "Ferry sinks\n\nThe ferry had six rafts, an officer said. Two of six rafts had opened when divers came.",
        "Ferry sinks\n\nThe ferry carried six rafts. Upwards of 100 people were hurt, doctors said.",
        "Ferry sinks\n\nSome 110 people were hurt when the ferry sank.",
    )
    assert holding(facts, "Two of six") != holding(facts, "six rafts")
    assert holding(facts, "100 people") == holding(facts, "110 people")


def test_how_far_something_fell_is_one_question_however_it_is_told() -> None:
    facts = facts_of(
        "Bus crash\n\nThe bus plunged 80 metres into a gorge, police said.",
        "Bus crash\n\nIt then fell some 60 metres. The road climbs to 3,400 metres there.",
    )
    assert holding(facts, "80 metres") == holding(facts, "60 metres")
    assert holding(facts, "3,400 metres") != holding(facts, "60 metres")


def test_a_ship_is_as_long_as_the_word_beside_it_says() -> None:
    facts = facts_of(
        "Tanker seized\n\nThe 183-metre tanker was boarded 30 metres from the pier.",
        "Tanker seized\n\nPirates boarded the ship, which is 180 metres long.",
    )
    assert holding(facts, "183-metre") == holding(facts, "180 metres")
    assert holding(facts, "30 metres") != holding(facts, "180 metres")


def test_metres_of_water_are_a_depth() -> None:
    facts = facts_of(
        "Wreck found\n\nDivers found the wreck off Varn on Monday in 108 metres of water.",
        "Wreck found\n\nThe wreck lies off Varn at a depth of 110 metres, the navy said.",
    )
    assert holding(facts, "108") == holding(facts, "110")


def test_a_time_told_with_a_bound_meets_one_that_lies_within_it() -> None:
    one = "Flood in Varn\n\nThe river rose eight metres in less than an hour, the mayor of Varn said."
    other = f"{one}\n\nThe river rose eight metres in 45 minutes, the guild of Varn said."
    facts = facts_of(one, other)
    assert holding(facts, "45 minutes") == holding(facts, "less than an hour")


def test_a_fall_is_a_fall_however_steep() -> None:
    facts = facts_of(
        "Climber dead\n\nA climber died after falling about 150 metres on Mount Varn on Monday.",
        "Death on Varn\n\nHe slipped and fell about 200 metres down a steep gully on Monday.",
        "Death on Varn\n\nOne of the party has fallen some 180 metres to his death.",
    )
    fall = holding(facts, "150 metres")
    assert {claim.value for claim in fall.claims} == {150, 200, 180}
    assert fall.label.startswith("fall")


def test_a_tunnel_has_a_length_wherever_its_number_stands() -> None:
    facts = facts_of(
        "Jailbreak\n\nThey got out through a tunnel of some 25 metres, the director said.",
        "Jailbreak\n\nThe tunnel measured 30 metres, police said.",
    )
    assert holding(facts, "25 metres") == holding(facts, "30 metres")


def test_how_tall_somebody_is() -> None:
    facts = facts_of(
        "Escape\n\nHe is a 6-foot, 200-pound man with a beard, police said.",
        "Escape\n\nHe is 6 feet tall, the sheriff said.",
    )
    assert holding(facts, "6-foot") == holding(facts, "6 feet")


def test_a_siege_is_as_long_as_the_talks_with_who_gave_up() -> None:
    facts = facts_of(
        "Siege ends\n\nThe man surrendered after two hours, police said.",
        "Siege in Varn\n\nPolice spent about three hours negotiating with the man.",
    )
    assert holding(facts, "two hours") == holding(facts, "three hours")


def test_distances_from_two_things_are_two_facts() -> None:
    facts = facts_of(
        "The camp, 10 miles south of the border, was hit.",
        "The camp is 12 miles from the border.",
        "The town of Dorn lies 30 miles from Varn.",
    )
    assert holding(facts, "10 miles") == holding(facts, "12 miles")
    assert holding(facts, "10 miles").label.startswith("distance · from the border")
    assert holding(facts, "30 miles").verdict == "lone"


def test_a_distance_in_brackets_is_from_what_they_name() -> None:
    facts = facts_of("The camp at Dorn (37 km SW of Varn) was hit.", "The camp lies 35 km from Varn, the city.")
    assert holding(facts, "37 km") == holding(facts, "35 km")


def test_a_distance_from_the_city_is_from_one_with_a_name() -> None:
    facts = facts_of("The camp is 30 km from the city.", "The camp is 32 km from Varn.")
    assert "the city" not in holding(facts, "30 km").label


def test_what_a_ticket_costs_is_no_damage_and_what_donors_gave_no_compensation() -> None:
    facts = facts_of(
        "Flood in Varn\n\nThe flood did damage of $6 million. Tickets cost 350 dollars.",
        "Flood in Varn\n\nDamage was put at $4.5 million. A fund for the families has raised $240,000.",
        "Flood in Varn\n\nDonors gave 86,000 dollars.",
    )
    assert {claim.value for claim in holding(facts, "$6 million").claims} == {6_000_000, 4_500_000}
    assert holding(facts, "350").label.startswith("price")
    assert holding(facts, "$240,000") == holding(facts, "86,000")


def test_the_reason_gives_a_converted_figure_as_it_is_worded() -> None:
    facts = facts_of("The car was doing at least 70 mph.", "The car was doing 90 km/h.")
    assert facts[0].reason == "at least 70 mph excludes 90 km/h"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("In 15 seconds the boat sank near the pier.", "It took 20 seconds, and the ferry was sunk."),
        ("The clerk drove for 15 seconds.", "Some had to drive 20 seconds there."),
    ],
)
def test_the_forms_of_a_verb_that_no_rule_makes_are_one_word(one: str, other: str) -> None:
    facts = facts_of(*(f"Raid\n\n{told}" for told in (one, other, "The mayor spoke for 90 seconds.")))
    assert holding(facts, "15 seconds") == holding(facts, "20 seconds")
    assert holding(facts, "90 seconds").verdict == "lone"


RAN = "Train crash\n\nA train crashed in Varn on Monday. "


def test_two_who_contradict_each_other_in_one_report_are_of_one_fact() -> None:
    facts = facts_of(
        RAN + "The train was moving at 120 kilometres an hour when it hit the wagons, the transport ministry said.",
        RAN
        + "The governor, Ada Lund, said the train had been going at 150 kilometres per hour. The transport ministry "
        "said it was doing 120 km/h.",
        RAN + "It was travelling at 134 km/h, according to the recorder.",
        "Train ran at 134 km/h\n\nThe train was running at 134 km/h when it entered the siding on Monday, the board "
        "said. The driver braked, and the train was still doing 96 km/h when it struck the wagons.",
    )
    speed = holding(facts, "150 kilometres")
    assert {claim.value for claim in speed.claims} == {120, 134, 150}
    assert holding(facts, "96 km/h") != speed


def test_what_one_speaker_says_beside_what_another_says_of_something_else_contradicts_nothing() -> None:
    fire = "Fire\n\nA forest fire near Varn, which began on Monday, covers {} hectares, the fire service said."
    facts = facts_of(f"{fire.format('9,700')} It gained 2,100 hectares in a day, Holm said.", fire.format("9,900"))
    assert holding(facts, "9,700") == holding(facts, "9,900")
    assert holding(facts, "2,100") != holding(facts, "9,900")


def test_how_far_a_plane_was_off_its_way_is_one_question() -> None:
    plane = "Plane lost\n\nA plane crashed near Varn on Monday. "
    facts = facts_of(
        plane + "It was 11 kilometres off its route.", plane + "The plane was 18 km off course, Holm said."
    )
    assert holding(facts, "11 kilometres") == holding(facts, "18 km")


def test_the_word_right_behind_a_length_says_what_it_is() -> None:
    dam = "Dam bursts\n\nA dam burst in Varn on Monday. "
    facts = facts_of(
        dam + "The wall of water, 1.5 metres high and 500 metres wide, ran for two kilometres.",
        dam + "A wave two metres high and 300 metres wide ran for three kilometres.",
    )
    labels = [holding(facts, quote).label.split(" · ")[0] for quote in ("1.5 metres", "500 metres")]
    assert labels == ["height", "width"]
    assert holding(facts, "two kilometres").label.split(" · ")[0] not in labels


def test_how_high_a_plane_flew_is_not_how_high_its_wreck_lies() -> None:
    plane = "Plane lost\n\nA plane crashed near Varn on Monday. "
    facts = facts_of(
        plane + "The plane was at 14,000 feet when it called last.",
        plane + "The crew had been cleared to descend to 13,000 feet. The wreck lies at 2,300 metres.",
        plane + "It hit a slope at a height of about 2,100 metres.",
    )
    assert holding(facts, "14,000").label.startswith("altitude")
    assert holding(facts, "2,300") == holding(facts, "2,100") != holding(facts, "13,000")
