"""Which fact comes first, and the span of its numbers."""

from collections import Counter
from collections.abc import Iterable

from crossread.engine.facts.interval import finite
from crossread.model import COUNTED_KINDS, NAMED_KINDS, Claim, Fact, Verdict

VERDICT_ORDER: tuple[Verdict, ...] = ("conflict", "differ", "agree", "lone")
KIND_ORDER = (*COUNTED_KINDS, *NAMED_KINDS)

Rank = tuple[int, int, int, bool, str]
Ranked = tuple[Rank, Fact]
"""A fact with its sort key."""


def rank(fact: Fact, part: bool) -> Rank:
    """Sort key: conflicts first; within a verdict what most reports tell, by kind, the whole before its parts."""
    told = len({claim.article for claim in fact.claims})
    return VERDICT_ORDER.index(fact.verdict), -told, KIND_ORDER.index(fact.kind), part, fact.label


def span_of(claims: Iterable[Claim]) -> tuple[int | float | None, int | float | None]:
    """The smallest and the largest number stated, ends of ranges included, in the unit that most claims use."""
    stated = [claim for claim in claims if finite(claim.value) is not None]
    weighed = [claim for claim in stated if claim.standing == "stated"] or stated
    if not weighed:
        return None, None
    units = Counter(claim.unit for claim in weighed)
    unit = min(units, key=lambda name: (-units[name], name))
    numbers = [n for c in weighed if c.unit == unit for n in (c.value, c.high) if n is not None]
    return min(numbers), max(numbers)
