"""On which day those who did it were caught, and by which ship: `the navy arrested 17 pirates on Friday`."""

import re
from dataclasses import dataclass

from crossread.engine.facts.bound_days import Bound, verb_of_day
from crossread.engine.facts.reading import Reading
from crossread.engine.facts.sightings import any_of
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.dates import When
from crossread.engine.text.listed import lines_with
from crossread.model import Span

CAPTURE = "capture"
"""What the day is of on which they were caught, and what the ship did that caught them."""

OF_THEM = r"(?: (?!(?:by|from|after|when|who|which|that|and|for|with|at|in|on|near|off)\b)[\w’'-]+){0,5}"
"""Between the verb and those who are caught: arrested `17 suspected Somali` pirates."""

WERE = r"(?: (?!(?:who|which|that|said|says)\b)[\w’'-]+){0,6}? (?:was|were|been) (?:later |since |also |then )?"
"""And between them and the verb: pirates `in two skiffs were` arrested."""


@dataclass(frozen=True, slots=True)
class _Words:
    caught: tuple[re.Pattern[str], ...]
    """Verb and those who are caught, in either order."""
    needed: frozenset[str]


@per_lexicon
def _words() -> _Words:
    verbs, outlaws = (any_of(lexicon().words("events", name)) for name in ("catching", "outlaws"))
    return _Words(
        (
            re.compile(rf"\b(?P<verb>{verbs})\b{OF_THEM} {outlaws}\b"),
            re.compile(rf"\b{outlaws}\b{WERE}(?P<verb>{verbs})\b"),
        ),
        frozenset(verb.split()[0] for verb in lexicon().words("events", "catching")),
    )


def captures(reading: Reading) -> list[Span]:
    """The verbs by which those who broke the law were caught, in order."""
    text, words = reading.article.text, _words()
    lines = list(lines_with(text, reading.index, words.needed))
    found = {
        Span(*told.span("verb")) for pattern in words.caught for line in lines for told in pattern.finditer(text, *line)
    }
    return sorted(found, key=lambda span: span.start)


def day_of_capture(reading: Reading, when: When, name: str, caught: list[Span]) -> Bound | None:
    """The day bound to one of these verbs."""
    sentence = reading.sentences[reading.sentence_at(when.start)]
    verb = verb_of_day(reading, sentence, when, caught)
    return Bound(None, when.span, when, name, part=CAPTURE) if verb else None


def catching(called: str) -> tuple[re.Pattern[str], ...]:
    """What tells that a ship of this name (as a pattern) caught those who broke the law."""
    verbs = any_of(lexicon().words("events", "catching"))
    outlaws = any_of((*lexicon().words("events", "outlaws"), *lexicon().words("events", "craft of outlaws")))
    return (
        re.compile(rf"{called} (?:(?:has|had|have) )?(?:\w+ly )?(?:{verbs})\b{OF_THEM} {outlaws}\b"),
        re.compile(rf"\b{outlaws}\b{WERE}{verbs} (?:[^.;\n]{{0,40}} )?by (?:[\w’'-]+ ){{0,6}}?[\"“‘']?{called}"),
    )
