"""What a report tells of the time or the place of another event beside what is of the main one."""

from datetime import date

import pytest

from crossread.model import Article, Fact
from engine.facts.read_facts import facts_of, gathered, holding

DEAD_IN_DORN = "Quake in Varn\n\nA quake killed 217 people on Sunday. The minister said 100 people had died in Dorn."
BEFORE = "An earthquake in Dorn in 1976 killed 3,840."


def test_a_place_that_an_article_tells_of_the_main_event_first_is_no_other_events() -> None:
    killed = "Quake in Varn\n\nA quake killed at least 23 people on Sunday."
    facts = facts_of(f"{killed} Thirteen of the deaths were in Dorn. {BEFORE}", DEAD_IN_DORN)
    assert {claim.value for claim in holding(facts, "100 people").claims} == {13, 100}
    assert "1976" not in holding(facts, "100 people").label
    facts = facts_of(f"{killed} {BEFORE} Thirteen of the deaths then were in Dorn.", DEAD_IN_DORN)
    assert "1976" in holding(facts, "Thirteen").label


JUNE = date(2021, 6, 9), date(2021, 6, 20), date(2021, 6, 21)
DIED = "Ferry sinks off Varn\n\nA report says that 142 people died when the ferry sank off Varn on Feb 2."
SANK = "Ferry sinks off Varn\n\nThe owner was charged after a ferry sank off Varn on 2 February, and 150 people died."


def months_later(*texts: str) -> tuple[Fact, ...]:
    return gathered(
        [Article(f"r{n}", text, published=day) for n, (text, day) in enumerate(zip(texts, JUNE, strict=False))]
    )


def test_reports_of_months_later_that_name_the_day_in_full_tell_of_one_event() -> None:
    facts = months_later(DIED, SANK)
    assert holding(facts, "142 people") == holding(facts, "150 people")
    assert holding(facts, "142 people").label == "killed · sinking of 2 Feb"


def test_reports_of_months_later_that_name_two_days_tell_of_two_events() -> None:
    facts = months_later(DIED, "Ferry sinks off Varn\n\n150 people died when a ferry sank on 3 April.")
    assert holding(facts, "142 people") != holding(facts, "150 people")


def test_a_day_that_one_lead_of_three_names_is_not_that_of_the_others() -> None:
    storm = "Ferry sinks off Varn\n\nA report says that a ferry sank off Varn in a storm. The sinking killed {} people."
    facts = months_later(DIED, storm.format(150), storm.format(160))
    assert {claim.value for claim in holding(facts, "150 people").claims} == {150, 160}


@pytest.mark.parametrize("some", ["among them a Dane", "one of them"])
def test_a_year_of_some_of_those_counted_is_not_that_of_all(some: str) -> None:
    seven = "Raid\n\nThe group still holds seven hostages."
    facts = facts_of(f"Raid\n\nThe group still holds six hostages, {some} seized in 2012.", seven)
    assert {claim.value for claim in holding(facts, "six hostages").claims} == {6, 7}
    facts = facts_of("Raid\n\nThe group still holds six hostages, whom it seized in 2012.", seven)
    assert "2012" in holding(facts, "six hostages").label


QUAKE = "Quake in Varn\n\nA quake in Varn on Monday killed five people and injured 42 people."
FOUR = "Quake in Varn\n\nA quake shook Varn on Monday and killed four people, ten days after a"


def test_what_an_event_came_after_is_another_of_whatever_kind() -> None:
    facts = facts_of(f"{FOUR} blast that killed 40 people.", QUAKE)
    assert {claim.value for claim in holding(facts, "four people").claims} == {4, 5}
    assert holding(facts, "40 people").label == "killed · another blast"


def test_what_follows_the_event_before_in_a_clause_of_its_own_is_of_the_main_event() -> None:
    facts = facts_of(f"{FOUR} vote, and hurt 40 people.", QUAKE)
    assert {claim.value for claim in holding(facts, "40 people").claims} == {40, 42}


def test_the_event_that_something_else_came_after_may_be_the_main_one() -> None:
    facts = facts_of("Quake in Varn\n\nThe vote was held two weeks after a quake that killed nine people.", QUAKE)
    assert {claim.value for claim in holding(facts, "nine people").claims} == {5, 9}


def test_protesters_for_whom_mourners_march_died_in_the_protests_and_traders_before_them() -> None:
    marched = "Protests in Varn\n\nMourners marched on Tuesday after the killing of nine {}."
    killed = "Protests in Varn\n\nPolice killed ten protesters in Varn on Monday."
    facts = facts_of(marched.format("protesters"), killed)
    assert {claim.value for claim in holding(facts, "ten protesters").claims} == {9, 10}
    facts = facts_of(marched.format("traders"), killed)
    assert holding(facts, "nine traders").label.startswith("killed · another protest")
