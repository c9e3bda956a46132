"""The facts of reports whose claims are read from their text."""

from datetime import date

from crossread.engine.claims import claims_of
from crossread.engine.facts import gather
from crossread.model import Article, Fact

DAY = date(2021, 3, 8)


def facts_of(*texts: str) -> tuple[Fact, ...]:
    return gathered([Article(f"r{n}", text, published=DAY) for n, text in enumerate(texts)])


def gathered(articles: list[Article]) -> tuple[Fact, ...]:
    return gather(articles, [claim for article in articles for claim in claims_of(article)])


def holding(facts: tuple[Fact, ...], quote: str) -> Fact:
    """The first fact with a claim in whose quote those words stand."""
    return next(fact for fact in facts for claim in fact.claims if quote in claim.quote)
