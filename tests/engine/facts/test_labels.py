"""A label says what is counted and of what event, in words that a person would write; no two are the same."""

from datetime import date

import pytest

from crossread.engine.claims import claims_of
from crossread.engine.facts import gather
from crossread.model import Article
from engine.facts.read_facts import facts_of, holding


def labels(*texts: str) -> list[str]:
    articles = [Article(f"r{n}", f"Vote in Orlen\n\n{text}", outlet=f"Outlet {n}") for n, text in enumerate(texts)]
    claims = [claim for article in articles for claim in claims_of(article)]
    return [fact.label for fact in gather(articles, claims) if fact.kind not in ("date", "office")]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Turnout reached 61 percent in the valley.", "percent: turnout reached"),
        ("Some 61 percent of eligible voters took part.", "percent of eligible voters"),
        ("The border stretches for some 300 kilometres.", "length: border stretches"),
        ("The talks lasted 15 hours.", "duration: talks lasted"),
        ("He was given a 20-year sentence on Monday.", "duration: sentence"),
        ("The lorry brought 40 tonnes of flour.", "weight"),
        ("The flood destroyed 40 houses on Monday.", "houses destroyed"),
        ("The flood damaged 40 houses on Monday.", "houses damaged"),
    ],
)
def test_what_is_measured_is_told_by_the_words_beside_the_number(text: str, label: str) -> None:
    assert labels(text)[0].split(" · ")[0] == label


def test_two_facts_of_one_label_are_told_apart_by_what_goes_on_beside_them() -> None:
    told = labels("Two of the boats reached the harbour. Three of the boats drifted out to sea.")
    assert len(set(told)) == len(told) == 2
    assert not any("(2)" in label or "“" in label for label in told)
    assert any("drifted" in label for label in told)


def test_two_events_of_one_name_are_told_apart_by_who_tells_of_them() -> None:
    told = labels(
        "An attack on the town killed four people on Monday. Another attack killed six people, a clerk said.",
        "The attack killed four people on Monday. Another raid killed nine people, a priest said.",
    )
    assert len(set(told)) == len(told)
    assert not any("(2)" in label for label in told)


def test_a_sum_of_the_season_says_so() -> None:
    told = labels("The patrol took six rifles on Monday. So far it has taken 14 rifles on that road.")
    assert any(label.startswith("rifles · so far") for label in told)


def events(day: int, *texts: str) -> set[str]:
    articles = [Article(f"r{n}", text, published=date(2021, 3, day)) for n, text in enumerate(texts)]
    facts = gather(articles, [claim for article in articles for claim in claims_of(article)])
    return {fact.label.split(" · ")[-1] for fact in facts if fact.kind == "killed"}


def test_the_event_is_called_by_the_day_that_most_reports_give_it_and_not_by_that_of_their_print() -> None:
    told = "A quake shook the hills of Varn on Monday night and killed nine people, officials said on Tuesday."
    other = "A quake that shook Varn on Sunday killed ten people, the governor said on Tuesday, as rescuers dug."
    assert events(9, told, told.replace("hills", "plain"), other) == {"quake of 8 Mar"}


def test_where_no_report_tells_the_day_the_event_has_its_month_unless_it_may_have_been_in_the_one_before() -> None:
    told = "The flood in the valley of Varn has killed nine people, officials said on {}, as the rains went on."
    assert events(24, told.format("Wednesday")) == {"flood of Mar"}
    assert events(2, told.format("Tuesday")) == {"flood"}


def test_a_fact_is_of_the_event_that_most_of_its_reports_tell_it_of() -> None:
    told = "Train crash at Varn\n\nA train crashed at Varn on Monday. All eight carriages left the track{}."
    facts = facts_of(told.format(" that started operation two years ago"), told.format(" at once"), told.format(""))
    assert "2019" not in holding(facts, "eight carriages").label


def test_people_are_told_with_the_words_beside_their_number() -> None:
    facts = facts_of("Flood in Varn\n\nThe flood in Varn on Monday rose fast. Six people huddled on a roof waved.")
    assert holding(facts, "Six people").label == "people: huddled on a roof · flood of 8 Mar"


def test_a_day_is_no_part_of_the_place_that_a_distance_is_measured_from() -> None:
    facts = facts_of("Raid near Varn\n\nTroops fought rebels about five kilometres south of Varn Thursday, he said.")
    assert holding(facts, "five kilometres").label.startswith("distance · from Varn ·")


def test_no_label_tells_a_year_that_no_report_tells() -> None:
    told = (
        "Quake hits Varn\n\nA quake killed 9 people in Varn on Sunday. "
        "On Jan. 4 an earthquake in Kent injured {} people. The 2004 tsunami killed 100 people in Harland."
    )
    articles = [Article(f"r{n}", told.format(n)) for n in (300, 400)]
    claims = [claim for article in articles for claim in claims_of(article)]
    told_of = {fact.label for fact in gather(articles, claims)}
    assert {"injured · Kent earthquake of 4 Jan", "killed · 2004 Harland tsunami"} <= told_of


def test_what_men_storm_is_attacked_and_no_weather_comes() -> None:
    told = "Gunmen storm temple\n\nGunmen stormed a temple in Varn on Monday and killed nine people, a {} said."
    assert events(10, told.format("clerk"), told.format("priest")) == {"attack of 8 Mar"}
    told = "Storm kills nine\n\nA storm that swept over Varn on Monday killed nine people, a {} said."
    assert events(10, told.format("clerk"), told.format("priest")) == {"storm of 8 Mar"}


def test_an_event_of_the_past_is_called_by_its_own_verb() -> None:
    freed = "Hostages freed\n\nTwo hostages were freed in the hills above Varn on Monday, the governor said."
    told = f"{freed} They were abducted from a restaurant in Harland on February 14."
    labels = [fact.label for fact in gather([Article(f"r{n}", told, published=date(2021, 3, 10)) for n in "ab"], ())]
    assert "date · kidnapping of 14 Feb 2021" in labels


@pytest.mark.parametrize(
    ("told", "one"),
    [
        ("Clashes", "clash"),
        ("Crashes", "crash"),
        ("Strikes", "strike"),
        ("Avalanches", "avalanche"),
        ("Blazes", "blaze"),
    ],
)
def test_several_events_are_called_by_the_word_for_one(told: str, one: str) -> None:
    assert events(9, f"{told} in Varn killed nine people on Monday.") == {f"{one} of 8 Mar"}


@pytest.mark.parametrize(
    ("told", "label"),
    [
        ("Lerna Air Flight 610 crashed in October 2008, killing 18.", "Lerna Air crash of Oct 2008"),
        ("A Danish jet crashed in October 2008, killing 18.", "crash of Oct 2008"),
    ],
)
def test_an_earlier_crash_is_called_by_whose_plane_it_was(told: str, label: str) -> None:
    text = f"Plane crash\n\nA plane crash killed nine on Monday. {told}"
    articles = [Article(f"r{n}", text, published=date(2021, 3, 10)) for n in range(2)]
    claims = [claim for article in articles for claim in claims_of(article)]
    assert f"killed · {label}" in [fact.label for fact in gather(articles, claims)]
