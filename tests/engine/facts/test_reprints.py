"""A reprint adds its claims to the facts of the report it is a copy of, and moves no other."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from crossread.model import Article, Fact
from engine.facts.bundled import EVENTS, articles_of, facts_of, told

FIRE = "Fire in Orlen\n\nA fire killed seven people in a warehouse in Orlen on Monday, Mayor Anna Lind said."


def groups(facts: Iterable[Fact], articles: Iterable[Article]) -> set[frozenset[tuple[str, int, int]]]:
    """The facts as the places of the claims that these articles make."""
    ids = {article.id for article in articles}
    return {frozenset(place for place in told(fact) if place[0] in ids) for fact in facts} - {frozenset()}


def of_numbers(facts: Iterable[Fact]) -> list[Fact]:
    """The facts whose answer is a number: a name or day is a fact only where two reports tell it."""
    return [fact for fact in facts if not fact.claims[0].name]


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("called", ["0 {}", "{} again"])
def test_a_reprint_moves_no_claim_and_stands_in_every_fact_of_its_first(event: str, called: str) -> None:
    given = articles_of(event)
    known = groups(facts_of(given), given)
    for article in given:
        reprint = replace(article, id=called.format(article.id), outlet="Reprinter")
        facts = facts_of((*given, reprint))
        assert known <= groups(facts, given)
        assert groups(of_numbers(facts), given) <= known
        first, again = ([{(p[1], p[2]) for p in told(f) if p[0] == a.id} for f in facts] for a in (article, reprint))
        assert first == again


@pytest.mark.parametrize("event", EVENTS)
def test_many_reprints_of_one_report_outvote_no_other(event: str) -> None:
    given = articles_of(event)
    known = {fact.id for fact in facts_of(given)}
    for article in given:
        reprints = [replace(article, id=f"{article.id} {number}") for number in range(5)]
        assert known <= {fact.id for fact in facts_of((*reprints, *given))}


@pytest.mark.parametrize("event", EVENTS)
def test_copies_with_a_line_of_their_own_move_no_claim_either(event: str) -> None:
    given = articles_of(event)
    known = groups(of_numbers(facts_of(given)), given)
    for article in given:
        ends = [article.text + "\n\nThe agency will update this page." * number for number in (1, 2, 3)]
        copies = [replace(article, id=f"{number}{article.id}", text=end) for number, end in enumerate(ends)]
        assert known == groups(of_numbers(facts_of((*copies, *given))), given)


def test_what_one_text_tells_agrees_where_two_reports_print_it() -> None:
    one, two = Article("a", FIRE, published=date(2021, 3, 9)), Article("b", FIRE, published=date(2021, 3, 9))
    facts = facts_of((one, two))
    assert {fact.verdict for fact in facts} == {"agree"}
    assert {fact.kind for fact in facts} >= {"killed", "date", "office"}
    assert all({claim.article for claim in fact.claims} == {"a", "b"} for fact in facts)


@pytest.mark.parametrize(
    ("again", "days"), [(date(2021, 3, 9), {"2021-03-08"}), (None, {"2021-03-08"}), (date(2021, 3, 16), None)]
)
def test_one_text_of_another_day_is_a_report_of_its_own(again: date | None, days: set[str] | None) -> None:
    facts = facts_of((Article("a", FIRE, published=date(2021, 3, 9)), Article("b", FIRE, published=again)))
    told_days = {claim.name for fact in facts if fact.kind == "date" for claim in fact.claims}
    assert told_days == (days or {"2021-03-08", "2021-03-15"})
