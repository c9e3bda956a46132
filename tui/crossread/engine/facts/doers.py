"""Who carried out an event or claimed it, as reports name them: `claimed by X`, `X claimed responsibility for`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from crossread.engine.facts.doer_cues import (
    ACCUSED,
    BEHIND,
    BY,
    CLAIMED,
    DID,
    MEN_OF,
    PATTERNS,
    PLANNED,
    RESPONSIBLE,
    SUSPECTED,
    TAKEN_BY,
)
from crossread.engine.facts.people import sort_of
from crossread.engine.facts.reading import Mention, Reading
from crossread.engine.facts.sightings import Sighting, named, names_of_initials, sighting
from crossread.engine.text.dates import When
from crossread.engine.text.listed import lines_with
from crossread.engine.text.places import countries
from crossread.engine.text.stopwords import STOP_WORDS
from crossread.model import Span

REACH = 100
"""How far from the event noun the doer is named, in code points."""

ALONE = (RESPONSIBLE, DID, ACCUSED, SUSPECTED, MEN_OF, TAKEN_BY)
"""Patterns that may stand in a sentence of their own after the one that tells of the event."""

BOTH_WAYS = (CLAIMED, SUSPECTED, TAKEN_BY)
"""Patterns before or after which the event may stand."""

CLAIMS = (RESPONSIBLE, DID)
"""Patterns by which a group says that it was it."""

TAKINGS = frozenset(("seizure",))
"""Families of events of which `TAKEN_BY` tells by itself."""

PLANS = (BEHIND, PLANNED)
"""Patterns that say of no rescue who did it."""

BACK = 6
"""How many sentences back that is."""

CRIMES = frozenset(("attack", "seizure", "unrest", "robbery"))
"""Families of events that a group may have done."""

STATE = re.compile(
    r"(?:air ?)?(?:strikes?|raids?)|shelling|bombardment|invasion|incursion|offensive|missiles?|rockets?|drones?",
    re.IGNORECASE,
)
"""Events that armies bring about."""

STRUCK = re.compile(
    r"(?:(?:['’]s)? (?:army|armed forces|forces?|military|troops|jets|warplanes|planes|aircraft|air force|navy"
    r"|missiles?|drones?))?(?: (?:has|have|had|on [A-Z]\w+|[a-z]+ly|again))* "
)
"""Between a country and the verb by which it strikes: Denmark `on Monday` struck."""

DONE_BY = (
    r"(?: on [A-Z]\w+(?: \([^()\n]{3,12}\))?)?,? (?:has |had )?"
    r"(?:launched|carried out|conducted|fired|unleashed|mounted)(?: [a-z-]+){1,3} "
)
"""Between a country and what it did: Denmark `on Monday launched a` strike."""

OWNED = re.compile(
    rf"(?:(?:['’]s)?(?: (?!(?:the|an?|in|on|of|by|to|at|from|with|after|for|was|were|is)\b)[a-z-]+){{0,3}} |{DONE_BY})"
)
"""Between a country and its offensive: the Danish `ground` offensive."""

OWNED_STRIKE = re.compile(
    r"(?:(?:['’]s)?(?: (?:air|aerial|missiles?|drones?|rockets?|artillery|military|and"
    r"|(?:pre-?)?dawn|morning|afternoon|evening|night|night-time|overnight|daytime|early|late))*"
    rf" |{DONE_BY})"
)
"""And its strike: a Danish `missile` strike, and not the Danish `rail` strike."""

STRIKES = re.compile(r"strikes?", re.IGNORECASE)
"""Words for what workers do as well."""

NO_BLOW = re.compile(
    r" (?:back|out|at|(?:an?|the) (?:[a-z]+ )?(?:deal|bargain|balance|agreement|accord|blow|chord|note))\b"
)
"""Behind a verb of striking that says so of words or deals: Denmark hit `back`, struck `a deal`."""

OF_A_BLOW = re.compile(
    r" (?:(?:carrying out|launching|conducting|mounting|staging|ordering|being behind|bombing|attacking|shelling"
    r"|striking|hitting|firing|targeting)\b|(?:the|an?|this) (?:[a-z-]+ ){0,2}"
    r"(?:attack|bombing|strike|air ?strike|raid|shelling|bombardment|blast|explosion)s?\b)"
)
"""Behind `accused Denmark of`, `blamed Denmark for`: what it is said to have done."""

RULING = re.compile(r"\b(?:Minist(?:er|ry)|President|Government|Council|Agency|Authority|Parliament|Company|Inc|Ltd)\b")
"""Words of names that are blamed for what they did not prevent."""

NOBODY = frozenset(("nobody", "none", "nothing", "someone", "somebody", "anyone", "everyone", "others"))
"""Words beside those of grammar (`No group`, `They`) that begin a sentence and name no group."""

BOTH_SIDES = frozenset(("operation", "operations", "rescue", "capture", "boarding", "raid", "raids", "crackdown"))
"""Events that those do who keep the law: who carries out a rescue is not responsible for a crime."""


def doers(reading: Reading, families: frozenset[str] = frozenset()) -> Iterator[Sighting]:
    """Named groups and people with the event that they are said to have done; `families` are the main event's.

    Countries are left out: whose strike it is tells one event from another.
    """
    text = reading.article.text
    whole = names_of_initials(text)
    for pattern, before, needed in PATTERNS:
        lines = lines_with(text, reading.index, needed)
        for found in chain.from_iterable(pattern.finditer(text, *line) for line in lines):
            span, name = named(found)
            name = whole.get(name, name)
            mention = _crime(reading, found, pattern, before=before)
            if not mention and not (families & CRIMES and _of_main(reading, found, pattern, families)):
                continue
            if pattern is ACCUSED and _of_a_country(name) and not OF_A_BLOW.match(text, found.end()):
                continue  # `accused the Danish government of backing them`
            rescue = mention and pattern not in PLANS and _rescue(reading, mention)
            if not (_nobody(name) or _country(name) or rescue):
                made = sighting(reading, "responsible", span, name, mention=mention, when=_time(reading, found))
                yield replace(made, rival=True)


def attackers(reading: Reading, families: frozenset[str]) -> Iterator[Sighting]:
    """The country that struck, where the reports know one blow: `a Danish missile strike`, `Denmark struck`.

    A report tells of the blow it is about first; what another country did besides is another event.
    """
    text = reading.article.text
    striking = [m for m in reading.mentions if m.doer and "attack" in m.families & families and _of_a_state(text, m)]
    for mention in striking:
        if mention.doer != striking[0].doer or mention.other:
            continue
        begin = max(mention.segment.start, mention.start - REACH)
        named_so = [c for c in reading.countries_in(Span(begin, mention.start)) if c.country == mention.doer]
        if not named_so or named_so[-1].form == "capital" or (mention.verb and NO_BLOW.match(text, mention.end)):
            continue
        if _bound(text, mention).fullmatch(text, named_so[-1].end, mention.start):
            span = Span(named_so[-1].start, named_so[-1].end)
            yield sighting(reading, "responsible", span, mention.doer, mention=mention)


def blamed_states(reading: Reading, families: frozenset[str]) -> Iterator[Sighting]:
    """Countries that are accused of the attack that the reports are about: `accused Denmark of bombing the camp`."""
    text = reading.article.text
    for pattern, before, needed in PATTERNS:
        if pattern not in (BY, ACCUSED):
            continue
        lines = lines_with(text, reading.index, needed)
        for found in chain.from_iterable(pattern.finditer(text, *line) for line in lines):
            span, name = named(found)
            if not _country(name) or (pattern is ACCUSED and not OF_A_BLOW.match(text, found.end())):
                continue
            mention = _event(reading, found, before) or _told_before(reading, found, pattern)
            if mention and "attack" in mention.families & families:
                country = countries(name)[0].country
                yield replace(sighting(reading, "responsible", span, country, mention=mention), rival=True)


def _bound(text: str, mention: Mention) -> re.Pattern[str]:
    """What may stand between a country and this word for its blow."""
    if mention.verb:
        return STRUCK
    return OWNED_STRIKE if STRIKES.fullmatch(text, mention.start, mention.end) else OWNED


def _of_a_state(text: str, mention: Mention) -> bool:
    """Whether the word is for what armies do: a people's `bombing` may have been anybody's."""
    return mention.verb or bool(mention.marks & {"air"}) or bool(STATE.fullmatch(text, mention.start, mention.end))


def _event(reading: Reading, found: re.Match[str], before: bool) -> Mention | None:
    sentence = reading.sentences[reading.sentence_at(found.start())]
    for mention in reading.in_span(sentence):
        gap = found.start() - mention.end if before else mention.start - found.end()
        if 0 <= gap <= REACH and not mention.verb:
            if before:
                nearer = [m for m in reading.in_span(Span(mention.end, found.start())) if not m.verb]
                return nearer[-1] if nearer else mention
            return mention
    return None


def _crime(reading: Reading, found: re.Match[str], pattern: re.Pattern[str], *, before: bool) -> Mention | None:
    """What it is that they did: told in the sentence, else in those before it, else in the next."""
    mention = _event(reading, found, before)
    if not mention and pattern in BOTH_WAYS:
        mention = _event(reading, found, before=not before)
    return mention or _told_before(reading, found, pattern) or _told_next(reading, found, pattern)


def _told_next(reading: Reading, found: re.Match[str], pattern: re.Pattern[str]) -> Mention | None:
    """What a group claims, where the next sentence is the first to tell: `X claimed responsibility. The blast` ..."""
    number = reading.sentence_at(found.start())
    if pattern not in CLAIMS or number + 1 >= len(reading.sentences):
        return None
    earlier = Span(reading.sentences[max(0, number - BACK)].start, reading.sentences[number].end)
    told = () if reading.in_span(earlier) else reading.in_span(reading.sentences[number + 1])
    return next((m for m in told if m.families & CRIMES and not _rescue(reading, m)), None)


def _time(reading: Reading, found: re.Match[str]) -> When | None:
    """The time that the sentence names: another one than the main event's tells of another event."""
    return next(iter(reading.times_in(reading.sentences[reading.sentence_at(found.start())])), None)


