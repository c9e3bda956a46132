"""Parts of a toll that reports tell in other words: children among the dead, guards, people of one country."""

from datetime import date

import pytest

from crossread.engine.claims import claims_of
from crossread.engine.facts import gather
from crossread.model import Article, Fact

LEAD = "Ferry sinks\n\nA ferry sank off Varn on Monday and 30 people drowned, the coast guard said."


def facts_of(*sentences: str) -> tuple[Fact, ...]:
    articles = [
        Article(f"r{n}", f"{LEAD}\n\n{sentence}", published=date(2021, 3, 8)) for n, sentence in enumerate(sentences)
    ]
    return gather(articles, [claim for article in articles for claim in claims_of(article)])


def holding(facts: tuple[Fact, ...], start: str) -> Fact:
    return next(fact for fact in facts for claim in fact.claims if claim.quote.startswith(start))


@pytest.mark.parametrize(
    ("one", "other", "first"),
    [
        ("Thirty people died, nine of them children, a doctor said.", "Ten children were among the dead.", "nine"),
        ("Of the dead, 11 are children, a doctor said.", "Nine children were among the dead.", "11"),
        ("Among the dead are 12 children.", "Of those killed, eleven were under 18, a doctor said.", "12"),
        ("Six people were injured, two of them firefighters.", "Three firefighters were among the injured.", "two"),
        ("Two Danish citizens are also among the dead.", "Three Danes are among those killed.", "Two"),
    ],
)
def test_a_part_is_known_by_who_they_are_however_it_is_told(one: str, other: str, first: str) -> None:
    fact = holding(facts_of(one, other), first)
    assert {claim.article for claim in fact.claims} == {"r0", "r1"}
    assert fact.verdict == "conflict"


def test_a_noun_that_all_of_the_dead_go_by_makes_no_part() -> None:
    facts = facts_of("Two of the bodies lay on the beach.", "Three of the bodies were found in the hold.")
    assert holding(facts, "Two of") != holding(facts, "Three of")


def test_women_told_beside_a_number_are_a_part_of_it() -> None:
    facts = facts_of(
        "Rebels seized the bus and took 16 hostages, three women among them.",
        "Rebels seized the bus and took 16 hostages. Among them were four women.",
    )
    assert holding(facts, "three women") != holding(facts, "16 hostages")
    assert holding(facts, "three women") == holding(facts, "four women")


def test_a_place_spoken_of_before_limits_a_part_only_where_a_number_is_told_of_it() -> None:
    facts = facts_of(
        "The owner, who lives in Port Ellen, was silent. Two gunmen were killed when police stormed the wreck.",
        "Two gunmen were killed by police.",
    )
    assert len({holding(facts, "Two gunmen").id}) == 1
    assert {claim.article for claim in holding(facts, "Two gunmen").claims} == {"r0", "r1"}
