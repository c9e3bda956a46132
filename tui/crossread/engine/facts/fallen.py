"""Who was killed or shot, as reports name them: `X was killed`, `the death of X`, `the dead are named as X and Y`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from crossread.engine.facts.reading import Reading
from crossread.engine.facts.sightings import (
    FULL,
    PERSON,
    WHOSE,
    Sighting,
    a_person,
    any_of,
    named,
    sighting,
    titled,
)
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.listed import lines_with

DOING = ("killing", "murdering", "slaying", "wounding", "injuring", "shooting", "stabbing")
AGED = r"(?:\d{1,3}-year-old )?"
SORT = r"(?:(?:an?|the|his|her|their) )?(?:\d{1,3}-year-old )?(?:[a-z][a-z-]+,? ){0,3}?"
"""What may stand before a name: the murder of `a 15-year-old boy,` X."""

RANK = r"(?:[A-Z][a-z]{1,4}\. )?"
OTHER = (
    rf"(?:(?P<other>{PERSON})(?:, \d{{1,3}},)?(?:,? (?:of|from|in) (?:the )?[A-Z][\w ]{{2,40}}?)? and "
    rf"(?:(?:[A-Z]\w+ ){{0,3}}(?:(?!of|from|in\b)[a-z]+ ){{1,2}})?{RANK})?"
)
"""The first of two who are named together, and what may stand before the second."""

AGES = r"(?:,? (?:both )?(?:aged )?\d{1,3}(?: and \d{1,3})?,)?"
"""Behind two names, their ages: `, both 46,`, `, 46 and 51,`, `, aged 46 and 51,`."""

FAMILIES = frozenset(("attack", "quake", "storm", "fire", "accident", "robbery", "seizure", "unrest", "escape"))
"""Families of events by which people die; of a vote a report names the dead for other reasons."""

AMONG = (
    r"\b[Aa]mong the (?:dead|victims|killed|slain|fatalities),?(?: as)? (?:is|was|were|are) "
    rf"{SORT}(?:[a-z]+, )?{RANK}{FULL}"
)
"""`Among the dead is the parish priest, Father X`."""

HOME = r"(?:,? (?:of|from) [A-Z][\w’' -]{2,40}?)?"
NEXT = re.compile(
    rf"(?:(?:,? (?:aged )?\d{{1,3}},?)?{HOME},? and {SORT}{RANK}{FULL}(?=,? (?:aged )?\d|,? of\b|[.;)]| (?:was|were)\b)"
    rf"|(?:,? (?:aged )?\d{{1,3}})?{HOME}[,;] (?:and )?{SORT}{RANK}(?P<listed>{PERSON})(?=, (?:aged )?\d{{1,3}}\b))"
)
"""Behind a name, the next one of a list: the murders of Ada Holm, 58`, and Tilda Lund`, 20; of two names with a comma
between them the second has its age."""

MOST_LISTED = 20
"""So many of a list are told at most."""

AT_PLACE = re.compile(r"\b(?:of|by|with|for|from|against|to|about|in|at|near|on|into|inside|outside) (?:the )?$")
"""Before a name, what makes it no subject: thirty people `in` Old Varn died."""

BESIDE = 20
"""How far before a name such words begin, in code points."""


@per_lexicon
def _patterns() -> tuple[tuple[re.Pattern[str], frozenset[str], bool], ...]:
    """The patterns, each with words one of which must be in the line, and whether the name is their subject."""
    words = lexicon().part("roles", "fallen")
    died, killed, deaths, dead, naming = (
        tuple(map(str, words[name])) for name in ("died", "killed", "deaths", "dead", "naming")
    )
    return (
        (
            re.compile(
                rf"{OTHER}{FULL}{WHOSE}{AGES} (?:has |had |have |both )?"
                rf"(?:{any_of(died)}"
                rf"|(?:was |were |been ){{1,2}}(?:also |later |fatally |shot and ){{0,2}}{any_of(killed)})\b"
            ),
            _firsts((*died, *killed)),
            True,
        ),
        (re.compile(rf"\b(?:{any_of(deaths)}) of {SORT}{FULL}"), _firsts(deaths), False),
        (
            re.compile(rf"\b(?:{any_of((*killed, *DOING))}) {AGED}(?:[a-z][a-z-]+ ){{0,2}}?{FULL}"),
            _firsts((*killed, *DOING)),
            False,
        ),
        (re.compile(AMONG), frozenset(("among",)), False),
        (
            re.compile(
                rf"\b(?:{any_of(naming)}) (?:(?:all|both|some) (?:of )?)?(?:the )?(?:[a-z]+ ){{0,2}}?(?:{any_of(dead)})"
                rf" as {SORT}{RANK}{FULL}"
            ),
            _firsts(naming),
            False,
        ),
        (
            re.compile(rf"\b(?:{any_of(dead)})(?: [a-z]+){{0,4}} (?:{any_of(naming)}) as {SORT}{RANK}{OTHER}{FULL}"),
            _firsts(dead),
            False,
        ),
    )


def _firsts(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in phrases)


def fallen(reading: Reading) -> Iterator[Sighting]:
    """The people who are said by name to have been killed or shot; each of them gainsays nobody."""
    text = reading.article.text
    for pattern, needed, subject in _patterns():
        lines = lines_with(text, reading.index, needed)
        for found in chain.from_iterable(pattern.finditer(text, *line) for line in lines):
            start = found.start()
            if subject and AT_PLACE.search(text, max(0, start - BESIDE), start):
                continue
            listed = () if subject else _listed(text, found.end())
            for match, group in ((found, "other"), (found, "name"), *listed):
                span, name = named(match, group)
                if " " in name and a_person(reading, span, name) and not titled(reading, span):
                    yield replace(sighting(reading, "target", span, name, besides=True), person=True)


def _listed(text: str, end: int) -> Iterator[tuple[re.Match[str], str]]:
    """The names that go on from the one that ends there, each with the group it stands in."""
    for _ in range(MOST_LISTED):
        found = NEXT.match(text, end)
        if not found:
            return
        yield found, "name" if found["name"] else "listed"
        end = found.end()
