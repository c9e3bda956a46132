"""How likely two claims of one kind and event answer one question: the thing counted, the part, the words around."""

from collections.abc import Sequence
from functools import lru_cache

from crossread.engine.facts.asked import (
    AMONG_THEM,
    ANYBODY,
    CONDITION,
    FIRM,
    FIRM_OF_THINGS,
    NATION,
    SINGLE,
    TELLING,
    UNNAMED_LENGTH,
    Question,
)
from crossread.engine.facts.context import cosine, shared_content
from crossread.engine.facts.contrast import contrasted_owners, firsts, unclear
from crossread.engine.facts.joining import Item
from crossread.engine.facts.people import tells_who
from crossread.engine.facts.rarity import Rarity
from crossread.engine.facts.same_person import of_two_nations, person
from crossread.engine.facts.units import far_apart, measures

CLEAR_NOUN = 0.62
"""What a shared noun is worth, of 1, where no article counts two numbers of such things: more than `SAME`."""

UNCLEAR_NOUN = 0.28
"""What it is worth where all do, or where the claim is of one thing alone (`a man`); between them by their share."""

BARE_NOUN = 0.2
"""What a noun is worth that says nothing of what is counted (`people`), or that only one of the two claims has."""

SYNONYM = 0.85
"""How well two nouns fit that the word list has as one thing (`gun`, `pistol`)."""

VAGUE = 0.15
"""So much of the words around must make up for `several seconds` beside `15 seconds`."""

CLEAR_MEASURE = 0.15
"""What it is worth that two measures are of one sort (weight, height) of which no article tells two: they meet as long
as nothing speaks against it."""

FIRST_TOLD = 0.2
"""What it is worth that both are what their report tells first of one sort: the speed of the train, the fire's area."""

LATER_TOLD = 0.1
"""What it speaks against two that only one of them is: the speed at which the train ran, and that after it braked."""

FIRST_OF_SORT = ("measure", "percent")
"""Kinds of which a report tells that of its event first."""

OF_ANYTHING = ("distance", "length")
"""Measures of which it does not: everything has a length."""

SAME_OWNER = 0.12
"""What it is worth that two shares or lengths of time are told of one country, two weights of one substance."""

CLEAR_PURPOSE = 0.3
"""What it is worth that two amounts of money are for one thing (ransom, damage) of which no article tells two."""

NO_NOUN = 0.7
"""How well a claim without a noun (`two of them`) fits another's."""

MODIFIED = 0.6
"""Share of a noun's worth that its modifiers decide: `merchant vessels`, `pirate vessels`."""

UNMODIFIED = 0.75
"""How well modifiers fit none: `suspicious boats`, `boats`."""

OTHER_NOUN = 0.2
"""So much of the words around must make up for two nouns that are not one."""

OTHER_EVENT = 0.2
"""And so much for two events."""

OTHER_PLACE = 0.1
"""And so much for two places."""

OTHER_OWNER = 0.4
"""And so much for two names whose numbers a report tells apart: `the Hawks (36 wins)`, `the Owls (46)`."""

PLACED_ALONE = 0.1
"""And so much for a duration or share that only one of the two reports binds to a place."""

LEADS = 0.2
"""What it is worth that both stand in the leads."""

PLACED = 0.6
"""What it is worth of two distances that they are measured from one place."""

COPIED = 3.0
"""Likeness of two claims in copies of one stretch of words: more than any other two have."""

SAME = 0.34
"""Likeness from which two claims answer one question."""

SAME_AROUND = 0.1
"""Likeness of the words around from which two claims answer one question that no noun tells (`15 seconds`)."""

SAME_AMOUNT = SAME_TIME = 0.15
"""The same of two amounts of money and of two lengths of time, of which reports tell more.

Measured on the written events of `tune2` (F1 of facts found whole): counts .625 to .646 with `SAME` .40 to .34, what no
noun tells .627 to .667 with `SAME_AROUND` .15 to .11; there amounts of money fall from .462 to .286.
"""

SAME_CONTENT = 0.1
"""So much of that two amounts of money owe to what is spoken of: `of the $5 million` is worded like any other."""

SAME_PART = 0.7
"""Likeness (words around, places, sort of people) from which two parts of a toll are one."""

