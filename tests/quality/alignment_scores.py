"""How well the alignments that the program finds agree with pairs of sentences chosen by hand."""

from collections.abc import Iterable, Sequence

from crossread.model import Alignment, Passage
from quality.gold_answers import Gold
from quality.rate import Rate

ENOUGH = 0.5
"""Part of a passage that has to lie in the right sentences."""
TOO_LONG = 4
"""A passage more than so many times as long as a sentence does not point at it."""

Pair = tuple[Passage, Passage]


def alignment_rate(gold: Gold, alignments: Iterable[Alignment]) -> Rate:
    """Alignments by wording: right where gold pairs what they pair, found where they hold a pair that must be found.

    `same fact` alignments follow the fact table and are judged with it.
    """
    told = told_pairs(alignments)
    pairs = (*gold.must, *gold.may)
    return Rate(
        right=sum(is_right(one, pairs) for one in told),
        said=len(told),
        found=sum(any(holds(one, pair) for one in told) for pair in gold.must),
        asked=len(gold.must),
    )


def told_pairs(alignments: Iterable[Alignment]) -> tuple[Pair, ...]:
    """Every two passages aligned by their wording, once, whichever is left."""
    return tuple(sorted({_ordered((a.left, a.right)) for a in alignments if a.kind != "same fact"}))


def is_right(one: Pair, gold: Sequence[Pair]) -> bool:
    """Whether enough of both passages lies in sentences that are paired with each other."""
    left, right = _ordered(one)
    lefts, rights = set(), set()
    for pair in gold:
        a, b = _ordered(pair)
        if _shared(left, a) and _shared(right, b):
            lefts.add(a)
            rights.add(b)
    return all(
        sum(_shared(passage, part) for part in parts) >= ENOUGH * len(passage)
        for passage, parts in ((left, lefts), (right, rights))
    )


def holds(one: Pair, pair: Pair) -> bool:
    """Whether an alignment points at both sentences of a pair."""
    return all(_points_at(passage, sentence) for passage, sentence in zip(_ordered(one), _ordered(pair), strict=True))


def _points_at(passage: Passage, sentence: Passage) -> bool:
    shared = _shared(passage, sentence)
    return (
        shared > 0
        and shared >= ENOUGH * min(len(passage), len(sentence))
        and len(passage) <= TOO_LONG * len(sentence)
        and len(sentence) <= TOO_LONG * shared
    )


def _ordered(pair: Pair) -> Pair:
    return pair if pair[0].article <= pair[1].article else (pair[1], pair[0])


def _shared(a: Passage, b: Passage) -> int:
    return max(0, min(a.end, b.end) - max(a.start, b.start)) if a.article == b.article else 0
