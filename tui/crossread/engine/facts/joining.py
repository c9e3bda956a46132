"""Joining claims that answer one question: the likest first, by the average of all their pairs."""

import heapq
import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from crossread.engine.facts.asked import AMONG_THEM, UNNAMED_LENGTH, Question
from crossread.engine.facts.interval import base_interval, interval_of
from crossread.engine.facts.units import factor_of, family_of
from crossread.engine.facts.whose_word import next_to, two_sides
from crossread.model import PEOPLE_KINDS, Claim, Span

FEW = 160
"""So many claims of one sort are compared each with each."""

RARE = 40
"""Of more claims those are compared that share a word which no more than so many have: growth stays close to linear."""

NONE = (0.0, 0)

LOOSELY = 1.2
"""A report that tells one size in two units rounds it no further than so: `two weeks`, `15 days`."""

ROUNDED = ("about", "nearly")
"""Hedges of a number that a report may tell again as it is."""

APPOSED = 40
"""Two numbers of one sentence that stand no further apart may be one told twice, in code points."""

AT_ODDS = 2
"""How far apart they are at most: no fire grew by as much as others say that it covers."""
DISPUTED = ("measure", "percent")
"""Kinds of which one report tells the numbers of two that contradict each other: the governor's and the ministry's."""


@dataclass(frozen=True, slots=True)
class Item:
    """A claim with its event and question."""

    claim: Claim
    happening: int
    question: Question
    lead: bool
    """It stands in the headline or the first full sentence."""
    number: int
    """Its place among all claims, by order of articles."""
    copy: int = -1
    """The same for claims in copies of one stretch of words; -1 where none are looked for."""

    def copies(self, other: "Item") -> bool:
        """Whether both stand in copies of one stretch of words."""
        return self.copy == other.copy != -1


Group = list[Item]
Likeness = Callable[[Item, Item], float]


def ranked(items: Iterable[Item]) -> Group:
    """By content, so that neither the order of the articles nor what they are called makes a difference."""
    return sorted(items, key=lambda item: (-len(item.question.parts), by_content(item)))


def by_content(item: Item) -> tuple[str, str, str, int]:
    """Sort key: the quote, the words around it; of claims in one sentence of several reports by article and place."""
    claim = item.claim
    return claim.quote.lower(), " ".join(sorted(item.question.context)), claim.article, claim.start


def joined(items: Iterable[Item], likeness: Likeness, enough: float) -> list[Group]:
    """The groups, made by joining the two that are likest as long as their claims are on average `enough` alike.

    What cannot be one question (`apart`) is never joined. Average linkage after Sokal and Michener, 1958; a sentence
    that several reports print counts once.
    """
    printed = _once(ranked(items))
    told = [same[0] for same in printed]
    groups: dict[int, Group] = dict(enumerate(printed))
    seen: dict[int, dict[int, tuple[float, int]]] = {number: {} for number in groups}
    waiting: list[tuple[float, int, int]] = []

    for one, other in _pairs(told):
        alike = likeness(told[one], told[other])
        seen[one][other] = seen[other][one] = alike, 1
        if alike >= enough:
            waiting.append((-alike, one, other))
    heapq.heapify(waiting)
    fresh = len(told)
    while waiting:
        _, one, other = heapq.heappop(waiting)
        if one not in groups or other not in groups or other not in seen[one]:
            continue
        if apart(groups[one], groups[other]):
            seen[one][other] = seen[other][one] = -math.inf, 1
            continue
        groups[fresh] = groups.pop(one) + groups.pop(other)
        left, right = seen.pop(one), seen.pop(other)
        seen[fresh] = {}
        for third in (left.keys() | right.keys()) - {one, other}:
            known = seen[third]
            (total, pairs), (more, further) = known.pop(one, NONE), known.pop(other, NONE)
            known[fresh] = seen[fresh][third] = total + more, pairs + further
            average = (total + more) / (pairs + further)
            if average >= enough:
                heapq.heappush(waiting, (-average, third, fresh))
        fresh += 1
    return list(groups.values())


