"""Which limits of a counted thing tell one question from another: those by which some report tells two numbers."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from crossread.engine.facts.joining import Item

PASSING = frozenset(("so far", "over a time", "everywhere", "elsewhere", "at the place", "treated here"))
"""Limits that reports give or leave out as they please (`288 candidates in all this year`)."""

Asked = tuple[str, str]
"""Kind and topic."""


def contrasted(items: Sequence[Item]) -> list[Item]:
    """The items without those passing limits that no report contrasts with another number of such things.

    Where one report tells `six rifles` of the day and `14 rifles so far`, `so far` is a part of the question in all.
    """
    telling = _telling(items)
    return [_kept(item, telling.get(_asked(item), frozenset())) for item in items]


def stated(item: Item) -> object:
    """What an item states, to see whether two state the same: numbers, else the words."""
    claim = item.claim
    return (claim.value, claim.high) if claim.value is not None else claim.quote.lower()


def _asked(item: Item) -> Asked:
    return item.claim.kind, item.question.topic


def _telling(items: Iterable[Item]) -> dict[Asked, frozenset[str]]:
    told: defaultdict[tuple[Asked, str], list[Item]] = defaultdict(list)
    for item in items:
        told[_asked(item), item.claim.article].append(item)
    telling: defaultdict[Asked, set[str]] = defaultdict(set)
    for (asked, _), mine in told.items():
        for limit in PASSING - telling[asked]:
            with_it = {stated(item) for item in mine if limit in item.question.parts}
            without = {stated(item) for item in mine if limit not in item.question.parts}
            if with_it and without - with_it:
                telling[asked].add(limit)
    return {asked: frozenset(limits) for asked, limits in telling.items()}


def _kept(item: Item, telling: frozenset[str]) -> Item:
    parts = frozenset(part for part in item.question.parts if part not in PASSING or part in telling)
    if parts == item.question.parts:
        return item
    return replace(item, question=replace(item.question, parts=parts))
