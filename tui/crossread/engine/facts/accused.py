"""Who is said to have done the crime that reports are about: `the gunman, identified as X`, `X was charged`."""

import re
from collections.abc import Iterator

from crossread.engine.facts.mentions import Reading
from crossread.engine.facts.sightings import PERSON, Sighting, named, sighting, titled
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.places import TIME_WORDS
from crossread.model import Span

FULL = rf"(?<![\w’'-])(?P<name>{PERSON}(?:,? (?:Jr|Sr)\b\.?)?)"
LINK = (
    r"(?:,? (?:(?:who (?:was|has been) |has been |was |is )?(?:identified|named) (?:by (?:police|authorities) )?as"
    r"|named|called))?,?"
)
"""What may stand between a word for who did it and the name: `the gunman, who was identified by police as`."""
WHOSE = r"(?:,? (?:\d{1,3}(?:-year-old)?|of [A-Z][\w’'-]+|from [A-Z][\w’'-]+),?){0,2}"
"""Age and home between a name and its verb: `X, 46, of Varn,`."""

CRIMES = frozenset(("attack", "robbery", "escape", "seizure", "fire", "unrest"))
"""Families of events that somebody may be accused of."""


@per_lexicon
def _patterns() -> tuple[tuple[re.Pattern[str], frozenset[str], bool], ...]:
    """The patterns, each with words one of which must be in the text, and whether several people may answer it."""
    words = lexicon().part("roles")
    nouns, verbs, alone = (tuple(map(str, words[name])) for name in ("accused", "accusing", "did it"))
    noun, verb, own = (rf"(?:{'|'.join(sorted(each, key=len, reverse=True))})" for each in (nouns, verbs, alone))
    aged = r"(?:\d{1,3}-year-old )?"
    return (
        (re.compile(rf"\b(?i:{noun}){LINK} {aged}{FULL}"), _firsts(nouns), False),
        (
            re.compile(rf"\b(?i:{noun}) (?:was|is|has been) (?:identified |named )?(?:by \w+ )?(?:as )?{aged}{FULL}"),
            _firsts(nouns),
            False,
        ),
        (re.compile(rf"\b(?:identified|named) (?:the|their|a) (?:\w+ )?{noun} as {aged}{FULL}"), _firsts(nouns), False),
        (
            re.compile(rf"{FULL}{WHOSE} (?:has been |have been |was |is |were |had been )(?:also |later )?{verb}\b"),
            _firsts(verbs),
            True,
        ),
        (re.compile(rf"{FULL}{WHOSE} (?:has |had |later |then |allegedly ){{0,2}}{own}\b"), _firsts(alone), True),
        (re.compile(rf"\b(?:{verb}) {aged}{FULL}"), _firsts(verbs), True),
    )


def _firsts(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in phrases)


def accused(reading: Reading, families: frozenset[str]) -> Iterator[Sighting]:
    """The people accused of the main event, where it is a crime (`families` are its own)."""
    if not families & CRIMES:
        return
    text = reading.article.text
    for pattern, needed, besides in _patterns():
        if reading.index.keys().isdisjoint(needed):
            continue
        for found in pattern.finditer(text):
            span, name = named(found)
            if " " in name and _person(reading, span, name) and not titled(reading, span):
                yield sighting(reading, "responsible", span, name, besides=besides)


def _person(reading: Reading, span: Span, name: str) -> bool:
    """Whether a name of two words or more may be a person's: no country, day or body of people."""
    first, last = name.split()[0].lower(), name.split()[-1].lower()
    if first in TIME_WORDS or last in _bodies() or first in _bodies():
        return False
    return not reading.countries_in(span)


@per_lexicon
def _bodies() -> frozenset[str]:
    return frozenset(map(str, lexicon().part("roles", "bodies")))
