"""What is chosen, and how a move changes it: plain data, without a screen."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Literal, get_args

from crossread.model import AlignmentKind, Comparison, Fact, Group, Span
from crossread.ui.sides import fact_places

KINDS: tuple[AlignmentKind, ...] = get_args(AlignmentKind)
"""The surest first."""

StopKind = Literal["passage", "claim", "hit", "unmatched", "left out", "place"]


@dataclass(frozen=True, slots=True)
class Stop:
    """A place of one article at which a key stops."""

    article: str
    span: Span
    kind: StopKind
    group: Group | None = None
    """The passages that belong together here, where the stop is one of them."""
    fact: Fact | None = None
    """The fact that is spoken of here, where the stop is a claim."""
    left_out_by: str = ""
    """The report that does not carry what is said here, where that is why the stop is one."""


Stops = Mapping[str, tuple[Stop, ...]]
"""By article, in order of place, no two of them at one place."""


@dataclass(frozen=True, slots=True)
class Atlas:
    """Where the stops of a comparison are."""

    passages: Stops = field(default_factory=dict)
    claims: Stops = field(default_factory=dict)
    disputes: tuple[Fact, ...] = ()
    """In the order of the table."""
    alone: Stops = field(default_factory=dict)
    """Sentences to which no other report was found to have a like one."""
    left_out: Mapping[str, tuple[Group, ...]] = field(default_factory=dict)
    """By article, what half of the others or more say and it does not, in order."""

    def group_at(self, article: str, span: Span) -> Group | None:
        """The group of the shortest passage that holds or touches the span."""
        near = [stop for stop in self.passages.get(article, ()) if stop.span.overlaps(span)]
        holding = [stop for stop in near if stop.span.contains(span)]
        return min(holding or near, key=lambda stop: len(stop.span)).group if near else None

    def fact_at(self, article: str, span: Span) -> Fact | None:
        """The fact of the first claim that shares a code point with the span."""
        return next((stop.fact for stop in self.claims.get(article, ()) if stop.span.overlaps(span)), None)


def atlas(comparison: Comparison) -> Atlas:
    """The stops of a comparison. Of several passages that begin at one place the longest counts, of equal ones that of
    the surest kind.
    """
    from crossread.engine.align import left_out, only_here  # the engine is not imported before text stands

    passages = [
        (KINDS.index(group.among(passage).kind), Stop(passage.article, passage.span, "passage", group=group))
        for group in comparison.groups
        for passage in group.passages
    ]
    passages.sort(key=itemgetter(0))
    claims = (Stop(claim.article, claim.span, "claim", fact=fact) for fact in comparison.facts for claim in fact.claims)
    missing: dict[str, tuple[Group, ...]] = {}
    for one in left_out(comparison):
        missing[one.article] = (*missing.get(one.article, ()), one.group)
    return Atlas(
        passages=_by_article(stop for _, stop in passages),
        claims=_by_article(claims),
        disputes=tuple(fact for fact in comparison.facts if fact.disputed),
        alone=_by_article(Stop(passage.article, passage.span, "unmatched") for passage in only_here(comparison)),
        left_out=missing,
    )


def hit_stops(hits: Mapping[str, Sequence[Span]]) -> Stops:
    """Search hits as stops."""
    return {article: tuple(Stop(article, span, "hit") for span in spans) for article, spans in hits.items() if spans}


def _by_article(stops: Iterable[Stop]) -> Stops:
    places: dict[str, dict[int, Stop]] = {}
    for stop in stops:
        there = places.setdefault(stop.article, {})
        other = there.get(stop.span.start)
        if other is None or len(other.span) < len(stop.span):
            there[stop.span.start] = stop
    return {article: tuple(there[start] for start in sorted(there)) for article, there in places.items()}


@dataclass(frozen=True, slots=True)
class Move:
    """Where a move along a row of things ends."""

    index: int
    of: int
    wrapped: bool
    """Whether it went past an end and on from the other."""

    def said(self, thing: str) -> str:
        """`passage 3/17`, with a word where the move went round."""
        return f"{thing} {self.index + 1}/{self.of}{' · went round' if self.wrapped else ''}"


def turned(index: int, by: int, of: int) -> Move:
    """The move from `index` by so many of a row of `of` things, round its ends; `of` is not 0."""
    return Move((index + by) % of, of, not 0 <= index + by < of)


def moved(stops: Sequence[Stop], here: int, by: int) -> Move | None:
    """The move `by` stops from the offset `here`, past which a stop has to begin; None where there is no stop."""
    if not stops or not by:
        return None
    starts = [stop.span.start for stop in stops]
    index = bisect_right(starts, here) - 1 if by > 0 else bisect_left(starts, here)
    return turned(index, by, len(stops))


def counterparts(stop: Stop) -> dict[str, Span]:
    """Where each report says what is said at the stop; of the stop's own report the stop itself."""
    found: dict[str, Span] = {}
    if stop.fact:
        found = fact_places(stop.fact)
    elif stop.group:
        for passage in sorted(stop.group.passages):
            found.setdefault(passage.article, passage.span)
    return {**found, stop.article: stop.span}
