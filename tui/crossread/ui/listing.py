"""Which facts the table lists, and in which order: filters by verdict, kind and words, and a way to sort."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from crossread.model import Comparison, Fact

DISPUTES = "in dispute"
VERDICTS = ("", DISPUTES, "conflict", "differ", "agree", "lone")
"""One after the other; the first lists every fact."""

ORDERS: Mapping[str, Callable[[int, Fact, Mapping[str, int]], tuple[object, ...]]] = {
    "conflicts first": lambda n, _fact, _places: (n,),
    "by place": lambda n, fact, places: (min((places[c.article], c.start) for c in fact.claims), n),
    "by kind": lambda n, fact, _places: (fact.kind, n),
    "most reports first": lambda n, fact, _places: (-len({claim.article for claim in fact.claims}), n),
}
"""Sort keys from the number of a fact, the fact, and the place of each report in the event."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What the reader wants to see of the facts."""

    verdict: str = ""
    kind: str = ""
    words: str = ""
    order: str = "conflicts first"

    @property
    def said(self) -> str:
        """`only conflict · only killed · with "bus" · by place`."""
        words = f'with "{self.words}"' if self.words else ""
        parts = [f"only {self.verdict}" if self.verdict else "", f"only {self.kind}" if self.kind else "", words]
        return " · ".join([part for part in parts if part] + [self.order])

    def lists(self, fact: Fact, texts: Mapping[str, str]) -> bool:
        """Whether the fact is shown; its words are looked for in its label and in the sentences of its claims.

        `texts` are those of the reports, by id.
        """
        if self.verdict and not (fact.disputed if self.verdict == DISPUTES else fact.verdict == self.verdict):
            return False
        if self.kind and fact.kind != self.kind:
            return False
        if not self.words:
            return True
        sentences = (claim.sentence.of(texts.get(claim.article, "")) for claim in fact.claims)
        text = " ".join([fact.label, *(claim.quote for claim in fact.claims), *sentences]).casefold()
        return all(word in text for word in self.words.casefold().split())


def listed(comparison: Comparison, listing: Listing) -> tuple[int, ...]:
    """The numbers of the facts that are shown, in their order."""
    places = {article.id: n for n, article in enumerate(comparison.event.articles)}
    texts = {article.id: article.text for article in comparison.event.articles}
    key = ORDERS[listing.order]
    shown = [(key(n, fact, places), n) for n, fact in enumerate(comparison.facts) if listing.lists(fact, texts)]
    return tuple(n for _, n in sorted(shown))
