"""One article as it is read for facts: its sentences, words, names, places, times and the events it speaks of."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from crossread.engine.facts.cues import cues
from crossread.engine.text.dates import When
from crossread.engine.text.listed import Index
from crossread.engine.text.names import skeleton
from crossread.engine.text.places import Country, Place
from crossread.engine.text.stems import irregular, stem_of
from crossread.engine.text.stopwords import STOP_WORDS
from crossread.engine.text.tokens import words_of
from crossread.model import Article, Span

SAYING = re.compile(
    r"[^.;\"“”]{0,120}?\b(?:said|says|told|announced|reported|confirmed|declared|stated|claimed|wrote)\b"
    r"(?: [\w’'-]+){0,8}? (?:on|late on|early on) [^.;,\"“”]{3,30}? that\b"
)
"""How a sentence begins that tells when something was said, not when it was: `The ministry told us on Monday that`."""
NUMBERISH = re.compile(
    r"[\d.,%$€£]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?"
    r"|million|billion|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
    r"|several|some|about|around|nearly|almost|over|than|least|up|estimated|approximately|roughly|many|few|no|an?|the|at"
    r"|more|as|another|other|only|just|couple|of|number"
)
"""Words that tell how many, and not what of."""


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
    adrift: bool = False
    """The day is that of other reports: no weekday is sure."""
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
        said = SAYING.match(self.article.text, sentence.start, offset)
        told = said.end() if said else sentence.start
        return Span(max(told, start), min(sentence.end, end))


def _words(text: str, sentence: Span) -> Iterator[Word]:
    past = irregular()
    for start, end, key in words_of(text, sentence.start, sentence.end):
        if key in STOP_WORDS or key[0].isdigit() or NUMBERISH.fullmatch(key):
            yield Word(start, end, key, "")
        else:
            yield Word(start, end, key, skeleton(key) if text[start].isupper() else past.get(key) or stem_of(key))
