"""Ships by name, as a report introduces them: `the tanker Ada`, `a bulk carrier, the Ada`, `the Danish-flagged Ada`."""

import re
from dataclasses import dataclass

from crossread.engine.facts.reading import Reading
from crossread.engine.facts.sightings import any_of, ranks, titled
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.places import TIME_WORDS
from crossread.engine.text.stopwords import STOP_WORDS
from crossread.model import Span

WORD = r"(?:[A-ZÀ-Þ][\w’-]*[\w]|St[ae]?\.)"
SHIP_NAME = (
    r"(?P<quote>[\"“‘']?)"
    rf"(?P<name>{WORD}(?: (?:de |of |the |al-)?{WORD}){{0,2}}(?: (?:\d{{1,2}}|[IVX]{{1,3}}))?)(?!['’]?\w)"
)
PREFIX = r"(?:M/?[VTSY]|[SR]S)"
"""What stands before the name of a ship that is no navy's."""
NAVY = r"(?:HMS|USS|INS|USNS|USCGC|HMCS|HMAS|HNLMS|HDMS|ROKS|ITS|PNS|BRP|KRI|CCGS)"
"""And of a navy's or coast guard's, where it is called by both."""

MOST = 30
"""So many ships at most are told of one article: a list of a fleet tells of no attack."""


@dataclass(frozen=True, slots=True)
class Ship:
    """A ship as an article introduces it."""

    name: str
    span: Span
    kind: str
    """`tanker`; empty where nothing tells it."""
    navy: bool
    """One of those that come to help."""


@per_lexicon
def _introduced() -> tuple[tuple[re.Pattern[str], bool], ...]:
    """How a ship is introduced, and whether it is a navy's."""
    kinds, navy = (any_of(lexicon().words("events", name)) for name in ("vessels", "navy ships"))
    patterns = [(re.compile(pattern), False) for pattern in (*_ways(kinds), rf"\b(?P<kind>{PREFIX}) {SHIP_NAME}")]
    patterns.append((re.compile(rf"-flagged (?P<kind>){SHIP_NAME}"), False))
    patterns += [(re.compile(pattern), True) for pattern in _ways(navy)]
    return (*patterns, (re.compile(rf"\b(?P<kind>)(?P<name>{NAVY} {WORD}(?: {WORD})?)"), True))


def _ways(kinds: str) -> tuple[str, ...]:
    return (
        rf"\b(?P<kind>{kinds}) {SHIP_NAME}",
        rf"\b(?P<kind>{kinds}), (?:the|named|called) {SHIP_NAME}",
        rf"\b[Tt]he {SHIP_NAME}, an? (?:[^.;\n]{{1,60}} )?(?P<kind>{kinds})\b",
    )


def ships_in(reading: Reading) -> list[Ship]:
    """The ships that an article introduces as such, each at its first place, in order."""
    text = reading.article.text
    found: dict[str, Ship] = {}
    for pattern, navy in _introduced():
        for told in pattern.finditer(text):
            name, span = told["name"], Span(told.start("name"), told.end("name"))
            if _may_be_ship(reading, name, span) and (name not in found or span.start < found[name].span.start):
                found[name] = Ship(name, span, told["kind"], navy)
    return sorted(found.values(), key=lambda ship: ship.span.start)[:MOST]


def _may_be_ship(reading: Reading, name: str, span: Span) -> bool:
    """Whether the name is none of a day, a country, a rank, and no verb of a headline."""
    first = name.split()[0].lower()
    if first in TIME_WORDS or first in STOP_WORDS or ranks().match(f"{name} ") or reading.countries_in(span):
        return False
    return not titled(reading, span)
