"""Facts whose answer is a day or a name."""

import time
from datetime import date

import pytest

from crossread.engine.facts import gather
from crossread.engine.facts.verdict import verdict_of
from crossread.engine.lexicon import own_words
from crossread.model import Article, Claim, Fact, Span

BLAST = "Blast\n\nA bomb explosion killed 19 people in Varn on Monday."


def facts_of(*texts: str) -> dict[str, Fact]:
    return {fact.kind: fact for fact in gather(articles_of(*texts), ())}


def articles_of(*texts: str) -> list[Article]:
    return [Article(f"r{n}", text, published=date(2021, 3, 10)) for n, text in enumerate(texts)]


def names(fact: Fact) -> list[str]:
    return [claim.name for claim in fact.claims]


def test_the_day_of_an_event_is_bound_to_its_noun_and_not_to_what_was_said_of_it() -> None:
    facts = facts_of(
        "Quake hits Varn\n\nAn earthquake shook the whole province of Varn on Monday, officials in the capital said.",
        "After the quake\n\nMonday's earthquake brought down houses. Ministers discussed the quake on Wednesday.",
    )
    assert names(facts["date"]) == ["2021-03-08", "2021-03-08"]
    assert facts["date"].verdict == "agree"


@pytest.mark.parametrize(
    "told",
    [
        "The March 8 earthquake brought down houses in the old town, the mayor said on Wednesday.",
        "Ten people had been found in the hours after the earthquake on Monday, a doctor said.",
        "An earthquake shook the harbour of Varn before dawn on Monday and brought down houses, the mayor said.",
    ],
)
def test_a_day_is_bound_to_its_event_in_many_ways(told: str) -> None:
    facts = facts_of(
        "Quake hits Varn\n\nAn earthquake shook the whole province of Varn on Monday, officials in the capital said.",
        f"After the quake\n\n{told}",
    )
    assert names(facts["date"]) == ["2021-03-08", "2021-03-08"]


def test_two_police_chiefs_are_a_conflict_though_no_report_says_of_what() -> None:
    facts = facts_of(
        f"{BLAST} Ada Holm, the provincial police chief, said so.",
        f"{BLAST} Jens Lund, the police chief of the province, said so.",
    )
    assert facts["office"].verdict == "conflict"


def test_a_year_that_no_report_tells_is_said_to_be_reckoned() -> None:
    texts = (
        "Crash\n\nKABUL, July 12 (Agency) - A bus crash killed nine people on Wednesday. In 2020 a crash killed 40.",
        "Crash\n\nKABUL, July 13 (Wire) - Ten people died in Wednesday's bus crash. On Thursday a driver was held.",
    )
    fact = next(f for f in gather([Article(f"r{n}", text) for n, text in enumerate(texts)], ()) if f.kind == "date")
    assert names(fact) == ["2023-07-12", "2023-07-12"]
    assert fact.remarks == ("no report tells the year; 2023 is reckoned from the weekdays",)
    told = [Article(f"r{n}", text.replace("July 12 (", "July 12, 2023 (")) for n, text in enumerate(texts)]
    assert not next(f for f in gather(told, ()) if f.kind == "date").remarks


def test_captains_of_two_ships_hold_two_offices() -> None:
    facts = facts_of(
        "Collision\n\nThe captain, Edwin Holm, survived the collision.",
        "Collision\n\nThe tanker's captain, Peder Lund, was held after the collision.",
    )
    assert "office" not in facts


@pytest.mark.parametrize(
    "told",
    [
        "Two men were arrested over the earthquake on Friday.",
        "The cabinet met for the first time since the earthquake on Friday.",
        "He spoke to victims of the earthquake on Friday.",
    ],
)
def test_what_was_done_on_a_day_after_the_event_is_not_its_day(told: str) -> None:
    facts = facts_of(
        "Quake hits Varn\n\nAn earthquake shook the whole province of Varn on Monday, officials in the capital said.",
        f"After the quake\n\n{told}",
    )
    assert "date" not in facts


