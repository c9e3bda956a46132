"""What two articles share, passage by passage."""

from collections.abc import Iterable, Sequence

from crossread.engine.align.extension import Shared, fragments
from crossread.engine.align.groups import shared_groups
from crossread.engine.align.hosts import apart_from, hosted
from crossread.engine.align.inside import SharedRuns, Words
from crossread.engine.align.reading import Sentence, read, read_whole
from crossread.engine.align.relation import related
from crossread.engine.align.runs import Chain, chains, runs
from crossread.engine.align.seeds import Scale, units
from crossread.engine.align.settings import DEFAULT, Settings
from crossread.engine.align.taken import Taken
from crossread.model import Alignment, AlignmentKind, Article, Comparison, Event, Passage, Span

CERTAIN = 1.0
SHORT = 1_500
"""Code points of the longer of two texts below which nothing longer than a sentence is looked for."""
LONG = 8_000
"""From which on they are texts rather than reports, in which a single alike sentence is chance."""
SURE = 0.75
"""Score from which on a sentence counts beside longer passages: on one half of PAN 2013's pairs the sentences between
it and the threshold of a comparison were all chance."""


def align_pair(a: Article, b: Article, *, settings: Settings = DEFAULT) -> tuple[Alignment, ...]:
    """The shared passages, `a` on the left, by place in `a`; `align_pair(b, a)` holds the same pairs mirrored.

    No two of them overlap on both sides. Of two reports that may tell of one event these are the alignments of a
    comparison of the two; of other texts, and where one only holds long passages of the other, passages of any length.
    Texts of the same words are one passage.

    Raises `ValueError` where both articles have one id: a passage names its article by it.
    """
    if a.id == b.id:
        raise ValueError(f"two articles have the id {a.id!r}")
    if b.id < a.id:
        turned = [one.mirrored for one in align_pair(b, a, settings=settings)]
        return tuple(sorted(turned, key=lambda one: (one.left, one.right)))
    longer = max(len(a.text), len(b.text))
    reports = longer < LONG
    reading = read if reports else read_whole
    left, right = reading(a), reading(b)
    shared_runs = SharedRuns((a, b), reading)
    words = shared_runs.words_of(a.id), shared_runs.words_of(b.id)
    if words[0].keys and words[0].keys == words[1].keys:
        return (_alignment(a.id, b.id, Shared(_whole(left), _whole(right), CERTAIN), shared_runs),)
    reports = reports and related(a, b, left, right)
    compared = _compared(a, b, shared_runs) if reports else []
    found = [] if reports and longer < SHORT else _passages(left, right, words, settings)
    if reports:
        found = found if hosted(found, (a, b), (left, right), compared) else []
    longest = [_alignment(a.id, b.id, one, shared_runs) for one in found]
    beside = [one for one in compared if not found or (one.score >= SURE and apart_from(one, found))]
    return tuple(sorted([*longest, *beside], key=lambda one: (one.left, one.right)))


def _compared(a: Article, b: Article, shared_runs: SharedRuns) -> list[Alignment]:
    """What a comparison of the two reports tells by their wording; no two of them overlap on both sides."""
    told = Comparison(Event("", "", (a, b)), shared_groups((a, b)), runs_of=shared_runs).alignments
    return [one if one.left.article == a.id else one.mirrored for one in told]


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
    for fragment in fragments(units_left, units_right, scale, settings):
        inner = [one for one in verbatim if one.overlaps(fragment)]
        left_span = fragment.left
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
        parts[0].likeness,
        parts[0].held,
    )


def _apart(found: Iterable[Shared]) -> list[Shared]:
    """The passages without those that overlap an earlier one on both sides."""
    kept: list[Shared] = []
    taken = Taken()
    for one in found:
        if not taken.meets(*one.ranges):
            kept.append(one)
            taken.add(*one.ranges)
    return kept


def _whole(sentences: Sequence[Sentence]) -> Span:
    return Span(sentences[0].span.start, sentences[-1].span.end)


def _alignment(left_id: str, right_id: str, one: Shared, shared_runs: SharedRuns) -> Alignment:
    """The passage with its exact runs, and its kind from how much of it they are."""
    left, right = Passage(left_id, one.left.start, one.left.end), Passage(right_id, one.right.start, one.right.end)
    found = shared_runs(left, right)
    kind: AlignmentKind = "same words" if shared_runs.mostly(left, right, found) else "same statement"
    return Alignment(left, right, kind, one.likeness, found)
