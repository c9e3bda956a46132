"""How much the words around claims tell: the rarer among the reports, the more."""

from collections.abc import Iterable

from crossread.engine.facts.context import Context, rarities, weighed
from crossread.engine.facts.joining import Item


class Rarity:
    """How much the words around the claims of all reports tell; a sentence that several reports print counts once."""

    def __init__(self, items: Iterable[Item]) -> None:
        once = {(item.claim.quote.lower(), frozenset(item.question.context)): item.question.context for item in items}
        self._rarity = rarities(once.values())

    def of(self, item: Item) -> Context:
        """The words around one claim, weighed."""
        return weighed(item.question.context, self._rarity)