def test_two_captains_of_the_ship_are_a_conflict_whatever_their_rank_is_cut_to() -> None:
    facts = facts_of(
        "Ferry sinks\n\nThe captain, Edwin Holm, survived when the ferry sank.",
        "Ferry sinks\n\nThe skipper, Capt. Edgar Holm, was held after the ferry sank.",
        "Ferry sinks\n\nThe master of the ferry, Captain Edwin Holm, was charged.",
    )
    assert names(facts["office"]) == ["Edwin Holm", "Edgar Holm", "Edwin Holm"]
    assert facts["office"].verdict == "conflict"


def test_two_days_of_one_event_are_a_conflict() -> None:
    facts = facts_of(
        "Quake hits Varn\n\nAn earthquake shook the whole province of Varn on Monday, officials in the capital said.",
        "Quake hits Varn\n\nOn March 9th, an earthquake shook the whole province of Varn and brought down many houses.",
    )
    assert facts["date"].verdict == "conflict"
    assert facts["date"].reason == "8 Mar 2021 is not 9 Mar 2021"


def test_two_holders_of_one_office_are_a_conflict_and_a_former_one_holds_it_no_more() -> None:
    facts = facts_of(
        "Denmark's Prime Minister Ada Holm cut her journey short. Former Prime Minister Jens Lund did not.",
        "Prime Minister Erik Dahl of Denmark condemned the attack.",
    )
    assert facts["office"].label == "Prime Minister of Denmark"
    assert names(facts["office"]) == ["Ada Holm", "Erik Dahl"]
    assert facts["office"].verdict == "conflict"


def test_presidents_of_two_countries_hold_two_offices() -> None:
    assert "office" not in facts_of("French President Luc Morel spoke.", "Polish President Jan Wilk spoke.")


def test_who_claimed_a_bombing_may_go_by_two_names() -> None:
    facts = facts_of(
        "Bombing in Varn\n\nA suicide bombing claimed by the Islamic State killed 20 people in Varn on Monday morning.",
        "Bombing in Varn\n\nA suicide bombing carried out by Daesh killed 22 people in Varn on Monday morning.",
    )
    assert names(facts["responsible"]) == ["Islamic State", "Daesh"]
    assert facts["responsible"].verdict == "differ"


def test_two_groups_with_like_names_are_two_targets() -> None:
    facts = facts_of(
        "Jets strike camps\n\nThe air strikes on Monday hit camps belonging to the Northern Liberation Army in Varn.",
        "Jets strike camps\n\nThe Northern Liberation Front said that the air strikes killed its members in the hills.",
    )
    assert facts["target"].verdict == "conflict"
    assert "look alike" in facts["target"].reason


def test_who_carries_out_a_rescue_did_not_do_what_it_ended() -> None:
    text = "Pirates caught\n\nThe boarding ended the piracy. The anti-piracy operation was conducted by Ardent."
    assert "responsible" not in facts_of(text, text)


def test_a_sea_that_ships_cross_is_not_who_was_hit() -> None:
    text = "Ships attacked\n\nGunmen began an attack on cargo ships crossing the Sea of Varn on Monday, the navy said."
    assert "target" not in facts_of(text, text)


def test_the_day_of_a_verb_of_happening_is_that_of_the_event() -> None:
    facts = facts_of(
        "Market burns\n\nA fire broke out in the old market of Varn late on Monday and burned for hours, police said.",
        "Market burns\n\nThe fire occurred Monday evening in the old market, and crews were still at work on Tuesday.",
    )
    assert names(facts["date"]) == ["2021-03-08", "2021-03-08"]


def test_what_no_word_list_knows_has_the_day_of_its_lead_and_two_leads_are_no_conflict() -> None:
    opened = "The new concert hall of Varn was opened to the public on Monday after ten years of building."
    closed = "The old concert hall of Varn was given to its new owners on Tuesday in the presence of the choir."
    assert facts_of(opened, opened)["date"].verdict == "agree"
    assert "date" not in facts_of(opened, closed)


