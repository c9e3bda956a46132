"""What reports tell side by side: limits, names and things by which one of them tells two numbers."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from crossread.engine.facts.asked import FIRM_OF_THINGS
from crossread.engine.facts.joining import Item, disputed

PASSING = frozenset(("wrecked", "so far", "over a time", "everywhere", "elsewhere", "at the place", "treated here"))
"""Limits that reports give or leave out as they please (`288 candidates in all this year`)."""

TIME = "over a time"
"""The one of them that is no passing one where two reports give it: the ships attacked this year."""
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
    timed: defaultdict[Asked, set[frozenset[str]]] = defaultdict(set)
    for (asked, _), mine in told.items():
        for limit in PASSING - telling[asked]:
            with_it = {stated(item) for item in mine if limit in item.question.parts}
            without = {stated(item) for item in mine if limit not in item.question.parts}
            if with_it and without - with_it:
                telling[asked].add(limit)
        first = next((item for item in mine if TIME in item.question.parts), None)
        if first:
            timed[asked].add(frozenset(first.question.context))
    for asked, worded in timed.items():
        if len(worded) > 1:
            telling[asked].add(TIME)
    return {asked: frozenset(limits) for asked, limits in telling.items()}


def _kept(item: Item, telling: frozenset[str]) -> Item:
    parts = frozenset(part for part in item.question.parts if part not in PASSING or part in telling)
    if parts == item.question.parts:
        return item
    return replace(item, question=replace(item.question, parts=parts))


def unclear(items: Iterable[Item], called: Callable[[Item], str]) -> Mapping[str, float]:
    """Share of the articles that tell two numbers, with the same limits, of each thing; without those none tells.

    Articles that tell of it in the same sentences count once.
    """
    told: defaultdict[tuple[str, str], set[tuple[tuple[frozenset[str], str], object, frozenset[str]]]] = defaultdict(
        set
    )
    for item in items:
        if item.claim.standing == "superseded":
            continue
        currency = item.claim.unit if item.claim.kind == "money" else ""
        limits = item.question.parts & FIRM_OF_THINGS, currency
        around = frozenset(item.question.context)
        told[called(item), item.claim.article].add((limits, stated(item), around))
    telling: Counter[str] = Counter()
    twice: Counter[str] = Counter()
    for name, said in {(name, frozenset(said)) for (name, _), said in told.items()}:
        telling[name] += 1
        twice[name] += len({limits for limits, _, _ in said}) < len({(limits, number) for limits, number, _ in said})
    return {name: number / telling[name] for name, number in twice.items() if number}


def firsts(items: Sequence[Item]) -> frozenset[int]:
    """The numbers of those claims that are the first of their topic in their article, tell it in another unit, or
    contradict it by another's word.

    A sentence that several reports print is first in all where it is in one.
    """
    first: dict[tuple[str, str], Item] = {}
    found = set()
    for item in items:
        told = first.setdefault((item.claim.article, item.question.topic), item)
        again = told.claim.sentence == item.claim.sentence and (told is item or told.claim.unit != item.claim.unit)
        if again or disputed(told, item):
            found.add(_printed(item))
    return frozenset(item.number for item in items if _printed(item) in found)


def _printed(item: Item) -> tuple[str, str, frozenset[str]]:
    """What a claim and its copies in other reports have in common."""
    return item.question.topic, item.claim.quote.lower(), frozenset(item.question.context)


def contrasted_owners(items: Iterable[Item]) -> Mapping[str, frozenset[str]]:
    """By topic, the names beside which one article tells two numbers."""
    told: defaultdict[tuple[str, str], dict[str, set[object]]] = defaultdict(dict)
    for item in items:
        question = item.question
        if question.owner and item.claim.standing != "superseded":
            told[question.topic, item.claim.article].setdefault(question.owner, set()).add(stated(item))
    found: defaultdict[str, set[str]] = defaultdict(set)
    for (topic, _), owners in told.items():
        if len(owners) > 1:
            for name, said in owners.items():
                if any(other != name and not said & more for other, more in owners.items()):
                    found[topic].add(name)
    return {topic: frozenset(names) for topic, names in found.items()}
