"""Places that a text names: countries by any of their names, and what lies in them as the reports themselves say."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from rapidfuzz.distance import Indel

from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.dates import MONTH_NAMES, WEEKDAYS
from crossread.engine.text.listed import Index, Listed
from crossread.engine.text.names import plain, skeleton

Form = Literal["name", "people", "capital"]

NAME_WORD = r"[A-ZÀ-Þ][\w’'-]*[\w]"
NAME = rf"(?<![\w’'-]){NAME_WORD}(?: (?:and |of |e |de |al-)?{NAME_WORD}){{0,3}}"
PLACE_NOUN = (
    r"(?:province|district|region|state|city|town|village|county|island|prefecture|governorate|regency|port|suburb|"
    r"neighbou?rhood|municipality|department|area|valley|camp|airport|township|capital|hamlet|borough|territory)"
)
IN_PLACE = re.compile(
    rf"\b(?P<prep>[Ii]n|[Aa]t|[Nn]ear|[Aa]round|[Oo]utside|[Aa]cross|[Ii]nside|[Oo]f|[Ff]rom|[Oo]ff)"
    rf"(?P<gap>(?: (?:the|a|an|its|town|city|village|district|province|region|island|area|port|suburb|of"
    rf"|northern|southern|eastern|western|central|north|south|east|west|neighbou?ring|nearby|mountainous|restive|remote"
    rf"|north-?eastern|north-?western|south-?eastern|south-?western|coastal|capital|state|county)){{0,5}}) "
    rf"(?P<name>{NAME})(?P<noun> {PLACE_NOUN})?"
)
WHERE = re.compile(rf"\b(?P<name>{NAME}),? where\b")
"""A place of which a clause tells, whatever stands before it: `the worst hit is Kent County, where`."""
OF_COUNTRY = re.compile(rf"(?P<name>{NAME}) {PLACE_NOUN} (?:of|in) $")
WITHIN = re.compile(
    rf"(?:['’]s?)?(?: [a-z][\w-]*){{0,4}} (?P<name>{NAME}(?:-[a-z]-{NAME_WORD})?)(?P<noun> {PLACE_NOUN})?"
)
KIND_BEFORE = re.compile(
    r"\b(?:town|city|village|district|province|island|region|state|area|port|suburb"
    r"|bombings?|bombardment|shelling|siege|battle|storming|raiding|fall) $"
)
"""What makes the name after `of` a place: a kind of place, or what befell it."""
KIND_LONG = len(" bombardment ")
KIND_OF = re.compile(rf"(?:['’]s?)? (?:[a-z][\w-]* ){{0,2}}{PLACE_NOUN} of (?P<name>{NAME})")
KIND_AFTER = re.compile(
    r" (?:Province|District|Region|County|Prefecture|Governorate|Regency|Municipality|Township|Village|Town)$"
)
"""Ends of names that reports leave away: `Varn County` is Varn, but Mexico City is not Mexico."""
OWNER = re.compile(r"[^\s]+['’]s (?=[A-Z])")
LONG_KEY = 5
"""Letters of a key from which on one may be another: `Starograd`, `Starogrod`."""
ONE_LETTER = 2
"""Insertions and deletions that another letter is (`Indel` of rapidfuzz)."""
ADJECTIVE = re.compile(r"[A-Z][a-z]+(?:ian|ean|ese|ish)")
NOUN_AFTER = re.compile(
    rf" (?!{PLACE_NOUN}\b)(?!(?:and|or|in|on|at|of|to|from|by|with|for|as|who|were|was|had|has|have|is|are)\b)[a-z]"
)
"""After a word like `Sicilian`, what makes it an adjective: it stands before a noun."""

SEA = re.compile(r"\b(?:Sea|Ocean|Atlantic|Pacific|Mediterranean|Channel)$")
"""Waters so wide that they tell no part of an event from another."""

TIME_WORDS = frozenset((*WEEKDAYS, *(day[:3] for day in WEEKDAYS), *MONTH_NAMES))
JOINING = frozenset(("and", "of", "e", "de", "o", "the"))


@dataclass(frozen=True, slots=True)
class Country:
    """One mention of a country, its people or its capital."""

    start: int
    end: int
    country: str
    form: Form


@dataclass(frozen=True, slots=True)
class Place:
    """One mention of a named place after a preposition."""

    start: int
    end: int
    key: str
    """The skeletons of its words: one for all spellings."""
    name: str


def countries(text: str, index: Index | None = None) -> tuple[Country, ...]:
    """The countries that a text names, in order."""
    found = _countries().find(text, index)
    return tuple(Country(first, last, *known) for first, last, known in found if text[first - 1 : first] != "-")


@per_lexicon
def _countries() -> Listed[tuple[str, Form]]:
    known: dict[str, tuple[str, Form]] = {}
    for name, entry in (lexicon().part("countries") or {}).items():
        people = entry.get("people", ())
        plural = (f"{form}s" for form in people if not form.endswith(("s", "sh", "ch", "ese")))
        known |= dict.fromkeys((*people, *plural), (name, "people"))
        known |= dict.fromkeys(entry.get("capitals", ()), (name, "capital"))
        known |= dict.fromkeys((name, *entry.get("also", ())), (name, "name"))
    return Listed(known, cased=True)


def place_key(name: str) -> str:
    """What a place is compared by: the skeletons of its words, whatever joins them."""
    words = [word.removesuffix("'s") for word in re.split(r"[\s-]+", plain(name)) if word]
    return " ".join(skeleton(word) for word in words if word not in JOINING)


def spelt_alike(one: str, other: str) -> bool:
    """Whether two keys may be one place in two spellings: one letter is another, of keys that are long enough."""
    long_enough = min(len(one), len(other)) >= LONG_KEY
    return long_enough and one[0] == other[0] and Indel.distance(one, other, score_cutoff=ONE_LETTER) <= ONE_LETTER


def places(text: str, start: int, end: int) -> tuple[Place, ...]:
    """The named places in `text[start:end]` that stand after a preposition or before `where`, in order."""
    found = []
    for match in IN_PLACE.finditer(text, start, end):
        name = match["name"]
        owner = OWNER.match(name)
        if owner:
            name = name[owner.end() :]
        if plain(name.split()[0]).lower().removesuffix("'s") in TIME_WORDS:
            continue
        if ADJECTIVE.fullmatch(name) and NOUN_AFTER.match(text, match.end("name")):
            continue
        key = place_key(KIND_AFTER.sub("", name))
        if (
            key
            and not SEA.search(name)
            and (
                match["prep"].lower() not in ("of", "from")
                or KIND_BEFORE.search(text, max(start, match.start() - KIND_LONG), match.start())
            )
        ):
            found.append(Place(match.end("name") - len(name), match.end("name"), key, name))
    known = {place.end for place in found}
    for match in WHERE.finditer(text, start, end):
        key = place_key(KIND_AFTER.sub("", match["name"]))
        if key and match.end("name") not in known and match["name"].split()[-1].lower() not in _buildings():
            found.append(Place(*match.span("name"), key, match["name"]))
    return tuple(sorted(found, key=lambda place: place.start))


@per_lexicon
def _buildings() -> frozenset[str]:
    """Last words of names that are of a building, and of no place that a number may be limited to."""
    return frozenset((*lexicon().words("events", "buildings"), *lexicon().words("events", "settings")))


def lying_in(texts: Iterable[tuple[str, tuple[Country, ...]]]) -> Mapping[str, str]:
    """Place key to country, as the reports say it: `Iran's Sistan and Baluchestan province`, `a province of Iran`."""
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for text, mentions in texts:
        for mention in mentions:
            if mention.form == "capital":
                continue
            after = WITHIN.match(text, mention.end)
            if after and after["noun"]:
                votes[place_key(after["name"])][mention.country] += 1
            kind = KIND_OF.match(text, mention.end)
            if kind:
                votes[place_key(kind["name"])][mention.country] += 1
            before = OF_COUNTRY.search(text, max(0, mention.start - 80), mention.start)
            if before:
                votes[place_key(before["name"])][mention.country] += 1
    return {key: max(sorted(count), key=lambda c: count[c]) for key, count in votes.items() if key}
