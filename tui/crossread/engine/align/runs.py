"""Exactly shared runs of words, and how runs that lie close together chain into one."""

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

GRAM = 4
"""Words of the seeds from which runs grow."""
GAP = 4
"""Words that may stand between two runs of a chain, on each side."""

MOST_PLACES = 32
"""Places of a seed in one text from which on it seeds nothing: `111 111 111 111` repeated would match itself
everywhere."""


@dataclass(frozen=True, slots=True, order=True)
class Run:
    """The words `left` to before `left + size` of one text are the words `right` to before `right + size` of
    another."""

    left: int
    right: int
    size: int


@dataclass(frozen=True, slots=True)
class Chain:
    """Runs in the same order on both sides with at most `GAP` words between neighbours."""

    runs: tuple[Run, ...]

    @property
    def left(self) -> tuple[int, int]:
        """The words from the first run to the last, on the left, half-open."""
        return self.runs[0].left, self.runs[-1].left + self.runs[-1].size

    @property
    def right(self) -> tuple[int, int]:
        """The same on the right."""
        return self.runs[0].right, self.runs[-1].right + self.runs[-1].size

    @property
    def size(self) -> int:
        """How many words are shared exactly."""
        return sum(run.size for run in self.runs)


def gram_hashes(words: tuple[str, ...]) -> tuple[int, ...]:
    """Hashes of the runs of `GRAM` words, in order: equal runs have equal ones."""
    return tuple(hash(words[at : at + GRAM]) for at in range(len(words) - GRAM + 1))


def covered(hashes: Sequence[int], held: Container[int]) -> int:
    """How many words stand in those runs, given by their hashes in order, that another text holds too."""
    total = last = 0
    for at, gram in enumerate(hashes):
        if gram in held:
            total += at + GRAM - max(at, last)
            last = at + GRAM
    return total


Grams = dict[tuple[str, ...], list[int]]


def grams(words: Sequence[str], size: int = GRAM) -> Grams:
    """The runs of `size` words with the places where each begins, without those of too many places."""
    places: Grams = defaultdict(list)
    for at in range(len(words) - size + 1):
        places[tuple(words[at : at + size])].append(at)
    return {gram: found for gram, found in places.items() if len(found) <= MOST_PLACES}


def runs(left: Sequence[str], right: Sequence[str], *, size: int = GRAM, index: Grams | None = None) -> list[Run]:
    """The maximal runs of at least `size` words that two texts share, longest first where they compete for words.

    No two of them overlap on either side. `index` is `grams(right, size)`, where the caller has it already.
    """
    index = grams(right, size) if index is None else index
    found: list[tuple[int, int, int]] = []
    for at in range(len(left) - size + 1):
        for other in index.get(tuple(left[at : at + size]), ()):
            if at and other and left[at - 1] == right[other - 1]:
                continue  # the run that begins one word before holds this one
            length = size
            while (
                at + length < len(left) and other + length < len(right) and left[at + length] == right[other + length]
            ):
                length += 1
            found.append((-length, at, other))
    return _apart(found, size)


def _apart(found: Iterable[tuple[int, int, int]], size: int) -> list[Run]:
    """The runs in order of the left side, cut so that no two share a word on either side.

    They are given as tuples (length as a negative number, left, right), which sort the longest first.
    """
    taken_left: set[int] = set()
    taken_right: set[int] = set()
    kept = []
    for less, first, other in sorted(found):
        start, end = 0, -less
        while start < end and (first + start in taken_left or other + start in taken_right):
            start += 1
        while end > start and (first + end - 1 in taken_left or other + end - 1 in taken_right):
            end -= 1
        left, right = range(first + start, first + end), range(other + start, other + end)
        if end - start < size or not taken_left.isdisjoint(left) or not taken_right.isdisjoint(right):
            continue
        taken_left.update(left)
        taken_right.update(right)
        kept.append(Run(left.start, right.start, end - start))
    return sorted(kept)


def chains(found: Sequence[Run], gap: int = GAP) -> list[Chain]:
    """The runs, in order of the left side, gathered over gaps of at most `gap` words on both sides."""
    open_chains: list[list[Run]] = []
    closed: list[Chain] = []
    for run in sorted(found):
        near = None
        still_open = []
        for chain in open_chains:
            last = chain[-1]
            before, beside = run.left - last.left - last.size, run.right - last.right - last.size
            if before > gap:
                closed.append(Chain(tuple(chain)))
                continue
            still_open.append(chain)
            if near is None and before >= 0 and 0 <= beside <= gap:
                near = chain
        if near is None:
            still_open.append([run])
        else:
            near.append(run)
        open_chains = still_open
    return sorted([*closed, *(Chain(tuple(chain)) for chain in open_chains)], key=lambda chain: chain.runs)
