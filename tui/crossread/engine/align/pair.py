"""What two articles share, passage by passage."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crossread.engine.align.extension import fragments
from crossread.engine.align.links import THRESHOLD, links
from crossread.engine.align.reading import Sentence, read
from crossread.engine.align.relation import related
from crossread.engine.align.runs import Chain, Run, chains, runs
from crossread.engine.align.seeds import Scale, units
from crossread.engine.align.settings import DEFAULT, Settings
from crossread.engine.align.weights import Weights
from crossread.model import Alignment, AlignmentKind, Article, Passage, Span

CERTAIN = 1.0
SHORT = 1_500
"""Code points of the longer of two articles below which they are told sentence by sentence alone, whatever their
order."""
LONG = 8_000
"""From which on they are texts rather than reports, in which a single alike sentence is chance."""
SURE = 0.75
"""Likeness from which on a single sentence counts beside longer passages."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one article, in order."""

    keys: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, sentences: Iterable[Sentence]) -> "Words":
        """The words of the sentences, one after the other."""
        held = list(sentences)
        return cls(
            tuple(word for one in held for word in one.words),
            tuple(start for one in held for start in one.starts),
            tuple(end for one in held for end in one.ends),
        )

    def span(self, first: int, count: int) -> Span:
        """`count` words from number `first` on."""
        return Span(self.starts[first], self.ends[first + count - 1])

    def inside(self, span: Span) -> tuple[tuple[str, ...], int]:
        """The keys of the words that lie in a span, and the number of the first."""
        first = bisect_left(self.starts, span.start)
        return self.keys[first : bisect_right(self.ends, span.end)], first


@dataclass(frozen=True, slots=True)
class Shared:
    """A passage of one article and its counterpart."""

    left: Span
    right: Span
    score: float

    @property
    def spans(self) -> tuple[Span, Span]:
        """Both sides."""
        return self.left, self.right

    def overlaps(self, other: "Shared") -> bool:
        """Whether two of them overlap on both sides."""
        return self.left.overlaps(other.left) and self.right.overlaps(other.right)


def align_pair(a: Article, b: Article, *, settings: Settings = DEFAULT) -> tuple[Alignment, ...]:
    """The shared passages, `a` on the left, by place in `a`; `align_pair(b, a)` holds the same pairs mirrored.

    No two of them overlap on both sides. Raises `ValueError` where both articles have one id: a passage names its
    article by it.
    """
    if a.id == b.id:
        raise ValueError(f"two articles have the id {a.id!r}")
    if b.id < a.id:
        turned = [
            Alignment(one.right, one.left, one.kind, one.score, tuple((y, x) for x, y in one.runs))
            for one in align_pair(b, a, settings=settings)
        ]
        return tuple(sorted(turned, key=lambda one: (one.left, one.right)))
    left, right = read(a), read(b)
    words = Words.of(left), Words.of(right)
    longer = max(len(a.text), len(b.text))
    if words[0].keys and words[0].keys == words[1].keys:
        found = [Shared(_whole(left), _whole(right), CERTAIN)]
    elif longer >= LONG or not related(a, b, left, right):
        found = _passages(left, right, words, settings)
    elif longer < SHORT:
        found = _apart(_statements(left, right, THRESHOLD))
    else:
        found = _apart([*_passages(left, right, words, settings), *_statements(left, right, SURE)])
    told = [_alignment(a.id, b.id, one, words) for one in found]
    return tuple(sorted(told, key=lambda one: (one.left, one.right)))


def _passages(
    left: Sequence[Sentence],
    right: Sequence[Sentence],
    words: tuple[Words, Words],
    settings: Settings,
) -> list[Shared]:
    """Exact passages, and fragments of alike words where little of them is exact."""
    verbatim = [
        one
        for one in (_exact(chain, words) for chain in chains(runs(words[0].keys, words[1].keys)))
        if min(len(one.left), len(one.right)) >= settings.verbatim
    ]
    units_left, units_right = units(left, settings.unit_words), units(right, settings.unit_words)
    scale = Scale.of([*units_left, *units_right])
    found = []
    for left_span, right_span, likeness in fragments(units_left, units_right, scale, settings):
        fragment = Shared(left_span, right_span, likeness)
        inner = [one for one in verbatim if one.overlaps(fragment)]
        copied = sum(min(one.left.end, left_span.end) - max(one.left.start, left_span.start) for one in inner)
        if inner and copied < settings.mostly * len(left_span):
            found.append(_hull([fragment, *inner]))
            verbatim = [one for one in verbatim if one not in inner]
        elif not inner and not verbatim:
            found.append(fragment)
    return _apart([*verbatim, *found])


def _exact(chain: Chain, words: tuple[Words, Words]) -> Shared:
    sides = zip(words, (chain.left, chain.right), strict=True)
    left, right = (side.span(first, last - first) for side, (first, last) in sides)
    return Shared(left, right, CERTAIN)


def _hull(parts: Sequence[Shared]) -> Shared:
    return Shared(
        Span(min(one.left.start for one in parts), max(one.left.end for one in parts)),
        Span(min(one.right.start for one in parts), max(one.right.end for one in parts)),
        parts[0].score,
    )


def _statements(left: Sequence[Sentence], right: Sequence[Sentence], threshold: float) -> list[Shared]:
    """Alike sentences and shared runs, surest first."""
    both = [*left, *right]
    homes = [frozenset([sentence.article]) for sentence in both]
    found = []
    for link in links(both, homes, Weights(both), threshold=threshold):
        one, other = both[link.a], both[link.b]
        spans = [
            sentence.span if words == (0, len(sentence.words)) else sentence.passage_of(*words).span
            for sentence, words in ((one, link.left), (other, link.right))
        ]
        found.append(Shared(spans[0], spans[1], link.score))
    return sorted(found, key=lambda one: (-one.score, one.left, one.right))


def _apart(found: Iterable[Shared]) -> list[Shared]:
    """The passages without those that overlap an earlier one on both sides."""
    kept: list[Shared] = []
    for one in found:
        if not any(one.overlaps(other) for other in kept):
            kept.append(one)
    return kept


def _whole(sentences: Sequence[Sentence]) -> Span:
    return Span(sentences[0].span.start, sentences[-1].span.end)


def _alignment(left_id: str, right_id: str, one: Shared, words: tuple[Words, Words]) -> Alignment:
    """The passage with its exact runs, and its kind from how much of it they are."""
    (left, left_from), (right, right_from) = (side.inside(span) for side, span in zip(words, one.spans, strict=True))
    held = [Run(0, 0, len(left))] if left == right else runs(left, right)
    mostly = 2 * sum(run.size for run in held) >= max(len(left), len(right))
    told = tuple(
        (
            _passage(left_id, words[0].span(left_from + run.left, run.size)),
            _passage(right_id, words[1].span(right_from + run.right, run.size)),
        )
        for run in held
    )
    kind: AlignmentKind = "same words" if mostly else "same statement"
    return Alignment(_passage(left_id, one.left), _passage(right_id, one.right), kind, one.score, told)


def _passage(article: str, span: Span) -> Passage:
    return Passage(article, span.start, span.end)
