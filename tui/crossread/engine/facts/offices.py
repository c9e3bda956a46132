"""Who holds an office, as reports name them: `Prime Minister X`, `Y's mayor, X`, `X, director of the Y`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from crossread.engine.facts.reading import Reading
from crossread.engine.facts.sightings import (
    PARTY,
    PERSON,
    POSSESSIVE,
    Sighting,
    any_of,
    bodies,
    named,
    ranks,
    sighting,
    titled,
)
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.listed import Listed
from crossread.engine.text.places import NAME, TIME_WORDS
from crossread.engine.text.stopwords import STOP_WORDS
from crossread.model import Span

FAR = 160
"""How far back a country is looked for whose office it may be, in code points."""

BACK = 80
"""How far before an office its holder's or owner's name may begin, in code points."""

AFTER_OFFICE = re.compile(r" (?:of|in|for|at|on|said|says|told)\b|[,.]| \(")
HOME = re.compile(r"\b(?:of|in|from|at|near) (?:the )?(?:[A-Z][\w’'-]* )*$")
"""What stands before the name of a place: `Mr Holm of West Varn, the chairman`."""

LOCAL = r"(?:(?:provincial|regional|local|city|county|state|national|federal|district|municipal|town) )?"
"""Of what an office is, between it and its holder: `Ada Holm, the provincial police chief`."""

NO_PART = (
    r"(?:an?|the|and|or|who|whose|which|that|said|says|told|was|were|is|are|has|had|of|to|by|from|with|for|in|at|on|as"
    r"|when|where|like|among|including|according|[a-z]+ing)\b"
)
"""Words that are no part of an office's name."""
OF_WHAT = (
    r"(?:(?:(?:(?:executive|managing) )?(?:president|chair\w+|owner|chief|head|director|(?:co-)?founder)"
    rf"|an? (?:[a-z-]+ ){{0,2}}?[a-z-]+) and |(?!{NO_PART})[a-z-]+ ){{0,3}}"
)
"""Plain words there, where it is a certain one: `Ada Holm, the coast guard commander`, `..., president and CEO`,
`..., an ecologist and director`."""

BODY = r"[A-Z][\w&’'-]+(?: [A-Z][\w&’'-]+){0,3}"
"""A body's name right before one of its offices: `Ada Holm, Varn Dairy president`."""

OWNING = re.compile(r"(?:['’]s?)?,? (?:[a-z-]+ ){0,3}$")
"""What stands between a country and its office: `Denmark's acting prime minister`."""

THINGS_OWN = re.compile(r"\b(?P<what>[a-z]{3,})['’]s $")
"""`The tanker's` captain is not the ferry's."""

SURROUNDINGS = frozenset(
    ("city", "town", "village", "county", "state", "province", "region", "district", "country", "nation", "prefecture")
)
"""Words for the place that a report is about: `the city's mayor` is that of the place named elsewhere."""

OF = re.compile(
    rf" (?:of|for|at) (?:the )?(?:city |town |state |province |county |village )?(?:of )?(?P<name>{NAME})"
    r"(?: (?:city|state|province|county|district|region|island)(?=[,.]))?"
)
NO_BODY = r"(?:who|which|that|said|says|told|was|were|is|are|has|had|and)"
OF_A_BODY = re.compile(
    rf" (?:of|for|at) (?:the |an? )?(?:(?!{NO_BODY}\b)[a-z-]+ ){{0,4}}(?P<name>{NAME})(?: [a-z-]+){{0,3}}"
)
"""`Of the huge NTU workers union`: words of no name stand around whose the office is."""
BEHIND_BODY = re.compile(rf", (?P<name>{PERSON})(?=[,.]| (?:said|says|told|has|had|was|is|who)\b)")
"""Behind them the holder stands between a comma and a verb."""

OF_THE = re.compile(rf" of (?:the|that|this) (?:(?!{NO_BODY}\b)[a-z’'-]+ ){{0,3}}(?P<what>[a-z]+)(?=, )")
"""`The mayor of the town`, `the head of the dockers' union`, with the holder behind a comma."""

