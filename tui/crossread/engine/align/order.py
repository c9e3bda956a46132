"""The order in which the passages of a group are told."""

from collections.abc import Iterable, Sequence

from crossread.model import Article, Passage
from crossread.model.article import by_publication


def in_order(articles: Sequence[Article], passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """The passages by time of publication, then by order of the articles, then by place."""
    rank = {article.id: (*by_publication(article)[:2], at) for at, article in enumerate(articles)}
    return tuple(sorted(passages, key=lambda passage: (rank[passage.article], passage.start, passage.end)))
