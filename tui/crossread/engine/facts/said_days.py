"""How a day is compared, and whether it may be an event's at all."""

import re

from crossread.engine.facts.day_cues import (
    AFTERSHOCK,
    AFTERSHOCK_REACH,
    AS_OF,
    AS_OF_REACH,
    DASHED,
    FOR_SURVIVORS,
    TO_COME,
)
from crossread.engine.facts.reading import Reading
from crossread.engine.text.dates import WEEKDAYS, When
from crossread.model import Span

SPEECH = 300
"""How far back in its sentence a quotation is looked for, in code points."""

FORESEEN = frozenset(("vote", "deal"))
"""Families of events that are told of before they happen."""

WITH_YEAR = re.compile(r"\d{4}")


def said_day(reading: Reading, when: When) -> str:
    """The day as it is compared; empty where it is none, or one that nothing resolves."""
    text = reading.article.text
    if when.grain != "day":
        return ""
    if reading.day is not None or WITH_YEAR.search(text, when.start, when.end):
        return when.iso
    weekday = text[when.start : when.end].split()[-1].lower()
    return weekday.capitalize() if weekday in WEEKDAYS else ""


def of_no_event(reading: Reading, when: When, kinds: frozenset[str]) -> bool:
    """Whether the day dates the report, is one up to which is counted, is yet to come, that of an aftershock, or
    `today` in another's mouth. `kinds` are the main event's families: a vote may be yet to come.
    """
    text = reading.article.text
    sentence = reading.sentences[reading.sentence_at(when.start)]
    if AS_OF.search(text, max(sentence.start, when.start - AS_OF_REACH), when.start):
        return True
    before = max(sentence.start, when.start - AS_OF_REACH)
    if not kinds & FORESEEN and TO_COME.search(text, before, when.start):
        return True
    shocks = max(sentence.start, when.start - AFTERSHOCK_REACH)
    if AFTERSHOCK.search(text, shocks, when.start) or FOR_SURVIVORS.match(text, when.end):
        return True
    if when.bare:
        return text[when.start : when.end].split()[-1].lower() not in WEEKDAYS and _quoted(text, sentence, when.start)
    return when.start == sentence.start and bool(DASHED.match(text, when.end))


def _quoted(text: str, sentence: Span, place: int) -> bool:
    """Whether a place stands inside of a quotation that its sentence opens."""
    before = text[max(sentence.start, place - SPEECH) : place]
    return before.rfind("“") > before.rfind("”") or before.count('"') % 2 == 1
