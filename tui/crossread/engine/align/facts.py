"""Same fact: the sentences of different articles whose claims answer one question, however they are worded."""

from collections import defaultdict
from collections.abc import Sequence

from crossread.engine.align.order import Order
from crossread.model import Article, Fact, Group, Passage

CERTAIN = 1.0
"""The score of such a group: the facts decide what belongs to one question, alignment adds no doubt of its own."""
MOST_SENTENCES = 12
"""Sentences of one article, the first, that are told for one fact: a table in prose tells one in hundreds, and each
would pair with each of another article."""


def fact_groups(articles: Sequence[Article], facts: Sequence[Fact]) -> tuple[Group, ...]:
    """The sentences of each fact that at least two of the articles tell, in the order of the facts."""
    order = Order(articles)
    known = {article.id for article in articles}
    groups = []
    for fact in facts:
        telling: dict[str, set[Passage]] = defaultdict(set)
        for claim in fact.claims:
            if claim.article in known:
                telling[claim.article].add(Passage(claim.article, claim.sentence.start, claim.sentence.end))
        if len(telling) > 1:
            passages = [passage for held in telling.values() for passage in sorted(held)[:MOST_SENTENCES]]
            groups.append(Group("same fact", order.of(passages), CERTAIN))
    return tuple(groups)
