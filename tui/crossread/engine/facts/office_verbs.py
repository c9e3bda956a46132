"""Who holds an office by what the holder does: `X, who chairs the traders' guild`, `X, who commands the fleet`."""

import re
from collections.abc import Iterator
from itertools import chain

from crossread.engine.facts.reading import Reading
from crossread.engine.facts.sightings import FULL, WHOSE, Sighting, a_person, any_of, named, sighting, titled
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.listed import lines_with
from crossread.engine.text.places import NAME
from crossread.model import Span

BODY = (
    rf"(?= (?:(?:the|its|their) )?(?:(?!(?:of|in|at|to|for|from|on|and)\b)[a-z-]+ ){{0,3}}(?P<owner>{NAME})| the [a-z])"
)
"""Whose office it is, by name or not: who leads `the Varn Council`, `the council`."""


@per_lexicon
def _patterns() -> tuple[re.Pattern[str], dict[str, str]]:
    verbs = {str(verb): str(office) for verb, office in lexicon().part("roles", "doing it").items()}
    known = any_of(verbs)
    return re.compile(rf"{FULL}{WHOSE},? who (?:now |currently |also )?(?P<verb>{known})\b{BODY}"), verbs


def offices_by_verb(reading: Reading) -> Iterator[Sighting]:
    """The holders of offices who are said to do what the holder does, with whose office it is."""
    text = reading.article.text
    pattern, verbs = _patterns()
    lines = lines_with(text, reading.index, verbs.keys())
    for found in chain.from_iterable(pattern.finditer(text, *line) for line in lines):
        span, name = named(found)
        if " " in name and a_person(reading, span, name) and not titled(reading, span):
            asks = f"{verbs[found['verb']]}|{found['owner'] or ''}"
            yield sighting(reading, "office", Span(span.start, found.end("verb")), name, asks=asks)