def _told_before(reading: Reading, found: re.Match[str], pattern: re.Pattern[str]) -> Mention | None:
    """The crime that the sentences before spoke of, where a sentence names none: `X claimed responsibility.`"""
    number = reading.sentence_at(found.start())
    sentence = reading.sentences[number]
    if pattern not in ALONE or RULING.search(found["name"]) or reading.in_span(sentence):
        return None
    earlier = reading.in_span(Span(reading.sentences[max(0, number - BACK)].start, sentence.start))
    crimes = (m for m in reversed(earlier) if m.families & CRIMES or not m.families)
    return next((m for m in crimes if not _rescue(reading, m)), None)


def _of_main(reading: Reading, found: re.Match[str], pattern: re.Pattern[str], families: frozenset[str]) -> bool:
    """Whether it can only be the main event: it says so itself, or none other is told in the sentences before."""
    if pattern is TAKEN_BY:
        return bool(families & TAKINGS)
    number = reading.sentence_at(found.start())
    earlier = Span(reading.sentences[max(0, number - BACK)].start, reading.sentences[number].end)
    return pattern in ALONE and not RULING.search(found["name"]) and not reading.in_span(earlier)


def _nobody(name: str) -> bool:
    """Whether a word has its capital from the beginning of a sentence alone: `They claimed it`, `Militants did`.

    `IS` is a group.
    """
    word = name.lower()
    return name.istitle() and (word in STOP_WORDS or word in NOBODY or bool(sort_of(word)))


def _rescue(reading: Reading, mention: Mention) -> bool:
    """Whether a mention is of what navies and police do as well."""
    return reading.article.text[mention.start : mention.end].lower() in BOTH_SIDES


def _country(name: str) -> bool:
    whole = countries(name)
    return _of_a_country(name) and whole[0].end == len(name)


def _of_a_country(name: str) -> bool:
    """Whether a name begins with that of a country or its people: `Danish army`."""
    whole = countries(name)
    return bool(whole) and whole[0].start == 0
