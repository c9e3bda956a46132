"""What a date is of, by the event noun beside it or by its verb: `the 2009 ferry disaster`, `sank in 2009`."""

import re

from crossread.engine.facts.cues import cues
from crossread.engine.facts.day_cues import OTHER_VERB
from crossread.engine.facts.named_craft import craft_in
from crossread.engine.facts.reading import Mention, Reading
from crossread.engine.text.dates import When
from crossread.engine.text.stopwords import STOP_WORDS
from crossread.model import Span

OWNED = re.compile(r"(?:['’]s)?(?: (?!(?:the|an?|and|or|to|of|in|on|by|as)\b)[\w’'-]+){0,3} ")
"""Between a date and the event of it: the 2009 `ferry` disaster."""

HARM = r"(?:cost|killed|injured|wounded|left|claimed|struck|hit|shook|destroyed|devastated|drowned)"

AFTER = re.compile(
    r"(?:,? (?:in|on|at|near|off|of|that|which)(?: [\w’'-]+){1,4}?)?"
    rf"(?: (?:has |had |have )?{HARM}(?: [\w’'-]+){{1,5}}?)?"
    r",?(?: (?:in|on|of|from|back in|late in|early in))?(?: the)? "
)
"""Between an event and its date: the disaster `that cost 74 lives in` 2009."""

MODIFIER = re.compile(r"(?:^| )(?P<word>[A-ZÀ-Þ][\w-]+['’]s|[a-z][a-z-]+) $")
"""A word right before an event that says what kind of event it was, or whose."""

MOST = 2
"""So many of these are told at most."""

INTO = re.compile(r"^(?:in|of|at|during|from) (?:the )?")
"""At its head, what binds it to a number: 48 died `in the` ferry disaster."""

HARMING = re.compile(rf"(?<=\w) (?:has |had |have )?(?:{HARM}|took place|happened|occurred|was|were)$")
"""At the end of a phrase, a verb of which it does not tell the object: the ferry disaster `cost`."""

OPENS = re.compile(r"(?:[Bb]ack )?(?:(?:In|On|Late in|Early in) )?(?:the )?")
"""Before a date that opens its sentence, which tells what was on it: `In 2009` a ferry sank."""

REACH = 100
"""How far from its date an event or verb stands, in code points."""


def dated_event(reading: Reading, when: When) -> str:
    """The event that a date is of, in few words; empty where no word list knows what was on it."""
    text = reading.article.text
    sentence = reading.sentences[reading.sentence_at(when.start)]
    stretch = reading.segment(sentence, when.start)
    near = Span(max(stretch.start, when.start - REACH), min(stretch.end, when.end + REACH))
    for mention in reading.in_span(near):
        if mention.verb:
            continue
        after = mention.start > when.start
        gap = Span(when.end, mention.start) if after else Span(mention.end, when.start)
        if (OWNED if after else AFTER).fullmatch(text, gap.start, gap.end):
            words = _with_modifiers(text, mention, gap.start if after else near.start)
            return _of_craft(text, near, words) if mention.families or " " in words else ""
    found = cues().telling.find(near.of(text))
    verbs = [Span(near.start + start, near.start + end) for start, end, _ in found]
    told = next((verb for verb in reversed(verbs) if verb.end <= when.start), None)
    if OPENS.fullmatch(text, sentence.start, when.start):
        return _opened(reading, Span(when.end, min(sentence.end, when.end + REACH)))
    if told is None or OTHER_VERB.search(text, told.end, when.start):
        return ""
    return _of_craft(text, near, next(noun for _, _, noun in cues().telling.find(told.of(text))))


def _opened(reading: Reading, rest: Span) -> str:
    """The first event of a sentence that its date opens: `In 2009, ten people died when a ferry sank`."""
    text = reading.article.text
    noun = next((m for m in reading.in_span(rest) if m.families and not m.verb), None)
    verb = next(iter(cues().telling.find(rest.of(text))), None)
    if noun and not (verb and rest.start + verb[0] < noun.start):
        return _of_craft(text, rest, _with_modifiers(text, noun, rest.start))
    return _of_craft(text, rest, verb[2]) if verb else ""


def _of_craft(text: str, near: Span, event: str) -> str:
    """The event with the name of the plane, train or ship that it befell, where its word alone says nothing."""
    craft = "" if " " in event else craft_in(text, near)
    return f"{craft} {event}" if craft else event


def _with_modifiers(text: str, mention: Mention, begin: int) -> str:
    """The event noun with the words before it that tell which it was: `Tonga's ferry disaster`."""
    start = mention.start
    for _ in range(MOST):
        found = MODIFIER.search(text, begin, start)
        if not found or found["word"] in STOP_WORDS or found["word"].endswith(("ed", "ing", "ly")):
            break
        start = found.start("word")
    return text[start : mention.end]


def names_event(phrase: str) -> bool:
    """Whether a phrase has an event noun in it."""
    return any(families is not None for _, _, families in cues().triggers.find(phrase))


def event_alone(phrase: str) -> str:
    """The phrase without the verb at its end that says what an event did or that it was, and without the preposition
    before it, where it names the event: `Lerna dam disaster`.
    """
    return INTO.sub("", HARMING.sub("", phrase)) if names_event(phrase) else phrase
