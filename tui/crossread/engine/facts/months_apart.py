"""One event of the past that two reports put a month or more apart: `seized on April 14`, `abducted on May 14`."""

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

    So they are where each report dates one event of the past and neither names the other's day: two events of the same
    day of a month are rare in reports of one event.
    """
    only = [_only_day(mine, main) for mine in seen]
    made = [list(settings) for settings in named]
    for number, day in enumerate(only):
        told = next((other for n, other in enumerate(only[:number]) if _slip(day, other, readings[n])), None)
        if told and not _names(readings[number], told):
            made[number] = [
                replace(setting, when=told) if sighting.when == day else setting
                for sighting, setting in zip(seen[number], named[number], strict=True)
            ]
    return made


def _only_day(seen: Sequence[Sighting], main: Main) -> When | None:
    """The one day, told without its year, to which a report puts an event of another time than the main one's."""
    days = [s.when for s in seen if s.claim.kind == "date" and s.when and not s.part and departs(s.when, main)]
    plain = [when for when in days if when.grain == "day" and when.named and not when.with_year]
    return plain[0] if len({when.first for when in days}) == 1 == len({when.first for when in plain}) else None


def _slip(day: When | None, other: When | None, reading: Reading) -> bool:
    """Whether another day differs from this one in the month alone, and its report does not name this one."""
    if day is None or other is None or day.first == other.first:
        return False
    return (day.first.year, day.first.day) == (other.first.year, other.first.day) and not _names(reading, day)


def _names(reading: Reading, day: When | None) -> bool:
    return day is not None and any(when.grain == "day" and when.first == day.first for when in reading.times)
