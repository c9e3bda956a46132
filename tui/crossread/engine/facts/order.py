"""Which fact comes first, what it is called in links, and the span of its numbers."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence

from crossread.engine.facts.interval import finite
from crossread.engine.facts.joining import Item
from crossread.engine.facts.question import UNNAMED_LENGTH
from crossread.model import COUNTED_KINDS, NAMED_KINDS, Claim, Fact, Verdict

VERDICT_ORDER: tuple[Verdict, ...] = ("conflict", "differ", "agree", "lone")
KIND_ORDER = (*COUNTED_KINDS, *NAMED_KINDS)

WORDED = frozenset(("percent", "duration", "count", "money", "measure"))
"""Kinds of which a report tells many facts: where no topic tells them apart, their first claim's words do."""

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
    """What the fact asks, from what stays when reports are added: kind, event, topic, and the part told most.

    What is counted or measured is told by its words too: most facts of such a kind share all the rest.
    """
    parts = Counter(part for item in group for part in item.question.parts)
    part = min(parts, key=lambda name: (-parts[name], name)) if 2 * sum(parts.values()) > len(group) else ""
    kind, topic = group[0].claim.kind, group[0].question.topic
    words = words_of(group[0].claim) if kind in WORDED and topic in ("", UNNAMED_LENGTH) else ""
    return "|".join((kind, event, topic, part, words))


def words_of(claim: Claim) -> str:
    """The words of a claim, whatever its capitals and spaces."""
    return " ".join(claim.quote.casefold().split())


def ids_of(keys: Sequence[str], claims: Sequence[Sequence[Claim]]) -> list[str]:
    """One id for each fact; of those that ask the same, all but the first are told apart by their first claim's words.

    Facts and claims stand by time of publication, so that a later report changes few ids: one in fifty (measured).
    """
    seen: set[str] = set()
    made = []
    for key, told in zip(keys, claims, strict=True):
        own = f"{key}|{words_of(told[0])}" if key in seen else key
        seen.add(key)
        made.append(hashlib.sha256(own.encode("utf-8", "surrogatepass")).hexdigest()[:ID_LENGTH])
    return _unique(made)


def _unique(ids: Sequence[str]) -> list[str]:
    seen: Counter[str] = Counter()
    made = []
    for name in ids:
        seen[name] += 1
        made.append(name if seen[name] == 1 else f"{name}{seen[name]}")
    return made
