"""How many alignments lie on each side of a threshold, so that a reader who moves it sees what it costs."""

from collections.abc import Sequence

from crossread.engine.align.groups import shared_groups
from crossread.model import Article


def counts_by_threshold(articles: Sequence[Article], thresholds: Sequence[float]) -> dict[float, tuple[int, int]]:
    """For each threshold how many alignments score less than it and how many at least as much.

    They are the alignments of the lowest of the thresholds.
    """
    if not thresholds:
        return {}
    scores = [group.score for group in shared_groups(articles, threshold=min(thresholds)) for _ in group.pairs()]
    return {at: (sum(score < at for score in scores), sum(score >= at for score in scores)) for at in thresholds}