def test_a_verb_of_saying_between_takes_the_day_for_itself() -> None:
    text = "Market burns\n\nA fire broke out in the old market of Varn, the mayor said on Monday in the town hall."
    assert "date" not in facts_of(text, text)


def test_a_weekday_right_after_the_event_or_before_what_it_was_is_its_day() -> None:
    facts = facts_of(
        "Market burns\n\nThirty stalls of the old market of Varn were lost to a fire Monday, without a victim.",
        "Market burns\n\nVarn lost its old market on Monday, when a fast-moving blaze left thirty stalls in ashes.",
    )
    assert names(facts["date"]) == ["2021-03-08", "2021-03-08"]


def test_a_day_that_merely_stands_in_the_lead_bears_out_another_and_gainsays_none() -> None:
    firm = "Quake hits Varn\n\nAn earthquake shook the whole province of Varn on Monday, officials in the capital said."
    same = "Quake hits Varn\n\nFarmers ran from their homes Monday in the earthquake that shook the hills around Varn."
    later = (
        "Quake hits Varn\n\nRescuers were digging on Tuesday for those whom the Varn earthquake has left in the rubble."
    )
    assert names(facts_of(firm, same, later)["date"]) == ["2021-03-08", "2021-03-08"]


def test_where_no_report_has_a_date_weekdays_are_compared_by_name() -> None:
    articles = [
        Article("a", "Fire in Varn\n\nA fire broke out in the old market of Varn on Friday night, police said."),
        Article("b", "Fire in Varn\n\nFriday's fire destroyed most of the stalls in the old market, police said."),
        Article("c", "Fire in Varn\n\nThe fire broke out on Saturday in the market, as people in Varn remember it."),
    ]
    agreed = next(f for f in gather(articles[:2], ()) if f.kind == "date")
    assert (agreed.verdict, names(agreed)) == ("agree", ["Friday", "Friday"])
    assert next(f for f in gather(articles, ()) if f.kind == "date").verdict == "conflict"


def test_a_weekday_beside_the_date_that_falls_on_it_is_the_same_day() -> None:
    verdict, reason = verdict_of([dated("a", "2021-03-08"), dated("b", "Monday")])
    assert (verdict, reason) == ("agree", "8 Mar 2021 was a Monday")
    assert verdict_of([dated("a", "2021-03-08"), dated("b", "Tuesday")])[0] == "conflict"


def dated(article: str, day: str) -> Claim:
    return Claim(article, 0, 6, Span(0, 6), "date", name=day)


def test_an_office_has_an_owner_that_may_be_a_town_or_a_body() -> None:
    facts = gather(
        articles_of(
            "Varn's police chief, Ada Holm, 46, was hurt. Jens Lund, director of the Northern Relief Fund, wept.",
            "Police Chief Ada Holm was in a hospital. Jens Lund, director of the Northern Relief Fund, did not speak.",
        ),
        (),
    )
    assert {fact.verdict for fact in facts} == {"agree"}
    assert {fact.label for fact in facts} == {"Police Chief of Varn", "Director of Northern Relief Fund"}


def test_mayors_of_whom_no_report_says_where_do_not_gainsay_each_other() -> None:
    assert "office" not in facts_of("Mayor Ada Holm spoke to them.", "Mayor Jens Lund spoke to them.")


def test_an_office_whose_owner_one_report_leaves_out_is_that_of_its_holder_elsewhere() -> None:
    facts = facts_of(
        "The Port Ellen Harriers general manager Ada Holm made an offer.",
        "The offer came from general manager Ada Holm.",
    )
    assert facts["office"].label == "General Manager of Port Ellen Harriers"
    assert "office" not in facts_of("An offer came from general manager Ada Holm.", "General manager Ada Holm spoke.")


def test_one_holder_under_two_owners_holds_one_office_but_two_holders_do_not() -> None:
    town, team = (
        "Word came from Port Ellen's general manager Ada Holm.",
        "The Harriers' general manager Ada Holm spoke.",
    )
    assert facts_of(town, team)["office"].verdict == "agree"
    assert "office" not in facts_of(town, "The Harriers' general manager Erik Dahl spoke.")


