"""On which day an event was: days bound to its noun or verb, not those that merely stand near."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from crossread.engine.facts.day_cues import (
    ADJACENT,
    AFTER_IT,
    AS_IT,
    AS_OF,
    AS_OF_REACH,
    AWAY,
    AWAY_REACH,
    BEFORE_VERB,
    BINDS_IT,
    CLOCK,
    DASHED,
    DETERMINED,
    DID_HARM,
    FRESH,
    FRESH_REACH,
    HAPPENED,
    LAUNCHED,
    LEADING,
    NAMED_BY_DAY,
    NAMED_WITH_PART,
    OPENING,
    OTHER_CLAUSE,
    OTHER_VERB,
    OWNER,
    PARTS_OF_DAY,
    PLACE_AFTER,
    PLACED,
    RELATIVE,
    SAME_TIME,
    SAYING,
    WHEN_IT,
    WHICH,
)
from crossread.engine.facts.reading import Mention, Reading
from crossread.engine.facts.sightings import Sighting, sighting
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.dates import SMALL, WEEKDAYS, When, next_days
from crossread.engine.text.listed import Listed
from crossread.model import Span

REACH = 70
"""A day stands at most so far from its event noun, in code points."""

VERB_REACH = 120
"""And so far behind the verb that says that the event happened: places and streets stand between."""

LONGEST = 40
"""No event noun of the word list is longer, in code points."""

OPENS = len("In the early morning of ")
"""A day that begins no further into a sentence opens it."""

SPEECH = 300
"""How far back in its sentence a quotation is looked for, in code points."""

LEAST_LEAD = 40
"""A shorter line at the head of a report is a credit or date line, in code points."""

NEWS = timedelta(days=31)
"""A day further from publication is not that of what is told as new."""

WITH_YEAR = re.compile(r"\d{4}")


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
    lead_days = {when.first for when in reading.times_in(reading.lead) if _tells(reading, when)}
    for when in reading.times:
        name = _name(reading, when)
        if name and not _of_no_event(reading, when):
            bound = _bound(reading, when, name, kinds, verbs)
            if not bound and len(lead_days) == 1 and _of_lead(reading, when):
                bound = _by_lead(reading, when, name, kinds, by_lead=by_lead)
            if bound:
                told.append(bound)
    yield from _nexts(reading, kinds, told)
    yield from _aways(reading, kinds, verbs)
    for bound in told:
        made = sighting(reading, "date", bound.span, bound.name, mention=bound.mention, when=bound.when)
        yield replace(made, besides=bound.besides, weak=bound.weak)


def _of_no_event(reading: Reading, when: When) -> bool:
    """Whether the day dates the report, is one up to which is counted, or `today` in another's mouth."""
    text = reading.article.text
    sentence = reading.sentences[reading.sentence_at(when.start)]
    if AS_OF.search(text, max(sentence.start, when.start - AS_OF_REACH), when.start):
        return True
    if when.bare:
        return text[when.start : when.end].split()[-1].lower() not in WEEKDAYS and _quoted(text, sentence, when.start)
    return when.start == sentence.start and bool(DASHED.match(text, when.end))


