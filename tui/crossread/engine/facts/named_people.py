"""People who one report says were killed, or did it, in the other reports that only name them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from crossread.engine.facts.persons import Names
from crossread.engine.facts.reading import Reading
from crossread.engine.facts.sightings import PERSON_WORD, Sighting, named, sighting, titled
from crossread.engine.text.names import likeness
from crossread.engine.text.stopwords import STOP_WORDS
from crossread.model import Span

NAMED = re.compile(rf"(?<![\w’'-])(?P<name>(?:{PERSON_WORD} ){{1,3}}{PERSON_WORD})(?![\w-])")
"""A person by first and last name."""

OTHERWISE = re.compile(
    r"\b(?:not|never|surviv\w+|alive|unhurt|unharmed|escaped|cleared|innocent|acquitted|witness(?:es)?|missed|ruled out"
    r"|said|says|told)\b|n[’']t\b"
)
"""Words around a name in which it may be told that nothing happened to the person, or that another did it."""

AROUND = 50
"""How far around a name they are looked for, in code points."""

BEFORE = 60
"""How far before a last name the first one is looked for, in code points."""

FEW = 20
"""So many places of a last name are looked at."""


def named_elsewhere(readings: Sequence[Reading], seen: Sequence[Sequence[Sighting]]) -> list[list[Sighting]]:
    """For each article those of the dead and the accused of all articles whom it names and does not call so itself.

    The sighting is where it names one first; it bears out what others say and gainsays nobody. Whoever is among the
    dead and among the accused is neither here. `seen` are the sightings of each article.
    """
    dead = {s.claim.name: s for mine in seen for s in mine if s.person}
    blamed = {s.claim.name: s for mine in seen for s in mine if s.accused}
    told = {name: s for name, s in sorted((dead | blamed).items()) if (name in dead) != (name in blamed)}
    return [_others(reading, told, mine) for reading, mine in zip(readings, seen, strict=True)]


def _others(reading: Reading, told: dict[str, Sighting], own: Sequence[Sighting]) -> list[Sighting]:
    known = Names()
    for mine in own:
        if mine.person or mine.claim.kind == "responsible":
            known.add(mine.claim.name, mine.claim.name)
    found = []
    for name, model in told.items():
        places = reading.index.get(name.split()[-1].lower(), ())
        place = _first_naming(reading, name, places) if places and not known.of(name) else None
        if place:
            known.add(name, name)
            seen = sighting(reading, "target" if model.person else "responsible", place, place.of(reading.article.text))
            found.append(replace(seen, person=model.person, besides=model.person, weak=not model.person))
    return found


def _first_naming(reading: Reading, name: str, places: Sequence[int]) -> Span | None:
    """Where an article first names a person by first and last name, in whichever spelling; None where it does not.

    `places` are those of the last name.
    """
    text = reading.article.text
    last = name.split()[-1]
    for start in places[:FEW]:
        for found in NAMED.finditer(text, max(0, start - BEFORE), start + len(last)):
            span, spelt = named(found)
            whole = span.end == start + len(last) and STOP_WORDS.isdisjoint(spelt.lower().split())
            if (
                whole
                and likeness(spelt, name) != "apart"
                and not titled(reading, span)
                and not _otherwise(reading, span)
            ):
                return span
    return None


def _otherwise(reading: Reading, name: Span) -> bool:
    """Whether the sentence may tell of the person that nothing happened, or that another did it."""
    sentence = reading.sentences[reading.sentence_at(name.start)]
    around = max(sentence.start, name.start - AROUND), min(sentence.end, name.end + AROUND)
    return OTHERWISE.search(reading.article.text, *around) is not None