OF_COUNTRY = re.compile(r" of (?:the )?$")
OWNER = re.compile(rf"(?P<name>{NAME}) (?:(?:city|county|state|town|provincial|district) )?$")
"""`Varn's`, `Varn county`: NAME takes a possessive with it."""


@dataclass(frozen=True, slots=True)
class _Offices:
    known: Listed[str]
    """How an office is written, and the first name it goes by."""
    national: frozenset[str]
    """Offices that a country has: where no owner is named, the country spoken of is meant."""
    appositive: frozenset[str]
    """Offices whose name is a rank as well: before a name one that counts only where another report says so."""
    ranked: frozenset[str]
    """Ways to write one that name it only before a rank."""
    before: re.Pattern[str]
    """Office before name."""
    after: re.Pattern[str]
    """Name before office."""
    holder: re.Pattern[str]
    """The holder's name right after the office, behind his ranks: `The skipper, Capt. Edgar Holm`."""
    sort: re.Pattern[str]
    """What tells of which sort the place is, at the end of the owner's name: `Varn Regional`."""


@per_lexicon
def _offices() -> _Offices:
    roles = lexicon()
    rows = [row if isinstance(row, list) else [row] for row in roles.part("roles", "offices")]
    forms = {str(form): str(row[0]) for row in rows for form in row}
    holding, leaving, sorts = (
        any_of(roles.words("roles", name)) for name in ("holding", "not_holding", "sorts of places")
    )
    return _Offices(
        Listed(forms, cased=False),
        frozenset(map(str, roles.part("roles", "national"))),
        frozenset(map(str, roles.part("roles", "appositive"))),
        frozenset(roles.words("roles", "before a rank")),
        re.compile(rf"(?P<not>\b(?i:{leaving})[ -](?:{sorts} )?)?(?P<held>\b(?i:(?:{holding}) ))?$"),
        re.compile(
            rf"(?P<name>{PERSON}){PARTY}?(?:,(?: \d{{1,3}},)?| [-–—]) "
            rf"(?:an? (?:(?:{holding}) )?{LOCAL}"
            rf"|(?:(?:the(?: [a-z]+['’]s?)?|its|their|his|her|[A-Z]\w+['’]s|{BODY}) )?"
            rf"(?!(?i:{leaving})\b)(?:(?:{holding}) )?{OF_WHAT})$"
        ),
        re.compile(
            rf"(?: and (?:an? )?(?!(?:said|says)\b)[a-z-]+)?,? (?:\d{{1,3}}-year-old )?"
            rf"(?:{ranks().pattern})?(?P<name>{PERSON})"
        ),
        re.compile(rf"(?:^| )(?:Sub-)?{sorts}$"),
    )


def offices(reading: Reading) -> Iterator[Sighting]:
    """The holders of offices that one person holds at a time, each with office and owner: a country, place or body."""
    text = reading.article.text
    patterns = _offices()
    seen: set[tuple[str, int]] = set()
    for start, end, office in patterns.known.find(text, reading.index):
        if (start and text[start - 1] in "-_") or (
            text[start:end].lower() in patterns.ranked and not ranks().match(text, end + len(", "))
        ):
            continue
        lead = patterns.before.search(text, max(0, start - BACK), start)
        if lead and lead["not"]:
            continue
        of = OF.match(text, end)
        rank = office in patterns.appositive and text[end : end + 1] != ","
        holder = patterns.holder.match(text, end) or (
            of and not POSSESSIVE.search(of["name"]) and patterns.holder.match(text, of.end())
        )
        body = None if of or office in patterns.national else OF_A_BODY.match(text, end)
        holder = holder or (body and BEHIND_BODY.match(text, body.end()))
        before = patterns.after.search(text, max(0, start - BACK), start)
        if holder and before and text[end] == "," and " " not in holder["name"]:
            holder = None  # `Ada Holm, spokeswoman, Defence`
        the = None if holder else OF_THE.match(text, end)
        if the:
            holder = patterns.holder.match(text, the.end())
            holder = holder if holder and (the["what"] in SURROUNDINGS or " " in holder["name"]) else None
        earlier = None if holder else before
        found = holder or (earlier if earlier and AFTER_OFFICE.match(text, end) else None)
        if not found:
            continue
        span, name = named(found)
        first = lead.start("held") if holder and lead and lead["held"] else start if holder else span.start
        last = span.end if holder else end
        if earlier and found is earlier and HOME.search(text, max(0, span.start - BACK), span.start):
            continue
        if "\n" in text[first:last] or not _person(reading, span, name) or titled(reading, span):
            continue
        owner = _owner(reading, Span(lead.start("held") if lead and lead["held"] else start, end), office, span.end)
        weak = bool(rank and holder)
        if (weak and (" " not in name or of)) or (office, span.start) in seen:
            continue  # the master, Captain X: told once
        seen.add((office, span.start))
        made = sighting(reading, "office", Span(first, last), name, asks=f"{office}|{'' if weak else owner}")
        yield replace(made, weak=weak)


