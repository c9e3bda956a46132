"""What a claim answers beside its event: the thing counted or measured, and the part that the number is limited to."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from crossread.engine.facts.amounts import amount_of
from crossread.engine.facts.asked import AMONG_THEM, ANYBODY, FAMILY, NO_NOUN, Question
from crossread.engine.facts.charges import offence_of
from crossread.engine.facts.context import context_of, owner_of
from crossread.engine.facts.doing import MEMBERS, crowd_of, doings, told_of_people
from crossread.engine.facts.limits import limits_of, told_as_rest, told_as_whole, told_before
from crossread.engine.facts.near import before
from crossread.engine.facts.people import holder_of, nation_of, sort_of, sorts_of, told_after
from crossread.engine.facts.reading import NUMBERISH, Reading
from crossread.engine.facts.sizes import size_of
from crossread.engine.facts.topics import country_of, nearest_topic
from crossread.engine.facts.wording import SMALL_NUMBERS
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.stems import stem_of
from crossread.engine.text.stopwords import STOP_WORDS
from crossread.model import PEOPLE_KINDS, Claim

JOINT = re.compile(r"\s*-\s*|\d+")
"""What two spellings of one modifier differ in: `AK-47`, `AK 47`."""

JOINED = re.compile(
    rf"\b(?:\d[\d,]*|{'|'.join(SMALL_NUMBERS)})-(?:(?:man|woman|person|member|strong) "
    r"(?P<of>crew|team|gang|squad|unit|patrol|jury|panel|delegation)|(?P<what>[a-z]{3,}))\b"
)
"""`A five-boat convoy` counts boats, `a 22-man crew` crew."""

MODEL = re.compile(r"(?P<name>[a-z]+)-\d+s")
"""A model that is counted itself: `four AK-47s` are four AK-47 rifles."""
OF_THEM = re.compile(r"\bof (?:them|whom|these|those)\b")
WHOM = len(" of those ")
"""How far from a number those words stand, in code points."""
TOLD_BEFORE = 160
"""How far before `them` the number of those stands, in code points."""
OF = re.compile(r"\bof\b", re.IGNORECASE)
MORE = re.compile(r"\b(?:another|further|additional|extra)\b|\bmore\b(?! than)", re.IGNORECASE)
MORE_BEFORE = re.compile(r"\b(?:a further|an additional|another) $", re.IGNORECASE)
"""The same before a quote that leaves it out."""
FURTHER = re.compile(
    r"\b(?:another|further|additional|extra|more(?! than)|others?|rest|a (?:second|third|fourth|fifth|sixth))\b",
    re.IGNORECASE,
)
BODIES = ("body", "bodies", "corpse", "corpses")
FOREIGN, FOREIGNER = "foreign", "foreigner"
"""`19 foreign nationals` are foreigners."""
FURTHER_AFTER = re.compile(r" (?:more|others)\b(?! than)", re.IGNORECASE)
NOW_HELD = re.compile(
    r"[^.;,\d]{0,25}\b(?:are|is) (?:[a-z]+ ){0,2}"
    r"(?:held|captive|hostages?|in (?:[\w’']+ ){0,2}(?:hands|captivity))\b"
)
"""After those whom outlaws took: they are not free yet."""
SHIP = "ship"
HOLD = re.compile(r"\b(?:hold|holds|holding)\b[^.;,]{0,20}$")
ARE_HELD = re.compile(
    r"[^.;,]{0,30}\b(?:are|is|being|remain|still)\b(?: [a-z]+){0,2} "
    r"(?:held|captive|in (?:[\w’']+ ){0,2}(?:hands|captivity))\b"
)
"""Before and after ships, what makes them those that outlaws hold now, and not all that they ever took."""
BETWEEN = re.compile(r"[\d;]")
ATTACKERS = "attackers"
"""What they did says nothing of whether they are all: `two of the robbers stormed the vault`."""
SHOT, ROUND = "shot", "round"
FIRED = re.compile(
    r"\b(?:fir(?:ed|ing)|spray(?:ed|ing)|let (?:off|loose)|letting (?:off|loose)|squeezed off)\b[^.;,]{0,20}$"
)
"""Before rounds, what makes them shots: he `fired a total of` 11 rounds."""
OPENING_OF = re.compile(r"\b[Oo]f (?:the |its |his |her |their )?$")
"""Before a number, what makes the next of its sentence a part: `of` 340 boxes, 96."""
SOME = re.compile(r"\bof the \w")
SO_DID = re.compile(r"[^.;,]{0,40},? (?:and|while|but) (?:another )?")
"""Between some of the things and others of them: two of the boats `fled and` three waited."""
OPENING = len("of their ")
WHICH = re.compile(r"[^.;,]{0,40}, (?:only |just |at least |about |some )?")
"""Between the two, in a clause of their own."""
HEAD_STOP = re.compile(r"\b(?:of|in|at|on|from|with|who|that|which|were|was|are|aboard|carrying|for|to)\b|[,;(]")


@dataclass(frozen=True, slots=True)
class _Words:
    things: Mapping[str, str]
    anybody: frozenset[str]
    persons: frozenset[str]
    """Stems of nouns of people, one or many."""
    modifiers: Mapping[str, str]
    """What each stem of a word before a noun goes by where others tell the same."""
    restrictions: frozenset[str]
    """What those say that make a thing a part."""


@per_lexicon
def _words() -> _Words:
    data = lexicon().part("events")
    return _Words(
        {
            " ".join(map(stem_of, form.split())): words[0]
            for words in reversed(data["same things"])
            for word in words
            for form in (word, word + "s")
        },
        frozenset(stem_of(word) for word in data["anybody"]),
        frozenset(map(stem_of, (*lexicon().words("nouns", "people"), *lexicon().words("nouns", "people plurals")))),
        {
            stem_of(JOINT.sub("", word)): said
            for said, words in (*data["restricting"].items(), *((words[0], words) for words in data["same modifiers"]))
            for word in words
        },
        frozenset(data["restricting"]),
    )


def question_of(claim: Claim, reading: Reading, common: frozenset[str], near: Sequence[Claim] = ()) -> Question:
    """The question of one claim.

    `common` are the places of the event as a whole, which limit nothing; `near` are the claims around it: what else is
    counted in a list (`six rifles, 12 magazines`) tells nothing of this.
    """
    asked = _asked(claim, reading, common, [other for other in near if other.kind == claim.kind])
    if AMONG_THEM in asked.parts and _of_others_than_the_toll(claim, near, reading):
        asked = replace(asked, parts=asked.parts - {AMONG_THEM})
    placed = claim.kind not in PEOPLE_KINDS or any(part.startswith("at ") for part in asked.parts)
    return replace(
        asked,
        owner=owner_of(claim, reading),
        context=context_of(claim, reading, near),
        whole=told_as_whole(claim, reading.article.text),
        year=_year_of(claim, reading) if claim.kind == "count" else 0,
        wrecked="wrecked" in asked.parts,
        near=frozenset[str]() if placed else told_before(claim, reading, common),
    )


def _asked(claim: Claim, reading: Reading, common: frozenset[str], alike: Sequence[Claim]) -> Question:
    if claim.kind == "measure":
        return size_of(claim, reading)
    if claim.kind == "money":
        return amount_of(claim, reading)
    if claim.kind in ("percent", "duration"):
        limits = limits_of(claim, reading, common, alike)
        return Question(nearest_topic(claim, reading), limits, of=country_of(claim, reading))
    parts = limits_of(claim, reading, common, alike)
    if claim.kind in PEOPLE_KINDS:
        return _of_people(claim, reading, parts)
    text = reading.article.text
    told = _told_of(claim, alike, text)
    head = head_of(told or claim)
    if told:
        parts |= {AMONG_THEM}
    charged = offence_of(claim, head, reading)
    if charged:
        return Question(charged, parts, further=_further(claim, reading), noun=charged)
    known = _thing(told or claim, head)
    sort = ANYBODY if known in _words().anybody else ""
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
    if nation or (doing in doings() and doing != ATTACKERS) or (known == stem_of(head) and not some):
        parts -= {AMONG_THEM}  # `137 people, including 18 crew`: the crew are 18, whoever else is aboard
    further = _further(claim, reading)
    modifiers = _modifiers(claim, head)
    if further and (MORE.search(claim.quote) or MORE_BEFORE.search(before(claim, reading))):
        parts |= {"further"}
    if known == SHIP and (HOLD.search(before(claim, reading)) or ARE_HELD.match(text, claim.end, claim.sentence.end)):
        parts |= {"still held"}
    return Question(
        known,
        parts,
        sort,
        further,
        noun=nation or doing or stem_of(head),
        of_people=bool(nation or doing) or stem_of(head) in _words().persons,
        modifiers=modifiers,
        restricting=modifiers & _words().restrictions,
    )


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


def _thing(claim: Claim, head: str) -> str:
    """What the counted go by: that of the noun with the word before it (`machine gun`), else of the noun alone."""
    things = _words().things
    before = claim.subject.lower().rpartition(head)[0].split()[-1:] if head else []
    named = " ".join(map(stem_of, (*before, head)))
    return things.get(named) or things.get(stem_of(head), stem_of(head))


def _of_others_than_the_toll(claim: Claim, near: Sequence[Claim], reading: Reading) -> bool:
    """Whether `them` of a toll are people told before to whom something else happened, or nothing: `of 240 missing
    prisoners the police had caught 64 of them` are all who were caught.
    """
    text = reading.article.text
    if claim.kind not in PEOPLE_KINDS or not OF_THEM.search(
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


def _of_people(claim: Claim, reading: Reading, parts: frozenset[str]) -> Question:
    head = told_after(claim, head_of(claim), reading)
    some = AMONG_THEM in parts
    topic = holder_of(claim, head, reading) if claim.kind == "captured" else ""
    if topic == "criminals" and NOW_HELD.match(reading.article.text, claim.end, claim.sentence.end):
        parts |= {"still held"}
    sort = nation_of(claim, head, reading, some=some)
    if not (sort or (topic and not some) or " and " in claim.subject):
        sort = sort_of(head)
    if sort == FAMILY:
        parts |= {FAMILY}
    noun = sorts_of(claim.subject) if " and " in claim.quote else stem_of(head)
    further = _further(claim, reading)
    modifiers = _modifiers(claim, head)
    if further and head in BODIES:
        parts |= {"further"}  # `32 more bodies` are those found since
    if not sort and FOREIGN in modifiers:
        sort = FOREIGNER
    return Question(topic, parts, sort, further, noun=noun, modifiers=modifiers)


def head_of(claim: Claim) -> str:
    """The noun counted, in lower case: the last word of the subject before `of`, `in` and the like."""
    joined = JOINED.search(claim.quote.lower())
    if joined and claim.kind == "count":
        return joined["of"] or joined["what"]
    phrase = (claim.subject or claim.quote).lower().strip(" '\"“”‘’")
    if not claim.subject:
        phrase = " ".join(word for word in re.split(r"[\s-]+", phrase) if not NUMBERISH.fullmatch(word))
    stop = HEAD_STOP.search(phrase)
    words: list[str] = re.findall(r"[^\W\d_][\w'’-]*", phrase[: stop.start()] if stop and stop.start() else phrase)
    if len(words) > 1 and words[-1] in MEMBERS and not NUMBERISH.fullmatch(words[-2]):
        return words[-2]
    return words[-1] if words else ""


def _further(claim: Claim, reading: Reading) -> bool:
    return bool(
        FURTHER.search(claim.quote)
        or FURTHER_AFTER.match(reading.article.text, claim.end)
        or MORE_BEFORE.search(before(claim, reading))
    )


def _modifiers(claim: Claim, head: str) -> frozenset[str]:
    """Stems of the words of the subject that stand before its head."""
    before = JOINT.sub("", claim.subject.lower().partition(head)[0]) if head else ""
    model = MODEL.fullmatch(head)
    if model:
        before = f"{before} {model['name']}"
    words = (word for word in re.split(r"[^\w'’]+", before) if word and not NUMBERISH.fullmatch(word))
    stems = (stem_of(word) for word in words if word not in NO_NOUN)
    return frozenset(_words().modifiers.get(stem, stem) for stem in stems) - STOP_WORDS
