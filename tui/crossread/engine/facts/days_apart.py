"""Days of two events that go by one name, and weekdays of reports of which nobody knows the day."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from crossread.engine.facts.named_verdict import ISO_DAY, weekday_of
from crossread.engine.facts.sightings import Sighting

FEWEST = 2
"""So many reports at least give the event's own day."""


def days_apart(group: Sequence[Sighting]) -> list[list[Sighting]]:
    """The days of one event, and each other day that no report gives without that event's own.

    The event's own day is the one that most reports give: where a report tells of `Tuesday's blast` and of Monday's,
    and every other report of Tuesday's alone, Monday's is another blast.
    """
    told: defaultdict[str, set[str]] = defaultdict(set)
    for sighting in group:
        told[sighting.claim.name].add(sighting.claim.article)
    first = min(told, key=lambda day: (-len(told[day]), day))
    if len(told[first]) < FEWEST:
        return [list(group)]
    own = {article for day in told if _may_be_one(day, first) for article in told[day]}
    others = {day for day in told if not _may_be_one(day, first) and told[day] <= own}
    parts = [[s for s in group if s.claim.name not in others]]
    return parts + [[s for s in group if s.claim.name == day] for day in sorted(others)]


def days_alone(group: Sequence[Sighting]) -> list[list[Sighting]]:
    """The sightings of each day, where several people or things may each have one: a weekday with the day it was."""
    firm: dict[str, list[Sighting]] = {}
    for sighting in sorted(group, key=lambda s: not s.claim.name[:1].isdigit()):
        day = sighting.claim.name
        own = next((known for known in firm if _may_be_one(known, day)), day)
        firm.setdefault(own, []).append(sighting)
    order = {id(sighting): number for number, sighting in enumerate(group)}
    return [sorted(mine, key=lambda s: order[id(s)]) for mine in firm.values()]


def anchored(told: Sequence[tuple[Sighting, int]]) -> list[tuple[Sighting, int]]:
    """The sightings with their events; a weekday of a report without a date is that which dated reports tell of it.

    It was counted from the day of other reports, and may be a week off.
    """
    firm = {(s.claim.name, s.part, home) for s, home in told if s.claim.kind == "date" and not s.adrift}
    return [(_anchor(s, home, firm) if s.adrift else s, home) for s, home in told]


def _anchor(sighting: Sighting, home: int, firm: set[tuple[str, str, int]]) -> Sighting:
    claim = sighting.claim
    if not ISO_DAY.fullmatch(claim.name) or (claim.name, sighting.part, home) in firm:
        return sighting
    day = date.fromisoformat(claim.name)
    weeks = ((day + timedelta(days=shift)).isoformat() for shift in (7, -7))
    meant = next((other for other in weeks if (other, sighting.part, home) in firm), claim.name)
    return replace(sighting, claim=replace(claim, name=meant))


def _may_be_one(one: str, other: str) -> bool:
    """Whether two days are the same as far as they are told: by its month alone, or by its weekday."""
    if one.startswith(other) or other.startswith(one):
        return True
    return one[:1].isdigit() != other[:1].isdigit() and weekday_of(one) == weekday_of(other)
