"""On which day was what follows events: who did it was charged, a minister resigned, a recorder was found."""

import re

from crossread.engine.facts.bound_days import Bound, verb_of_day
from crossread.engine.facts.captures import CAPTURE
from crossread.engine.facts.reading import Reading
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.dates import When
from crossread.engine.text.listed import Listed
from crossread.model import Span

PARTS = {"arrest": CAPTURE}
"""Acts that go by the name of another part of the event."""

FOUND = "found"
"""The act that its object tells: whatever else is found is found on many days."""

RECORDER = "recorder"
"""The one of which there is but one, or a pair that is told as one."""

OBJECTS = {
    RECORDER: re.compile(r"\b(?:(?:data|voice|flight|cockpit) recorders?|black box(?:es)?)\b"),
    "recovery of the body": re.compile(r"\b(?:his|her|the|whose|['’]s) body\b", re.IGNORECASE),
}
"""What is found, by the word for the act."""

OBJECT = re.compile(r" (?:with|of|for|to)(?: (?!\w+ing\b|in\b|at\b|after\b|over\b|by\b)[\w’'-]+){1,5}? (?:on )?")
"""Between an act and its day, what somebody is charged with."""

BESIDE = 60
"""How far from the verb that object stands, in code points."""


@per_lexicon
def _acts() -> Listed[str]:
    told = lexicon().part("events", "acts afterwards").items()
    return Listed({str(verb): str(act) for act, verbs in told for verb in verbs}, cased=False)


def acts(reading: Reading) -> dict[Span, str]:
    """The verbs of a report that tell what followed an event, in order, each with the word for it."""
    text = reading.article.text
    told = ((Span(start, end), act) for start, end, act in _acts().find(text, reading.index))
    found = {verb: _by_object(text, verb) if act == FOUND else act for verb, act in told}
    return {verb: act for verb, act in sorted(found.items(), key=lambda told: told[0].start) if act}


def _by_object(text: str, verb: Span) -> str:
    """The act by what was found, before the verb or behind it; empty where it is nothing of the kind."""
    line = text.rfind("\n", 0, verb.start) + 1
    stop = text.find(".", verb.end, verb.end + BESIDE)
    last = stop if stop >= 0 else verb.end + BESIDE
    first = max(line, text.rfind(". ", 0, verb.start) + 1, verb.start - BESIDE)
    return next((act for act, pattern in OBJECTS.items() if pattern.search(text, first, last)), "")


def day_of_charge(reading: Reading, when: When, name: str, done: dict[Span, str]) -> Bound | None:
    """The day of an act whose object names the event, which is no day of the event: charged with murder on Monday."""
    bound = day_of_act(reading, when, name, done)
    verb = next((verb for verb in reversed(done) if verb.end <= when.start), None)
    return bound if bound and verb and OBJECT.fullmatch(reading.article.text, verb.end, when.start) else None


def day_of_act(reading: Reading, when: When, name: str, done: dict[Span, str]) -> Bound | None:
    """The day bound to one of these verbs; several people may be charged, each on a day of his own."""
    sentence = reading.sentences[reading.sentence_at(when.start)]
    verb = verb_of_day(reading, sentence, when, list(done))
    if not verb:
        return None
    act = done[verb]
    return Bound(None, when.span, when, name, part=PARTS.get(act, act), besides=act != RECORDER)