ALIKE_WORDS = 0.4
"""Likeness of the words around that two claims need whose sorts of people differ (`a child`, `people`)."""

KNOWN = 4096
"""So many sets of limits are remembered with their places: each is asked for by many pairs."""


class Likeness:
    """Likeness of the claims of one kind, each with each."""

    def __init__(self, items: Sequence[Item], rarity: Rarity) -> None:
        self._context = {item.number: rarity.of(item) for item in items}
        self._unclear = unclear(items, lambda item: item.question.noun)
        self._several = unclear(items, lambda item: item.question.topic)
        self._first = firsts(items)
        self._owners = contrasted_owners(items)

    def around(self, a: Item, b: Item) -> float:
        """Likeness of the words around, 0 to 1."""
        return cosine(self._context[a.number], self._context[b.number])

    def thing(self, a: Item, b: Item) -> float:
        """Likeness of two counts."""
        if a.copies(b):
            return COPIED
        one, other = a.question, b.question
        if one.parts & FIRM_OF_THINGS != other.parts & FIRM_OF_THINGS or _of_two_years(one, other):
            return 0.0
        around = self.around(a, b)
        noun = _noun(one, other)
        if noun == 0.0 or one.restricting != other.restricting:
            return around - OTHER_NOUN
        worth = self._worth(a, b)
        leads = LEADS if a.lead and b.lead and one.topic == other.topic else 0.0
        apart = OTHER_EVENT * (a.happening != b.happening) + OTHER_PLACE * _elsewhere(one, other)
        return worth * noun + (1.0 - worth) * around + leads - apart - OTHER_OWNER * self._of_others(one, other)

    def bare(self, a: Item, b: Item) -> float:
        """Likeness of two amounts of which no noun tells what they are of."""
        if a.copies(b):
            return COPIED
        if a.question.parts & FIRM != b.question.parts & FIRM:
            return 0.0
        if a.claim.kind == "measure" and measures(a.claim.unit) != measures(b.claim.unit):
            return 0.0
        if far_apart(a.claim.unit, b.claim.unit):
            return 0.0
        places = _places(a.question), _places(b.question)
        if places[0] and places[1] and a.claim.kind == "measure":
            if not places[0] & places[1]:
                return 0.0
            return PLACED * (a.happening == b.happening) + (1.0 - PLACED) * self.around(a, b)
        told = {a.question.topic, b.question.topic}
        named = not told & {UNNAMED_LENGTH, ""}
        first = named and a.claim.kind in FIRST_OF_SORT and told.isdisjoint(OF_ANYTHING)
        owners = {a.question.of, b.question.of} - {""}
        if (named and len(told) > 1) or len(owners) > 1:
            return 0.0
        vague = VAGUE * ((a.claim.value is None) != (b.claim.value is None))
        clear = CLEAR_MEASURE * (1.0 - self._several.get(a.question.topic, 0.0)) if named else 0.0
        told_first = (a.number in self._first) + (b.number in self._first)
        if first and told_first == 2:
            clear = max(clear, FIRST_TOLD)
        elif told_first == 1 and told == {"speed"}:
            clear -= LATER_TOLD
        moved = PLACED_ALONE * (places[0] != places[1] and a.claim.kind != "measure")
        clear += SAME_OWNER * (a.question.of == b.question.of != "" and len(told) == 1)
        return clear + self.around(a, b) - vague - moved - (0.0 if a.happening == b.happening else OTHER_EVENT)

    def amount(self, a: Item, b: Item) -> float:
        """Likeness of two amounts of money: what they are for, where words say it, and the words around."""
        if a.copies(b):
            return COPIED
        one, other = a.question, b.question
        if one.parts & FIRM != other.parts & FIRM:
            return 0.0
        purpose = 0.0
        if one.topic and other.topic:
            purpose = (
                CLEAR_PURPOSE * (1.0 - self._several.get(one.topic, 0.0)) if one.topic == other.topic else -OTHER_NOUN
            )
        around = self.around(a, b)
        if shared_content(self._context[a.number], self._context[b.number]) < SAME_CONTENT:
            around = 0.0
        return purpose + around - (0.0 if a.happening == b.happening else OTHER_EVENT)

    def part(self, a: Item, b: Item) -> float:
        """Likeness of two parts of a toll; 0 where one is limited in a way that the other is not."""
        if a.copies(b):
            return COPIED
        one, other = a.question, b.question
        single = SINGLE in one.parts | other.parts and a.claim.value == b.claim.value == 1
        firm = FIRM - CONDITION if single else FIRM
        if one.parts & firm != other.parts & firm or (one.sort and other.sort and one.sort != other.sort):
            return 0.0
        if of_two_nations(a, b):
            return 0.0
        around = self.around(a, b)
        if single:
            return person(a, b) + around + 0.2
        if _elsewhere(one, other):
            return 0.0
        left, right = _places(one), _places(other)
        places = len(left & right) / min(len(left), len(right)) if left and right else 0.0
        unlike = one.sort != other.sort and not left & right
        if (unlike or _person_beside_number(a, b)) and around < ALIKE_WORDS:
            return 0.0
        firmly = bool(one.parts & firm)
        others = any(not part.startswith("at ") for part in one.parts & other.parts)
        alike = _same_sort(one, other, a.claim.kind)
        if (alike or one.parts & TELLING) and not (left or right):
            alike = SAME_PART  # the children among the dead, the gravely injured, however they are told
        return around + 0.8 * places + alike + 0.4 * others + 0.2 * firmly

    def _of_others(self, one: Question, other: Question) -> bool:
        """Whether two counts of one thing are of two owners whose numbers some article tells side by side."""
        known = self._owners.get(one.topic, frozenset())
        return one.owner != other.owner and one.topic == other.topic and {one.owner, other.owner} <= known

    def _worth(self, a: Item, b: Item) -> float:
        """How much the noun tells."""
        one, other = a.question, b.question
        if ANYBODY in (one.sort, other.sort) or not (one.topic and other.topic):
            return BARE_NOUN
        single = a.claim.value == 1, b.claim.value == 1
        if single[0] != single[1]:
            return BARE_NOUN
        unclear = max(self._unclear.get(one.noun, 0.0), self._unclear.get(other.noun, 0.0))
        if all(single) and not (one.modifiers and one.noun == other.noun and one.modifiers == other.modifiers):
            unclear = 1.0
        return CLEAR_NOUN - (CLEAR_NOUN - UNCLEAR_NOUN) * unclear


