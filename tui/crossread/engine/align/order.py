"""The order in which the passages of a group are told."""

from collections.abc import Iterable, Sequence

from crossread.model import Article, Passage
from crossread.model.article import by_publication


class Order:
    """The order of publication of some articles."""

    def __init__(self, articles: Sequence[Article]) -> None:
        """Undated articles come last; those of one time stay in the order given."""
        self._rank = {article.id: (*by_publication(article)[:2], at) for at, article in enumerate(articles)}

    def of(self, passages: Iterable[Passage]) -> tuple[Passage, ...]:
        """The passages by time of publication, then by order of the articles, then by place."""
        return tuple(sorted(passages, key=lambda one: (self._rank[one.article], one.start, one.end)))
