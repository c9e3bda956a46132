"""Who was hit, as reports name them: `camps belonging to X`, `X said the strikes killed its members`."""

import re
from collections.abc import Iterator

from crossread.engine.facts.mentions import Mention, Reading
from crossread.engine.facts.sightings import ORGANISATION, Sighting, named, sighting
from crossread.engine.text.places import countries, place_key

BELONGING = re.compile(
    r"\b(?:belonging to|used by|aimed at|against|attack on|strikes? on|targeting|targeted"
    r"|(?:bases?|camps?|hideouts?|headquarters|positions|strongholds|targets|sites|facilities|members|fighters"
    r"|commanders?|leaders?|militants|compounds?|strongholds?|camp) (?:of|for|from))"
    r"(?: (?:the|a|an))?(?: (?!(?:and|or|in|on|to|from|by|off|near|\w+ing)\b)[a-z][\w-]*| [A-Z][a-z]+(?= [a-z])){0,5}"
    rf" (?P<name>{ORGANISATION})"
)
OWN_PEOPLE = re.compile(
    rf"(?P<name>{ORGANISATION})(?:, [^.;\n]{{0,80}}?,)?"
    r" (?:claimed|said|confirmed|admitted|acknowledged|announced) (?:that )?"
    r"[^.;\n]{0,60}?(?:targeted|killed|hit|struck|destroyed)[^.;\n]{0,30}? (?:its|their)"
    r" (?:members|fighters|bases?|camps?|positions|commanders?|leaders?|headquarters|militants)"
)


GEOGRAPHY = re.compile(
    r"\b(?:Gulf|Sea|Ocean|Bay|Strait|Coast|Islands?|River|Lake|Valley|Mount|Mountains|Desert|Street|Road|Avenue|Square"
    r"|Province|District|County|City|Town|Village|Region|Airport|Port|Embassy|Hotel|Hospital|School)\b"
)
"""Words of names that no group has."""


def targets(reading: Reading, families: frozenset[str]) -> Iterator[Sighting]:
    """Named groups with the attack that is said to have hit them."""
    text = reading.article.text
    for pattern in (BELONGING, OWN_PEOPLE):
        for found in pattern.finditer(text):
            span, name = named(found)
            mention = _attack(reading, found, families)
            if mention and _group(reading, name):
                yield sighting(reading, "target", span, name, mention=mention)


def _attack(reading: Reading, found: re.Match[str], families: frozenset[str]) -> Mention | None:
    """The attack in the same sentence: the last before the name, else the first after it."""
    sentence = reading.sentences[reading.sentence_at(found.start())]
    near = [m for m in reading.in_span(sentence) if "attack" in m.families and m.families & families]
    before = [m for m in near if m.start < found.start("name")]
    return before[-1] if before else (near[0] if near else None)


def _group(reading: Reading, name: str) -> bool:
    """Whether the name may be a group's: no country, place or single common word."""
    if len(name.split()) == 1 and not re.search(r"[A-Z].*[A-Z-]", name):
        return False
    if GEOGRAPHY.search(name) or place_key(name) in {place.key for place in reading.places}:
        return False
    named = countries(name)
    return not (named and named[0].start == 0 and named[0].form != "people")
