"""Which shared passages come in the same order in the reports shown, and which have moved."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from crossread.model import AlignmentKind, Comparison, Group

KIND_WEIGHT: dict[AlignmentKind, float] = {"same words": 1.0, "same statement": 0.8, "same fact": 0.4}
"""How far the place of an alignment tells the order of two reports: shared wording follows its source, a figure is
said anywhere."""


@dataclass(frozen=True, slots=True)
class Landmark:
    """Passages of several columns that are to start on one row."""

    offsets: tuple[int | None, ...]
    """Start of the passage in each column, in the order shown; None in columns without one."""
    weight: float = 1.0


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
    """The heaviest passages in order among the articles shown, and the passages out of order.

    Two columns give the heaviest increasing chain exactly. With more, a passage stays in the columns in which every
    pair's own heaviest chain holds it, and the few rings that are left over (a before b, b before c, c before a, each
    in another column) are broken at their lightest. The same for any order of `article_ids` but for the order of the
    offsets.
    """
    rank = {article.id: n for n, article in enumerate(comparison.event.articles)}
    canon = sorted(range(len(article_ids)), key=lambda c: rank[article_ids[c]])
    ids = [article_ids[c] for c in canon]
    found = sorted({mark for group in comparison.groups for mark in _candidates(group, ids)}, key=_order)
    chain = chained(found)
    moved = _moved(found, chain)
    back = [canon.index(c) for c in range(len(canon))]
    return Landmarks(
        tuple(Landmark(tuple(mark.offsets[c] for c in back), mark.weight) for mark in chain),
        tuple(sorted((Moved(canon[m.column], m.start, m.down) for m in moved), key=lambda m: (m.column, m.start))),
    )


def chained(candidates: Sequence[Landmark]) -> tuple[Landmark, ...]:
    """The candidates that come in one order in all columns, in that order.

    Some come with fewer columns than they had; those that share a passage are one. Their weights are added.
    """
    chains = _pair_chains(candidates)
    narrowed = [_narrowed(n, mark, chains) for n, mark in enumerate(candidates)]
    return tuple(_merged(sorted(_gathered([mark for mark in narrowed if mark]), key=_order)))


def _gathered(marks: Sequence[Landmark]) -> Iterable[Landmark]:
    """The marks with those that share a passage made one, the heaviest first.

    A mark that would bind two places of one column together is left out: one passage cannot be level with both.
    """
    classes: list[tuple[dict[int, int], float]] = []
    owner: dict[tuple[int, int], int] = {}
    for mark in sorted(marks, key=lambda mark: (-mark.weight, _order(mark))):
        whole = {c: offset for c, offset in enumerate(mark.offsets) if offset is not None}
        joined = sorted({owner[place] for place in whole.items() if place in owner})
        places = [place for part in joined for place in classes[part][0].items()]
        if any(whole.setdefault(c, offset) != offset for c, offset in places):
            continue
        owner.update(dict.fromkeys(whole.items(), len(classes)))
        classes.append((whole, mark.weight + sum(classes[part][1] for part in joined)))
    count = len(marks[0].offsets) if marks else 0
    for number in sorted(set(owner.values())):
        whole, weight = classes[number]
        yield Landmark(tuple(whole.get(c) for c in range(count)), weight)


def _candidates(group: Group, ids: Sequence[str]) -> Iterable[Landmark]:
    """The group's passages in the columns, the first of each with the first of the others, the second with the second,
    ..."""
    places = [sorted(p.start for p in group.of(article_id)) for article_id in ids]
    for turn in range(max(map(len, places), default=0)):
        offsets = tuple(starts[turn] if turn < len(starts) else None for starts in places)
        if sum(offset is not None for offset in offsets) > 1:
            yield Landmark(offsets, group.score * KIND_WEIGHT[group.kind])


def _order(mark: Landmark) -> tuple[tuple[int, ...], float]:
    return tuple(-1 if offset is None else offset for offset in mark.offsets), mark.weight


def _pair_chains(candidates: Sequence[Landmark]) -> dict[tuple[int, int], frozenset[int]]:
    """For each two columns, the numbers of the candidates on their heaviest chain."""
    count = len(candidates[0].offsets) if candidates else 0
    return {(a, b): frozenset(_heaviest(candidates, a, b)) for a, b in combinations(range(count), 2)}


def _heaviest(candidates: Sequence[Landmark], a: int, b: int) -> list[int]:
    """Numbers of the heaviest chain that goes strictly down in both columns (Fredman's search, with weights)."""
    both = [
        (x, y, n)
        for n, mark in enumerate(candidates)
        for x, y in [(mark.offsets[a], mark.offsets[b])]
        if x is not None and y is not None
    ]
    both.sort(key=lambda p: (p[0], -p[1], p[2]))
    ends: list[int] = []
    best: list[float] = []
    last: list[int] = []
    before: dict[int, int] = {}
    for _, y, n in both:
        k = bisect_left(ends, y)
        total = candidates[n].weight + (best[k - 1] if k else 0.0)
        before[n] = last[k - 1] if k else -1
        stop = k
        while stop < len(ends) and best[stop] <= total:
            stop += 1
        if k < len(ends) and ends[k] == y and best[k] > total:
            continue
        ends[k:stop], best[k:stop], last[k:stop] = [y], [total], [n]
    chain: list[int] = []
    n = last[-1] if last else -1
    while n >= 0:
        chain.append(n)
        n = before[n]
    return chain


def _narrowed(n: int, mark: Landmark, chains: dict[tuple[int, int], frozenset[int]]) -> Landmark | None:
    """The candidate without the columns in which it has moved: the ones left hold it in the chain of every two.

    The column that misses it with the most others goes first. None where fewer than two are left.
    """
    columns = [c for c, offset in enumerate(mark.offsets) if offset is not None]
    while len(columns) > 1:
        missing = {c: sum(c != d and n not in chains[min(c, d), max(c, d)] for d in columns) for c in columns}
        worst = max(columns, key=lambda c: (missing[c], c))
        if not missing[worst]:
            return Landmark(tuple(o if c in columns else None for c, o in enumerate(mark.offsets)), mark.weight)
        columns.remove(worst)
    return None


def _merged(marks: Sequence[Landmark]) -> Iterable[Landmark]:
    """The marks in one order that none of the columns contradicts; where they form a ring, the lightest that blocks is
    left out."""
    count = len(marks[0].offsets) if marks else 0
    queues = [
        sorted((o, n) for n, mark in enumerate(marks) if (o := mark.offsets[c]) is not None) for c in range(count)
    ]
    at = [0] * count
    gone: set[int] = set()
    while True:
        heads = []
        for c, queue in enumerate(queues):
            while at[c] < len(queue) and queue[at[c]][1] in gone:
                at[c] += 1
            if at[c] < len(queue):
                heads.append(queue[at[c]][1])
        if not heads:
            return
        ready = [n for n in heads if heads.count(n) == sum(offset is not None for offset in marks[n].offsets)]
        if ready:
            n = min(ready)
            yield marks[n]
        else:
            n = min(heads, key=lambda n: (marks[n].weight, n))
        gone.add(n)


def _moved(found: Sequence[Landmark], chain: Sequence[Landmark]) -> Iterable[Moved]:
    """The passages that no landmark of the chain holds, with the side on which their counterpart stands."""
    count = len(found[0].offsets) if found else 0
    held = [{mark.offsets[c] for mark in chain} for c in range(count)]
    ladders = [[(o, k) for k, mark in enumerate(chain) if (o := mark.offsets[c]) is not None] for c in range(count)]

    def height(column: int, offset: int) -> int:
        ladder = ladders[column]
        k = bisect_left(ladder, (offset, -1))
        return ladder[k][1] if k < len(ladder) else len(chain)

    for mark in found:
        places = [(c, o, height(c, o)) for c, o in enumerate(mark.offsets) if o is not None]
        for c, o, h in places:
            if o in held[c]:
                continue
            other = max((p for p in places if p[0] != c), key=lambda p: (abs(p[2] - h), -p[0]))
            yield Moved(c, o, other[2] > h or (other[2] == h and other[1] > o))
