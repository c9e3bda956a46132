"""What the screen shows of a fact beside its claims: its course over time and its intervals."""

import itertools
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crossread.engine.facts.interval import Interval, base_interval, finite
from crossread.engine.facts.order import span_of
from crossread.engine.facts.wording import claim_words, number_words
from crossread.model import PEOPLE_KINDS, Article, Claim, Fact
from crossread.model.article import by_publication

TOLLS = frozenset((*PEOPLE_KINDS, "damaged"))
"""Kinds whose figures rise as more becomes known."""


@dataclass(frozen=True, slots=True)
class Point:
    """One claim on the chart of a fact."""

    article: str
    claim: Claim
    interval: Interval
    words: str


def points_of(fact: Fact, articles: Iterable[Article]) -> tuple[Point, ...]:
    """The claims of a counted fact with the numbers they allow, in base units, by time of publication and place."""
    made = []
    for article in sorted(articles, key=by_publication):
        made += [Point(article.id, claim, base_interval(claim), claim_words(claim)) for claim in fact.of(article.id)]
    return tuple(made)


def course_of(fact: Fact, articles: Iterable[Article]) -> tuple[str, ...]:
    """`1`, `3`, `5`, `11`, `24`: the figures by time of publication, each change once.

    Empty unless dated reports of more than one moment give figures that only rise or only fall; of what is no toll
    it takes three, as two figures of a measure are a difference and no course.
    """
    figures: list[float] = []
    moments = set()
    for article in sorted(articles, key=by_publication):
        told = [value for claim in fact.of(article.id) if (value := finite(claim.value)) is not None]
        if article.published is None or not told:
            continue
        moments.add(article.published)
        if not figures or max(told) != figures[-1]:
            figures.append(max(told))
    steps = [b - a for a, b in itertools.pairwise(figures)]
    enough = 1 if fact.kind in TOLLS else 2
    moves = len(moments) > 1 and len(steps) >= enough and (all(s > 0 for s in steps) or all(s < 0 for s in steps))
    return tuple(map(number_words, figures)) if moves else ()


def latest_span(fact: Fact, articles: Iterable[Article]) -> tuple[int | float | None, int | float | None]:
    """Low and high by the latest report of each outlet alone."""
    latest = {article.name: article.id for article in sorted(articles, key=by_publication) if fact.of(article.id)}
    return span_of(claim for article in latest.values() for claim in fact.of(article))


def chart_range(points: Sequence[Point]) -> tuple[float, float]:
    """The ends of the axis that shows all intervals; an open end stands a tenth beyond the largest number stated."""
    ends = [end for point in points for end in (point.interval.low, point.interval.high) if math.isfinite(end)]
    if not ends:
        return 0.0, 1.0
    low, high = min(ends), max(ends)
    return low, high + max(abs(high) * 0.1, 1.0) if any(math.isinf(p.interval.high) for p in points) else high
