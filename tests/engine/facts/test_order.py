"""What a fact is called and what it holds do not hang on the order in which the articles are given."""

from random import Random

import pytest

from crossread.model import Article
from engine.facts.bundled import EVENTS, Told, articles_of, facts_of, told

Seen = tuple[str, str, str, Told]


def seen(articles: tuple[Article, ...]) -> list[Seen]:
    return [(fact.id, fact.label, fact.verdict, told(fact)) for fact in facts_of(articles)]


@pytest.mark.parametrize("event", EVENTS)
def test_the_facts_of_an_event_and_their_ids_are_the_same_in_any_order_of_its_articles(event: str) -> None:
    given = articles_of(event)
    known = seen(given)
    orders = [given[::-1], given[1:] + given[:1], *(tuple(Random(n).sample(given, len(given))) for n in range(3))]
    for order in orders:
        assert seen(order) == known


@pytest.mark.parametrize("event", EVENTS)
def test_the_claims_of_a_fact_stand_in_the_order_of_the_articles_given(event: str) -> None:
    given = articles_of(event)[::-1]
    place = {article.id: number for number, article in enumerate(given)}
    for fact in facts_of(given):
        assert [place[c.article] for c in fact.claims] == sorted(place[c.article] for c in fact.claims)