def _person(reading: Reading, span: Span, name: str) -> bool:
    """Whether the name may be a person's: it begins with no country or day, and is no rank alone."""
    return (
        bool(name.strip("."))
        and not ranks().fullmatch(f"{name} ")
        and name.split()[0].lower() not in TIME_WORDS
        and not reading.countries_in(Span(span.start, span.start + 1))
    )


def _owner(reading: Reading, office: Span, called: str, holder: int) -> str:
    """Whose office it is: the owner before it, `of X` after it or after its holder; else the country named last.

    `holder` is where the holder's name ends. A country that merely stands near owns a nation's office alone, and a body
    that goes by no name (`Committee Chairman`) none.
    """
    text = reading.article.text
    line = text.rfind("\n", 0, office.start) + 1
    before = reading.countries_in(Span(max(line, office.start - FAR), office.start))
    plain_rank = called in _offices().appositive  # a Greek captain commands no country
    if before and not plain_rank and OWNING.fullmatch(text, before[-1].end, office.start):
        return before[-1].country
    after = reading.countries_in(Span(office.end, office.end + FAR))
    of = OF.match(text, office.end) or (None if called in _offices().national else OF_A_BODY.match(text, office.end))
    if after and OF_COUNTRY.fullmatch(text, office.end, after[0].start) and (not of or of.end() <= after[0].end):
        return after[0].country
    if of and "\n" not in of[0]:
        return POSSESSIVE.sub("", of["name"])
    owner = OWNER.search(text, max(line, office.start - BACK), office.start)
    if owner and not (plain_rank and reading.countries_in(Span(owner.start("name"), owner.end("name")))):
        name = _offices().sort.sub("", POSSESSIVE.sub("", owner["name"]).removeprefix("The "))
        plain = not name or name.lower() in TIME_WORDS | STOP_WORDS | (bodies() - SURROUNDINGS)
        if not plain and (name != owner["name"] or not _opens_sentence(reading, owner)):
            return name
    thing = THINGS_OWN.search(text, max(line, office.start - BACK), office.start)
    thing = thing or (OF_THE.match(text, office.end) if holder > office.end else None)
    if thing and thing["what"] not in SURROUNDINGS:
        return thing["what"]
    of = OF.match(text, holder) if holder > office.end else None
    home = reading.countries_in(of_span) if of and (of_span := Span(of.start("name"), of.end())) else ()
    if home:
        return home[0].country
    return before[-1].country if before and called in _offices().national else ""


def _opens_sentence(reading: Reading, owner: re.Match[str]) -> bool:
    """Whether one word with a capital stands where every word has one; initials have theirs everywhere."""
    if POSSESSIVE.sub("", owner["name"]).isupper():
        return False
    start = owner.start("name")
    before = reading.article.text[reading.sentences[reading.sentence_at(start)].start : start]
    return " " not in owner["name"] and not before.strip(" \"'“‘")
