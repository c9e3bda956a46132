"""Mentions of events in one article: kind, doer, target, time, and how they point to each other."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from crossread.engine.facts.cues import BREAK, cues
from crossread.engine.text.dates import When, times
from crossread.engine.text.places import Country, Place, place_key, places
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
BEFORE = 60
"""How far before an event noun its owner, article and marks are looked for, in code points."""


LEAD_WORDS = 10
"""A sentence of fewer words at the head of a report is a headline, date line or credit and not yet its lead."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an article speaks of an event."""

    start: int
    end: int
    segment: Span
    """The stretch of the sentence that is about this event."""
    families: frozenset[str]
    """Kinds of event that the word may name; empty for any."""
    marks: frozenset[str] = frozenset()
    doer: str = ""
    """Country by whom, where the words say it."""
    target: str = ""
    """Country against or in which."""
    when: When | None = None
    other: bool = False
    """Told as another event than the one before."""
    definite: bool = False
    """`the attack`: one already spoken of."""
    verb: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """One article, read for events."""

    article: Article
    day: date | None
    """Of publication; None where nothing says it."""
    sentences: tuple[Span, ...]
    countries: tuple[Country, ...]
    times: tuple[When, ...]
    places: tuple[Place, ...]
    breaks: tuple[int, ...]
    mentions: tuple[Mention, ...]

    def in_span(self, span: Span) -> tuple[Mention, ...]:
        """The mentions inside a span."""
        left = bisect_left(self.mentions, span.start, key=lambda mention: mention.start)
        right = bisect_left(self.mentions, span.end, key=lambda mention: mention.start)
        return self.mentions[left:right]

    def sentence_at(self, offset: int) -> int:
        """Number of the sentence that holds an offset, or of the one before it."""
        return max(0, bisect_right(self.sentences, offset, key=lambda span: span.start) - 1)

    @property
    def lead(self) -> Span:
        """Headline and first full sentence: what the report is about."""
        text = self.article.text
        for span in self.sentences:
            if text.count(" ", span.start, span.end) >= LEAD_WORDS and (span.start or len(self.sentences) == 1):
                return Span(0, span.end)
        return Span(0, self.sentences[0].end if self.sentences else 0)

    def segment(self, sentence: Span, offset: int) -> Span:
        """The stretch between two breaks of a sentence around an offset."""
        right = bisect_right(self.breaks, offset)
        start = self.breaks[right - 1] if right else 0
        end = self.breaks[right] if right < len(self.breaks) else sentence.end
        return Span(max(sentence.start, start), min(sentence.end, end))


def read(
    article: Article, day: date | None, lying: Mapping[str, str], nations: tuple[Country, ...], *, known: bool = True
) -> Reading:
    """The article's events.

    `day` is the one its times are resolved against, `known` whether it is that of publication, `lying` says which place
    lies in which country.
    """
    text = article.text
    spans = sentences(text)
    found = times(text, day)
    located = places(text, 0, len(text))
    breaks = tuple(match.start() for match in BREAK.finditer(text))
    blank = Reading(article, day if known else None, spans, nations, found, located, breaks, ())
    made = tuple(_mentions(blank, lying))
    return Reading(article, day if known else None, spans, nations, found, located, breaks, made)


def _mentions(reading: Reading, lying: Mapping[str, str]) -> Sequence[Mention]:
    text = reading.article.text
    words = cues()
    hits = [(m.start(), m.end(), m[0].lower(), False) for m in words.trigger.finditer(text)]
    taken = {start for start, _, _, _ in hits}
    hits += [(m.start(), m.end(), "", True) for m in words.acting.finditer(text) if m.start() not in taken]
    made: list[Mention] = []
    for start, end, word, verb in sorted(hits):
        if made and start < made[-1].end:
            continue
        sentence = reading.sentences[reading.sentence_at(start)] if reading.sentences else Span(0, len(text))
        segment = reading.segment(sentence, start)
        doer = _actor(text, reading, segment, start) if verb else _doer(text, reading, segment, start, end)
        if verb and not doer:
            continue
        before = text[max(segment.start, start - BEFORE) : start]
        around = text[max(segment.start, start - 30) : end]
        made.append(
            Mention(
                start,
                end,
                segment,
                frozenset({"attack"}) if verb else words.families[word],
                frozenset(words.mark_of[m[0].lower()] for m in words.marks.finditer(around)),
                doer,
                _target(text, reading, segment, end, doer, lying),
                _when(reading.times, segment, start, end),
                bool(words.other.search(before[-25:])),
                bool(DEFINITE.search(before)),
                verb,
            )
        )
    return made


def _near(reading: Reading, start: int, end: int) -> tuple[Country, ...]:
    left = bisect_left(reading.countries, start, key=lambda country: country.start)
    right = bisect_left(reading.countries, end, key=lambda country: country.start)
    return reading.countries[left:right]


def _doer(text: str, reading: Reading, segment: Span, start: int, end: int) -> str:
    """Whose event it is: the owner before it, `by X` after it, or the subject of `launched`."""
    before = _near(reading, segment.start, start)
    if before and OWNED.fullmatch(text, before[-1].end, start):
        return before[-1].country
    by = BY.match(text, end, segment.end)
    if by:
        for country in _near(reading, by.end(), min(segment.end, by.end() + 25)):
            return country.country
    doing = [found.start() for found in cues().doing.finditer(text, segment.start, start)]
    return _actor(text, reading, segment, doing[-1]) if doing else ""


def _actor(text: str, reading: Reading, segment: Span, verb: int) -> str:
    """The country that is or owns the subject of a verb."""
    for country in reversed(_near(reading, segment.start, verb)):
        if not TOWARDS.search(text, max(segment.start, country.start - 12), country.start):
            return country.country
    return ""


def _target(text: str, reading: Reading, segment: Span, end: int, doer: str, lying: Mapping[str, str]) -> str:
    """The first other country after the event, or the one in which a place named there lies."""
    for country in _near(reading, end, segment.end):
        between = text[max(end, country.start - 40) : country.start]
        if country.country != doer and TOWARDS.search(between):
            return country.country
    left = bisect_left(reading.places, end, key=lambda place: place.start)
    for place in reading.places[left:]:
        if place.start >= segment.end:
            break
        inside = lying.get(place.key)
        if inside and inside != doer:
            return inside
    return ""


def _when(known: Sequence[When], segment: Span, start: int, end: int) -> When | None:
    """The time in the same stretch that stands nearest."""
    inside = [when for when in known if segment.start <= when.start < segment.end]
    return min(inside, key=lambda w: min(abs(w.start - end), abs(start - w.end)), default=None)


def country_of(name: str, lying: Mapping[str, str]) -> str:
    """The country in which a named place lies, as far as the reports say."""
    return lying.get(place_key(name), "")
