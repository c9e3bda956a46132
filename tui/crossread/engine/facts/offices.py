"""Who holds an office, as reports name them: `Prime Minister X`, `X, the mayor of Y`."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from crossread.engine.facts.mentions import Reading
from crossread.engine.facts.sightings import Sighting, named, sighting
from crossread.engine.lexicon import lexicon
from crossread.model import Span

PERSON_WORD = r"(?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][\w’-]*[a-zß-ÿ](?:'(?!s\b)\w+)?)"
PERSON = rf"{PERSON_WORD}(?: (?:al-|bin |ibn |de |von |van |der |el-|ul-|ur-|da |dos )?{PERSON_WORD}){{0,3}}"

FAR = 160
"""How far back a country is looked for whose office it may be, in code points."""

OWNING = re.compile(r"(?:['’]s?)?,? (?:[a-z-]+ ){0,3}$")
OF = re.compile(r" of (?:the )?$")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], dict[str, str]]:
    """Office before name, name before office, and the first name of each office."""
    offices = {str(form).lower(): str(forms[0]) for forms in lexicon().part("roles", "offices") for form in forms}
    longest = sorted(offices, key=lambda form: (-len(form), form))
    role = rf"(?P<role>(?i:{'|'.join(map(re.escape, longest))}))"
    holding = "|".join(sorted(map(str, lexicon().part("roles", "holding")), key=len, reverse=True))
    leaving = "|".join(sorted(map(str, lexicon().part("roles", "not_holding")), key=len, reverse=True))
    before = re.compile(
        rf"(?<![\w-])(?P<not>(?i:{leaving})[ -])?(?P<held>(?i:(?:{holding}) ))?{role},? (?P<name>{PERSON})"
    )
    after = re.compile(
        rf"(?P<name>{PERSON}), (?:the |its |their |[A-Z]\w+['’]s )?(?P<held>(?:{holding}) )?{role}(?= of |,| in )"
    )
    return before, after, offices


def offices(reading: Reading) -> Iterator[Sighting]:
    """The holders of offices that one person holds at a time, each with office and country."""
    text = reading.article.text
    before, after, known = _patterns()
    for pattern in (before, after):
        for found in pattern.finditer(text):
            place, name = named(found)
            if found.groupdict().get("not") or "\n" in found[0] or _is_place(reading, found):
                continue
            start = found.start("held") if found["held"] else found.start("role" if pattern is before else "name")
            end = place.end if pattern is before else found.end("role")
            office = known[found["role"].lower()]
            country = _country(reading, found)
            yield sighting(reading, "office", Span(start, end), name, asks=f"{office}|{country}")


def _is_place(reading: Reading, found: re.Match[str]) -> bool:
    """Whether what looks like a name is a country's or its people's: `president Pakistan`."""
    left = bisect_left(reading.countries, found.start("name"), key=lambda country: country.start)
    return left < len(reading.countries) and reading.countries[left].start == found.start("name")


def _country(reading: Reading, found: re.Match[str]) -> str:
    """Whose office it is: the owner before it, `of X` after it, else the country named last in the line."""
    text = reading.article.text
    left = bisect_left(reading.countries, found.start(), key=lambda country: country.start)
    before = reading.countries[left - 1] if left else None
    if before and OWNING.fullmatch(text, before.end, found.start()):
        return before.country
    right = bisect_left(reading.countries, found.end(), key=lambda country: country.start)
    if right < len(reading.countries) and OF.fullmatch(text, found.end(), reading.countries[right].start):
        return reading.countries[right].country
    line = text.rfind("\n", 0, found.start()) + 1
    if before and before.start >= max(line, found.start() - FAR):
        return before.country
    return ""
