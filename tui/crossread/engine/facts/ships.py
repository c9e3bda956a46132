"""Ships by name that were attacked or sank, and where each report first names what was hit."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from crossread.engine.facts.reading import Reading
from crossread.engine.facts.sightings import Sighting, any_of, ranks, sighting, titled
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.names import likeness
from crossread.engine.text.places import TIME_WORDS
from crossread.engine.text.stopwords import STOP_WORDS
from crossread.model import Span

HIT = frozenset(("seizure", "attack", "robbery", "accident", "fire", "storm"))
"""Families of events by which ships are hit."""

WORD = r"(?:[A-ZÀ-Þ][\w’-]*[\w]|St[ae]?\.)"
SHIP_NAME = (
    r"(?P<quote>[\"“‘']?)"
    rf"(?P<name>{WORD}(?: (?:de |of |the |al-)?{WORD}){{0,2}}(?: (?:\d{{1,2}}|[IVX]{{1,3}}))?)(?!['’]?\w)"
)
PREFIX = r"(?:M/?[VTSY]|[SR]S)"
"""What stands before the name of a ship that is no navy's."""

ASIDE = r"(?:,(?:[^.;\n]{1,90},)?)?"
"""What may stand between a ship and its verb: the tanker, `managed in Varn,` was attacked."""

MOST = 30
"""So many ships at most are told of one article: a list of a fleet tells of no attack."""


@dataclass(frozen=True, slots=True)
class Ship:
    """A ship as an article introduces it."""

    name: str
    span: Span
    kind: str
    """`tanker`; empty where nothing tells it."""


@dataclass(frozen=True, slots=True)
class _Words:
    introduced: tuple[re.Pattern[str], ...]
    kinds: str
    done_to: str
    befalls: str
    doing: str


@per_lexicon
def _words() -> _Words:
    words = lexicon()
    kinds, done_to, befalls, doing = (
        any_of(words.words("events", name)) for name in ("vessels", "done to ships", "befalls ships", "doing to ships")
    )
    return _Words(
        (
            re.compile(rf"\b(?P<kind>{kinds}) {SHIP_NAME}"),
            re.compile(rf"\b(?P<kind>{kinds}), (?:the|named|called) {SHIP_NAME}"),
            re.compile(rf"\b[Tt]he {SHIP_NAME}, an? (?:[^.;\n]{{1,60}} )?(?P<kind>{kinds})\b"),
            re.compile(rf"-flagged (?:(?P<kind>{kinds}) )?{SHIP_NAME}"),
            re.compile(rf"\b(?P<kind>{PREFIX}) {SHIP_NAME}"),
        ),
        kinds,
        done_to,
        befalls,
        doing,
    )


def ships_in(reading: Reading) -> list[Ship]:
    """The ships that an article introduces as such, each at its first place, in order."""
    text = reading.article.text
    found: dict[str, Ship] = {}
    for pattern in _words().introduced:
        for told in pattern.finditer(text):
            name, span = told["name"], Span(told.start("name"), told.end("name"))
            if _may_be_ship(reading, name, span) and (name not in found or span.start < found[name].span.start):
                found[name] = Ship(name, span, told["kind"] or "")
    return sorted(found.values(), key=lambda ship: ship.span.start)[:MOST]


def _may_be_ship(reading: Reading, name: str, span: Span) -> bool:
    """Whether the name is none of a day, a country, a rank, and no verb of a headline."""
    first = name.split()[0].lower()
    if first in TIME_WORDS or first in STOP_WORDS or ranks().match(f"{name} ") or reading.countries_in(span):
        return False
    return not titled(reading, span)


def ships_hit(readings: Iterable[Reading], families: frozenset[str]) -> frozenset[str]:
    """The names of ships that any report of an event of these families says were hit."""
    if not families & HIT:
        return frozenset()
    hit: set[str] = set()
    for reading in readings:
        ships = ships_in(reading)
        hit.update(ship.name for ship in ships if _hit(reading, ship, ships))
    return frozenset(hit)


def _hit(reading: Reading, ship: Ship, ships: Sequence[Ship]) -> bool:
    """Whether an article says that a ship was attacked or sank, by its name or by its kind where no other is of it."""
    text = reading.article.text
    if any(pattern.search(text) for pattern in _deeds(re.escape(ship.name))):
        return True
    if not ship.kind or sum(other.kind == ship.kind for other in ships) > 1:
        return False
    return any(pattern.search(text, ship.span.end) for pattern in _deeds(rf"\b[Tt]he {re.escape(ship.kind)}"))


def _deeds(called: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What a ship of this name suffered, behind the name and before it."""
    words = _words()
    return (
        re.compile(
            rf"{called}[\"”’']?{ASIDE} (?:(?:was|were|been|being|is|had been|has been) (?:\w+ly )?{words.done_to}"
            rf"|came under (?:attack|fire)|{words.befalls})\b"
        ),
        re.compile(
            rf"\b(?:{words.doing}|(?:attack|raid|assault|hijacking|seizure|boarding|sinking|capture|robbery|capsizing"
            rf"|piracy) (?:of|on|against)) (?:(?:the|an?|its|their) )?(?:[\w-]+ ){{0,4}}?[\"“‘']?{called}"
        ),
    )


def told_of_hit(reading: Reading, hit: frozenset[str]) -> Iterator[Sighting]:
    """Each ship or building that any report says was hit, where an article names it first."""
    if not hit:
        return
    text = reading.article.text
    told = [ship for ship in ships_in(reading) if any(likeness(ship.name, name) != "apart" for name in hit)]
    known = {ship.name for ship in told}
    firsts = {ship.name: ship.span for ship in told}
    for name in sorted(hit | known):
        place = re.search(rf"(?<![\w’'-]){re.escape(name)}(?![\w-])", text)
        if place and (name in known or " " in name):
            firsts[name] = Span(*place.span())
    for name, span in sorted(firsts.items(), key=lambda item: item[1].start):
        yield replace(sighting(reading, "target", span, name), besides=True)
