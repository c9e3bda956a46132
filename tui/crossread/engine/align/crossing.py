"""Runs of words that cross the end of a sentence: what one report tells in two sentences and another in one."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, combinations, groupby, pairwise

from crossread.engine.align.families import MOST_TIMES
from crossread.engine.align.links import PLAIN_TERMS, RUN_WEIGHT, RUN_WORDS, SURE_WEIGHT
from crossread.engine.align.reading import Sentence
from crossread.engine.align.runs import GRAM, MOST_PLACES
from crossread.engine.align.sources import source_words
from crossread.engine.align.taken import Taken
from crossread.engine.align.terms import is_number, term_of
from crossread.engine.align.weights import Weights
from crossread.model import Passage

Part = tuple[Sentence, int, int]
"""The words `first` to before `last` of a sentence."""


class Flow:
    """The sentences of one paragraph, one after the other."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        """At least one sentence; all are of one article."""
        self.sentences = sentences
        self.article = sentences[0].article
        self.firsts = [0]
        """Numbers of the words with which the sentences begin, and at last of the words."""
        for sentence in sentences:
            self.firsts.append(self.firsts[-1] + len(sentence.words))

    @cached_property
    def words(self) -> tuple[str, ...]:
        """All words."""
        return tuple(chain.from_iterable(sentence.words for sentence in self.sentences))

    def ends(self, first: int, last: int) -> set[int]:
        """The ends of sentences inside a run of words, counted from its beginning."""
        return {end - first for end in self.firsts[bisect_right(self.firsts, first) : bisect_left(self.firsts, last)]}

    def parts(self, first: int, last: int) -> tuple[Part, ...]:
        """The run, sentence by sentence."""
        touched = range(bisect_right(self.firsts, first) - 1, bisect_left(self.firsts, last))
        return tuple(
            (
                self.sentences[at],
                max(first, self.firsts[at]) - self.firsts[at],
                min(last, self.firsts[at + 1]) - self.firsts[at],
            )
            for at in touched
        )


@dataclass(frozen=True, slots=True)
class Crossing:
    """A run that several articles share and that crosses the end of a sentence in one of them."""

    places: tuple[tuple[Part, ...], ...]
    """Where it stands, sentence by sentence."""
    score: float

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The places as passages."""
        return tuple(_passage(place) for place in self.places)

    def pairs(self) -> Iterator[tuple[Part, Part]]:
        """Each two parts of different articles."""
        for one, other in combinations(self.places, 2):
            if one[0][0].article != other[0][0].article:
                yield from ((a, b) for a in one for b in other)


def crossings(sentences: Iterable[Sentence], weights: Weights) -> list[Crossing]:
    """The runs, the longest first, no two of them overlapping in two articles.

    Where both articles end a sentence at the same word a run is told sentence by sentence, unless too little is shared
    before and after it. Ends of paragraphs are not crossed: paragraphs may be moved.
    """
    flows = list(_flows(sentences))
    places: dict[tuple[str, ...], set[tuple[int, int]]] = defaultdict(set)
    for number, other, first, second, size in _shared(flows):
        words = flows[number].words[first : first + size]
        places[words] |= {(number, first), (other, second)}
    found = []
    taken: dict[tuple[str, str], Taken] = defaultdict(Taken)
    for words, held in sorted(places.items(), key=lambda pair: (-len(pair[0]), pair[0])):
        if len(words) < RUN_WORDS or max(Counter(flows[at].article for at, _ in held).values()) > MOST_TIMES:
            continue
        runs = tuple(flows[number].parts(first, first + len(words)) for number, first in sorted(held))
        weight = weights.total({term_of(word) for word in words})
        if weight < RUN_WEIGHT or len(_plain(runs[0])) < PLAIN_TERMS:
            continue
        crossing = Crossing(runs, min(1.0, weight / SURE_WEIGHT))
        sides = [
            ((a.article, b.article), (a.start, a.end), (b.start, b.end))
            for a, b in combinations(sorted(crossing.passages), 2)
            if a.article != b.article
        ]
        if not any(taken[articles].meets(left, right) for articles, left, right in sides):
            for articles, left, right in sides:
                taken[articles].add(left, right)
            found.append(crossing)
    return found


