"""Sentences that share a run of words and say other things around it: what they share is the run."""

from collections.abc import Sequence
from dataclasses import replace

from crossread.engine.align.links import SURE_WEIGHT, Link, best_chain, run_weight, telling
from crossread.engine.align.reading import Sentence
from crossread.engine.align.sources import source_words
from crossread.engine.align.weights import Weights

LEAST_REST = 2
"""Terms beside the run that each of the sentences must have: one is another number or another word for the same."""
ALIKE_REST = 3
"""One in so many of them may stand in both, or the sentences say one thing in an order of their own."""


def narrowed(link: Link, leaders: Sequence[Sentence], weights: Weights) -> Link:
    """The link of two sentences; of the same words where they are two statements it holds the run alone."""
    left, right = leaders[link.a], leaders[link.b]
    if link.kind != "same words" or link.left != (0, len(left.words)) or link.right != (0, len(right.words)):
        return link
    terms = set(left.terms), set(right.terms)
    if min(len(terms[0] - terms[1]), len(terms[1] - terms[0])) < LEAST_REST:
        return link
    chain = best_chain(left, right)
    if not chain or not telling(chain, left, weights):
        return link
    rests = _rest(left, chain.left), _rest(right, chain.right)
    fewer = min(map(len, rests))
    if fewer < LEAST_REST or ALIKE_REST * len(rests[0] & rests[1]) > fewer:
        return link
    score = min(1.0, run_weight(chain, left, weights) / SURE_WEIGHT)
    return replace(link, score=score, left=chain.left, right=chain.right)


def _rest(sentence: Sentence, run: tuple[int, int]) -> set[str]:
    """The terms of what it states beside the words `first` to before `last`."""
    source, (first, last) = source_words(sentence), run
    return {
        term
        for term, at in zip(sentence.terms, sentence.places, strict=True)
        if not first <= at < last and at not in source
    }
