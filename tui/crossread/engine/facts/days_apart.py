"""Days of two events that go by one name: a report that gives both tells of two, and gainsays nobody."""

from collections import defaultdict
from collections.abc import Sequence

from crossread.engine.facts.named_verdict import weekday_of
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


def _may_be_one(one: str, other: str) -> bool:
    """Whether two days are the same as far as they are told: by its month alone, or by its weekday."""
    if one.startswith(other) or other.startswith(one):
        return True
    return one[:1].isdigit() != other[:1].isdigit() and weekday_of(one) == weekday_of(other)
