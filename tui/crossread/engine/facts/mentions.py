"""Mentions of events in one article: kind, doer, target, time, and how they point to each other."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Protocol

from crossread.engine.facts.cues import BREAK, cues
from crossread.engine.text.dates import When, times
from crossread.engine.text.listed import Index
from crossread.engine.text.names import known_names, skeleton
from crossread.engine.text.places import Country, Place, places
from crossread.engine.text.publication import dateline_of
from crossread.engine.text.sentences import sentences
from crossread.engine.text.stems import stem_of
from crossread.engine.text.stopwords import STOP_WORDS
from crossread.engine.text.tokens import words_of
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
NUMBERISH = re.compile(
    r"[\d.,%$€£]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|million|billion"
    r"|several|some|about|around|nearly|almost|over|than|least|up|estimated|approximately|roughly|many|few|no|an?|the|at"
    r"|more|as|another|other|only|just|couple|of|number"
)
"""Words that tell how many, and not what of."""

NO_EVENT = re.compile(r"\b(?:(?:heart|panic|asthma) |anti-|counter-)$", re.IGNORECASE)
"""What stands before an attack that is none, or before what is done against one."""

LEAD_WORDS = 10
"""A sentence of fewer words at the head of a report is a headline, date line or credit and not yet its lead."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a sentence."""

    start: int
    end: int
    key: str
    stem: str
    """What it is about, for comparing: a stem, of a name the skeleton; empty for numbers and common words."""


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


class _Placed(Protocol):
    """Whatever has a place in a text."""

    @property
    def start(self) -> int: ...


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
    names: tuple[tuple[int, frozenset[str]], ...]
    """Words with a capital, as skeletons, and the organisations that the alias list knows, with their places."""
    lead: Span
    """Headline and first full sentence: what the report is about."""
    facilities: tuple[tuple[int, str], ...]
    """Hospitals, markets and the like with their places, each by one word."""
    index: Index
    """Where each word of the text begins."""
    mentions: tuple[Mention, ...]
    _words: dict[Span, tuple[tuple[Word, ...], list[int]]] = field(default_factory=dict, compare=False, repr=False)
    """The words of the sentences that were asked for, and where they begin: each is read once."""
    _starts: dict[str, list[int]] = field(default_factory=dict, compare=False, repr=False)

    def words(self, sentence: Span) -> tuple[Word, ...]:
        """The words of a sentence, or of a stretch inside of one."""
        words, _, left, right = self._words_of(sentence)
        return words[left:right]

    def words_near(self, span: Span, sentence: Span, reach: int) -> tuple[tuple[Word, ...], int, int]:
        """The words of a sentence up to `reach` words around a span of it.

        With them the number of the first word that does not stand before the span, and of the first that stands after.
        """
        words, starts, left, right = self._words_of(sentence)
        begin = bisect_left(starts, span.start, left, right)
        end = bisect_left(starts, span.end, begin, right)
        first = max(left, begin - reach)
        return words[first : min(right, end + reach)], begin - first, end - first

    def _words_of(self, sentence: Span) -> tuple[tuple[Word, ...], list[int], int, int]:
        """The words of the whole sentence that holds a stretch, where they begin, and the run of the stretch's own."""
        whole = self.sentences[self.sentence_at(sentence.start)] if self.sentences else sentence
        if not whole.contains(sentence):
            whole = sentence
        if whole not in self._words:
            words = tuple(_words(self.article.text, whole))
            self._words[whole] = words, [word.start for word in words]
        words, starts = self._words[whole]
        if whole == sentence:
            return words, starts, 0, len(words)
        left = bisect_left(starts, sentence.start)
        return words, starts, left, bisect_left(starts, sentence.end, left)

    def names_in(self, span: Span) -> frozenset[str]:
        """The names inside a span."""
        begins = self._starts.get("names")
        if begins is None:
            begins = self._starts["names"] = [start for start, _ in self.names]
        left = bisect_left(begins, span.start)
        return frozenset[str]().union(*(names for _, names in self.names[left : bisect_left(begins, span.end, left)]))

    def in_span(self, span: Span) -> tuple[Mention, ...]:
        """The mentions inside a span."""
        left, right = self._range("mentions", self.mentions, span)
        return self.mentions[left:right]

    @property
    def lead_nouns(self) -> tuple[str, ...]:
        """The nouns that name what the verbs of the lead tell: `sinking` for `a ferry sank`."""
        return tuple(noun for _, _, noun in cues().telling.find(self.lead.of(self.article.text)))

    def sentence_at(self, offset: int) -> int:
        """Number of the sentence that holds an offset, or of the one before it."""
        return max(0, bisect_right(self._begins("sentences", self.sentences), offset) - 1)

    def countries_in(self, span: Span) -> tuple[Country, ...]:
        """The countries named inside a span."""
        left, right = self._range("countries", self.countries, span)
        return self.countries[left:right]

    def times_in(self, span: Span) -> tuple[When, ...]:
        """The times that begin inside a span."""
        left, right = self._range("times", self.times, span)
        return self.times[left:right]

    def places_in(self, span: Span) -> tuple[Place, ...]:
        """The named places inside a span."""
        left, right = self._range("places", self.places, span)
        return self.places[left:right]

    def facilities_in(self, span: Span) -> tuple[tuple[int, str], ...]:
        """The facilities named in a span, with their offsets."""
        left = bisect_left(self.facilities, (span.start,))
        return self.facilities[left : bisect_left(self.facilities, (span.end,), left)]

    def _begins(self, kind: str, found: Sequence[_Placed]) -> list[int]:
        """Where all of a kind begin, in order: listed once, since a key function costs more than the search."""
        begins = self._starts.get(kind)
        if begins is None:
            begins = self._starts[kind] = [each.start for each in found]
        return begins

    def _range(self, kind: str, found: Sequence[_Placed], span: Span) -> tuple[int, int]:
        """The run of those that begin inside a span."""
        begins = self._begins(kind, found)
        left = bisect_left(begins, span.start)
        return left, bisect_left(begins, span.end, left)

    def segment(self, sentence: Span, offset: int) -> Span:
        """The stretch between two breaks of a sentence around an offset."""
        right = bisect_right(self.breaks, offset)
        start = self.breaks[right - 1] if right else 0
        end = self.breaks[right] if right < len(self.breaks) else sentence.end
        return Span(max(sentence.start, start), min(sentence.end, end))


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
    located = tuple(place for place in places(text, 0, len(text)) if (place.start, place.end) not in peoples)
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


