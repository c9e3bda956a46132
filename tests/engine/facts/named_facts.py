"""Reports without a claim, and what is gathered from them: facts whose answer is a day or a name."""

from datetime import date

from crossread.engine.facts import gather
from crossread.model import Article, Fact

BLAST = "Blast\n\nA bomb explosion killed 19 people in Varn on Monday."


def facts_of(*texts: str) -> dict[str, Fact]:
    return {fact.kind: fact for fact in gather(articles_of(*texts), ())}


def articles_of(*texts: str) -> list[Article]:
    return [Article(f"r{n}", text, published=date(2021, 3, 10)) for n, text in enumerate(texts)]


def names(fact: Fact) -> list[str]:
    return [claim.name for claim in fact.claims]
