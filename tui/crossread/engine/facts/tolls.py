"""The whole toll of an event, and the parts of it that reports tell beside it."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from crossread.engine.facts.asked import AMONG_THEM, CONDITION, NATION, OF_KIN, SINGLE
from crossread.engine.facts.contrast import stated
from crossread.engine.facts.interval import interval_of
from crossread.engine.facts.joining import Group, Item, joined
from crossread.engine.facts.likeness import SAME_PART, Likeness
from crossread.engine.facts.people import tells_who
from crossread.engine.facts.whose_word import next_to, two_sides
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.stems import stem_of
from crossread.model import Span

COUNTED = re.compile(r"\d(?!\d*-year-old)|\b(?:one|only|single|lone)\b", re.IGNORECASE)
"""What says that one is a count, and no age."""

BY_NATURE = frozenset(("child", "teenager", "woman", "man", "police", "firefighter", "rescuer", "journalist"))
"""Sorts of people that stand beside others nearly always: a part, unless most claims count them."""

OF_ITS_OWN = re.compile(r"\bof (?:its|their|our)\b")
"""In a quote that counts the dead of one nation or firm: `six of its citizens`."""
GROWING = ("rescued",)
"""Kinds of which a lead tells the latest as often as all: `four more were pulled out`, and 130 so far."""
FATES = ("killed", "injured", "missing")
"""What each side reckons for the whole event; those who were taken or driven out are of many places and times."""

AGED = re.compile(r"\d")
BODILY = ("man", "woman", "child")
"""Sorts of which one person is of one."""
RELATED = ("family", "pirate", "militant", "passenger", "civilian", "foreigner", "teenager", "student")
"""Sorts beside which others may be used of one person."""
KINSHIP = frozenset(map(stem_of, ("daughter", "son", "wife", "husband", "mother", "father", "widow", "baby", "infant")))
"""Nouns that tell whose somebody is, beside another for who it is."""

CIVILIAN = "civilian"
"""Sort of people beside whom fighters are a part, be it in a lead."""
SIDES = (frozenset(("militant", "pirate")), frozenset(("soldier", "police")))
"""Sorts of people who fight each other."""

UNBOUNDED = 2
"""How many times `more than` so many a number is at most that is told beside a larger one."""

LESS = "less than the whole"
"""The part that an article tells beside a larger number of its own."""


def toll(items: Group, likeness: Likeness) -> tuple[Group, list[Group]]:
    """The claims of the whole toll, and those of its parts in groups."""
    whole: Group = []
    parts: Group = []
    by_article: defaultdict[str, Group] = defaultdict(list)
    for item in items:
        by_article[item.claim.article].append(item)
    alone = all(item.claim.value is None or item.claim.value <= 1 for item in items)
    persons = any(_two_persons(mine) for mine in by_article.values()) if alone else _mostly_several(by_article.values())
    if alone and not persons:
        return _of_one(items)
    told = {(item.question.sort, frozenset(item.question.context)) for item in items if not item.question.parts}
    sorts = Counter(sort for sort, _ in told)
    common = min(sorts, key=lambda sort: (-sorts[sort], sort), default="")
    placed = frozenset(part for item in items for part in item.question.parts if part.startswith("at "))
    fought = any(_both_sides(mine) for mine in by_article.values())
    for mine in by_article.values():
        for item in _limited(mine, persons, common, placed, fought=fought):
            (parts if item.question.parts else whole).append(item)
    clusters = joined(parts, likeness.part, SAME_PART)
    said: defaultdict[str, list[tuple[Item, Group]]] = defaultdict(list)
    for group in clusters:
        for item in group:
            said[item.claim.quote].append((item, group))
    kept: Group = []
    for item in whole:
        again = next((group for group in clusters if item.question.sort and _restates(item, group)), None)
        copied = next(((known, group) for known, group in said[item.claim.quote] if _copied(item, known)), None)
        if copied:
            known, again = copied
            item = replace(item, question=replace(item.question, parts=known.question.parts))
        if again is None:
            again = _nearest_part(item, clusters, likeness)
        (kept if again is None else again).append(item)
    return kept, clusters


def _mostly_several(told: Collection[Group]) -> bool:
    """Whether most reports count two or more: the one person of whom another tells is one of those."""
    several = sum(any((i.claim.value or 0) > 1 and not i.question.parts for i in mine) for mine in told)
    return several > 1 and several > len(told) / 2


def _two_persons(mine: Group) -> bool:
    """Whether an article tells one by one of two people who cannot be the same: a man and a woman, a guard and a
    clerk; `a man`, `a clerk` and `the victim` may be.
    """
    single = [item for item in mine if item.claim.value == 1 and item.question.noun]
    bodies = {item.question.sort for item in single if item.question.sort in BODILY}
    callings = {item.question.noun for item in single if not item.lead and _by_calling(item)}
    apart = len({item.claim.sentence for item in single}) > 1
    return len(bodies) > 1 or (len(callings) > 1 and apart)


def _by_calling(item: Item) -> bool:
    """Whether one is told by what he does, which two words for one person seldom differ in."""
    question = item.question
    return (
        question.sort not in BODILY
        and question.sort not in RELATED
        and question.noun not in KINSHIP
        and tells_who(question.noun, item.claim.kind)
    )


def _of_one(items: Group) -> tuple[Group, list[Group]]:
    """All claims of an event that had one victim: whatever the person is called by, and whomever else a sentence has
    before (`a man came in and shot another man`).
    """
    kept = []
    for item in items:
        question = item.question
        parts = question.parts - CONDITION - {"further", AMONG_THEM, "hospitalised"}
        kept.append(replace(item, question=replace(question, parts=parts, sort="", further=False)))
    whole = [item for item in kept if not item.question.parts]
    return whole, [[item] for item in kept if item.question.parts]


def _general(item: Item) -> bool:
    """Whether a claim is of people of any sort, anywhere."""
    return bool(item.claim.subject) and not (item.question.parts or item.question.sort)


def _both_sides(mine: Group) -> bool:
    """Whether a sentence counts the dead or hurt of both sides of a fight: `two soldiers and five gunmen`."""
    told: defaultdict[Span, set[str]] = defaultdict(set)
    for item in mine:
        told[item.claim.sentence].update((item.question.sort, *item.question.noun.split()))
    return any(all(not sorts.isdisjoint(side) for side in SIDES) for sorts in told.values())


def _limited(mine: Group, persons: bool, common: str, placed: frozenset[str], *, fought: bool) -> Iterable[Item]:
    """The claims of one article, each with the limits that the others set it; `fought` where reports count the dead of
    two sides, of whom neither is the whole.
    """
    general = any(_general(item) for item in mine)
    usual = next((i.question.sort for i in mine if i.question.sort and not i.question.parts), "")
    most = max((item.claim.value or 0 for item in mine if not (item.question.parts or item.question.sort)), default=0)
    national = {i.number for i in mine if i.question.sort.startswith(NATION) and (i.claim.value or 0) < most}
    largest = _whole_of([item for item in mine if not item.question.parts and item.number not in national])
    leads = [item for item in mine if item.lead and _in_named_place(item.question.parts)]
    told = _whole_of(leads) or next(iter(leads), None)
    several = mine[0].claim.kind != "killed" or len({stated(item) for item in mine}) > 1
    single = not persons and all(item.claim.value == 1 and not item.claim.scope.startswith("of the ") for item in mine)
    civilians = any(item.question.sort == CIVILIAN and item.claim.value != 0 for item in mine)
    light = all("light" in item.question.parts or item.claim.value == 0 for item in mine)
    for item in mine:
        question = item.question
        limits = set(question.parts - CONDITION if single else question.parts)
        if light:
            limits.discard("light")  # nobody was hurt worse, as far as the report tells
        if told and item.lead and not _less(item, told) and _in_named_place(limits):
            limits = set()  # the toll of a lead is that of the event, wherever the lead says it was
        beside = any(not other.question.further and other.number < item.number for other in mine)
        if question.further and beside and not item.lead and limits.isdisjoint(OF_KIN):
            limits.add("further")
        beside_others = several and question.sort in BY_NATURE and question.sort != common
        mixed = general or beside_others or (usual and question.sort != usual)
        one_side = fought and any(question.sort in side for side in SIDES)
        some = item.number in national or (civilians and question.sort in SIDES[0])
        if question.sort and (one_side or some or (mixed and not (item.lead or _of_all(item)))):
            limits |= {question.sort, *(question.near & placed)}
        if largest and item.claim.standing == "stated":
            if (
                _one(item)
                and question.sort not in limits
                and ((persons and not _first_toll(item)) or _less(item, largest))
            ):
                limits.add(question.sort if question.sort and AMONG_THEM in limits else SINGLE)
            elif not limits and not (_whole_too(item, largest) or _gainsaid(item, mine)) and _less(item, largest):
                limits |= (question.near & placed) or {question.sort or LESS}
            elif _same_number(item, largest) and _mild(limits, question.sort):
                limits = set()
        yield replace(item, question=replace(question, parts=frozenset(limits))) if limits != question.parts else item


def _whole_too(item: Item, whole: Item) -> bool:
    """Whether a claim gives the whole toll beside a larger one: called so, in the headline, that nobody was harmed, or
    by the word of another in one sentence (`police say nine, the hospital 14`).
    """
    claim, other = item.claim, whole.claim
    denied = claim.value == 0 and not item.question.sort
    disputed = claim.sentence == other.sentence and two_sides(claim, other)
    return item.question.whole or claim.sentence.start == 0 or denied or disputed


def _gainsaid(item: Item, mine: Group) -> bool:
    """Whether a claim of people of any sort is one side's whole toll: another side, named too, tells of more; of other
    kinds than fates right before or after it.
    """
    claim = item.claim
    return (
        not OF_ITS_OWN.search(claim.quote)
        and not (item.question.sort or item.question.further or tells_who(item.question.noun, claim.kind))
        and any(
            two_sides(claim, other.claim)
            and (claim.kind in FATES or next_to(claim, other.claim))
            and other.claim.standing == "stated"
            and not other.question.parts
            and _less(item, other)
            for other in mine
        )
    )


def _in_named_place(parts: Iterable[str]) -> bool:
    """Whether nothing but a place with a name limits a number: a mosque or a bus is one of several."""
    return all(part.startswith("at ") and part.removeprefix("at ") not in _sites() for part in parts)


@per_lexicon
def _sites() -> frozenset[str]:
    """Mosques, buses and the like, of which there are several."""
    return frozenset(lexicon().words("events", "settings"))


def _one(item: Item) -> bool:
    """Whether a claim is of one person named or described, and no count: `a clerk`, `Captain Holm`."""
    return item.claim.value == 1 and item.claim.hedge == "exact" and not COUNTED.search(item.claim.quote)


def _first_toll(item: Item) -> bool:
    """Whether the lead tells of one with nothing said of who it is, which may be the whole toll so far: `a child`."""
    return item.lead and not item.question.modifiers and not AGED.search(item.claim.quote)


def _of_all(item: Item) -> bool:
    """Whether a claim may call all of the dead so, as one side does: `a number of militants`, beside `nine people`."""
    claim = item.claim
    return claim.value is None and interval_of(claim).low <= 1 and item.question.sort not in BY_NATURE


def _same_number(item: Item, whole: Item) -> bool:
    """Whether a claim says again what the article gives as its whole toll of people of any sort."""
    value = item.claim.value
    return value is not None and value == whole.claim.value and value > 1 and not whole.question.sort


def _mild(limits: Iterable[str], sort: str) -> bool:
    """Whether a claim is limited by no more than a place, a sort of people or that they are not badly hurt."""
    return all(limit.startswith("at ") or limit in (sort, "light") for limit in limits)


def _whole_of(items: Sequence[Item]) -> Item | None:
    """The claim that gives the article's whole toll: in its lead if it has one there, else its largest number."""
    stated = [item for item in items if item.claim.value is not None and item.claim.standing == "stated"]
    leads = [item for item in stated if item.lead and not (item.claim.kind in GROWING or _one_more(item))]
    return max(leads or stated, key=lambda item: item.claim.value or 0, default=None)


