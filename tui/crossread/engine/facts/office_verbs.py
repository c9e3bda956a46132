"""Who holds an office by what the holder does: `X, who chairs the traders' guild`, `X, who commands the fleet`."""

import re
from collections.abc import Iterator
from itertools import chain

from crossread.engine.facts.reading import Reading
from crossread.engine.facts.sightings import FULL, WHOSE, Sighting, a_person, any_of, bodies, named, sighting, titled
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.listed import lines_with
from crossread.engine.text.places import NAME
from crossread.model import Span

DONE_BY = ("done by", "done by of bodies")
"""The word lists of what is done by the holder of an office."""

BODY = (
    rf"(?= (?:(?:the|its|their) )?(?:(?!(?:of|in|at|to|for|from|on|and)\b)[a-z-]+ ){{0,3}}(?P<owner>{NAME})| the [a-z])"
)
"""Whose office it is, by name or not: who leads `the Varn Council`, `the council`."""


RUN_BY = r"(?: (?:jointly|now|currently))? by (?:an? [a-z]+, )?"
"""Between what somebody does and who does it: owned `by a trader,` Ada Holm."""


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
    yield from _done_by(reading)


@per_lexicon
def _passives() -> tuple[re.Pattern[str], dict[str, str]]:
    roles = lexicon()
    always, of_bodies = ({str(k): str(v) for k, v in roles.part("roles", part).items()} for part in DONE_BY)
    body = rf"\b(?i:{any_of(bodies())}),? (?:(?:which|that) (?:is|was) )?"
    verb = rf"(?:\b(?P<verb>{any_of(always)})|{body}(?P<of_body>{any_of(of_bodies)}))"
    return re.compile(rf"{verb}{RUN_BY}{FULL}"), always | of_bodies


def _done_by(reading: Reading) -> Iterator[Sighting]:
    """The holders by whom is done what a holder does: `a board chaired by Ada Holm`."""
    text = reading.article.text
    pattern, verbs = _passives()
    lines = lines_with(text, reading.index, verbs.keys())
    for found in chain.from_iterable(pattern.finditer(text, *line) for line in lines):
        span, name = named(found)
        if " " in name and a_person(reading, span, name) and not titled(reading, span):
            verb = found["verb"] or found["of_body"]
            start = found.start("verb" if found["verb"] else "of_body")
            yield sighting(reading, "office", Span(start, span.end), name, asks=f"{verbs[verb]}|")
