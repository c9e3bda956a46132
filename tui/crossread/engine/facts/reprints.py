"""Reports that are one text: it is read once, and what it tells is told by each of them.

So a reprint, whatever it is called, sways no count of reports and moves no claim from one fact to another.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from crossread.model import Article, Claim

Same = tuple[object, ...]
"""What two reprints share: text, furniture, claims."""


class Reprints:
    """Which articles are reprints of which."""

    def __init__(self, articles: Iterable[Article], claims: Mapping[str, Sequence[Claim]]) -> None:
        """`articles` by time of publication; `claims` are those of each, by its id."""
        self.firsts: list[Article] = []
        """One article of each text."""
        self._holders: defaultdict[str, list[str]] = defaultdict(list)
        known: defaultdict[Same, list[Article]] = defaultdict(list)
        for article in articles:
            alike = known[article.text, article.furniture, tuple(replace(c, article="") for c in claims[article.id])]
            first = next((other for other in alike if article.day in (None, other.day)), article)
            if first is article:
                alike.append(article)
                self.firsts.append(article)
            self._holders[first.id].append(article.id)

    def spread(self, claims: Iterable[Claim]) -> tuple[Claim, ...]:
        """The claims with those of the reprints beside each."""
        return tuple(
            claim if holder == claim.article else replace(claim, article=holder)
            for claim in claims
            for holder in self._holders[claim.article]
        )