def _once(told: Iterable[Item]) -> list[Group]:
    """The claims with the same of other reports: those of one wording in one sentence that ask and state the same."""
    found: defaultdict[tuple[object, ...], list[Group]] = defaultdict(list)
    for item in told:
        stated = replace(item.claim, article="", start=0, end=0, sentence=Span(0, 0))
        alike = found[stated, item.happening, item.question, item.lead, frozenset(item.question.context.items())]
        group = next((same for same in alike if all(o.claim.article != item.claim.article for o in same)), None)
        if group:
            group.append(item)
        else:
            alike.append([item])
    return [group for alike in found.values() for group in alike]


def _pairs(told: Sequence[Item]) -> Iterator[tuple[int, int]]:
    """The pairs worth comparing: all; of many, copies with their first, and those that share a rarer word."""
    if len(told) <= FEW:
        yield from combinations(range(len(told)), 2)
        return
    first: dict[tuple[str, frozenset[str], frozenset[str]], int] = {}
    pairs = set()
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for number, item in enumerate(told):
        question = item.question
        copied = first.setdefault((question.topic, question.parts, frozenset(question.context)), number)
        if copied != number:
            pairs.add((copied, number))
            continue
        for word in {question.topic, *question.context, *question.parts}:
            holders[word].append(number)
    pairs |= {pair for who in holders.values() if len(who) <= RARE for pair in combinations(who, 2)}
    yield from sorted(pairs)


def apart(a: Sequence[Item], b: Sequence[Item]) -> bool:
    """Whether one article tells two numbers, one in each group, or one sentence counts twice."""
    wide, placed = (any("everywhere" in item.question.parts for item in group) for group in (a, b))
    if wide != placed and any(part.startswith("at ") for item in (b if wide else a) for part in item.question.parts):
        return True
    told: defaultdict[str, list[Item]] = defaultdict(list)
    for item in a:
        told[item.claim.article].append(item)
    return any(_differ(known, item) for item in b for known in told.get(item.claim.article, ()))


def _of_two_sizes(a: Claim, b: Claim) -> bool:
    """Whether two claims in units that convert into each other are of two sizes: `30 days` and `four months`."""
    if family_of(a.unit) != family_of(b.unit) or a.value is None or b.value is None:
        return False
    one, other = sorted((a.value * factor_of(a.unit), b.value * factor_of(b.unit)))
    left, right = base_interval(a), base_interval(b)
    bounded = max(left.high, right.high) < math.inf  # `less than an hour`, `45 minutes`
    return other > one * LOOSELY and not (bounded and left.meets(right))


def _differ(one: Item, other: Item) -> bool:
    """Whether two claims of one article cannot answer one question."""
    a, b = one.claim, other.claim
    if "superseded" in (a.standing, b.standing):
        return False
    if a.unit != b.unit:
        return _of_two_sizes(a, b)
    if disputed(one, other):
        return False
    if a.value is not None and b.value is not None and (a.value, a.high) != (b.value, b.high):
        rounded = a.sentence != b.sentence and (a.hedge in ROUNDED) != (b.hedge in ROUNDED)
        return not (rounded and interval_of(a).meets(interval_of(b)))  # `almost three quarters`, later `74 percent`
    if (a.value is None) != (b.value is None) and not interval_of(a).meets(interval_of(b)):
        return True  # `hundreds` and `nearly 4,000`
    if a.sentence != b.sentence:
        return False
    if (a.value is None) != (b.value is None):
        return True
    if max(a.start, b.start) - min(a.end, b.end) > APPOSED or AMONG_THEM in one.question.parts ^ other.question.parts:
        return True
    return one.question.topic != other.question.topic and a.kind == "count"


def disputed(one: Item, other: Item) -> bool:
    """Whether one sentence, or two that follow each other, tell the word of two who contradict each other of a measure
    or share; of people of one sort or place wherever they are told of.
    """
    a, b = one.question, other.question
    if one.claim.kind in PEOPLE_KINDS:
        some = bool(a.sort or a.parts) and (a.sort, a.parts) == (b.sort, b.parts)
        return some and two_sides(one.claim, other.claim)
    named = a.topic == b.topic not in ("", UNNAMED_LENGTH) and a.parts == b.parts and a.of == b.of
    if not named or one.claim.kind not in DISPUTED:
        return False
    less, more = sorted((one.claim.value or 0.0, other.claim.value or 0.0))
    if one.claim.unit != other.claim.unit or more > less * AT_ODDS:
        return False
    return next_to(one.claim, other.claim) and two_sides(one.claim, other.claim)
