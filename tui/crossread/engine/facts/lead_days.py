"""The one day of a lead, which is that of what it tells first."""

from datetime import timedelta

from crossread.engine.facts.bound_days import Bound
from crossread.engine.facts.day_cues import OTHER_CLAUSE, OTHER_VERB, SAYING
from crossread.engine.facts.reading import Reading
from crossread.engine.text.dates import When

LEAST_LEAD = 40
"""A shorter line at the head of a report is a credit or date line, in code points."""

NEWS = timedelta(days=31)
"""A day further from publication is not that of what is told as new."""


def bound_by_lead(reading: Reading, when: When, name: str, kinds: frozenset[str], *, by_lead: bool) -> Bound | None:
    """The day of a lead, bound to the event that its sentence names, or to what it is about where no list knows it."""
    sentence = reading.sentences[reading.sentence_at(when.start)]
    near = [mention for mention in reading.in_span(sentence) if mention.families & kinds]
    if near:
        if near[0].segment != reading.segment(sentence, when.start):
            return None
        if OTHER_VERB.search(reading.article.text, sentence.start, when.start):
            return None
        return Bound(near[0], when.span, when, name, weak=True)
    return Bound(None, when.span, when, name, besides=True) if by_lead else None


def of_lead(reading: Reading, when: When) -> bool:
    """Whether the day, the only one of the lead, is that of what it tells first: before any other verb or clause."""
    text = reading.article.text
    if not reading.lead.start <= when.start < reading.lead.end:
        return False
    if not when.bare and (reading.day is None or abs(reading.day - when.first) > NEWS):
        return False
    sentence = reading.sentences[reading.sentence_at(when.start)]
    if reading.segment(sentence, when.start).start > sentence.start or not tells(reading, when):
        return False
    return not OTHER_CLAUSE.search(text, sentence.start, when.start) and not SAYING.match(text, when.end)


def tells(reading: Reading, when: When) -> bool:
    """Whether a day stands in a line long enough to tell something: no credit or date line."""
    return when.grain == "day" and len(reading.sentences[reading.sentence_at(when.start)]) >= LEAST_LEAD
