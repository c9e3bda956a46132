"""What is marked where in one article: a flat list of runs that is searched by line."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from string import ascii_lowercase, ascii_uppercase

from crossread.model import NAMED_KINDS, AlignmentKind, Article, Comparison, Group, Passage, Span
from crossread.ui.paint.look import Look

LETTERS = ascii_lowercase + ascii_uppercase
"""Letters of the groups, in order; from the 53rd group in view on they begin again, far from where they stood."""

LOOK_OF_KIND: dict[AlignmentKind, Look] = {
    "same words": Look.SAME_WORDS,
    "same statement": Look.SAME_STATEMENT,
    "same fact": Look.SAME_FACT,
}


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A run of one article with a look, half-open in code points."""

    start: int
    end: int
    look: Look
    group: int = -1
    """Number of the aligned group in `groups_in_order`; -1 for what is none."""


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """Marks in order of start, and where to begin looking for those that reach an offset."""

    marks: tuple[Mark, ...] = ()
    starts: "array[int]" = field(default_factory=lambda: array("l"))
    furthest: "array[int]" = field(default_factory=lambda: array("l"))
    """The largest end among the marks up to each: grows, so it can be bisected."""

    def over(self, start: int, end: int) -> Iterator[Mark]:
        """The marks that share a code point with `start:end`, in order of start."""
        first = bisect_right(self.furthest, start)
        last = bisect_left(self.starts, end)
        return (mark for mark in self.marks[first:last] if mark.end > start)

    def at(self, offset: int) -> tuple[Mark, ...]:
        """The marks over one code point."""
        return tuple(self.over(offset, offset + 1))


def index(marks: Iterable[Mark]) -> Marks:
    """The marks ready to be searched; empty ones are left out."""
    ordered = tuple(sorted(mark for mark in marks if mark.start < mark.end))
    starts = array("l", (mark.start for mark in ordered))
    return Marks(ordered, starts, array("l", accumulate((mark.end for mark in ordered), max)))


@dataclass(frozen=True, slots=True, eq=False)
class Letters:
    """By which letters the reader finds passages that belong together among the reports in view."""

    by_group: Mapping[int, str] = field(default_factory=dict)
    """By number of the group in `groups_in_order`."""

    def of(self, group: int) -> str:
        """A group's letter; empty where nothing of it can be seen beside it."""
        return self.by_group.get(group, "")


def letters(groups: Sequence[Group], shown: Collection[str]) -> Letters:
    """The letters of the groups with passages in two of the reports `shown`; of one report alone, of all that it has.

    `groups` are in the order of `groups_in_order`. A letter without a partner would be looked for in vain.
    """
    least = min(2, len(shown))
    seen = (n for n, group in enumerate(groups) if len({p.article for p in group.passages} & set(shown)) >= least > 0)
    return Letters({n: LETTERS[k % len(LETTERS)] for k, n in enumerate(seen)})


def groups_in_order(comparison: Comparison) -> tuple[Group, ...]:
    """The aligned groups by the place of their first passage in the event's order of articles: the order of their
    letters."""
    rank = {article.id: n for n, article in enumerate(comparison.event.articles)}

    def place(group: Group) -> tuple[int, int, int, str]:
        return min((rank[p.article], p.start, p.end, group.kind) for p in group.passages)

    return tuple(sorted((group for group in comparison.groups if group.passages), key=place))


def all_marks(comparison: Comparison) -> dict[str, Marks]:
    """The searchable standing marks of every article by id (not what is chosen or found), in one walk through the
    comparison."""
    found: dict[str, set[Mark]] = {article.id: set(_of_article(article)) for article in comparison.event.articles}
    for number, group in enumerate(groups_in_order(comparison)):
        for passage in group.passages:
            found[passage.article].add(_of_passage(passage, group, number))
    for fact in comparison.facts:
        for claim in fact.claims:
            found[claim.article].add(Mark(claim.start, claim.end, Look.DISPUTED if fact.disputed else Look.CLAIM))
            if claim.kind in NAMED_KINDS:
                found[claim.article].add(Mark(claim.start, claim.end, Look.NAMED))
    return {article_id: index(marks) for article_id, marks in found.items()}


def run_marks(spans: Iterable[Span], look: Look) -> tuple[Mark, ...]:
    """Marks of one look for what is chosen or found."""
    return tuple(Mark(span.start, span.end, look) for span in spans)


def _of_article(article: Article) -> Iterator[Mark]:
    headline = article.headline
    if headline:
        yield Mark(headline.start, headline.end, Look.HEADLINE)
    for span in article.furniture:
        yield Mark(span.start, span.end, Look.FURNITURE)


def _of_passage(passage: Passage, group: Group, number: int) -> Mark:
    return Mark(passage.start, passage.end, LOOK_OF_KIND[group.among(passage).kind], number)