def test_two_holders_that_one_report_names_held_the_office_one_after_the_other() -> None:
    both = "French President Luc Morel spoke. French President Marc Roux had begun it ten years before."
    assert {f.verdict for f in gather(articles_of(both, "French President Luc Morel spoke."), ())} == {"agree"}


def test_a_holder_called_by_the_last_name_alone_is_the_same() -> None:
    assert facts_of("French President Luc Morel spoke.", "French President Morel spoke.")["office"].verdict == "agree"


def test_a_first_name_spelt_with_another_consonant_may_be_the_same() -> None:
    facts = facts_of("French President Gorbanali Varestani spoke.", "French President Korbanaly Varestani spoke.")
    assert facts["office"].verdict == "differ"


def test_who_is_named_as_the_gunman_did_it_and_two_names_are_a_conflict() -> None:
    shooting = "Shooting in Varn\n\nA gunman killed four people in a shooting at a market in Varn on Monday."
    facts = facts_of(
        f"{shooting} Police identified the gunman as Jens Lund.", f"{shooting} The gunman, named as Erik Dahl, fled."
    )
    assert names(facts["responsible"]) == ["Jens Lund", "Erik Dahl"]
    assert facts["responsible"].verdict == "conflict"


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


@pytest.mark.parametrize(
    "told",
    [
        "The attack surprised nobody, said Bo Lund, an expert at Varn College.",
        "The victims of the attack were mourned in a service at the Grand Cathedral.",
    ],
)
def test_a_building_named_for_another_reason_was_not_hit(told: str) -> None:
    text = f"Attack in Varn\n\nAn attack on a market in Varn on Monday left four people dead. {told}"
    assert "target" not in facts_of(text, text)


def test_an_office_is_found_in_a_short_sentence_of_names() -> None:
    text = "Prime Minister Ada Holm of Denmark came."
    assert facts_of(text, text)["office"].label == "Prime Minister of Denmark"


def test_offices_of_ones_own_may_be_a_word_and_hold_any_sign() -> None:
    with own_words("roles:\n  offices: [Sultan]\n  accused: ['(', '*x']\nevents:\n  buildings: ['mill(']\n"):
        facts = facts_of("Suddenly a Robert Fisk fell. Sultan Omar Bey came to Varn.", "The Sultan Omar Bey came.")
    assert [fact.label for fact in facts.values() if fact.kind == "office"] == ["Sultan"]


def test_many_reports_that_tell_one_birth_stand_in_one_fact() -> None:
    told = "Nobody slept. The singer Ada Holm was born on 3 May 1931 in the harbour quarter of Varn."
    assert len(facts_of(*[told] * 60)["date"].claims) == 60


def test_many_holders_are_compared_by_what_their_names_share() -> None:
    def name(number: int) -> str:
        return "".join(
            ("Ba", "de", "go", "ku", "mi", "ra", "so", "ti", "vu", "zy")[int(digit)] for digit in f"{number:04}"
        ).title()

    def took(reports: int) -> float:
        texts = [f"Mayor {name(n)} {name(7 * n + 3)} spoke." for n in range(reports)]
        begin = time.process_time()
        facts_of(*texts)
        return time.process_time() - begin

    took(10)
    # four times the reports: sixteen times the time would be quadratic
    assert min(took(400), took(400)) < 9 * min(took(100), took(100)) + 0.05


def test_a_building_is_named_as_what_was_hit_and_the_town_before_it_is_no_name() -> None:
    facts = facts_of(
        "Fire\n\nA huge fire destroyed a Hedgerow supermarket in Varn on Monday, and nobody was hurt in it.",
        "Fire\n\nPolice treat the fire at the Hedgerow store as an accident. The Varn store had been busy in the day.",
    )
    assert names(facts["target"]) == ["Hedgerow", "Hedgerow"]


