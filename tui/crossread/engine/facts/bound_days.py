"""A day that is bound to an event by its noun or verb: `Tuesday's blast`, `the quake struck on Monday`."""

from bisect import bisect_left
from dataclasses import dataclass

from crossread.engine.facts.cues import cues
from crossread.engine.facts.day_cues import (
    ADJACENT,
    AFTER_IT,
    AS_IT,
    BEFORE_VERB,
    BINDS_IT,
    CLOCK,
    DETERMINED,
    DID_HARM,
    FRESH,
    FRESH_REACH,
    HAPPENED,
    KILLED_BY,
    LABEL_REACH,
    LAUNCHED,
    LEADING,
    NAMED_BY_DAY,
    NAMED_WITH_PART,
    OF_ITS_DAY,
    OPENING,
    OTHER_VERB,
    OWNER,
    PARTS_OF_DAY,
    PLACE_AFTER,
    PLACED,
    RELATIVE,
    SAME_TIME,
    WHEN_IT,
    labelled,
)
from crossread.engine.facts.reading import Mention, Reading
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.dates import When
from crossread.model import Span

REACH = 70
"""A day stands at most so far from its event noun, in code points."""

VERB_REACH = 120
"""And so far behind the verb that says that the event happened: places and streets stand between."""

LONGEST = 40
"""No event noun of the word list is longer, in code points."""

OPERATIONS = frozenset(("operation", "mission", "raid"))
"""Events that the word before tells: a rescue `operation`."""

OPENS = len("In the early morning of ")
"""A day that begins no further into a sentence opens it."""


END = "end"
"""What the day is of on which hostages, ships or prisons were taken back."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A day with the event that it is of."""

    mention: Mention | None
    span: Span
    when: When
    name: str
    """ISO date; the weekday alone where nothing says of which week."""
    besides: bool = False
    """Told of what a lead is about: two leads may be about two things."""
    weak: bool = False
    """It stands in the lead with the event and is not bound to it."""
    part: str = ""
    """The part of the event that it is the day of, where it is not that of the whole."""
    word: str = ""
    """The noun for what the verb of the day tells: `kidnapping` of `abducted`."""


def bound_day(reading: Reading, when: When, name: str, kinds: frozenset[str], verbs: list[Span]) -> Bound | None:
    """The event that a day is bound to; None where it merely stands near one."""
    text = reading.article.text
    sentence = reading.sentences[reading.sentence_at(when.start)]
    if not sentence.start <= when.start < sentence.end:
        return None
    early = PARTS_OF_DAY.search(text, max(sentence.start, when.start - 9), when.start)
    opening = when.start - sentence.start <= OPENS
    span = Span(early.start() if early else when.start, when.end)
    if labelled().search(text, max(sentence.start, when.start - LABEL_REACH), when.start):
        return Bound(None, span, when, name)
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
            return Bound(mention, span, when, name, part=_part(text, mention))
    verb = verb_of_day(reading, sentence, when, verbs)
    if verb:
        stretch = reading.in_span(reading.segment(sentence, when.start))
        word = next((noun for _, _, noun in cues().telling.find(verb.of(text))), "")
        return Bound(stretch[0] if stretch else None, span, when, name, word=word)
    return None


def _part(text: str, mention: Mention) -> str:
    """`Wednesday's rescue`, `the rescue operation`: no day of the attack before it."""
    word = text[mention.start : mention.end].lower()
    before = (
        text[max(0, mention.start - LONGEST) : mention.start].rstrip().rpartition(" ")[2].lower()
        if word in OPERATIONS
        else ""
    )
    return END if {word, before} & _rescues() else ""


@per_lexicon
def _rescues() -> frozenset[str]:
    return frozenset(lexicon().words("events", "rescues"))


def verb_of_day(reading: Reading, sentence: Span, when: When, verbs: list[Span]) -> Span | None:
    """The one of these verbs whose day it is: close before it, or after it in the same stretch; None without one."""
    text = reading.article.text
    segment = reading.segment(sentence, when.start)
    begin = segment.start
    if begin > sentence.start and SAME_TIME.match(text, begin):
        begin = reading.segment(sentence, begin - 1).start
    first = bisect_left(verbs, max(begin, when.start - VERB_REACH), key=lambda verb: verb.start)
    for verb in verbs[first:]:
        if verb.start > min(when.end + VERB_REACH, sentence.end):
            return None
        if verb.end <= when.start:
            gap = CLOCK.sub("", text[verb.end : when.start])
            if KILLED_BY.match(gap) and not reading.in_span(Span(verb.end, when.start)):
                continue
            if not OTHER_VERB.search(gap) and not RELATIVE.search(gap) and not _another_day(reading, verb.end, when):
                return verb
        elif verb.start >= when.end and (
            BEFORE_VERB.fullmatch(text, when.end, verb.start)
            or WHEN_IT.fullmatch(text, when.end, verb.start)
            or (OPENING.match(text, sentence.start, when.start) and reading.segment(sentence, verb.start) == segment)
        ):
            told_of = WHEN_IT.match(text, when.end)
            other = OTHER_VERB.search(text, told_of.end() if told_of else when.end, verb.start)
            return None if other else verb
    return None


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
    named = OF_ITS_DAY.fullmatch(gap) or (after_it and ADJACENT.fullmatch(gap))
    if mention.definite and not subject and not named:
        return False
    other = reading.in_span(Span(mention.end, when.start))
    return not other and ("," not in gap or bool(HAPPENED.match(gap)) or subject)
