"""Who is said to have done the crime that reports are about: `the gunman, identified as X`, `X was charged`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from crossread.engine.facts.reading import Reading
from crossread.engine.facts.sightings import FULL, WHOSE, Sighting, a_person, any_of, named, sighting, titled
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.listed import lines_with

LINK = (
    r"(?:,? (?:(?:who (?:was|has been) )?(?:identified|named) (?:locally |publicly |in court )?"
    r"(?:by (?:[\w’'-]+ ){1,6}?)?(?:on [A-Z][a-z]+day )?as"
    r"|named|called))?,?"
)
"""What may stand between a word for who did it and the name: `the gunman, who was identified by police as`."""
WHERE = (
    r"(?: (?:in|on|of|at|from|near|inside|behind)(?: (?:the|an?|this|that))?"
    r"(?: (?!(?:the|an?|this|that|who|which|whose)\b)[\w’'-]+){1,3}){0,2}"
    r"(?:, (?!who\b)[^,.;\n]{1,60},)?"
)
"""What may stand between who did it and what is said of them, so that nobody else comes between: the gunman `at the
Varn market, a former clerk,` was identified as."""
CALLED_FIRST = r"\b(?:[Tt]he|[Aa]n?|[Ii]ts) (?:[a-z-]+ ){0,2}[a-z-]+, "
"""What somebody is called whose name stands behind it: `The dispatcher,` Ada Holm, was charged."""
CALLING = r"(?:an?|the|its) (?:\d{1,3}-year-old )?(?:(?!(?:of|for|in|and|on|by|to|with|at)\b)[a-z-]+ ){0,3}[a-z-]+, "
"""The same behind the verb: detained `a 44-year-old train dispatcher,` Ada Holm."""
SUBJECT = r"(?<!by the )(?<!by an )(?<!by a )(?<!of the )\b"
"""Before who is identified: not a `clerk killed by the` gunman."""

OBJECT = re.compile(r"\b(?:\w+ing|of|by|with|for|from|against|to|over|about|in|at|near|on|around)(?: the)? $")
"""Before a name, what makes it part of somebody else's name or deed: the man charged with `killing` X was jailed."""

BESIDE = 50
"""How far around a name words are looked for that excuse, in code points."""

CRIMES = frozenset(("attack", "robbery", "escape", "seizure", "fire", "unrest", "accident"))
"""Families of events that somebody may be accused of."""


@per_lexicon
def _patterns(*, escape: bool) -> tuple[tuple[re.Pattern[str], frozenset[str], bool], ...]:
    """The patterns, each with words one of which must be in the line, and whether several people may answer it."""
    words = lexicon().part("roles")
    nouns, verbs = (tuple(map(str, words[name])) for name in ("accused", "accusing"))
    alone = tuple(map(str, (*words["did it"]["any"], *(words["did it"]["escape"] if escape else ()))))
    noun, verb, own = map(any_of, (nouns, verbs, alone))
    aged = r"(?:\d{1,3}-year-old )?"
    return (
        (re.compile(rf"\b(?i:{noun}){LINK} {aged}{FULL}"), _firsts(nouns), False),
        (
            re.compile(
                rf"{SUBJECT}(?i:{noun}) (?:was|is|has been) (?:identified |named )?(?:by \w+ )?(?:as )?{aged}{FULL}"
            ),
            _firsts(nouns),
            False,
        ),
        (
            re.compile(
                rf"{SUBJECT}(?i:{noun})\b{WHERE} (?:was|has been) (?:later |since )?(?:identified|named)"
                rf"(?: by (?:[\w’'-]+ ){{1,3}}?| )as {aged}{FULL}"
            ),
            _firsts(nouns),
            False,
        ),
        (re.compile(rf"\b(?i:{noun})['’]s name (?:is|was) {FULL}"), _firsts(nouns), False),
        (
            re.compile(rf"\b(?:identified|named) (?:the|their|a) (?:\w+ )?{noun} as {aged}{FULL}"),
            _firsts(nouns),
            False,
        ),
        (
            re.compile(rf"{FULL}{WHOSE} (?:has been |have been |was |is |were |had been )(?:also |later )?{verb}\b"),
            _firsts(verbs),
            True,
        ),
        (re.compile(rf"{FULL}{WHOSE} (?:has |had |later |then |allegedly ){{0,2}}{own}\b"), _firsts(alone), True),
        (
            re.compile(
                rf"{CALLED_FIRST}{FULL}{WHOSE}, (?:has been |was |is |were |had been )(?:also |later )?{verb}\b"
            ),
            _firsts(verbs),
            True,
        ),
        (re.compile(rf"\b(?:{verb}) (?:{CALLING}|{aged}){FULL}"), _firsts(verbs), True),
    )


def _firsts(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in phrases)


def accused(reading: Reading, families: frozenset[str]) -> Iterator[Sighting]:
    """The people accused of the main event, where it may be a crime (`families` are its own)."""
    if not families & CRIMES:
        return
    text = reading.article.text
    for pattern, needed, besides in _patterns(escape="escape" in families):
        lines = lines_with(text, reading.index, needed)
        for found in chain.from_iterable(pattern.finditer(text, *line) for line in lines):
            span, name = named(found)
            if " " in name and a_person(reading, span, name) and not (titled(reading, span) or _excused(text, found)):
                yield replace(sighting(reading, "responsible", span, name, besides=besides), accused=True)


def _excused(text: str, found: re.Match[str]) -> bool:
    """Whether the words around say that the person is not accused: it keeps the law, was cleared, or met who did it."""
    law, after = _around()
    start = found.start("name")
    if start == found.start() and OBJECT.search(text, max(0, start - BESIDE), start):
        return True
    return bool(law.search(text, max(0, start - BESIDE), found.end("name")) or after.match(text, found.end()))


@per_lexicon
def _around() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Who keeps the law right before a name; what after the words clears it, or makes who did it their object."""
    words = lexicon().part("roles")
    law, cleared, nouns = (any_of(map(str, words[name])) for name in ("law", "cleared", "accused"))
    return (
        re.compile(rf"\b(?i:{law}) (?=[A-Z])"),
        re.compile(rf"(?:[^.;\n]{{0,{BESIDE}}}\b{cleared}\b|(?: on| at)? (?:the|an?) (?:\w+ )?(?i:{nouns})\b)"),
    )
