"""Ships and buildings by name that were hit, and ships that came to help, in whichever report first names them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from crossread.engine.facts.captures import CAPTURE
from crossread.engine.facts.main_event import Main
from crossread.engine.facts.reading import Reading
from crossread.engine.facts.ship_fates import caught_them, helped, was_hit
from crossread.engine.facts.ships import ships_in
from crossread.engine.facts.sightings import Sighting, sighting
from crossread.engine.facts.targets import buildings_hit, without_kind
from crossread.engine.text.names import likeness
from crossread.model import Span

SHIPS = frozenset(("seizure", "attack", "robbery", "accident", "fire", "storm"))
"""Families of events in which ships are hit."""


@dataclass(frozen=True, slots=True)
class NamedThings:
    """Names of what any report says was hit, or came to the rescue, or caught those who did it."""

    hit: frozenset[str] = frozenset()
    rescuers: frozenset[str] = frozenset()
    captors: frozenset[str] = frozenset()
    """Ships that caught those who did it, and freed nobody."""


NOTHING = NamedThings()


def named_things(readings: Sequence[Reading], main: Main) -> NamedThings:
    """What the reports of an event name."""
    families = main.families
    hit = set(buildings_hit(readings, families))
    rescuers: set[str] = set()
    captors: set[str] = set()
    for reading in readings if families & SHIPS or not main.known else ():
        ships = ships_in(reading)
        hit.update(ship.name for ship in ships if not ship.navy and was_hit(reading, ship, ships, main))
        rescuers.update(ship.name for ship in ships if helped(reading, ship))
        captors.update(ship.name for ship in ships if ship.navy and caught_them(reading, ship))
    return NamedThings(frozenset(hit), frozenset(rescuers - hit), frozenset(captors - rescuers - hit))


def told_of_hit(reading: Reading, hit: frozenset[str]) -> Iterator[Sighting]:
    """Each ship or building that was hit, where an article names it first; others were hit beside it."""
    for name, span in _firsts(reading, hit):
        yield replace(sighting(reading, "target", span, without_kind(name)), besides=True)


def told_helpers(reading: Reading, named: NamedThings) -> Iterator[Sighting]:
    """Each ship that came to help or caught those who did it, where an article names it first."""
    for part, names in (("rescue", named.rescuers), (CAPTURE, named.captors)):
        for name, span in _firsts(reading, names):
            yield replace(sighting(reading, "responsible", span, name), besides=True, part=part)


def _firsts(reading: Reading, names: frozenset[str]) -> list[tuple[str, Span]]:
    """Where an article first gives each of the names, in its own spelling where it introduces the ship."""
    if not names:
        return []
    text = reading.article.text
    own = {ship.name for ship in ships_in(reading) if any(likeness(ship.name, name) != "apart" for name in names)}
    firsts = []
    for name in own | {name for name in names if not any(name in longer for longer in own)}:
        place = re.search(rf"(?<![\w’'-]){re.escape(name)}(?![\w-])", text) if name in own or " " in name else None
        if place:
            firsts.append((name, Span(*place.span())))
    return sorted(firsts, key=lambda first: (first[1].start, first[0]))
