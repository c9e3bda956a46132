"""What a claim answers beside its event: the thing counted or measured, and the part that the number is limited to."""

import re
from collections.abc import Sequence
from dataclasses import replace

from crossread.engine.facts.amounts import amount_of
from crossread.engine.facts.asked import AMONG_THEM, ANYBODY, BEFALLEN, NO_NOUN, Question
from crossread.engine.facts.charges import offence_of
from crossread.engine.facts.context import context_of, owner_of
from crossread.engine.facts.doing import crowd_of, doings, told_of_people
from crossread.engine.facts.limits import limits_of, told_as_rest
from crossread.engine.facts.near import MORE_BEFORE, before, is_further
from crossread.engine.facts.nouns import (
    as_spelt,
    head_of,
    is_of_people,
    modifiers_of,
    restricting,
    says_nothing,
    thing_of,
)
from crossread.engine.facts.people import nation_of
from crossread.engine.facts.people_asked import SOME_OF_THOSE, question_of_people
from crossread.engine.facts.reading import Reading
from crossread.engine.facts.sizes import size_of
from crossread.engine.facts.topics import country_of, nearest_topic
from crossread.engine.facts.where import told_as_whole, told_before
from crossread.engine.facts.wording import SMALL_NUMBERS
from crossread.engine.text.stems import stem_of
from crossread.model import PEOPLE_KINDS, Claim

WHOM = len(" of those ")
"""How far from a number those words stand, in code points."""
TOLD_BEFORE = 160
"""How far before `them` the number of those stands, in code points."""
OF = re.compile(r"\bof\b", re.IGNORECASE)
MORE = re.compile(r"\b(?:another|further|additional|extra)\b|\bmore\b(?! than)", re.IGNORECASE)
AND_DAMAGED = re.compile(r"\b(?:and|but) (?:\w+ )?(?:damag|destroy|flatten)(?:ed|ing)(?: [a-z]+){0,3} $")
"""Before a number without a noun, what makes it one of those told before: 40 houses `and damaged another` 90."""
SHIP = "ship"
HOLD = re.compile(r"\b(?:hold|holds|holding)\b[^.;,]{0,20}$")
ARE_HELD = re.compile(
    r"[^.;,]{0,30}\b(?:are|is|being|remain|still)\b(?: [a-z]+){0,2} "
    r"(?:held|captive|in (?:[\w’']+ ){0,2}(?:hands|captivity))\b"
)
"""Before and after ships, what makes them those that outlaws hold now, and not all that they ever took."""
TAKING = r"(?:hijack(?:ed|ing)|seiz(?:ed|ing)|captur(?:ed|ing)|commandeer(?:ed|ing))"
TAKEN = re.compile(rf"\b{TAKING}\b[^.;,]{{0,20}}$")
WERE_TAKEN = re.compile(rf"[^.;,]{{0,30}}\b(?:were|was|been)(?: [a-z]+)? {TAKING}\b")
"""The same of all that were taken, those set free since with them."""
BETWEEN = re.compile(rf"[\d;]|\b(?:{'|'.join(SMALL_NUMBERS)})\b")
ATTACKERS = "attackers"
"""What they did says nothing of whether they are all: `two of the robbers stormed the vault`."""
SHOT, ROUND = "shot", "round"
FIRED = re.compile(
    r"\b(?:fir(?:ed|ing)|spray(?:ed|ing)|let (?:off|loose)|letting (?:off|loose)|squeezed off)\b[^.;,]{0,20}$"
)
"""Before rounds, what makes them shots: he `fired a total of` 11 rounds."""
PART_OF_YEAR = re.compile(
    r"\b(?:in|during|over) the "
    r"(?P<part>(?:first|second|third|fourth|last) (?:quarter|half|(?:two|three|six|nine) months))\b"
)
PART_WITHIN = 60
"""How far behind a number that is told, in code points."""
OPENING_OF = re.compile(r"\b[Oo]f (?:the |its |his |her |their )?$")
"""Before a number, what makes the next of its sentence a part: `of` 340 boxes, 96."""
SOME = re.compile(r"\bof the \w")
SO_DID = re.compile(r"[^.;,]{0,40},? (?:and|while|but) (?:another )?")
"""Between some of the things and others of them: two of the boats `fled and` three waited."""
OPENING = len("of their ")
WHICH = re.compile(r"[^.;,]{0,40}, (?:only |just |at least |about |some )?")
"""Between the two, in a clause of their own."""