def _one_more(item: Item) -> bool:
    """Whether a claim is of one beside those told before: `a fifth victim died`."""
    return item.claim.value == 1 and item.question.further


def _less(item: Item, whole: Item) -> bool:
    """Whether a claim allows only numbers below the whole's; of the rescued one without an upper bound is below what is
    twice as many: boats took `more than 30` of 120.
    """
    own, all_of_it = interval_of(item.claim), interval_of(whole.claim)
    bound = own.low * UNBOUNDED if item.claim.kind in GROWING else own.high
    return min(own.high, bound) < all_of_it.low


def _nearest_part(item: Item, clusters: Sequence[Group], likeness: Likeness) -> Group | None:
    """The part that a claim of one sort of people is of, where reports tell such a part beside the whole."""
    if item.lead or not item.question.sort or not clusters:
        return None
    score, near = max(((max(likeness.part(o, item) for o in g), -n) for n, g in enumerate(clusters)))
    return clusters[-near] if score >= SAME_PART else None


def _copied(one: Item, other: Item) -> bool:
    """Whether two reports say one quote in one sentence, word for word: what is a part in one is so in the other."""
    return one.claim.article != other.claim.article and one.question.context == other.question.context


def _restates(item: Item, group: Group) -> bool:
    """Whether an article tells in the group what it says again here: `14 trapped in a mosque`, later `14 children`."""
    claim = item.claim
    return (
        claim.value is not None
        and claim.value > 1
        and any(
            i.claim.article == claim.article and i.claim.value == claim.value and i.number < item.number for i in group
        )
    )
