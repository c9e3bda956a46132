"""On which day it was over: forces took back what was held (`marines stormed the tanker`), `the siege ended`."""

import re
from dataclasses import dataclass

from crossread.engine.facts.bound_days import END, Bound, verb_of_day
from crossread.engine.facts.reading import Reading
from crossread.engine.facts.sightings import any_of
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.dates import When
from crossread.engine.text.listed import lines_with
from crossread.model import Span

TAKING = frozenset(("seizure", "attack", "escape", "robbery", "unrest"))
"""Families of events in which people or ships are held."""

OVER = r"(?:ended|was over|came to an end|was brought to an end|was ended)"

WITHIN = r"(?:,? (?!(?:who|which|that|said|says|told|as|by|uniforms?|attacked)\b)[\w’'-]+){0,6}?"
"""Between those who do it and the verb: marines `of the Varn brigade, backed by helicopters,`."""

FALSE = re.compile(
    r"\b(?:as|fake|bogus|false|off-duty|former|against|killed|killing|disarmed|overpowered|attacked|attacking|ambushed"
    r"|wearing|posing|dressed|disguised)(?: [\w-]+){0,2} $"
)
"""Before them, what says that they are none, or have it done to them: gunmen dressed `as` police stormed a bank."""

BEFORE = 40
"""How far before them such a word begins, in code points."""

DONE_BEFORE = re.compile(r"(?<!was )(?<!were )\b[a-z]+(?:ed|en) by\b")
"""Between the verb and the day, what was done before: freed hostages `seized by` rebels on Monday."""


@dataclass(frozen=True, slots=True)
class _Words:
    done: re.Pattern[str]
    """Forces and their verb."""
    undergone: re.Pattern[str]
    """A verb and by which forces it was done."""
    ended: re.Pattern[str]
    """What says that it was over, whoever ended it."""
    held: re.Pattern[str]
    needed: frozenset[str]
    """First words of the verbs: one of them is in the line."""


@per_lexicon
def _words() -> _Words:
    words = lexicon()
    forces, verbs, held = (any_of(words.words("events", name)) for name in ("forces", "taking back", "held by force"))
    return _Words(
        re.compile(rf"\b(?i:{forces})\b{WITHIN},? (?:(?:finally|later|then|had|have|has) ){{0,2}}(?P<verb>{verbs})\b"),
        re.compile(rf"\b(?:was|were|been) (?P<verb>{verbs})\b[^.;\n]{{0,60}}? by (?:[\w’'-]+ ){{0,4}}(?i:{forces})\b"),
        re.compile(
            rf"\b(?i:{any_of(words.words('events', 'held for long'))})\b[^.,;\n]{{0,40}}? (?P<verb>{OVER})\b"
            r"|\b[Ww]hen it was (?:all )?(?P<last>over)\b"
        ),
        re.compile(rf"\b(?i:{held})\b"),
        frozenset(verb.split()[0] for verb in words.words("events", "taking back")),
    )


def taken_back(reading: Reading, kinds: frozenset[str]) -> list[Span]:
    """The verbs by which forces took back what a report of an event of these families says was held, in order."""
    text = reading.article.text
    known = _words()
    if not kinds & TAKING or not known.held.search(text):
        return []
    found: set[Span] = set()
    for line in lines_with(text, reading.index, known.needed):
        for told in known.done.finditer(text, *line):
            if not FALSE.search(text, max(0, told.start() - BEFORE), told.start()):
                found.add(Span(told.start("verb"), told.end("verb")))
        found.update(Span(told.start("verb"), told.end("verb")) for told in known.undergone.finditer(text, *line))
    found.update(Span(*told.span("verb" if told["verb"] else "last")) for told in known.ended.finditer(text))
    return sorted(found, key=lambda span: (span.start, span.end))


def day_of_end(reading: Reading, when: When, name: str, rescues: list[Span], verbs: list[Span]) -> Bound | None:
    """The day bound to one of these verbs, unless it is that of another verb of happening nearer to it."""
    text = reading.article.text
    sentence = reading.sentences[reading.sentence_at(when.start)]
    verb = verb_of_day(reading, sentence, when, rescues)
    if not verb:
        return None
    gap = Span(verb.end, when.start) if verb.end <= when.start else Span(when.end, verb.start)
    between = [span for span in verbs if gap.start <= span.start and span.end <= gap.end]
    if (between and gap.start == when.end) or DONE_BEFORE.search(text, gap.start, gap.end):
        return None
    return Bound(None, Span(when.start, when.end), when, name, part=END)
