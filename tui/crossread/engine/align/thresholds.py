"""How many alignments lie on each side of a threshold, so that a reader who moves it sees what it costs."""

from collections import Counter
from collections.abc import Sequence
from math import comb

from crossread.engine.align.groups import shared_groups
from crossread.engine.watch import UNWATCHED, Watch
from crossread.model import Article, Group

LEAST, MOST = 0.3, 0.96
"""Thresholds between which moving makes sense: below, what is aligned says nothing; above, only copies are left."""


def counts_by_threshold(
    articles: Sequence[Article], thresholds: Sequence[float], *, watch: Watch = UNWATCHED
) -> dict[float, tuple[int, int]]:
    """For each threshold how many alignments score less than it and how many at least as much.

    They are the alignments of the lowest of the thresholds. Raises `Cancelled` where `watch` does.
    """
    if not thresholds:
        return {}
    scored: Counter[float] = Counter()
    for group in shared_groups(articles, threshold=min(thresholds), watch=watch):
        closer = [(one.score, _pairs(one)) for one in group.inner]
        scored[group.score] += _pairs(group) - sum(pairs for _, pairs in closer)
        for score, pairs in closer:
            scored[score] += pairs
    total = scored.total()
    less = {at: sum(count for score, count in scored.items() if score < at) for at in thresholds}
    return {at: (below, total - below) for at, below in less.items()}


def _pairs(group: Group) -> int:
    """How many pairs of passages of different articles a group holds."""
    inside = Counter(passage.article for passage in group.passages)
    return comb(len(group.passages), 2) - sum(comb(count, 2) for count in inside.values())
