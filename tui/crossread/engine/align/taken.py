"""Which pairs of places are taken: found without a look at each of them."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator

Node = tuple[int, int]
"""A level and a number: the places `number << level` to before `number + 1 << level` of the left side."""
TOP = 31
"""Levels of the tree: a thousand million places and more, so that one node holds any text."""


class Ranges:
    """A union of half-open ranges."""

    __slots__ = ("_ends", "_starts")

    def __init__(self) -> None:
        """None yet; they are kept in order and apart."""
        self._starts: list[int] = []
        self._ends: list[int] = []

    def meets(self, start: int, end: int) -> bool:
        """Whether a place of the range lies in the union."""
        at = bisect_right(self._ends, start)
        return at < len(self._starts) and self._starts[at] < end

    def add(self, start: int, end: int) -> None:
        """Take the range in."""
        first, last = bisect_left(self._ends, start), bisect_right(self._starts, end)
        if first < last:
            start, end = min(start, self._starts[first]), max(end, self._ends[last - 1])
        self._starts[first:last], self._ends[first:last] = [start], [end]


class Taken:
    """Pairs of ranges, one of the left side and one of the right, that know whether another meets one on both sides.

    A segment tree (Bentley 1977) over the left side whose nodes hold unions of ranges of the right: to ask and to add
    take the square of the logarithm of the length, however many are held.
    """

    def __init__(self) -> None:
        """None yet."""
        self._over: dict[Node, Ranges] = defaultdict(Ranges)
        """Right sides of the pairs that cover a node whole."""
        self._inside: dict[Node, Ranges] = defaultdict(Ranges)
        """Right sides of those that cover it or a part of it."""

    def meets(self, left: tuple[int, int], right: tuple[int, int]) -> bool:
        """Whether one that is held shares places with both ranges."""
        nodes = list(_nodes(*left))
        return any(node in self._inside and self._inside[node].meets(*right) for node in nodes) or any(
            node in self._over and self._over[node].meets(*right) for node in _above(nodes)
        )

    def add(self, left: tuple[int, int], right: tuple[int, int]) -> None:
        """Hold a pair of ranges that are not empty."""
        nodes = list(_nodes(*left))
        for node in nodes:
            self._over[node].add(*right)
        for node in {*nodes, *_above(nodes)}:
            self._inside[node].add(*right)


def _above(nodes: Iterable[Node]) -> set[Node]:
    """The nodes that hold some nodes, up to the top."""
    found: set[Node] = set()
    for level, number in nodes:
        for higher in range(level + 1, TOP):
            number >>= 1
            if (higher, number) in found:
                break
            found.add((higher, number))
    return found


def _nodes(start: int, end: int) -> Iterator[Node]:
    """The largest nodes that together are a range."""
    level = 0
    while start < end:
        if start & 1:
            yield level, start
            start += 1
        if end & 1:
            end -= 1
            yield level, end
        start, end, level = start >> 1, end >> 1, level + 1
