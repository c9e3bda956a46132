"""What an event's articles share and where they differ: the whole answer of the engine."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
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

    @property
    def mirrored(self) -> "Alignment":
        """The same pair, seen from the other side."""
        turned = sorted((right, left) for left, right in self.runs)
        return Alignment(self.right, self.left, self.kind, self.score, tuple(turned))


@dataclass(frozen=True, slots=True)
class Group:
    """Passages of two or more articles that belong together, each with each."""

    kind: AlignmentKind
    passages: tuple[Passage, ...]
    """First by time of publication, then by order in the event."""
    score: float
    """0 to 1: the score of the weakest pair."""
    inner: tuple["Group", ...] = ()
    """Those of its passages that are closer to each other than the group as a whole: copies beside a sentence in other
    words. No passage is in two of them."""

    def among(self, *passages: Passage) -> "Group":
        """The inner group that holds all those passages; without one the group itself."""
        return next((one for one in self.inner if all(passage in one.passages for passage in passages)), self)

    def of(self, article_id: str) -> tuple[Passage, ...]:
        """The passages of one article."""
        return tuple(passage for passage in self.passages if passage.article == article_id)

    def pairs(self) -> Iterator[tuple[Passage, Passage]]:
        """Each two passages of different articles, once."""
        return ((a, b) for a, b in combinations(self.passages, 2) if a.article != b.article)


Runs = tuple[tuple[Passage, Passage], ...]


def no_runs(_left: Passage, _right: Passage) -> Runs:
    """No runs: what a comparison made by hand knows of them."""
    return ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """The event with the groups of passages that its articles share and the facts that they tell."""

    event: Event
    groups: tuple[Group, ...] = ()
    facts: tuple[Fact, ...] = ()
    """In the order in which they are shown: conflicts first."""
    runs_of: Callable[[Passage, Passage], Runs] = field(default=no_runs, compare=False, repr=False)
    """Finds the exactly shared runs of words of a pair, left and right, when alignments are asked for."""

    @property
    def alignments(self) -> tuple[Alignment, ...]:
        """The pairs of all groups with their runs, made anew at each call: memory follows the passages and not the
        pairs.

        No two overlap on both sides: what is told by its wording is not told again because of a fact, nor two facts of
        the same sentences.
        """
        found = ((self.groups[number].among(left, right), left, right) for number, left, right in _apart(self.groups))
        return tuple(
            Alignment(left, right, group.kind, group.score, self.runs_of(left, right)) for group, left, right in found
        )

    @property
    def distinct(self) -> tuple[Group, ...]:
        """The groups that tell some pair which no group before them tells: a fact told by its wording is none."""
        numbers = {number for number, _, _ in _apart(self.groups)}
        return tuple(group for number, group in enumerate(self.groups) if number in numbers)


def _apart(groups: Sequence[Group]) -> Iterator[tuple[int, Passage, Passage]]:
    """The pairs of the groups in order, each with the number of its group, without those that coincide with a pair of
    a group that comes first.

    Groups of shared wording come before facts, whatever their place.
    """
    ranks = [(group.kind == "same fact", number) for number, group in enumerate(groups)]
    touching = _touching(groups)
    for number, group in enumerate(groups):
        earlier = {
            passage: {one for one in touching[passage] if ranks[one] < ranks[number]} for passage in group.passages
        }
        for a, b in group.pairs():
            if earlier[a].isdisjoint(earlier[b]):
                yield number, a, b


def _touching(groups: Sequence[Group]) -> dict[Passage, set[int]]:
    """For every passage the numbers of the groups that hold it or one that overlaps it."""
    holding: dict[Passage, set[int]] = defaultdict(set)
    for number, group in enumerate(groups):
        for passage in group.passages:
            holding[passage].add(number)
    touching = {passage: set(numbers) for passage, numbers in holding.items()}
    open_ones: list[Passage] = []
    for passage in sorted(holding):
        open_ones = [one for one in open_ones if one.article == passage.article and one.end > passage.start]
        for one in open_ones:
            touching[one] |= holding[passage]
            touching[passage] |= holding[one]
        open_ones.append(passage)
    return touching