def test_the_next_day_is_counted_from_the_day_named_before() -> None:
    facts = facts_of(
        "Blast\n\nOn 5 March, a bomb attack killed two in Varn. The next day, an attack killed three in the same town.",
        "Blast\n\nOn 5 March, a bomb attack killed two in Varn, and people there say that they are afraid of more.",
    )
    assert names(facts["date"]) == ["2021-03-06", "2021-03-05", "2021-03-05"]


def test_a_target_told_without_the_attack_is_that_of_the_attack_told_before() -> None:
    facts = facts_of(
        "Jets strike\n\nThe air strikes on Monday lit the sky. The target was a base of the Northern Brigade.",
        "Jets strike\n\nThe air strikes on Monday hit hideouts of the Northern Brigade in the hills over Varn.",
    )
    assert names(facts["target"]) == ["Northern Brigade", "Northern Brigade"]


HOSTILE = (
    "A" * 400,
    "Aa " * 200,
    "A-" * 300,
    "at the A" * 60,
    "gunman A" * 60,
    "Mayor " * 80,
    "of the " * 80,
    "on Monday " * 50,
    "the attack on Monday " * 40,
)


@pytest.mark.parametrize("text", HOSTILE)
def test_time_grows_with_the_length_alone(text: str) -> None:
    def took(times: int) -> float:
        articles = articles_of(*[f"Fire at the market\n\nA fire broke out in Varn on Monday. {text * times}"] * 2)
        begin = time.process_time()
        gather(articles, ())
        return time.process_time() - begin

    took(2)
    # eight times the text: sixty-four times the time would be quadratic
    assert min(took(40), took(40)) < 20 * min(took(5), took(5)) + 0.05


def test_the_day_of_a_date_line_is_that_of_no_event() -> None:
    opening = "VARN, {} (Agency) - The new concert hall of Varn was opened to the public after ten years of building."
    assert "date" not in facts_of(opening.format("March 8"), opening.format("March 9"))


def test_a_minister_whose_country_no_report_names_is_of_that_which_all_reports_are_about() -> None:
    lead = "A blast shook the old harbour of the Danish town of Varn on Monday and hurt nobody, police said.\n\n"
    facts = facts_of(
        lead + "Interior Minister Ada Holm came at noon.", lead + "Interior Minister Erik Dahl came at noon."
    )
    assert facts["office"].label == "Interior Minister of Denmark"
    assert facts["office"].verdict == "conflict"


def test_two_spokesmen_gainsay_nobody_and_a_rank_is_no_part_of_a_name() -> None:
    facts = facts_of(
        "Army spokesman Brigadier-General Nils Berg denied it. Army spokesman Jens Lund did not.",
        "Army spokesman Nils Berg denied it.",
    )
    assert names(facts["office"]) == ["Nils Berg", "Nils Berg"]
    assert facts["office"].verdict == "agree"


def test_a_captain_holds_an_office_after_a_comma_and_a_rank_without_one() -> None:
    ferry = "The ferry sank off Varn on Monday.\n\nThe captain, {}, was the last to leave the ship, the owner said."
    assert facts_of(ferry.format("Ada Holm"), ferry.format("Ada Holm"))["office"].verdict == "agree"
    assert "office" not in facts_of("The army sent Captain Ada Holm.", "The army sent Captain Ada Holm.")


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


def test_two_governors_of_whom_no_report_says_of_what_are_a_conflict_and_two_directors_are_not() -> None:
    facts = facts_of("Governor Ada Holm came at noon.", "Acting governor Erik Dahl came at noon.")
    assert facts["office"].verdict == "conflict"
    assert "office" not in facts_of("Director Ada Holm came at noon.", "Director Erik Dahl came at noon.")


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


@pytest.mark.parametrize(
    "told", ["The opposition blamed the Interior Ministry.", "No group claimed responsibility.", "Nobody was blamed."]
)
def test_who_is_blamed_for_not_preventing_it_did_not_do_it(told: str) -> None:
    facts = facts_of(f"{BLAST} {told}", f"{BLAST} The Red Front claimed responsibility for the bombing.")
    assert "responsible" not in facts
