"""On which day an event was: days bound to its noun or verb, not those that merely stand near."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from crossread.engine.facts.cues import OF_AN_EVENT
from crossread.engine.facts.reading import Mention, Reading
from crossread.engine.facts.sightings import Sighting, sighting
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.dates import WEEKDAYS, When, next_days
from crossread.engine.text.listed import Listed
from crossread.model import Span

REACH = 70
"""A day stands at most so far from its event noun or verb, in code points."""

LONGEST = 40
"""No event noun of the word list is longer, in code points."""

OPENS = len("Early on ")
"""A day that begins no further into a sentence opens it."""

LEAST_LEAD = 40
"""A shorter line at the head of a report is a credit or date line, in code points."""

NEWS = timedelta(days=31)
"""A day further from publication is not that of what is told as new."""

OWNER = re.compile(r"['’]s?(?: [\w-]+){0,5} $")
"""`Tuesday's missile and drone` strikes."""

OPENING = re.compile(r"(?:[Oo]n |[Ee]arly |[Ll]ate |[Ee]arly on |[Ll]ate on )?$")
LEADING = re.compile(
    r"(?:^ |(?:\b(?:on|early|late|early on|late on|of|morning of|night of)|,) (?:the )?)$", re.IGNORECASE
)
HAPPENED = re.compile(r",? (?:which|that) (?:took place|occurred|happened|came|began|started|was carried out)\b")
OTHER_VERB = re.compile(
    r"\b(?:said|says|told|confirmed|announced|condemned|denounced|recalled|summoned|covered|warned|vowed|called|met|issued"
    r"|reported|urged|visited|raised|put|rose|climbed|updated|revised|lowered|still|continued|buried|arrested|charged"
    rf"|arrived|died|killing|{OF_AN_EVENT}|when|until|since)\b"
)
"""Verbs that take the day for themselves, and words after which another event is told."""

OTHER_CLAUSE = re.compile(
    r"\b(?:said|says|told|warned|vowed|urged|still|continued|visited|condemned|denounced"
    r"|after|before|when|until|since|because|as)\b"
)
"""What shows that a day in a lead is not that of what the lead is about: somebody speaks, or another thing is told."""

AS_IT = re.compile(r",? (?:when|as) (?:an? |the |two |several )?(?:[\w-]+ ){0,3}$")
"""Between a day and the event that was on it: `lost part of its history on Tuesday, when a pre-dawn` blaze."""

NAMED_BY_DAY = re.compile(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat) $")
"""Before a day right before its event: `the July 11` disaster."""

DETERMINED = len(" their ")
"""How far before the day that word begins, in code points."""

AFTER_IT = re.compile(
    r"\b(?:minutes|hours|days|weeks) (?:after|since|following|before|leading up to) (?:the|this|that) $", re.IGNORECASE
)
"""Before an event already spoken of, whose day follows right after it: `in the hours after the` disaster."""

ADJACENT = re.compile(r" (?:early |late )?(?:on )?")
"""And between that event and its day."""

BINDS_IT = len("minutes leading up to that ")
"""How far before that event those words begin, in code points."""

SAYING = re.compile(
    r"(?: (?:morning|afternoon|evening|night))?,? (?:\w+ )?(?:said|says|told|announced|reported|warned)\b"
)
"""After a day, what says that somebody spoke on it."""

BEFORE_VERB = re.compile(r"(?: (?:morning|afternoon|evening|night))?,?(?: [a-z][\w-]*){0,2} ")
"""What may stand between a day and the verb that it belongs to: `on Thursday morning successfully` thwarted."""

WITH_YEAR = re.compile(r"\d{4}")
PARTS_OF_DAY = re.compile(r"(?:early|late)(?: on)? $", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Bound:
    mention: Mention | None
    span: Span
    when: When
    name: str
    """ISO date; the weekday alone where nothing says of which week."""
    besides: bool = False
    """Told of what a lead is about: two leads may be about two things."""
    weak: bool = False
    """It stands in the lead with the event and is not bound to it."""


def event_dates(reading: Reading, kinds: frozenset[str], *, by_lead: bool = False) -> Iterator[Sighting]:
    """The days of events of these families, as ISO dates, with the words that name them.

    Where no report has a date, a weekday is told by its name. `by_lead`: the reports are about something that no word
    list knows, and the one day that a lead names is its day.
    """
    told: list[_Bound] = []
    verbs = _verbs(reading, kinds)
    for when in reading.times:
        name = _name(reading, when)
        if name:
            bound = _bound(reading, when, name, kinds, verbs)
            if not bound and _of_lead(reading, when):
                bound = _by_lead(reading, when, name, kinds, by_lead=by_lead)
            if bound:
                told.append(bound)
    yield from _nexts(reading, kinds, told)
    for bound in told:
        made = sighting(reading, "date", bound.span, bound.name, mention=bound.mention, when=bound.when)
        yield replace(made, besides=bound.besides, weak=bound.weak)


def _name(reading: Reading, when: When) -> str:
    """The day as it is compared; empty where it is none, or one that nothing resolves."""
    text = reading.article.text
    if when.grain != "day":
        return ""
    if reading.day is not None or WITH_YEAR.search(text, when.start, when.end):
        return when.iso
    weekday = text[when.start : when.end].split()[-1].lower()
    return weekday.capitalize() if weekday in WEEKDAYS else ""


@per_lexicon
def _happening() -> Listed[frozenset[str]]:
    families: defaultdict[str, set[str]] = defaultdict(set)
    for family, verbs in lexicon().part("events", "happening").items():
        for verb in verbs:
            families[str(verb)].add(str(family))
    return Listed({verb: frozenset(names) for verb, names in families.items()}, cased=False)


def _verbs(reading: Reading, kinds: frozenset[str]) -> list[Span]:
    """The verbs that say that an event of these families happened; `occurred` and the like after an event noun."""
    found = []
    for start, end, families in _happening().find(reading.article.text, reading.index):
        if families & kinds:
            found.append(Span(start, end))
        elif "any" in families and reading.sentences:
            sentence = reading.sentences[reading.sentence_at(start)]
            before = reading.in_span(Span(reading.segment(sentence, start).start, start))
            if any(mention.families & kinds for mention in before):
                found.append(Span(start, end))
    return found


def _bound(reading: Reading, when: When, name: str, kinds: frozenset[str], verbs: list[Span]) -> _Bound | None:
    text = reading.article.text
    sentence = reading.sentences[reading.sentence_at(when.start)]
    if not sentence.start <= when.start < sentence.end:
        return None
    early = PARTS_OF_DAY.search(text, max(sentence.start, when.start - 9), when.start)
    opening = when.start - sentence.start <= OPENS
    span = Span(early.start() if early else when.start, when.end)
    first = sentence.start if opening else max(sentence.start, when.start - REACH - LONGEST)
    last = sentence.end if opening else min(sentence.end, when.end + REACH + 1)
    for mention in reversed(reading.in_span(Span(first, last))):
        if "shock" in text[mention.start : mention.end].lower():
            continue  # an aftershock has a day of its own
        if not (mention.families & kinds or (not mention.families and not mention.definite)):
            continue
        if (
            _owns(text, when, mention)
            or _follows(reading, mention, when)
            or _opens(text, sentence, when, mention)
            or AS_IT.fullmatch(text, when.end, mention.start)
            or (
                text[when.end : mention.start] == " "
                and NAMED_BY_DAY.search(text, max(sentence.start, when.start - DETERMINED), when.start)
            )
        ):
            return _Bound(mention, span, when, name)
    if _of_verb(reading, sentence, when, verbs):
        stretch = reading.in_span(reading.segment(sentence, when.start))
        return _Bound(stretch[0] if stretch else None, span, when, name)
    return None


def _of_verb(reading: Reading, sentence: Span, when: When, verbs: list[Span]) -> bool:
    """Whether the day is that of a verb of happening: close before it, or after it in the same stretch."""
    text = reading.article.text
    segment = reading.segment(sentence, when.start)
    first = bisect_left(verbs, max(segment.start, when.start - REACH), key=lambda verb: verb.start)
    for verb in verbs[first:]:
        if verb.start > when.end + REACH:
            return False
        if verb.end <= when.start:
            gap = text[verb.end : when.start]
            if not OTHER_VERB.search(gap) and not _another_day(reading, Span(verb.end, when.start)):
                return True
        elif verb.start >= when.end and (
            BEFORE_VERB.fullmatch(text, when.end, verb.start)
            or (OPENING.match(text, sentence.start, when.start) and reading.segment(sentence, verb.start) == segment)
        ):
            return not OTHER_VERB.search(text, when.end, verb.start)
    return False


def _by_lead(reading: Reading, when: When, name: str, kinds: frozenset[str], *, by_lead: bool) -> _Bound | None:
    """The day of a lead, bound to the event that its sentence names, or to what it is about where no list knows it."""
    sentence = reading.sentences[reading.sentence_at(when.start)]
    near = [mention for mention in reading.in_span(sentence) if mention.families & kinds]
    if near:
        if OTHER_VERB.search(reading.article.text, sentence.start, when.start):
            return None
        return _Bound(near[0], when.span, when, name, weak=True)
    return _Bound(None, when.span, when, name, besides=True) if by_lead else None


def _of_lead(reading: Reading, when: When) -> bool:
    """Whether the day is that of what the lead tells first: the only one there, before any other verb or clause."""
    text = reading.article.text
    lead = Span(reading.lead.start, reading.lead.end)
    days = {known.first for known in reading.times_in(lead) if known.grain == "day"}
    if len(days) != 1 or not lead.start <= when.start < lead.end:
        return False
    if not when.bare and (reading.day is None or abs(reading.day - when.first) > NEWS):
        return False
    sentence = reading.sentences[reading.sentence_at(when.start)]
    if reading.segment(sentence, when.start).start > sentence.start or sentence.end - sentence.start < LEAST_LEAD:
        return False
    return not OTHER_CLAUSE.search(text, sentence.start, when.start) and not SAYING.match(text, when.end)


def _another_day(reading: Reading, between: Span) -> bool:
    return any(when.grain == "day" for when in reading.times_in(between))


def _owns(text: str, when: When, mention: Mention) -> bool:
    return 0 < mention.start - when.end <= REACH and bool(OWNER.fullmatch(text, when.end, mention.start))


def _opens(text: str, sentence: Span, when: When, mention: Mention) -> bool:
    """`On 17 January, Iran fired missiles`: the day opens the sentence and the event is in its first stretch."""
    if when.start - sentence.start > OPENS or not OPENING.match(text, sentence.start, when.start):
        return False
    return mention.segment.start <= when.end and mention.start > when.end and not mention.definite


def _follows(reading: Reading, mention: Mention, when: When) -> bool:
    text = reading.article.text
    gap = text[mention.end : when.start]
    if not 0 <= when.start - mention.end <= REACH or not LEADING.search(gap) or OTHER_VERB.search(gap):
        return False
    if _another_day(reading, Span(mention.end, when.start)):
        return False
    subject = text.count(" ", mention.segment.start, mention.start) <= 2
    after_it = AFTER_IT.search(text, max(0, mention.start - BINDS_IT), mention.start)
    if mention.definite and not subject and not (after_it and ADJACENT.fullmatch(gap)):
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
        last = told[before]
        if last.name != last.when.iso:
            continue
        day = last.when.first + timedelta(days=shift)
        when = replace(last.when, start=span.start, end=span.end, first=day, last=day)
        yield sighting(reading, "date", span, when.iso, mention=near[-1])
