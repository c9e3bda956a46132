"""The plane, train, ship or dam by which people call what befell it: `a Varn Air jet`, `the Lerna dam`."""

import re

from crossread.engine.facts.sightings import any_of
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.places import TIME_WORDS, countries
from crossread.engine.text.stopwords import STOP_WORDS
from crossread.model import Span

CAPITAL = r"[A-ZÀ-Þ][\w’-]*\w"
NAME = rf"(?P<name>{CAPITAL}(?: {CAPITAL}){{0,2}})"
MODEL = r"(?:[Ff]light [A-Z]{0,3}-?\d{1,4}|[A-Z]{1,3}[ -]?\d{2,4})"
"""A flight or model has a number: `Varn Air Flight 21`, `a Varn Air ATR 72`."""


@per_lexicon
def _craft() -> re.Pattern[str]:
    """A name right before what it is the name of, or right behind: `Varn Air jet`, `the ferry Ada`."""
    words = lexicon().words("events", "called by name")
    before = any_of({*words, *(word.title() for word in words)})
    return re.compile(
        rf"(?<![\w’'-]){NAME} (?:(?:passenger|cargo|private|express|regional|military) )?"
        rf"(?:{before}|{MODEL})\b"
        rf"|\b(?:{any_of(lexicon().words('events', 'vessels'))}) [\"“]?(?P<ship>{CAPITAL}(?: {CAPITAL})?)"
    )


def craft_in(text: str, span: Span) -> str:
    """The name in a stretch of a text by which a plane, train, ship or dam goes; empty where none stands there."""
    for found in _craft().finditer(text, span.start, span.end):
        name = (found["name"] or found["ship"]).removeprefix("The ").removeprefix("A ")
        first = name.split()[0].lower()
        whole = countries(name)
        if first in TIME_WORDS or first in STOP_WORDS or (whole and whole[0].end == len(name)):
            continue
        return name
    return ""