def question_of(claim: Claim, reading: Reading, common: frozenset[str], near: Sequence[Claim] = ()) -> Question:
    """The question of one claim.

    `common` are the places of the event as a whole, which limit nothing; `near` are the claims around it: what else is
    counted in a list (`six rifles, 12 magazines`) tells nothing of this.
    """
    claim = as_spelt(claim)
    asked = _asked(claim, reading, common, near)
    if AMONG_THEM in asked.parts and _of_others_than_the_toll(claim, near, reading):
        asked = replace(asked, parts=asked.parts - {AMONG_THEM})
    placed = claim.kind not in PEOPLE_KINDS or any(part.startswith("at ") for part in asked.parts)
    return replace(
        asked,
        owner=owner_of(claim, reading),
        context=context_of(claim, reading, near),
        whole=told_as_whole(claim, reading.article.text),
        year=_year_of(claim, reading) if claim.kind == "count" else 0,
        part_of_year=_part_of_year(claim, reading) if claim.kind == "count" else "",
        wrecked="wrecked" in asked.parts,
        near=frozenset[str]() if placed else told_before(claim, reading, common),
    )


def _asked(claim: Claim, reading: Reading, common: frozenset[str], near: Sequence[Claim]) -> Question:
    alike = [other for other in near if other.kind == claim.kind]
    if claim.kind == "measure":
        return size_of(claim, reading)
    if claim.kind == "money":
        return amount_of(claim, reading)
    if claim.kind in ("percent", "duration"):
        limits = limits_of(claim, reading, common, alike)
        return Question(nearest_topic(claim, reading), limits, of=country_of(claim, reading))
    parts = limits_of(claim, reading, common, alike)
    if claim.kind in PEOPLE_KINDS:
        return question_of_people(claim, reading, parts, alike, near)
    text = reading.article.text
    told = _told_of(claim, alike, text)
    damaged_too = claim.kind == "damaged" and not claim.subject and AND_DAMAGED.search(before(claim, reading))
    if told:
        parts |= {AMONG_THEM}
    elif damaged_too:
        told = _damaged_before(claim, alike)
    head = head_of(told or claim)
    charged = offence_of(claim, head, reading)
    if charged:
        return Question(charged, parts, further=is_further(claim, reading), noun=charged)
    known = thing_of(told or claim, head)
    if is_of_people(head) and known == stem_of(head):
        parts -= BEFALLEN  # no boat with 120 migrants overturns the migrants
    sort = ANYBODY if says_nothing(known) else ""
    known = "" if head in NO_NOUN else known
    known = SHOT if known == ROUND and FIRED.search(before(claim, reading)) else known
    doing = told_of_people(claim, head, reading, anybody=bool(sort), nobody=not known)
    adding = claim.kind != "count" or " and " in claim.subject
    nation = "" if adding else nation_of(claim, head, reading, some=True)
    crowd = nation and crowd_of(claim, reading)
    if crowd:
        doing, nation = crowd, ""
    known, sort = (nation or doing, "") if nation or doing else (known, sort)
    some = told or OF.search(claim.quote) or told_as_rest(claim, text)
    all_of_them = nation or (doing in doings() and doing != ATTACKERS) or parts & BEFALLEN
    if all_of_them or (known == stem_of(head) and not some):
        parts -= {AMONG_THEM}  # `137 people, including 18 crew`: the crew are 18, whoever else is aboard
    further = is_further(claim, reading) and not damaged_too
    modifiers = modifiers_of(claim, head)
    if further and (MORE.search(claim.quote) or MORE_BEFORE.search(before(claim, reading))):
        parts |= {"further"}
    if known == SHIP:
        parts = _of_ships(claim, reading, parts)
    return Question(
        known,
        parts,
        sort,
        further,
        noun=nation or doing or stem_of(head),
        of_people=bool(nation or doing) or is_of_people(head),
        modifiers=modifiers,
        restricting=restricting(modifiers),
        shown=told.subject if told else "",
    )


