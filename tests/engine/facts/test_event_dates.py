"""On which day it was: facts whose answer is a day."""

from datetime import date

import pytest

from crossread.engine.facts import gather
from crossread.engine.facts.verdict import verdict_of
from crossread.model import Article, Claim, Span
from engine.facts.named_facts import articles_of, facts_of, names


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


@pytest.mark.parametrize(
    "told",
    [
        "The earthquake drill is to be held on Friday.",
        "Another earthquake is expected on Friday.",
        "An aftershock struck Varn on Sunday.",
        "Aftershocks of the quake shook Varn on Sunday.",
        "The earthquake brought out nurses on Sunday to survivors.",
        "Aid after the earthquake came on Sunday for victims.",
    ],
)
def test_what_is_to_come_or_came_after_it_is_another_day(told: str) -> None:
    quake = "Quake hits Varn\n\nAn earthquake shook the whole province of Varn on Monday, officials said."
    later = f"Varn digs\n\n{told} Many homes in the province of Varn lie in ruins, officials said."
    assert "date" not in facts_of(quake, later)


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


def test_two_days_of_one_event_are_a_conflict() -> None:
    facts = facts_of(
        "Quake hits Varn\n\nAn earthquake shook the whole province of Varn on Monday, officials in the capital said.",
        "Quake hits Varn\n\nOn March 9th, an earthquake shook the whole province of Varn and brought down many houses.",
    )
    assert facts["date"].verdict == "conflict"
    assert facts["date"].reason == "8 Mar 2021 is not 9 Mar 2021"


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


def test_many_reports_that_tell_one_birth_stand_in_one_fact() -> None:
    told = "Nobody slept. The singer Ada Holm was born on 3 May 1931 in the harbour quarter of Varn."
    assert len(facts_of(*[told] * 60)["date"].claims) == 60


def test_the_next_day_is_counted_from_the_day_named_before() -> None:
    facts = facts_of(
        "Blast\n\nOn 5 March, a bomb attack killed two in Varn. The next day, an attack killed three in the same town.",
        "Blast\n\nOn 6 March, a bomb attack killed three in Varn, and people there say that they are afraid of more.",
    )
    assert names(facts["date"]) == ["2021-03-06", "2021-03-06"]


def test_the_day_of_a_date_line_is_that_of_no_event() -> None:
    opening = "VARN, {} (Agency) - The new concert hall of Varn was opened to the public after ten years of building."
    assert "date" not in facts_of(opening.format("March 8"), opening.format("March 9"))


ATTACK = "Blast in Varn\n\nA bomb attack killed nine people in the harbour of Varn on Monday, the mayor said."
DAYLESS = "The harbour of Varn is closed, and the bells of its old church are silent for the first time in years."
"""A lead that names no day."""


@pytest.mark.parametrize(
    "told",
    [
        "Nine people were killed in the Monday night attack, and the harbour is closed.",
        "Rebels launched a fierce attack on the Old Harbour Monday night with bombs and rifles.",
        "On the night of Monday, a group of armed men attacked the harbour and fled by boat.",
        "Norway on Monday (8 March) launched an air strike on the harbour in which nine people died.",
        "A man opened fire from a room on the upper floor of the Harbour Hotel in Varn, Holm late Monday night.",
        "Twenty people were hurt in the March 8 disaster, and three are still in hospital.",
        "Varn remembers Monday, when two bombs exploded at the harbour and in the market.",
        "The attack on the people and boats of the Old Harbour, which began on Monday, went on for hours.",
        "The incident happened last night at the harbour, where hundreds had come to see the boats.",
        "There was an attack in Varn, northern Holm, on Monday.",
        "There was an attack in Varn, northern Holm on Monday.",
        "Workers cleared the harbour on March 9, a day after a missile flattened the fish market.",
        "There was an attack at around 11:30 pm Monday.",
        "Varn remembers Monday, when two gunmen stormed the market.",
        "Boats burned in the harbour of Varn when a lorry exploded at around 11:30 pm Monday near the gate.",
    ],
)
def test_a_day_is_bound_to_an_attack_in_many_ways(told: str) -> None:
    articles = [
        Article("a", ATTACK, published=date(2021, 3, 9)),
        Article("b", f"After the blast\n\n{DAYLESS} {told}", published=date(2021, 3, 9)),
    ]
    fact = next(f for f in gather(articles, ()) if f.kind == "date")
    assert {(claim.article, claim.name) for claim in fact.claims} == {("a", "2021-03-08"), ("b", "2021-03-08")}


