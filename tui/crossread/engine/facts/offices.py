"""Who holds an office, as reports name them: `Prime Minister X`, `X, the mayor of Y`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from crossread.engine.facts.mentions import Reading
from crossread.engine.facts.sightings import Sighting, named, sighting
from crossread.engine.lexicon import lexicon
from crossread.engine.text.listed import Listed
from crossread.model import Span

PERSON_WORD = r"(?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][\w’-]*[a-zß-ÿ](?:'(?!s\b)\w+)?)"
PERSON = rf"{PERSON_WORD}(?: (?:al-|bin |ibn |de |von |van |der |el-|ul-|ur-|da |dos )?{PERSON_WORD}){{0,3}}"

FAR = 160
"""How far back a country is looked for whose office it may be, in code points."""

OWNING = re.compile(r"(?:['’]s?)?,? (?:[a-z-]+ ){0,3}$")
BACK = 80
"""How far before an office its holder's name may begin, in code points."""

HOLDER = re.compile(rf",? (?P<name>{PERSON})")
AFTER_OFFICE = re.compile(r" of |,| in ")
OF = re.compile(r" of (?:the )?$")


@dataclass(frozen=True, slots=True)
class _Offices:
    known: Listed[str]
    """How an office is written, and the first name it goes by."""
    before: re.Pattern[str]
    """Office before name."""
    after: re.Pattern[str]
    """Name before office."""


@cache
def _offices() -> _Offices:
    forms = {str(form): str(names[0]) for names in lexicon().part("roles", "offices") for form in names}
    holding = "|".join(sorted(map(str, lexicon().part("roles", "holding")), key=len, reverse=True))
    leaving = "|".join(sorted(map(str, lexicon().part("roles", "not_holding")), key=len, reverse=True))
    return _Offices(
        Listed(forms, cased=False),
        re.compile(rf"(?P<not>\b(?i:{leaving})[ -])?(?P<held>\b(?i:(?:{holding}) ))?$"),
        re.compile(rf"(?P<name>{PERSON}), (?:the |its |their |[A-Z]\w+['’]s )?(?P<held>(?:{holding}) )?$"),
    )


def offices(reading: Reading) -> Iterator[Sighting]:
    """The holders of offices that one person holds at a time, each with office and country."""
    text = reading.article.text
    patterns = _offices()
    for start, end, office in patterns.known.find(text, reading.index):
        if start and text[start - 1] in "-_":
            continue
        lead = patterns.before.search(text, max(0, start - BACK), start)
        holder = HOLDER.match(text, end)
        earlier = None if holder else patterns.after.search(text, max(0, start - BACK), start)
        if (lead and lead["not"]) or not (holder or (earlier and AFTER_OFFICE.match(text, end))):
            continue
        found = holder or earlier
        assert found
        span, name = named(found)
        first = lead.start("held") if holder and lead and lead["held"] else start if holder else span.start
        if "\n" not in text[first : max(end, span.end)] and not reading.countries_in(Span(span.start, span.start + 1)):
            whole = Span(first, span.end if holder else end)
            yield sighting(reading, "office", whole, name, asks=f"{office}|{_country(reading, Span(first, end))}")


def _country(reading: Reading, office: Span) -> str:
    """Whose office it is: the owner before it, `of X` after it, else the country named last in the line."""
    text = reading.article.text
    line = text.rfind("\n", 0, office.start) + 1
    before = reading.countries_in(Span(max(line, office.start - FAR), office.start))
    if before and OWNING.fullmatch(text, before[-1].end, office.start):
        return before[-1].country
    after = reading.countries_in(Span(office.end, office.end + FAR))
    if after and OF.fullmatch(text, office.end, after[0].start):
        return after[0].country
    return before[-1].country if before else ""