def _part_of_year(claim: Claim, reading: Reading) -> str:
    """The quarter or half of a year over which things are counted: `in the first quarter of 2024`."""
    found = PART_OF_YEAR.search(reading.article.text, claim.end, min(claim.sentence.end, claim.end + PART_WITHIN))
    return found["part"].lower() if found else ""


def _damaged_before(claim: Claim, alike: Sequence[Claim]) -> Claim | None:
    """What was told to be damaged last in the sentence: the storm destroyed 40 houses `and damaged` 90."""
    sentence = [other for other in alike if claim.sentence.start <= other.start < claim.start and other.subject]
    return max(sentence, key=lambda other: other.start, default=None)


def _of_ships(claim: Claim, reading: Reading, parts: frozenset[str]) -> frozenset[str]:
    """The limits of ships, with what outlaws did to them: held now, taken, or attacked."""
    text, end = reading.article.text, claim.sentence.end
    if HOLD.search(before(claim, reading)) or ARE_HELD.match(text, claim.end, end):
        return (parts | {"still held"}) - {"over a time"}
    if TAKEN.search(before(claim, reading)) or WERE_TAKEN.match(text, claim.end, end):
        return parts | {"taken"}
    return parts


def _told_of(claim: Claim, alike: Sequence[Claim], text: str) -> Claim | None:
    """What a number without a noun is of where its sentence says so before: `of 340 boxes, 96 were forced open`, `two
    of the boats fled and three waited`.
    """
    if claim.subject or told_as_rest(claim, text):
        return None
    for other in alike:
        if not claim.sentence.start <= other.start < other.end <= claim.start:
            continue
        if SOME.search(other.quote) and SO_DID.fullmatch(text, other.end, claim.start):
            return other
        if OPENING_OF.search(text, max(claim.sentence.start, other.start - OPENING), other.start):
            return other if WHICH.fullmatch(text, other.end, claim.start) else None
    return None


def _year_of(claim: Claim, reading: Reading) -> int:
    """The year nearest to a number in its sentence; of those behind it one that no other number stands before."""
    text = reading.article.text
    told = [
        when
        for when in reading.times_in(claim.sentence)
        if when.grain == "year" and not (claim.end <= when.start and BETWEEN.search(text, claim.end, when.start))
    ]
    nearest = min(told, key=lambda when: max(when.start - claim.end, claim.start - when.end), default=None)
    return nearest.first.year if nearest else 0


def _of_others_than_the_toll(claim: Claim, near: Sequence[Claim], reading: Reading) -> bool:
    """Whether `them` of a toll are people told before to whom something else happened, or nothing: `of 240 missing
    prisoners the police had caught 64 of them` are all who were caught.
    """
    text = reading.article.text
    if claim.kind not in PEOPLE_KINDS or not SOME_OF_THOSE.search(
        text, max(claim.sentence.start, claim.start - WHOM), claim.end + WHOM
    ):
        return False
    told = [
        other
        for other in near
        if other.end <= claim.start
        and claim.start - other.end <= TOLD_BEFORE
        and other.kind in (*PEOPLE_KINDS, "count")
    ]
    return bool(told) and told[-1].kind != claim.kind and (told[-1].value or 0) > (claim.value or 0)
