"""Same fact: the sentences of different articles whose claims answer one question, however they are worded."""

from collections.abc import Sequence

from crossread.engine.align.order import Order
from crossread.model import Article, Fact, Group, Passage

CERTAIN = 1.0
"""The score of such a group: the facts decide what belongs to one question, alignment adds no doubt of its own."""


def fact_groups(articles: Sequence[Article], facts: Sequence[Fact]) -> tuple[Group, ...]:
    """The sentences of each fact that at least two of the articles tell, in the order of the facts."""
    order = Order(articles)
    known = {article.id for article in articles}
    groups = []
    for fact in facts:
        passages = {
            Passage(claim.article, claim.sentence.start, claim.sentence.end)
            for claim in fact.claims
            if claim.article in known
        }
        if len({passage.article for passage in passages}) > 1:
            groups.append(Group("same fact", order.of(passages), CERTAIN))
    return tuple(groups)
