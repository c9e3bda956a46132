"""What an event's articles share and where they differ: the whole answer of the engine."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from crossread.model.article import Event
from crossread.model.claim import Fact
from crossread.model.passage import Passage

AlignmentKind = Literal["same words", "same statement", "same fact"]


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two passages of two articles that belong together."""

    left: Passage
    right: Passage
    kind: AlignmentKind
    score: float
    """0 to 1: how sure the engine is."""
    runs: tuple[tuple[Passage, Passage], ...] = ()
    """The exactly shared runs of words inside the pair, left and right."""


@dataclass(frozen=True, slots=True)
class Group:
    """Passages of two or more articles that belong together, each with each."""

    kind: AlignmentKind
    passages: tuple[Passage, ...]
    """First by time of publication, then by order in the event."""
    score: float
    """0 to 1: the score of the weakest pair."""

    def of(self, article_id: str) -> tuple[Passage, ...]:
        """The passages of one article."""
        return tuple(passage for passage in self.passages if passage.article == article_id)

    def pairs(self) -> Iterator[tuple[Passage, Passage]]:
        """Each two passages of different articles, once."""
        return ((a, b) for a, b in combinations(self.passages, 2) if a.article != b.article)


@dataclass(frozen=True, slots=True)
class Comparison:
    """The event with the groups of passages that its articles share and the facts that they tell."""

    event: Event
    groups: tuple[Group, ...] = ()
    facts: tuple[Fact, ...] = ()
    """In the order in which they are shown: conflicts first."""

    @property
    def alignments(self) -> tuple[Alignment, ...]:
        """The pairs of all groups, made anew at each call: memory follows the passages and not the pairs."""
        return tuple(Alignment(a, b, group.kind, group.score) for group in self.groups for a, b in group.pairs())
