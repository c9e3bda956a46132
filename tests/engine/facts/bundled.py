"""The facts of the bundled events, and what they hold by place."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from crossread.engine.claims import claims_of
from crossread.engine.facts import gather
from crossread.ingest import bundled_corpus, load
from crossread.model import Article, Claim, Fact

EVENTS = sorted(folder.name for folder in bundled_corpus().iterdir() if folder.is_dir())

Told = tuple[tuple[str, int, int], ...]
"""Article and place of each claim, sorted."""


@cache
def articles_of(event: str) -> tuple[Article, ...]:
    return load(Path(bundled_corpus(), event)).articles


@cache
def claims_in(article: Article) -> tuple[Claim, ...]:
    return claims_of(article)


def facts_of(articles: Iterable[Article]) -> tuple[Fact, ...]:
    given = tuple(articles)
    return gather(given, [claim for article in given for claim in claims_in(article)])


def told(fact: Fact) -> Told:
    return tuple(sorted((claim.article, claim.start, claim.end) for claim in fact.claims))
