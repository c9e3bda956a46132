"""On which day reports say that an event was: days bound to an event noun, not those that merely stand near."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from crossread.engine.facts.mentions import Mention, Reading
from crossread.engine.facts.sightings import Sighting, sighting
from crossread.engine.text.dates import When, next_days
from crossread.model import Span

REACH = 70
"""A day stands at most so far from its event noun, in code points."""

OWNER = re.compile(r"['’]s?(?: [\w-]+){0,5} $")
"""`Tuesday's missile and drone` strikes."""

OPENING = re.compile(r"(?:[Oo]n |[Ee]arly |[Ll]ate |[Ee]arly on |[Ll]ate on )?$")
LEADING = re.compile(r"(?:\b(?:on|early|late|early on|late on|of|morning of|night of)|,) (?:the )?$", re.IGNORECASE)
HAPPENED = re.compile(r",? (?:which|that) (?:took place|occurred|happened|came|began|started|was carried out)\b")
OTHER_VERB = re.compile(
    r"\b(?:said|says|told|confirmed|announced|condemned|denounced|recalled|summoned|covered|warned|vowed|called|met|issued|"
    r"reported|urged|visited|killing|after|before|when|until|since)\b"
)
"""Verbs that take the day for themselves, and words after which another event is told."""

WITH_YEAR = re.compile(r"\d{4}")
PARTS_OF_DAY = re.compile(r"(?:early|late)(?: on)? $")


@dataclass(frozen=True, slots=True)
class _Bound:
    mention: Mention
    span: Span
    when: When


def event_dates(reading: Reading, kinds: frozenset[str]) -> Iterator[Sighting]:
    """The days of events of these families, as ISO dates, with the words that name them."""
    text = reading.article.text
    told: list[_Bound] = []
    for when in reading.times:
        if when.grain != "day" or (reading.day is None and not WITH_YEAR.search(text, when.start, when.end)):
            continue
        bound = _bound(reading, when, kinds)
        if bound:
            told.append(bound)
    yield from _nexts(reading, kinds, told)
    for bound in told:
        yield sighting(reading, "date", bound.span, bound.when.iso, mention=bound.mention)


def _bound(reading: Reading, when: When, kinds: frozenset[str]) -> _Bound | None:
    text = reading.article.text
    sentence = reading.sentences[reading.sentence_at(when.start)]
    if not sentence.start <= when.start < sentence.end:
        return None
    early = PARTS_OF_DAY.search(text, max(sentence.start, when.start - 9), when.start)
    span = Span(early.start() if early else when.start, when.end)
    for mention in reversed(reading.in_span(sentence)):
        if "shock" in text[mention.start : mention.end].lower():
            continue  # an aftershock has a day of its own
        if not (mention.families & kinds or (not mention.families and not mention.definite)):
            continue
        if _owns(text, when, mention) or _follows(reading, mention, when) or _opens(text, sentence, when, mention):
            return _Bound(mention, span, when)
    return None


def _owns(text: str, when: When, mention: Mention) -> bool:
    return 0 < mention.start - when.end <= REACH and bool(OWNER.fullmatch(text, when.end, mention.start))


def _opens(text: str, sentence: Span, when: When, mention: Mention) -> bool:
    """`On 17 January, Iran fired missiles`: the day opens the sentence and the event is in its first stretch."""
    if when.start - sentence.start > len("Early on ") or not OPENING.match(text, sentence.start, when.start):
        return False
    return mention.segment.start <= when.end and mention.start > when.end and not mention.definite


def _follows(reading: Reading, mention: Mention, when: When) -> bool:
    text = reading.article.text
    gap = text[mention.end : when.start]
    if not 0 <= when.start - mention.end <= REACH or not LEADING.search(gap) or OTHER_VERB.search(gap):
        return False
    subject = text.count(" ", mention.segment.start, mention.start) <= 2
    if mention.definite and not subject:
        return False
    other = reading.in_span(Span(mention.end, when.start))
    return not other and ("," not in gap or bool(HAPPENED.match(gap)) or subject)


def _nexts(reading: Reading, kinds: frozenset[str], told: list[_Bound]) -> Iterator[Sighting]:
    """`the next day`, counted from the day that the report named last."""
    text = reading.article.text
    starts = [bound.when.start for bound in told]
    for span, shift in next_days(text, 0, len(text)):
        before = bisect_left(starts, span.start) - 1
        sentence = reading.sentences[reading.sentence_at(span.start)]
        near = [m for m in reading.in_span(sentence) if m.families & kinds and not m.definite]
        opening = span.start == sentence.start
        near = near[:1] if opening else [m for m in near if m.start < span.start]
        if before < 0 or not near or (not opening and OTHER_VERB.search(text, near[-1].end, span.start)):
            continue
        day = told[before].when.first + timedelta(days=shift)
        when = replace(told[before].when, start=span.start, end=span.end, first=day, last=day)
        yield sighting(reading, "date", span, when.iso, mention=near[-1])