@pytest.mark.parametrize(
    "told",
    [
        "“The world is shaken by the attack today,” the minister wrote.",
        "VARN, Holm, March 9 The driver of a lorry that exploded was asleep in the gatehouse.",
        "9 March 2021 – (Holm) Two bombs have hit the old harbour and the market of Varn.",
        "9 March 2021 - An attack on the old harbour of Varn left nine people dead.",
        "WEST VARN, Holm, March 9 An attack on the old harbour left nine people dead.",
        "WEST VARN, Holm, March 9 Two bombs exploded at the old harbour.",
        "As of 2 a.m. Tuesday, nine people had been killed in the attack.",
        "It was an attack which brought grief to Varn on Tuesday, when the bells rang for an hour.",
        "Gunmen had killed nine people by Tuesday.",
        "New explosions sent black smoke over the hard-hit harbour on Tuesday.",
    ],
)
def test_a_day_on_which_something_else_was_is_not_that_of_the_attack(told: str) -> None:
    texts = {"a": ATTACK, "b": f"After the blast\n\n{told}", "c": ATTACK.replace("the mayor", "a doctor")}
    articles = [Article(name, text, published=date(2021, 3, 9)) for name, text in texts.items()]
    fact = next(f for f in gather(articles, ()) if f.kind == "date")
    assert [(claim.article, claim.name) for claim in fact.claims] == [("a", "2021-03-08"), ("c", "2021-03-08")]


def test_a_train_that_left_the_rails_as_it_rounded_a_bend_did_so_on_the_day_told_there() -> None:
    told = "A train derailed and hit a wall as it rounded a bend near Varn in the south at about 20:15 on Monday."
    same = "A train derailment at 20:15 local time (1915 UTC) yesterday has cost the lives of nine people near Varn."
    articles = [Article(f"r{n}", text, published=date(2021, 3, 9)) for n, text in enumerate((told, same))]
    fact = next(f for f in gather(articles, ()) if f.kind == "date")
    assert names(fact) == ["2021-03-08", "2021-03-08"]


def test_earlier_attacks_of_another_weekday_are_another_event() -> None:
    told = "The attack follows earlier rebel strikes on Friday that killed four people in the hills."
    facts = facts_of(ATTACK, f"{ATTACK} {told}")
    assert facts["date"].verdict == "agree"
    assert names(facts["date"]) == ["2021-03-08", "2021-03-08"]


BOMBED = "Camp bombed\n\nAn air raid on a camp in Varn killed 12 people on Monday, doctors said."


def test_the_day_of_another_event_in_a_report_that_gives_the_own_day_gainsays_nobody() -> None:
    facts = gather(
        articles_of(
            BOMBED, BOMBED.replace("12", "14"), f"{BOMBED} The Sunday bombings in Harland were condemned by many."
        ),
        (),
    )
    (day,) = [fact for fact in facts if fact.kind == "date"]
    assert names(day) == ["2021-03-08"] * 3
    assert day.verdict == "agree"


def test_two_days_that_two_reports_give_are_two_facts_where_both_give_both() -> None:
    told = f"{BOMBED} The Sunday bombings in Harland were condemned by many."
    facts = [fact for fact in gather(articles_of(told, told.replace("many", "all")), ()) if fact.kind == "date"]
    assert sorted(names(fact)[0] for fact in facts) == ["2021-03-07", "2021-03-08"]
    assert {fact.verdict for fact in facts} == {"agree"}


def test_two_days_of_which_each_has_a_report_of_its_own_are_a_conflict() -> None:
    facts = facts_of(BOMBED, BOMBED.replace("12", "14"), BOMBED.replace("Monday", "Sunday"))
    assert facts["date"].verdict == "conflict"


@pytest.mark.parametrize(
    "told",
    [
        "A fireman was killed by a falling tree on Sunday while he fought the fire.",
        "Forty fires were burning in the province on Sunday.",
        "The fire came over the ridge on Sunday.",
    ],
)
def test_what_a_fire_did_on_its_way_is_not_the_day_of_the_fire(told: str) -> None:
    first = "Fire\n\nThe fire broke out in Varn on Saturday, officials said."
    facts = facts_of(first, f"Fire\n\nA fire burned for days in the hills of Varn.\n\n{told}")
    assert "date" not in facts


