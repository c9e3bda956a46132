"""Extension: seeds gathered into fragments, each checked as a whole and with its edges where the likeness ends."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from crossread.engine.align.seeds import Scale, Seed, Unit, seeds
from crossread.engine.align.settings import Settings
from crossread.engine.align.taken import Taken
from crossread.model import Span

MOST_STEPS = 50
"""Times a fragment may grow: faint seeds are for its edges, not for another fragment."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """Units `first` to `last` (inclusive) of both texts, and the likeness of the two sides as wholes."""

    left: tuple[int, int]
    right: tuple[int, int]
    likeness: float

    def near(self, seed: Seed, reach: int) -> bool:
        """Whether a seed lies at most `reach` units outside on both sides."""
        return (
            self.left[0] - reach <= seed.left <= self.left[1] + reach
            and self.right[0] - reach <= seed.right <= self.right[1] + reach
        )

    @property
    def ranges(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """The units of both texts, half-open."""
        return (self.left[0], self.left[1] + 1), (self.right[0], self.right[1] + 1)


@dataclass(frozen=True, slots=True)
class Shared:
    """A passage of one text and its counterpart."""

    left: Span
    right: Span
    likeness: float
    """0 to 1."""
    held: float = 1.0
    """Part of the units of both sides that have one like them on the other: in a translation nearly all have."""

    @property
    def ranges(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Both sides as half-open ranges."""
        return (self.left.start, self.left.end), (self.right.start, self.right.end)

    def overlaps(self, other: "Shared") -> bool:
        """Whether two of them overlap on both sides."""
        return self.left.overlaps(other.left) and self.right.overlaps(other.right)


def fragments(left: Sequence[Unit], right: Sequence[Unit], scale: Scale, settings: Settings) -> list[Shared]:
    """The shared passages of two texts; no two overlap on both sides."""
    firm, faint = seeds(left, right, scale, settings)
    found = [
        _grown(fragment, faint, left, right, scale, settings)
        for fragment in _extended(firm, left, right, scale, settings, settings.gap)
    ]
    kept: list[Fragment] = []
    taken = Taken()
    for fragment in sorted(found, key=lambda one: (-one.likeness, one.left, one.right)):
        if not taken.meets(*fragment.ranges):
            kept.append(fragment)
            taken.add(*fragment.ranges)
    told = []
    for fragment in kept:
        one = left[fragment.left[0] : fragment.left[1] + 1]
        two = right[fragment.right[0] : fragment.right[1] + 1]
        spans = _trimmed(one, two, scale, settings), _trimmed(two, one, scale, settings)
        if spans[0] and spans[1] and min(len(spans[0]), len(spans[1])) >= settings.shortest:
            told.append(Shared(spans[0], spans[1], fragment.likeness, _held(fragment, faint)))
    return told


def _held(fragment: Fragment, faint: Sequence[Seed]) -> float:
    """The part of the units of both sides that have a seed in the fragment; the seeds are in order."""
    (first, last), (other_first, other_last) = fragment.ranges
    inside = faint[bisect_left(faint, Seed(first, -1)) : bisect_left(faint, Seed(last, -1))]
    seeds_inside = [seed for seed in inside if other_first <= seed.right < other_last]
    held = len({seed.left for seed in seeds_inside}) + len({seed.right for seed in seeds_inside})
    return held / (last - first + other_last - other_first)


def _extended(
    firm: Sequence[Seed], left: Sequence[Unit], right: Sequence[Unit], scale: Scale, settings: Settings, gap: int
) -> Iterator[Fragment]:
    """Seeds with at most `gap` units between them, with a smaller gap where the whole does not hold up."""
    for cluster in _clusters(firm, gap):
        sides = _hull(cluster)
        likeness = scale.cosine(_bag(left, sides[0]), _bag(right, sides[1]))
        if likeness > settings.valid:
            yield Fragment(*sides, likeness)
        elif gap > settings.least_gap:
            yield from _extended(cluster, left, right, scale, settings, gap - 1)


def _clusters(firm: Sequence[Seed], gap: int) -> Iterator[list[Seed]]:
    """The seeds, parted wherever there is a wider gap on the left or on the right."""
    waiting = [(list(firm), True, False)] if firm else []
    while waiting:
        cluster, by_left, settled = waiting.pop()
        parts = _parted(cluster, gap, by_left)
        for part in parts:
            if len(parts) == 1 and settled:
                yield part
            else:
                waiting.append((part, not by_left, len(parts) == 1))


def _parted(cluster: Sequence[Seed], gap: int, by_left: bool) -> list[list[Seed]]:
    places = sorted((seed.left if by_left else seed.right, seed) for seed in cluster)
    parts = [[places[0][1]]]
    for (before, _), (place, seed) in pairwise(places):
        if place - before > gap + 1:
            parts.append([])
        parts[-1].append(seed)
    return parts


def _hull(cluster: Sequence[Seed]) -> tuple[tuple[int, int], tuple[int, int]]:
    lefts, rights = [seed.left for seed in cluster], [seed.right for seed in cluster]
    return (min(lefts), max(lefts)), (min(rights), max(rights))


def _bag(units: Sequence[Unit], side: tuple[int, int]) -> Counter[str]:
    bag: Counter[str] = Counter()
    for unit in units[side[0] : side[1] + 1]:
        bag.update(unit.bag)
    return bag


def _grown(
    fragment: Fragment,
    faint: Sequence[Seed],
    left: Sequence[Unit],
    right: Sequence[Unit],
    scale: Scale,
    settings: Settings,
) -> Fragment:
    """The fragment with the faint seeds beside it, which are in order, that make it no less alike."""
    for _ in range(MOST_STEPS):
        first = bisect_left(faint, Seed(fragment.left[0] - settings.reach, -1))
        last = bisect_left(faint, Seed(fragment.left[1] + settings.reach + 1, -1))
        for seed in faint[first:last]:
            if fragment.near(seed, 0) or not fragment.near(seed, settings.reach):
                continue
            sides = _hull([Seed(fragment.left[0], fragment.right[0]), Seed(fragment.left[1], fragment.right[1]), seed])
            likeness = scale.cosine(_bag(left, sides[0]), _bag(right, sides[1]))
            if likeness >= fragment.likeness:
                fragment = Fragment(*sides, likeness)
                break
        else:
            break
    return fragment


def _trimmed(side: Sequence[Unit], other: Sequence[Unit], scale: Scale, settings: Settings) -> Span | None:
    """The run of words with the most weight in it, where a word that the other side lacks counts against it.

    The segment of the highest sum (Kadane's algorithm), as local alignment cuts its edges. An edge close to the edge
    of a unit goes back to it.
    """
    shared = {word for unit in other for word in unit.bag}
    best, total, start = 0.0, 0.0, 0
    segment = None
    for unit in side:
        for word, first, last in unit.words:
            if total <= 0:
                total, start = 0.0, first
            weight = scale.weight[word]
            total += weight if word in shared else -settings.foreign * weight
            if total > best:
                best, segment = total, (start, last)
    if segment is None:
        return None
    start, end = segment
    for unit in side:
        if unit.start <= start < unit.end and start - unit.start <= settings.snap:
            start = unit.start
        if unit.start < end <= unit.end and unit.end - end <= settings.snap:
            end = unit.end
    return Span(start, end)
