"""Who was hit, as reports name them: `camps belonging to X`, `X said the strikes killed its members`."""

import re
from collections.abc import Iterable, Iterator

from crossread.engine.facts.reading import Mention, Reading
from crossread.engine.facts.sightings import ORGANISATION, Sighting, any_of, named, sighting, titled
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.places import countries, place_key
from crossread.model import Span

BELONGING = re.compile(
    r"\b(?:belonging to|used by|aimed at|against|attack on|strikes? on|targeting|targeted|targets? (?:as|was|were)"
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


CAPITAL = r"[A-Z][\w’'&-]+"
SHIP = r"(?:M[VTSY]|[SR]S|HMS|USS|INS|USNS|HMCS|HMAS|MSC)"
"""What stands before a ship's name."""

IN = re.compile(r"\b[Ii]n (?:the )?(?:[a-z]+ ){0,2}$")
BEFORE_PLACE = 30
"""How far before a place the word stands that makes it one, in code points."""

THE = "the "

DONE = frozenset(("attack", "robbery", "fire", "seizure", "unrest", "escape"))
"""Families of events that have a target, whether or not somebody is known to have chosen it."""

PLAIN_KIND = re.compile(r"(?<=\w) (?:Store|Shop|Supermarket|Branch|Building|Warehouse|Office|Factory|Plant)$")
"""A kind of building that is no part of its name, though it may have a capital."""

TOLD_SO = (
    r"(?![^.;]*\b(?:was|were|died|killed|injured|hurt|broke|threw|hurled|opened|entered|attacked|burned|exploded)\b)"
)
"""Behind `said`, no verb of what is said: `the fire broke out at the Grand Hotel, a clerk at Varn College said`."""

DISTANT = re.compile(
    rf"\b(?:(?:said|says|told)\b{TOLD_SO}|expert|professor|spokes\w+|director|mourn\w*|funeral|memorial|vigil|student|graduate|work(?:s|ed)|taken"
    r"|treated|according(?![^.;]*,))\b"
)
"""Words before a building that is named for another reason than that it was hit: `an expert at Varn College`."""

SHELTERS = re.compile(
    r"\b(?:[Hh]ospital|[Cc]linic|[Cc]ourt|[Pp]olice|[Ff]ire [Ss]tation|[Ff]irefighters|[Pp]ost [Oo]ffice|[Cc]ounty"
    r"|(?:West|East|Left|Right|South|North|World) Bank)\b"
)
"""Places that a report names for other reasons: victims are brought there, suspects heard; and banks of rivers."""


@per_lexicon
def _struck() -> re.Pattern[str]:
    """Buildings and ships by name, beside a word that says that they were hit, or where it was."""
    words = lexicon().words("events", "buildings")
    lower, upper = any_of(words), any_of(word.title() for word in words)
    hit = any_of(lexicon().words("events", "hitting"))
    return re.compile(
        rf"\b(?:(?P<at>at|in|inside|within|outside|on|against|of|through)|{hit}) (?:(?:the|an?|one|its) )?"
        r"(?:[a-z][a-z-]+ ){0,3}"
        rf"(?P<name>{SHIP} {ORGANISATION}|(?:{CAPITAL} ){{1,4}}(?:{upper})\b"
        rf"|(?:St\.? )?(?:{CAPITAL} ){{0,3}}{CAPITAL}(?= (?:{lower}|{upper})\b|, an? (?:[a-z-]+ ){{0,2}}{lower}\b))"
    )


def struck(reading: Reading, families: frozenset[str]) -> Iterator[Sighting]:
    """Buildings and ships named in the same stretch as an event of these families.

    Where nobody does it, as in a crash or quake, a building is what was hit only where a verb says so: a plane that
    crashed at an airport did not hit the airport.
    """
    done = bool(families & DONE)
    text = reading.article.text
    for found in _struck().finditer(text):
        span, name = named(found)
        kind = PLAIN_KIND.search(name)
        span, name = (Span(span.start, span.end - len(kind[0])), name[: kind.start()]) if kind else (span, name)
        sentence = reading.sentences[reading.sentence_at(span.start)]
        segment = reading.segment(sentence, span.start)
        near = [m for m in reading.in_span(segment) if m.families & families]
        if (
            near
            and not DISTANT.search(text, segment.start, span.start)
            and (done or not found["at"])
            and not SHELTERS.search(name)
            and not titled(reading, span)
            and not _placed(reading, span, name, known=text.startswith(THE, span.start - len(THE)))
        ):
            yield sighting(reading, "target", span, name, mention=near[0], besides=True)


def buildings_hit(readings: Iterable[Reading], families: frozenset[str]) -> frozenset[str]:
    """The names of buildings that any report says were hit; of one word with the kind of building: `Varn camp`."""
    told = ((reading.article.text, hit.claim) for reading in readings for hit in struck(reading, families))
    names = (claim.name if " " in claim.name else with_kind(text, claim.span) for text, claim in told)
    return frozenset(name for name in names if " " in name)


def with_kind(text: str, name: Span) -> str:
    """A name with the kind of building that follows it; the name alone where none does."""
    found = _kind().match(text, name.end)
    return text[name.start : found.end() if found else name.end]


def without_kind(name: str) -> str:
    """A name without the kind of building behind it."""
    found = re.search(rf"{_kind().pattern}$", name)
    return name[: found.start()] if found else name


@per_lexicon
def _kind() -> re.Pattern[str]:
    return re.compile(rf" {any_of(lexicon().words('events', 'buildings'))}\b")


def _placed(reading: Reading, span: Span, name: str, *, known: bool) -> bool:
    """Whether the name says where the building stands and not what it is called: `a Varn bank`.

    `known`: an article says that there is but the one (`the Varn camp`), which goes by the name of its place.
    """
    if name.split()[-1].lower() in lexicon().words("events", "buildings"):
        return bool(reading.countries_in(span))
    if known:
        return bool(reading.countries_in(span))
    text, key = reading.article.text, place_key(name.removesuffix("-area"))
    longer = f"{key} "
    return bool(reading.countries_in(span)) or any(
        (place.key == key or place.key.startswith(longer))
        and IN.search(text, max(0, place.start - BEFORE_PLACE), place.start)
        for place in reading.places
    )


def targets(reading: Reading, families: frozenset[str]) -> Iterator[Sighting]:
    """Named groups with the attack that is said to have hit them."""
    text = reading.article.text
    if not any("attack" in mention.families for mention in reading.mentions):
        return
    for pattern in (BELONGING, OWN_PEOPLE):
        for found in pattern.finditer(text):
            span, name = named(found)
            mention = _attack(reading, found, families)
            if mention and _group(reading, name):
                yield sighting(reading, "target", span, name, mention=mention)


def _attack(reading: Reading, found: re.Match[str], families: frozenset[str]) -> Mention | None:
    """The attack in the same sentence, the last before the name, else the first after it; else the last of the line."""
    sentence = reading.sentences[reading.sentence_at(found.start())]
    near = [m for m in reading.in_span(sentence) if "attack" in m.families and m.families & families]
    before = [m for m in near if m.start < found.start("name")]
    if near:
        return before[-1] if before else near[0]
    line = reading.article.text.rfind("\n", 0, found.start()) + 1
    told = [m for m in reading.in_span(Span(line, found.start())) if "attack" in m.families]
    return told[-1] if told else None


def _group(reading: Reading, name: str) -> bool:
    """Whether the name may be a group's: no country, place or single common word."""
    if len(name.split()) == 1 and not re.search(r"[A-Z].*[A-Z-]", name):
        return False
    if GEOGRAPHY.search(name) or place_key(name) in {place.key for place in reading.places}:
        return False
    named = countries(name)
    return not (named and named[0].start == 0 and named[0].form != "people")
