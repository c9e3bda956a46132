"""Days that are counted from another: `the next day`, `on Tuesday, a day after` the quake."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from crossread.engine.facts.bound_days import Bound
from crossread.engine.facts.day_cues import AWAY, AWAY_REACH, OF_ITS_DAY, OTHER_VERB
from crossread.engine.facts.reading import Mention, Reading
from crossread.engine.facts.said_days import said_day
from crossread.engine.facts.sightings import Sighting, sighting
from crossread.engine.text.dates import SMALL, next_days
from crossread.model import Span

ITS_DAY_REACH = 30
"""How far behind an event the day that names it ends, in code points."""


def days_away(reading: Reading, kinds: frozenset[str], verbs: list[Span]) -> Iterator[Sighting]:
    """The day from which another is told: `on Tuesday, a day after` the quake."""
    text = reading.article.text
    for when in reading.times:
        away = AWAY.match(text, when.end) if when.grain == "day" and said_day(reading, when) == when.iso else None
        if not away:
            continue
        sentence = reading.sentences[reading.sentence_at(when.start)]
        segment = reading.segment(sentence, away.end())
        after = Span(away.end(), min(segment.end, away.end() + AWAY_REACH))
        near = [m for m in reading.in_span(after) if m.families & kinds or not m.families]
        if any(_has_its_day(reading, m) for m in near):
            continue
        first = bisect_left(verbs, after.start, key=lambda verb: verb.start)
        if near or (first < len(verbs) and verbs[first].end <= after.end):
            shift = _number(away["count"] or "a") * (-1 if "after" in away[0] else 1)
            day = when.first + timedelta(days=shift)
            told = replace(when, end=away.end() - 1, first=day, last=day)
            yield sighting(reading, "date", told.span, told.iso, mention=near[0] if near else None, when=told)


def _has_its_day(reading: Reading, mention: Mention) -> bool:
    """Whether the event's own day stands right behind it: `four days after the crash of 12 February`."""
    later = reading.times_in(Span(mention.end, mention.end + ITS_DAY_REACH))
    text = reading.article.text
    return any(when.grain == "day" and OF_ITS_DAY.fullmatch(text, mention.end, when.start) for when in later)


def _number(word: str) -> int:
    return SMALL.get(word) or int(word)


def next_days_of(reading: Reading, kinds: frozenset[str], told: list[Bound]) -> Iterator[Sighting]:
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
        last = told[before]
        if last.name != last.when.iso:
            continue
        day = last.when.first + timedelta(days=shift)
        when = replace(last.when, start=span.start, end=span.end, first=day, last=day)
        yield sighting(reading, "date", span, when.iso, mention=near[-1])
