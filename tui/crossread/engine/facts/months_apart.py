"""One event of the past that two reports put a month or more apart: `seized on April 14`, `abducted on May 14`."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from crossread.engine.facts.main_event import Main, departs
from crossread.engine.facts.reading import Reading
from crossread.engine.facts.setting import Setting
from crossread.engine.facts.sightings import Sighting
from crossread.engine.text.dates import When


def months_apart(
    readings: Sequence[Reading], seen: Sequence[Sequence[Sighting]], named: Sequence[list[Setting]], main: Main
) -> list[list[Setting]]:
    """The events of the sightings, where days that differ in their month alone are taken for those of one event.

    So they are where each report dates one event of the past, neither names the other's day, and no place or kind of
    event tells the two apart: two events of the same day of a month are rare in reports of one event.
    """
    days = {number: day for number, mine in enumerate(seen) if (day := _only_day(mine, main))}
    made = [list(settings) for settings in named]

    def one_event(number: int, other: int) -> bool:
        day, told = days[number], days[other]
        if day.first == told.first or _names(readings[other], day) or _names(readings[number], told):
            return False
        return not _told_apart(_on(seen[number], named[number], day), _on(seen[other], named[other], told))

    same_day: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for number, day in days.items():
        earlier = same_day[day.first.year, day.first.day]
        told = next((days[other] for other in earlier if one_event(number, other)), None)
        if told:
            made[number] = [
                replace(setting, when=told) if sighting.when == day else setting
                for sighting, setting in zip(seen[number], named[number], strict=True)
            ]
        earlier.append(number)
    return made


def _on(seen: Sequence[Sighting], settings: Sequence[Setting], day: When) -> list[Setting]:
    """What is told of the events of a day."""
    return [setting for sighting, setting in zip(seen, settings, strict=True) if sighting.when == day]


def _told_apart(one: Sequence[Setting], other: Sequence[Setting]) -> bool:
    """Whether the two are told of places, or of kinds of events, of which none is the same."""
    places = [frozenset(place for setting in side for place in setting.places) for side in (one, other)]
    kinds = [frozenset(kind for setting in side for kind in setting.families) for side in (one, other)]
    return any(all(pair) and pair[0].isdisjoint(pair[1]) for pair in (places, kinds))


def _only_day(seen: Sequence[Sighting], main: Main) -> When | None:
    """The one day, told without its year, to which a report puts an event of another time than the main one's."""
    days = [s.when for s in seen if s.claim.kind == "date" and s.when and not s.part and departs(s.when, main)]
    plain = [when for when in days if when.grain == "day" and when.named and not when.with_year]
    return plain[0] if len({when.first for when in days}) == 1 == len({when.first for when in plain}) else None


def _names(reading: Reading, day: When) -> bool:
    return any(when.grain == "day" and when.first == day.first for when in reading.times)
