"""Which sentences of different articles belong together, two by two."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crossread.engine.align.reading import Sentence
from crossread.engine.align.runs import Chain, chains, runs
from crossread.engine.align.statements import Meaning, likeness, meaning
from crossread.engine.align.vetoes import contrary
from crossread.engine.align.weights import Weights
from crossread.engine.text.stems import stem_of
from crossread.model import AlignmentKind

THRESHOLD = 0.58
"""Likeness from which on two sentences are the same statement: precision .94 on hand-made pairs of five reports."""
RUN_WORDS = 6
"""Words that a run must have to be told as reuse."""
RUN_WEIGHT = 10.0
"""Weight that a run must have: `resulted in the deaths of at least` has six words and says nothing."""
MOSTLY = 0.5
"""Share of the words of both sentences from which on shared runs make them the same words."""
COMMON = 200
"""Places of a feature from which on it is too common to propose pairs."""
PROMISING = 5.0
"""Shared weight below which two sentences are not compared: under half of `statements.ENOUGH` none reaches the
threshold."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two sentences, by number, and the words of each that belong together."""

    a: int
    b: int
    kind: AlignmentKind
    score: float
    left: tuple[int, int]
    right: tuple[int, int]

    def words_of(self, number: int) -> tuple[int, int]:
        """The words of one of the two sentences."""
        return self.left if number == self.a else self.right


def links(
    leaders: Sequence[Sentence],
    apart: Sequence[frozenset[str]],
    weights: Weights,
    threshold: float = THRESHOLD,
    formulas: bool = False,
) -> Iterator[Link]:
    """The links between sentences of different articles.

    `apart` holds for each sentence the articles it stands in: two sentences of the same single article are not
    compared.
    """
    meanings = [meaning(sentence, weights) for sentence in leaders]
    for a, b in candidates(meanings, weights):
        if len(apart[a] | apart[b]) > 1:
            link = linked(a, b, meanings, weights, threshold, formulas)
            if link:
                yield link


def candidates(meanings: Sequence[Meaning], weights: Weights) -> Iterator[tuple[int, int]]:
    """Each two sentences that share enough weight to be worth a look, once, in order."""
    places: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(meanings):
        shared: dict[int, float] = defaultdict(float)
        for term in one.terms:
            held = places[term]
            if len(held) < COMMON:
                weight = weights.of(term)
                for other in held:
                    shared[other] += weight
            held.append(number)
        for other, shared_weight in sorted(shared.items()):
            if shared_weight >= PROMISING:
                yield other, number


def linked(
    a: int, b: int, meanings: Sequence[Meaning], weights: Weights, threshold: float, formulas: bool
) -> Link | None:
    """The link between two sentences, if there is one."""
    left, right = meanings[a].sentence, meanings[b].sentence
    alike = likeness(meanings[a], meanings[b], weights)
    chain = best_chain(left, right, weights)
    if alike >= threshold and not contrary(left, right):
        shared = chain.size if chain else 0
        mostly = shared >= MOSTLY * max(len(left.words), len(right.words))
        return Link(
            a, b, "same words" if mostly else "same statement", alike, (0, len(left.words)), (0, len(right.words))
        )
    if chain and (formulas or telling(chain, left, weights)):
        return Link(a, b, "same words", max(alike, threshold), chain.left, chain.right)
    return None


def best_chain(left: Sentence, right: Sentence, weights: Weights) -> Chain | None:
    """The chain of shared runs with the most weight."""
    found = chains(runs(left.words, right.words))
    return max(found, key=lambda chain: (chain.size, chain.runs), default=None)


def telling(chain: Chain, left: Sentence, weights: Weights) -> bool:
    """Whether a chain is reuse: long enough, and more than a formula or a bare name."""
    if chain.size < RUN_WORDS:
        return False
    return run_weight(chain, left, weights) >= RUN_WEIGHT


def run_weight(chain: Chain, left: Sentence, weights: Weights) -> float:
    """The weight of the terms in the exactly shared words."""
    words = {stem_of(word) for run in chain.runs for word in left.words[run.left : run.left + run.size]}
    return weights.total(words)
