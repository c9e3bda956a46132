"""Which year a number of things is told of: those of two years are never one."""

from datetime import date

from crossread.model import Article, Fact
from engine.facts.read_facts import gathered, holding

DAY = date(2010, 2, 8)


def in_2010(*texts: str) -> tuple[Fact, ...]:
    return gathered([Article(f"r{n}", f"Pirates off Varn\n\n{text}", published=DAY) for n, text in enumerate(texts)])


def test_the_attacks_of_two_years_are_two_facts_and_those_of_last_year_are_those_of_that_year() -> None:
    facts = in_2010(
        "There were 217 attacks off Varn in 2009.",
        "Last year there were 217 attacks off Varn.",
        "There were 111 attacks off Varn in 2008.",
    )
    assert [claim.article for claim in holding(facts, "217 attacks").claims] == ["r0", "r1"]
    assert holding(facts, "111 attacks").verdict == "lone"


def test_each_of_two_years_in_one_sentence_goes_with_its_like() -> None:
    facts = in_2010(
        "Pirates made 217 attacks in 2009 and 111 attacks in 2008.",
        "There were 219 attacks off Varn in 2009, and 115 in 2008.",
    )
    assert {claim.value for claim in holding(facts, "217 attacks").claims} == {217, 219}
    assert {claim.value for claim in holding(facts, "111 attacks").claims} == {111, 115}


def test_a_year_behind_another_number_is_not_that_of_the_first() -> None:
    facts = in_2010(
        "There were 111 attacks off Varn, and 217 in 2009.", "There were 115 attacks off Varn in 2008, and 219 in 2009."
    )
    assert {claim.value for claim in holding(facts, "111 attacks").claims} == {111, 115}


def test_a_number_without_a_year_may_be_that_of_any() -> None:
    facts = in_2010("Last year there were 219 attacks off Varn.", "There were 217 attacks off Varn.")
    assert {claim.value for claim in holding(facts, "217 attacks").claims} == {217, 219}


def test_a_year_behind_another_number_in_words_is_not_that_of_the_first() -> None:
    facts = in_2010("There were ten attacks off Varn, and nine in 2009.", "There were 12 attacks off Varn this year.")
    assert holding(facts, "ten attacks") == holding(facts, "12 attacks")