def _lead(text: str, spans: Sequence[Span]) -> Span:
    for span in spans:
        if text.count(" ", span.start, span.end) >= LEAD_WORDS and (span.start or len(spans) == 1):
            return Span(0, span.end)
    return Span(0, spans[0].end if spans else 0)


def _words(text: str, sentence: Span) -> Iterator[Word]:
    for start, end, key in words_of(text, sentence.start, sentence.end):
        if key in STOP_WORDS or key[0].isdigit() or NUMBERISH.fullmatch(key):
            yield Word(start, end, key, "")
        else:
            yield Word(start, end, key, skeleton(key) if text[start].isupper() else stem_of(key))


def _mentions(reading: Reading, lying: Mapping[str, str]) -> Sequence[Mention]:
    text = reading.article.text
    words = cues()
    made: list[Mention] = []
    doing = [place for place, _, _ in words.doing.find(text, reading.index)]
    marks = [(place, mark) for place, _, mark in words.marks.find(text, reading.index)]
    for start, end, families in words.triggers.find(text, reading.index):
        verb = families is None
        if NO_EVENT.search(text, max(0, start - 8), start) or words.no_event.match(text, end):
            continue
        sentence = reading.sentences[reading.sentence_at(start)] if reading.sentences else Span(0, len(text))
        segment = reading.segment(sentence, start)
        doer = _actor(text, reading, segment, start) if verb else _doer(text, reading, segment, start, end, doing)
        if verb and not doer:
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
                _when(reading.times_in(segment), start, end),
                bool(words.other.search(before[-25:])),
                bool(DEFINITE.search(before)),
                verb,
            )
        )
    return made


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


def _when(inside: Sequence[When], start: int, end: int) -> When | None:
    """The time of a stretch that stands nearest to a mention: the one before it or the one after."""
    after = bisect_left(inside, start, key=lambda when: when.start)
    return min(
        inside[max(0, after - 1) : after + 2], key=lambda w: min(abs(w.start - end), abs(start - w.end)), default=None
    )