def _flows(sentences: Iterable[Sentence]) -> Iterator[Flow]:
    """The sentences gathered by paragraphs."""
    for _, held in groupby(sorted(sentences, key=lambda one: (one.article, one.span.start)), lambda one: one.article):
        flow: list[Sentence] = []
        for sentence in held:
            if flow and "\n" in sentence.text[flow[-1].span.end : sentence.span.start]:
                yield Flow(flow)
                flow = []
            flow.append(sentence)
        yield Flow(flow)


def _shared(flows: Sequence[Flow]) -> Iterator[tuple[int, int, int, int, int]]:
    """Runs of two flows: their numbers, where the run begins in each, and its size."""
    seeding = _seeds(flows)
    for other, flow in enumerate(flows if seeding else ()):
        reached: dict[tuple[int, int], int] = {}
        for second, gram in enumerate(zip(*(flow.words[at:] for at in range(GRAM)), strict=False)):
            held = seeding.get(gram)
            if not held:
                continue
            end = flow.firsts[bisect_right(flow.firsts, second)]
            for number, first, before in held:
                one, diagonal = flows[number], (number, first - second)
                if one.article == flow.article:
                    continue
                if before == end - second:
                    if before == GRAM // 2 and number < other:
                        size = _around(one.words, flow.words, first + before, end)
                        if sum(size) >= RUN_WORDS:
                            yield number, other, first + before - size[0], end - size[0], sum(size)
                elif second >= reached.get(diagonal, 0):
                    start, begin, length = _extended(one.words, flow.words, first, second)
                    reached[diagonal] = begin + length
                    cuts = _cut(length, one.ends(start, start + length), flow.ends(begin, begin + length))
                    yield from ((number, other, start + at, begin + at, part) for at, part in cuts)


def _seeds(flows: Sequence[Flow]) -> dict[tuple[str, ...], list[tuple[int, int, int]]]:
    """The short runs of words across the ends of sentences: flow, first word, and words before the end; without those
    of too many places.
    """
    index: dict[tuple[str, ...], list[tuple[int, int, int]]] = defaultdict(list)
    for number, flow in enumerate(flows):
        for end in flow.firsts[1:-1]:
            for at in range(max(0, end - GRAM + 1), min(end, len(flow.words) - GRAM + 1)):
                index[flow.words[at : at + GRAM]].append((number, at, end - at))
    return {
        gram: held
        for gram, held in index.items()
        if len(held) <= MOST_PLACES and max(Counter(flows[at].article for at, _, _ in held).values()) <= MOST_TIMES
    }


def _around(left: Sequence[str], right: Sequence[str], end: int, other: int) -> tuple[int, int]:
    """How many words two flows share before and after the ends of their sentences; none where they share enough before
    or after it to be told by that.
    """
    before = after = GRAM // 2
    if left[end : end + RUN_WORDS] == right[other : other + RUN_WORDS]:
        return 0, 0
    while before < min(RUN_WORDS, end, other) and left[end - before - 1] == right[other - before - 1]:
        before += 1
    while end + after < len(left) and other + after < len(right) and left[end + after] == right[other + after]:
        after += 1
    return (before, after) if before < RUN_WORDS else (0, 0)


def _extended(left: Sequence[str], right: Sequence[str], first: int, second: int) -> tuple[int, int, int]:
    """The longest run around two equal words: where it begins on both sides, and its size."""
    back = 0
    while first > back and second > back and left[first - back - 1] == right[second - back - 1]:
        back += 1
    size = back
    while first - back + size < len(left) and second - back + size < len(right):
        if left[first - back + size] != right[second - back + size]:
            break
        size += 1
    return first - back, second - back, size


def _cut(size: int, ends: set[int], others: set[int]) -> Iterator[tuple[int, int]]:
    """The parts of a run, each with its size, that cross the end of a sentence on one side only."""
    for start, end in pairwise([0, *sorted(ends & others), size]):
        if any(start < one < end for one in ends ^ others):
            yield start, end - start


def _plain(parts: Iterable[Part]) -> set[str]:
    """The terms of a run that are neither names nor numbers nor of a source."""
    return {
        term
        for sentence, first, last in parts
        for source in [source_words(sentence)]
        for term, at in zip(sentence.terms, sentence.places, strict=True)
        if first <= at < last and at not in source and not sentence.capitals[at] and not is_number(term)
    }


def _passage(place: Sequence[Part]) -> Passage:
    (first, start, _), (last, _, end) = place[0], place[-1]
    return Passage(first.article, first.starts[start], last.ends[end - 1])