@pytest.mark.parametrize(
    "told", ["Date of occurrence: 08.03.2021. Place: Varn.", "Incident date: March 8. Place: Varn."]
)
def test_a_sheet_tells_the_day_behind_its_label(told: str) -> None:
    facts = facts_of(BOMBED, f"Sheet\n\nAn air raid on a camp. {told}")
    assert names(facts["date"]) == ["2021-03-08"] * 2


def test_a_month_cut_short_may_stand_right_before_its_day() -> None:
    facts = facts_of(BOMBED, BOMBED.replace("Monday", "Mar.8"))
    assert names(facts["date"]) == ["2021-03-08"] * 2


def test_what_happened_on_a_day_is_the_event() -> None:
    facts = facts_of(BOMBED, f"{BOMBED.replace('on Monday', 'at noon')} What happened on Monday was a crime, he said.")
    assert names(facts["date"]) == ["2021-03-08"] * 2


def test_a_weekday_of_a_report_that_nobody_dates_is_that_of_the_dated_ones() -> None:
    early = "Quakes feared in Varn\n\nSmall earthquakes have been felt in the old town of Varn, the mayor said."
    facts = gather(
        [
            Article("a", early, published=date(2021, 3, 8)),
            Article("b", early.replace("small", "weak"), published=date(2021, 3, 8)),
            Article(
                "c", "Quake\n\nAn earthquake shook the town of Varn on Tuesday and hurt nobody, the mayor told us."
            ),
            Article("d", "Quake\n\nThe earthquake in Varn on Tuesday was short.", published=date(2021, 3, 10)),
        ],
        (),
    )
    days = {claim.article: claim.name for fact in facts if fact.kind == "date" for claim in fact.claims}
    assert days == {"c": "2021-03-09", "d": "2021-03-09"}


def test_the_time_of_the_day_stands_between_a_verb_and_its_day() -> None:
    text = "Shots\n\nA gunman opened fire at a club in Varn just before 11.40pm on Sunday, killing three people."
    assert names(facts_of(text, f"{text} A rainy day.")["date"]) == ["2021-03-07"] * 2


def test_a_burst_dam_a_wave_that_smashed_and_a_flood_of_one_night_have_one_day() -> None:
    facts = facts_of(
        "Dam burst\n\nAt least 20 people are missing after the Lerna dam burst its banks late on Monday.",
        "Dam burst\n\nThe Lerna dam burst killed 20. A wave of mud smashed into the village of Varn on Monday evening.",
        "After the dam burst\n\nThe dam burst has its first culprits. The flood on the night of 8 March took 20 lives.",
    )
    assert facts["date"].label == "date · dam burst of 8 Mar"
    assert names(facts["date"]) == ["2021-03-08", "2021-03-08", "2021-03-08"]


def test_the_day_on_which_a_plane_flew_into_a_hill_or_was_lost_is_that_of_its_crash() -> None:
    facts = facts_of(
        "Plane crash\n\nA plane crash is feared: a plane with 9 aboard lost contact with the tower on Monday.",
        "Plane crash\n\nNine died in a plane crash. It flew into a hill near Varn on Monday, the mayor said.",
    )
    assert names(facts["date"]) == ["2021-03-08", "2021-03-08"]


def test_a_day_right_behind_an_event_is_its_own_though_days_are_counted_to_it() -> None:
    facts = facts_of(
        "Plane crash\n\nNine died when a plane crashed near Varn on Monday.",
        "Plane crash\n\nDivers found its recorder on Wednesday, a day after the crash of 8 March, the board said.",
    )
    assert names(facts["date"]) == ["2021-03-08", "2021-03-08"]


@pytest.mark.parametrize(
    "told",
    [
        "Two people were hurt in Old Varn on Sunday as the small kingdom voted in a snap election.",
        "It is quiet after the election. Barely half of the voters bothered to turn out on Sunday.",
    ],
)
def test_the_day_of_a_vote_is_told_by_those_who_voted(told: str) -> None:
    facts = facts_of("Election\n\nVarn voted in an election on Sunday.", f"Election\n\n{told}")
    assert names(facts["date"]) == ["2021-03-07"] * 2


def test_what_was_done_on_a_day_as_others_spoke_is_not_bound_to_a_later_verb() -> None:
    quake = "Quake hits Varn\n\nAn earthquake shook the whole province of Varn on Monday, officials said."
    assert "date" not in facts_of(quake, "Aid\n\nThe quake is over. Nurses came on Tuesday as he said it struck.")
