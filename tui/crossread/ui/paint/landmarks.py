"""Which shared passages come in the same order in the reports shown, and which have moved."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from crossread.model import AlignmentKind, Comparison, Group
from crossread.ui.paint.chain import Landmark, chained, place_key

KIND_WEIGHT: dict[AlignmentKind, float] = {"same words": 1.0, "same statement": 0.8, "same fact": 0.4}
"""How far the place of an alignment tells the order of two reports: wording follows its source, a figure is said
anywhere.

On five events figures of weight 0.4 cost shared wording nothing and bring a tenth more of their own level; with the
weight of wording they push a tenth of that off its row.
"""


@dataclass(frozen=True, slots=True)
class Moved:
    """A shared passage whose counterpart comes out of order."""

    column: int
    start: int
    down: bool
    """Whether the counterpart stands further down."""


@dataclass(frozen=True, slots=True)
class Landmarks:
    """What is in order, as a chain, and what is not."""

    chain: tuple[Landmark, ...] = ()
    """None goes back in any column."""
    moved: tuple[Moved, ...] = ()
    """By column, then by place."""

    def moved_in(self, column: int) -> tuple[tuple[int, bool], ...]:
        """Start and direction of one column's moved passages."""
        return tuple((mark.start, mark.down) for mark in self.moved if mark.column == column)


def landmarks_of(comparison: Comparison, article_ids: Sequence[str]) -> Landmarks:
    """The heaviest passages in order among the articles shown (see `chained`), and the passages out of order.

    The same for any order of `article_ids` but for the order of the offsets.
    """
    rank = {article.id: n for n, article in enumerate(comparison.event.articles)}
    canon = sorted(range(len(article_ids)), key=lambda c: rank[article_ids[c]])
    ids = [article_ids[c] for c in canon]
    wordings = _candidates((group for group in comparison.groups if group.kind != "same fact"), ids)
    figures = _candidates((group for group in comparison.groups if group.kind == "same fact"), ids)
    chain = chained([*wordings, *figures])
    moved = _moved(wordings, chain)
    back = [canon.index(c) for c in range(len(canon))]
    return Landmarks(
        tuple(Landmark(tuple(mark.offsets[c] for c in back), mark.weight) for mark in chain),
        tuple(sorted((Moved(canon[m.column], m.start, m.down) for m in moved), key=lambda m: (m.column, m.start))),
    )


def _candidates(groups: Iterable[Group], ids: Sequence[str]) -> list[Landmark]:
    """The groups' passages in the columns, in an order that does not depend on that of the groups.

    Where an article has several of a group, its first goes with the first of the others, its second with the second.
    """
    found = set()
    for group in groups:
        places = [sorted(p.start for p in group.of(article_id)) for article_id in ids]
        for offsets in zip_longest(*places):
            if sum(offset is not None for offset in offsets) > 1:
                found.add(Landmark(offsets, group.score * KIND_WEIGHT[group.kind]))
    return sorted(found, key=lambda mark: (place_key(mark), mark.weight))


def _moved(wordings: Sequence[Landmark], chain: Sequence[Landmark]) -> Iterable[Moved]:
    """The passages that no landmark of the chain holds, each once, with the side on which its counterpart stands.

    Of several counterparts the one counts that is furthest away along the chain. Figures do not move: they are said
    anywhere.
    """
    columns = list(zip(*(mark.offsets for mark in chain), strict=True))
    ladders = [[(o, k) for k, o in enumerate(column) if o is not None] for column in columns]

    def height(column: int, offset: int) -> tuple[int, int]:
        """How far down the chain a place stands; between two landmarks, its offset tells."""
        ladder = ladders[column] if ladders else []
        k = bisect_left(ladder, (offset, -1))
        return (ladder[k][1] if k < len(ladder) else len(chain)), offset

    seen = {(c, o) for c, ladder in enumerate(ladders) for o, _ in ladder}
    for mark in wordings:
        heights = {c: height(c, o) for c, o in mark.places.items()}
        for c, own in heights.items():
            if (c, own[1]) not in seen:
                seen.add((c, own[1]))
                others = (other for d, other in heights.items() if d != c)
                yield Moved(c, own[1], max(others, key=lambda other: (abs(other[0] - own[0]), other)) > own)
