"""Places of several columns in one order that no column contradicts: the heaviest that can be had."""

import math
from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

LEAST_STEP = 1e-6
"""Distance between two labels below which all are dealt out anew, long before floats run out of room."""


@dataclass(frozen=True, slots=True)
class Landmark:
    """Passages of several columns that are to start on one row."""

    offsets: tuple[int | None, ...]
    """Start of the passage in each column, in the order shown; None in columns without one."""
    weight: float = 1.0

    @property
    def places(self) -> dict[int, int]:
        """Columns that have a passage, with its start."""
        return {c: offset for c, offset in enumerate(self.offsets) if offset is not None}


def chained(candidates: Sequence[Landmark]) -> tuple[Landmark, ...]:
    """The candidates that come in one order in all columns, in that order.

    Two columns give the heaviest increasing chain exactly. With more, a candidate keeps the columns in which the
    heaviest chains of every two hold it; then the heaviest come first, and one that would close a ring (a before b, b
    before c, c before a, each in another column) is left out. Candidates that share a passage become one, and their
    weights are added; one that would bind two passages of one column together is left out.
    """
    chains = _pair_chains(candidates)
    narrowed = [_narrowed(n, mark, chains) for n, mark in enumerate(candidates)]
    order = _Order(len(candidates[0].offsets) if candidates else 0)
    for mark in sorted((mark for mark in narrowed if mark), key=lambda mark: (-mark.weight, place_key(mark))):
        order.add(mark)
    return order.landmarks()


def place_key(mark: Landmark) -> tuple[int, ...]:
    """Sort key by place: by the first column, then the next."""
    return tuple(-1 if offset is None else offset for offset in mark.offsets)


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
        if k < len(ends) and ends[k] == y and best[k] > total:
            continue
        stop = k
        while stop < len(ends) and best[stop] <= total:
            stop += 1
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
    columns = list(mark.places)
    while len(columns) > 1:
        missing = {c: sum(c != d and n not in chains[min(c, d), max(c, d)] for d in columns) for c in columns}
        worst = max(columns, key=lambda c: (missing[c], c))
        if not missing[worst]:
            return Landmark(tuple(o if c in columns else None for c, o in enumerate(mark.offsets)), mark.weight)
        columns.remove(worst)
    return None


class _Order:
    """Knots (passages that stand on one row) in an order that agrees with every column, kept up as they are added.

    The knots that a new one has to stand above are moved behind it, as in Pearce and Kelly's dynamic order (2006).
    """

    def __init__(self, columns: int) -> None:
        self._starts: list[list[int]] = [[] for _ in range(columns)]
        self._knots: list[list[int]] = [[] for _ in range(columns)]
        self._places: list[dict[int, int]] = []
        self._weights: list[float] = []
        self._label: dict[int, float] = {}
        """Of the knots that stand: grows along the order."""
        self._labels: list[float] = []

    def add(self, mark: Landmark) -> None:
        """Take a landmark in, as one with the knots that share a passage with it, unless the columns contradict it."""
        places = mark.places
        joined = {knot for c, start in places.items() if (knot := self._at(c, start)) >= 0}
        for knot in joined:
            if any(places.setdefault(c, start) != start for c, start in self._places[knot].items()):
                return
        above = {knot for c, start in places.items() if (knot := self._beside(c, start, -1)) >= 0}
        high = max((self._label[knot] for knot in above | joined), default=-math.inf)
        behind = self._following(
            {knot for c, start in places.items() if (knot := self._beside(c, start, 1)) >= 0}, high
        )
        if behind & (above | joined):
            return
        weight = mark.weight + sum(self._weights[knot] for knot in sorted(joined))
        self._forget(joined)
        self._insert(places, weight, high, sorted(behind, key=self._label.__getitem__))

    def landmarks(self) -> tuple[Landmark, ...]:
        """The knots in order."""
        return tuple(
            Landmark(tuple(self._places[knot].get(c) for c in range(len(self._starts))), self._weights[knot])
            for knot in sorted(self._label, key=self._label.__getitem__)
        )

    def _at(self, c: int, start: int) -> int:
        """The knot that holds a passage; -1 for none."""
        k = bisect_left(self._starts[c], start)
        return self._knots[c][k] if k < len(self._starts[c]) and self._starts[c][k] == start else -1

    def _beside(self, c: int, start: int, way: int) -> int:
        """The nearest knot of a column above (-1) or below (1) a place; -1 for none."""
        k = bisect_left(self._starts[c], start) - 1 if way < 0 else bisect_right(self._starts[c], start)
        return self._knots[c][k] if 0 <= k < len(self._knots[c]) else -1

    def _following(self, first: set[int], high: float) -> set[int]:
        """The knots that must stand below the first ones, those included, as far as they now stand at or above a
        label."""
        found: set[int] = set()
        todo = [knot for knot in first if self._label[knot] <= high]
        while todo:
            knot = todo.pop()
            if knot in found:
                continue
            found.add(knot)
            for c, start in self._places[knot].items():
                below = self._beside(c, start, 1)
                if below >= 0 and self._label[below] <= high:
                    todo.append(below)
        return found

    def _forget(self, joined: set[int]) -> None:
        """Take knots out that become part of a new one."""
        for knot in joined:
            del self._labels[bisect_left(self._labels, self._label.pop(knot))]
            for c, start in self._places[knot].items():
                k = bisect_left(self._starts[c], start)
                del self._starts[c][k], self._knots[c][k]

    def _insert(self, places: dict[int, int], weight: float, high: float, behind: list[int]) -> None:
        """Put a new knot behind a label, and behind it the knots that must follow."""
        below = [self._label[other] for c, start in places.items() if (other := self._beside(c, start, 1)) >= 0]
        knot = len(self._places)
        self._places.append(places)
        self._weights.append(weight)
        for c, start in places.items():
            k = bisect_left(self._starts[c], start)
            self._starts[c].insert(k, start)
            self._knots[c].insert(k, knot)
        for other in behind:
            del self._labels[bisect_left(self._labels, self._label.pop(other))]
        low, step = self._room(high, min(below, default=math.inf), 1 + len(behind))
        for n, moved in enumerate((knot, *behind), 1):
            self._label[moved] = low + n * step
            insort(self._labels, low + n * step)
        if step < LEAST_STEP:
            self._label = {other: float(n) for n, other in enumerate(sorted(self._label, key=self._label.__getitem__))}
            self._labels = sorted(self._label.values())

    def _room(self, high: float, below: float, count: int) -> tuple[float, float]:
        """A label and a step, so that so many steps from the label on come behind `high` and before what stands there.

        Without anything above (`high` is minus infinity), before `below`.
        """
        if high > -math.inf:
            k = bisect_right(self._labels, high)
        else:
            k = bisect_left(self._labels, below)
            high = self._labels[k - 1] if k else min(below, count + 1) - (count + 1)
        return (high, (self._labels[k] - high) / (count + 1)) if k < len(self._labels) else (high, 1.0)