def _noun(one: Question, other: Question) -> float:
    """How well two nouns with their modifiers fit, 0 to 1."""
    if not one.topic or not other.topic:
        return NO_NOUN
    if one.topic != other.topic:
        return NO_NOUN if ANYBODY in (one.sort, other.sort) and one.of_people == other.of_people else 0.0
    both = one.modifiers | other.modifiers
    bare = not (one.modifiers and other.modifiers)
    shared = len(one.modifiers & other.modifiers) / len(both) if both else 1.0
    shared = max(shared, UNMODIFIED) if bare else shared
    return (1.0 if one.noun == other.noun else SYNONYM) * (1.0 - MODIFIED + MODIFIED * shared)


def _places(question: Question) -> frozenset[str]:
    return _placed(question.parts)


@lru_cache(maxsize=KNOWN)
def _placed(parts: frozenset[str]) -> frozenset[str]:
    return frozenset(part for part in parts if part.startswith("at "))


def _elsewhere(one: Question, other: Question) -> bool:
    """Whether two claims are limited to different places."""
    left, right = _places(one), _places(other)
    return bool(left and right and not left & right)


def _of_two_years(one: Question, other: Question) -> bool:
    if one.part_of_year and other.part_of_year and one.part_of_year != other.part_of_year:
        return True
    return one.year != other.year and 0 not in (one.year, other.year)


def _person_beside_number(a: Item, b: Item) -> bool:
    """Whether one claim is of one person and the other of several: not where both count a sort of the dead, as does
    `one of the dead was a child`, beside three children.
    """
    alone = [item.question for item in (a, b) if item.claim.value == 1]
    sort = a.question.sort if a.question.sort == b.question.sort else ""
    return len(alone) == 1 and not (sort and AMONG_THEM in alone[0].parts and a.question.parts and b.question.parts)


def _same_sort(one: Question, other: Question, kind: str) -> float:
    if one.sort or other.sort:
        alike = one.sort == other.sort
        return (0.8 if one.sort.startswith(NATION) else 0.5) if alike else 0.0
    return 0.5 if one.noun == other.noun and tells_who(one.noun, kind) else 0.0