def _quoted(text: str, sentence: Span, place: int) -> bool:
    """Whether a place stands inside of a quotation that its sentence opens."""
    before = text[max(sentence.start, place - SPEECH) : place]
    return before.rfind("“") > before.rfind("”") or before.count('"') % 2 == 1


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
    text = reading.article.text
    for start, end, families in _happening().find(text, reading.index):
        if text[start - 1 : start] == "-":
            continue  # a hard-hit town
        if families & kinds:
            found.append(Span(start, end))
        elif "any" in families and reading.sentences:
            sentence = reading.sentences[reading.sentence_at(start)]
            begin = reading.segment(sentence, start).start
            if begin > sentence.start and WHICH.match(text, begin):
                begin = reading.segment(sentence, begin - 1).start
            before = reading.in_span(Span(begin, start))
            if any(mention.families & kinds or not mention.families for mention in before):
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
        if FRESH.search(text, max(sentence.start, mention.start - FRESH_REACH), mention.start):
            continue
        named = NAMED_WITH_PART.fullmatch(text, when.end, mention.start) and NAMED_BY_DAY.search(
            text, max(sentence.start, when.start - DETERMINED), when.start
        )
        if not (mention.families & kinds or (not mention.families and (named or not mention.definite))):
            continue
        if (
            named
            or _owns(text, when, mention)
            or _follows(reading, mention, when)
            or _opens(text, sentence, when, mention)
            or AS_IT.fullmatch(text, when.end, mention.start)
            or _launched(text, when, mention)
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
    begin = segment.start
    if begin > sentence.start and SAME_TIME.match(text, begin):
        begin = reading.segment(sentence, begin - 1).start
    first = bisect_left(verbs, max(begin, when.start - VERB_REACH), key=lambda verb: verb.start)
    for verb in verbs[first:]:
        if verb.start > min(when.end + REACH, sentence.end):
            return False
        if verb.end <= when.start:
            gap = text[verb.end : when.start]
            if not OTHER_VERB.search(gap) and not RELATIVE.search(gap) and not _another_day(reading, verb.end, when):
                return True
        elif verb.start >= when.end and (
            BEFORE_VERB.fullmatch(text, when.end, verb.start)
            or WHEN_IT.fullmatch(text, when.end, verb.start)
            or (OPENING.match(text, sentence.start, when.start) and reading.segment(sentence, verb.start) == segment)
        ):
            told_of = WHEN_IT.match(text, when.end)
            return not OTHER_VERB.search(text, told_of.end() if told_of else when.end, verb.start)
    return False


def _by_lead(reading: Reading, when: When, name: str, kinds: frozenset[str], *, by_lead: bool) -> _Bound | None:
    """The day of a lead, bound to the event that its sentence names, or to what it is about where no list knows it."""
    sentence = reading.sentences[reading.sentence_at(when.start)]
    near = [mention for mention in reading.in_span(sentence) if mention.families & kinds]
    if near:
        if near[0].segment != reading.segment(sentence, when.start):
            return None
        if OTHER_VERB.search(reading.article.text, sentence.start, when.start):
            return None
        return _Bound(near[0], when.span, when, name, weak=True)
    return _Bound(None, when.span, when, name, besides=True) if by_lead else None


def _of_lead(reading: Reading, when: When) -> bool:
    """Whether the day, the only one of the lead, is that of what it tells first: before any other verb or clause."""
    text = reading.article.text
    if not reading.lead.start <= when.start < reading.lead.end:
        return False
    if not when.bare and (reading.day is None or abs(reading.day - when.first) > NEWS):
        return False
    sentence = reading.sentences[reading.sentence_at(when.start)]
    if reading.segment(sentence, when.start).start > sentence.start or not _tells(reading, when):
        return False
    return not OTHER_CLAUSE.search(text, sentence.start, when.start) and not SAYING.match(text, when.end)


def _tells(reading: Reading, when: When) -> bool:
    """Whether a day stands in a line long enough to tell something: no credit or date line."""
    return when.grain == "day" and len(reading.sentences[reading.sentence_at(when.start)]) >= LEAST_LEAD


def _another_day(reading: Reading, start: int, when: When) -> bool:
    """Whether another day is named between a place and this one."""
    between = reading.times_in(Span(start, when.start))
    return any(other.grain == "day" and other.first != when.first for other in between)


def _owns(text: str, when: When, mention: Mention) -> bool:
    return 0 < mention.start - when.end <= REACH and bool(OWNER.fullmatch(text, when.end, mention.start))


def _launched(text: str, when: When, mention: Mention) -> bool:
    """`Norway on Saturday launched` an air strike: the day stands before the verb by which somebody does it."""
    if not 0 < mention.start - when.end <= REACH:
        return False
    gap = LAUNCHED.fullmatch(text, when.end, mention.start)
    return gap is not None and gap["verb"] in _doing()


@per_lexicon
def _doing() -> frozenset[str]:
    """Verbs by which somebody does what the noun after them names, by their first words."""
    return frozenset(verb.split()[0] for verb in lexicon().words("events", "doing"))


def _opens(text: str, sentence: Span, when: When, mention: Mention) -> bool:
    """`On 17 January, Iran fired missiles`: the day opens the sentence and the event is in its first stretch."""
    if when.start - sentence.start > OPENS or not OPENING.match(text, sentence.start, when.start):
        return False
    return mention.segment.start <= when.end and mention.start > when.end and not mention.definite


def _follows(reading: Reading, mention: Mention, when: When) -> bool:
    """Whether the day stands behind the event noun and belongs to it."""
    text = reading.article.text
    gap = text[mention.end : when.start]
    if not 0 <= when.start - mention.end <= REACH or OTHER_VERB.search(gap) or _another_day(reading, mention.end, when):
        return False
    gap = PLACE_AFTER.sub("", CLOCK.sub("", gap))
    if not LEADING.search(gap) and not PLACED.fullmatch(gap):
        return False
    if RELATIVE.search(gap) and not (HAPPENED.match(gap) or DID_HARM.match(gap)):
        return False
    subject = text.count(" ", mention.segment.start, mention.start) <= 2
    after_it = AFTER_IT.search(text, max(0, mention.start - BINDS_IT), mention.start)
    if mention.definite and not subject and not (after_it and ADJACENT.fullmatch(gap)):
        return False
    other = reading.in_span(Span(mention.end, when.start))
    return not other and ("," not in gap or bool(HAPPENED.match(gap)) or subject)


def _aways(reading: Reading, kinds: frozenset[str], verbs: list[Span]) -> Iterator[Sighting]:
    """The day from which another is told: `on Tuesday, a day after` the quake."""
    text = reading.article.text
    for when in reading.times:
        away = AWAY.match(text, when.end) if when.grain == "day" and _name(reading, when) == when.iso else None
        if not away:
            continue
        sentence = reading.sentences[reading.sentence_at(when.start)]
        segment = reading.segment(sentence, away.end())
        after = Span(away.end(), min(segment.end, away.end() + AWAY_REACH))
        near = [m for m in reading.in_span(after) if m.families & kinds or not m.families]
        first = bisect_left(verbs, after.start, key=lambda verb: verb.start)
        if near or (first < len(verbs) and verbs[first].end <= after.end):
            shift = _number(away["count"] or "a") * (-1 if "after" in away[0] else 1)
            day = when.first + timedelta(days=shift)
            told = replace(when, end=away.end() - 1, first=day, last=day)
            yield sighting(reading, "date", told.span, told.iso, mention=near[0] if near else None, when=told)


def _number(word: str) -> int:
    return SMALL.get(word) or int(word)


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
