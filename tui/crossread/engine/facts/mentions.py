"""Mentions of events in one article: kind, doer, target, time, and how they point to each other."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from crossread.engine.facts.cues import BREAK, cues
from crossread.engine.facts.reading import Mention, Reading
from crossread.engine.text.dates import When, times
from crossread.engine.text.listed import Index
from crossread.engine.text.names import known_names, skeleton
from crossread.engine.text.places import Country, Place, places
from crossread.engine.text.publication import dateline_of
from crossread.engine.text.sentences import sentences
from crossread.model import Article, Span

NO_MODIFIER = (
    r"(?!(?:the|a|an|this|that|in|on|of|by|to|has|have|had|with|from|for|against|into|at|as|was|is|its|said)\b"
    r"|\w+ed\b(?!-))"
)
OWNED = re.compile(rf"(?:['’]s?(?: [\w’'-]+){{0,6}}|(?:[ -]{NO_MODIFIER}[\w’'-]+){{0,3}})[ -]*")
"""What may stand between an owner and the event that is his: `Iran's` missile and drone `strikes`."""

BY = re.compile(r"\s*(?:that were |which were |that was |was |were |are )?(?:\w+ ){0,2}by (?:the )?")
TOWARDS = re.compile(r"\b(?:on|against|in|inside|into|at|across|over|targeting|towards|hit|struck|of)\b")
DEFINITE = re.compile(r"\b(?:the|this|that|these|those|its|their|both)(?: [\w-]+){0,2} $", re.IGNORECASE)
MARKED = 30
"""How far before an event noun its marks stand, in code points."""

NEAR = 40
"""How far before a country the word stands that makes it a target, in code points."""

BEFORE = 60
"""How far before an event noun its owner, article and marks are looked for, in code points."""


CAPITAL = re.compile(r"\b[A-ZÀ-Þ][\w’'-]{2,}")
NO_EVENT = re.compile(r"\b(?:(?:heart|panic|asthma) |anti-|counter-)$", re.IGNORECASE)
"""What stands before an attack that is none, or before what is done against one."""

WHEN = re.compile(r",? ?when\b")
"""How a stretch begins that tells of the time right before it: `since 1976, when a dam burst`."""

OPENED = re.compile(r"\b(?:open(?:s|ed|ing)?|return(?:s|ed|ing)?|exchang(?:ed|ing)|hold|held|cease|under) $")
OPENED_WITHIN = len("exchanging ")
"""Before `fire`, what makes it shots."""

STORMING = frozenset(("storm", "storms"))
"""Words that are the verb of people as well."""

MISSILES = frozenset(("bomb", "bombs", "shell", "shells", "rocket", "rockets", "missile", "missiles"))
"""Of these one attack has several: `another bomb` is no other event."""
LONG_WORD = re.compile(r"[^\W\d_]{4,}")
TITLED = 0.7
"""A line of which more of the longer words have a capital is a headline in title case."""
AROUND = 100
"""How far around a place its line is looked at, in code points."""
FEW_PLACES = 20
"""So many places of a word are looked at to see whether it is written small elsewhere."""

LEAD_WORDS = 10
"""A sentence of fewer words at the head of a report is a headline, date line or credit and not yet its lead."""


def read(
    article: Article,
    day: date | None,
    lying: Mapping[str, str],
    nations: tuple[Country, ...],
    index: Index,
    *,
    known: bool = True,
) -> Reading:
    """The article's events.

    `day` is the one its times are resolved against, `known` whether it is that of publication, `lying` says which place
    lies in which country.
    """
    text = article.text
    spans = sentences(text)
    dateline = dateline_of(text)
    found = tuple(when for when in times(text, day) if not dateline.contains(when.span))
    peoples = {(country.start, country.end) for country in nations if country.form == "people"}
    located = tuple(
        place
        for place in places(text, 0, len(text))
        if (place.start, place.end) not in peoples and not _titled_word(text, index, place)
    )
    breaks = tuple(match.start() for match in BREAK.finditer(text))
    capitals = [(match.start(), frozenset((skeleton(match[0]),))) for match in CAPITAL.finditer(text)]
    names = tuple(sorted((*capitals, *known_names(text, index)), key=lambda name: name[0]))
    blank = Reading(
        article,
        day if known else None,
        spans,
        nations,
        found,
        located,
        breaks,
        names,
        _lead(text, spans),
        tuple((start, name) for start, _, name in cues().facilities.find(text, index)),
        index,
        (),
    )
    return replace(blank, mentions=tuple(_mentions(blank, lying)), _starts={})


def _titled_word(text: str, index: Index, place: Place) -> bool:
    """Whether a place has its capital from a headline alone: `At Least Eight Dead`, where the text says `least`."""
    line = (
        text[max(0, place.start - AROUND) : place.start].rpartition("\n")[2]
        + text[place.end : place.end + AROUND].partition("\n")[0]
    )
    words: list[str] = LONG_WORD.findall(line)
    if sum(word[0].isupper() for word in words) <= TITLED * len(words):
        return False
    own = place.name.split()
    return any(
        text[start].islower() for word in {own[0], own[-1]} for start in index.get(word.lower(), ())[:FEW_PLACES]
    )


def _lead(text: str, spans: Sequence[Span]) -> Span:
    for span in spans:
        if text.count(" ", span.start, span.end) >= LEAD_WORDS and (span.start or len(spans) == 1):
            return Span(0, span.end)
    return Span(0, spans[0].end if spans else 0)


def _mentions(reading: Reading, lying: Mapping[str, str]) -> Sequence[Mention]:
    text = reading.article.text
    words = cues()
    made: list[Mention] = []
    doing = [place for place, _, _ in words.doing.find(text, reading.index)]
    marks = [(place, mark) for place, _, mark in words.marks.find(text, reading.index)]
    for start, end, families in words.triggers.find(text, reading.index):
        verb = families is None
        shooting = text[start:end] == "fire" and OPENED.search(text, max(0, start - OPENED_WITHIN), start)
        storming = text[start:end].lower() in STORMING and words.people.search(text, max(0, start - BEFORE), start)
        if storming or shooting or NO_EVENT.search(text, max(0, start - 8), start) or words.no_event.match(text, end):
            continue
        sentence = reading.sentences[reading.sentence_at(start)] if reading.sentences else Span(0, len(text))
        segment = reading.segment(sentence, start)
        doer = _actor(text, reading, segment, start) if verb else _doer(text, reading, segment, start, end, doing)
        if verb and (not doer or _of_nature(made, segment)):
            continue
        before = text[max(segment.start, start - BEFORE) : start]
        near = bisect_left(marks, max(segment.start, start - MARKED), key=lambda mark: mark[0])
        made.append(
            Mention(
                start,
                end,
                segment,
                frozenset({"attack"}) if families is None else families,
                frozenset(mark for _, mark in marks[near : bisect_left(marks, end, key=lambda mark: mark[0])]),
                doer,
                _target(text, reading, segment, end, doer, lying),
                _when(reading.times_in(segment), start, end) or _time_of_clause(reading, sentence, segment),
                text[start:end].lower() not in MISSILES and bool(words.other.search(before[-25:])),
                bool(DEFINITE.search(before)),
                verb,
            )
        )
    return made


def _of_nature(made: Sequence[Mention], segment: Span) -> bool:
    """Whether the verb is that of a quake or storm named before it in its stretch: no country strikes there."""
    before = made[-1] if made else None
    if before is None or before.verb or before.start < segment.start:
        return False
    return bool(before.families) and "attack" not in before.families


def _doer(text: str, reading: Reading, segment: Span, start: int, end: int, doing: Sequence[int]) -> str:
    """Whose event it is: the owner before it, `by X` after it, or the subject of `launched`."""
    before = reading.countries_in(Span(segment.start, start))
    if before and OWNED.fullmatch(text, before[-1].end, start):
        return before[-1].country
    by = BY.match(text, end, segment.end)
    if by:
        for country in reading.countries_in(Span(by.end(), min(segment.end, by.end() + 25))):
            return country.country
    verb = bisect_left(doing, start) - 1
    return _actor(text, reading, segment, doing[verb]) if verb >= 0 and doing[verb] >= segment.start else ""


def _actor(text: str, reading: Reading, segment: Span, verb: int) -> str:
    """The country that is or owns the subject of a verb."""
    for country in reversed(reading.countries_in(Span(segment.start, verb))):
        if not TOWARDS.search(text, max(segment.start, country.start - 12), country.start):
            return country.country
    return ""


def _target(text: str, reading: Reading, segment: Span, end: int, doer: str, lying: Mapping[str, str]) -> str:
    """The first other country after the event, named itself or by a place that lies in it."""
    rest = Span(end, segment.end)
    named = [
        (c.start, c.country)
        for c in reading.countries_in(rest)
        if TOWARDS.search(text, max(end, c.start - NEAR), c.start)
    ]
    placed = [(place.start, lying[place.key]) for place in reading.places_in(rest) if place.key in lying]
    return next((country for _, country in sorted((*named, *placed)) if country != doer), "")


def _time_of_clause(reading: Reading, sentence: Span, segment: Span) -> When | None:
    """The time right before a stretch that tells what was then: `the last was in February, when a quake` hit Kent."""
    if not WHEN.match(reading.article.text, segment.start, segment.end):
        return None
    return next((when for when in reading.times_in(sentence) if when.end == segment.start), None)


def _when(inside: Sequence[When], start: int, end: int) -> When | None:
    """The time of a stretch that stands nearest to a mention: the one before it or the one after."""
    after = bisect_left(inside, start, key=lambda when: when.start)
    return min(
        inside[max(0, after - 1) : after + 2], key=lambda w: min(abs(w.start - end), abs(start - w.end)), default=None
    )
