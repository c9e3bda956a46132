"""Which fact comes first, what it is called in links, and the span of its numbers."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence

from crossread.engine.facts.interval import finite
from crossread.engine.facts.joining import Item
from crossread.model import COUNTED_KINDS, NAMED_KINDS, Claim, Fact, Verdict

VERDICT_ORDER: tuple[Verdict, ...] = ("conflict", "differ", "agree", "lone")
KIND_ORDER = (*COUNTED_KINDS, *NAMED_KINDS)

ID_LENGTH = 10
"""Hex digits of an id: two of a thousand facts share one once in two million events."""


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


def question_key(group: Sequence[Item], event: str) -> str:
    """What the fact asks, from what stays when reports are added: kind, event, topic, and the part told most."""
    parts = Counter(part for item in group for part in item.question.parts)
    part = min(parts, key=lambda name: (-parts[name], name)) if 2 * sum(parts.values()) > len(group) else ""
    return "|".join((group[0].claim.kind, event, group[0].question.topic, part))


def ids_of(keys: Sequence[str], claims: Sequence[Sequence[Claim]]) -> list[str]:
    """One id for each fact; facts that ask the same are told apart by the words of their first claim."""
    seen: Counter[str] = Counter()
    made = []
    for key, told in zip(keys, claims, strict=True):
        own = key
        if seen[key]:
            first = min(told, key=lambda claim: (claim.article, claim.start))
            own = f"{key}|{first.article}|{' '.join(first.quote.split())}|{seen[key] if seen[own] else 0}"
        seen[key] += 1
        made.append(hashlib.sha256(own.encode("utf-8", "surrogatepass")).hexdigest()[:ID_LENGTH])
    return _unique(made)


def _unique(ids: Sequence[str]) -> list[str]:
    seen: Counter[str] = Counter()
    made = []
    for name in ids:
        seen[name] += 1
        made.append(name if seen[name] == 1 else f"{name}{seen[name]}")
    return made
