"""What stands right beside a number: how rules see it that tell why a number counts nothing."""

from dataclasses import dataclass

from crossread.engine.claims.tally import glued, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.pieces import Piece
from crossread.engine.text.quantity import Quantity

ONE_IS = frozenset({"is", "was", "has"})
"""Verbs of one alone: behind a number or a list they are told of what stands last."""


@dataclass(frozen=True, slots=True)
class Beside:
    """One number with what stands right beside it."""

    run: list[Piece]
    q: Quantity
    before: str
    after: str
    words: Vocabulary

    @property
    def close_before(self) -> bool:
        """Whether no space parts it from the piece before."""
        return glued(self.run, self.q.core)

    @property
    def close_after(self) -> bool:
        """Whether no space parts it from the piece after."""
        return glued(self.run, self.q.stop)

    def key(self, i: int) -> str:
        """The key of piece `i`, empty outside the run."""
        return key(self.run, i)


@per_lexicon
def listed(name: str) -> frozenset[str]:
    """One list of the words beside numbers."""
    return frozenset(lexicon().words("numbers", name))
