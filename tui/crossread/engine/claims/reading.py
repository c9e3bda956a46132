"""A sentence with its numbers and what was found about each."""

from dataclasses import dataclass, field

from crossread.engine.claims.frames import Bound
from crossread.engine.claims.shape import Shape
from crossread.engine.claims.tally import Tally
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece
from crossread.model import Span


@dataclass(slots=True)
class ReadSentence:
    """A sentence with its numbers, each with what was found about it."""

    span: Span
    run: list[Piece]
    tallies: list[Tally]
    shape: Shape
    words: Vocabulary
    bound: dict[int, Bound] = field(default_factory=dict)
    """Index of a tally to its predicate."""
