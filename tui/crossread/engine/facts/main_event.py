"""The event that all reports are about: its day, kind, sides and country, by their leads."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from crossread.engine.facts.cues import cues
from crossread.engine.facts.reading import Reading
from crossread.engine.text.dates import When

DEPARTS = 3
"""A time more than so many days from the main event's is another event's: reports stretch over the days after it."""

ENOUGH = 0.3
"""A mark that so large a share of the leads' mentions carry belongs to the main event."""

SIDES = 3
"""Mentions that it takes, in both directions together, before two countries are held to have struck each other."""


@dataclass(frozen=True, slots=True)
class Main:
    """What all reports together are about."""

    day: date | None
    families: frozenset[str]
    marks: frozenset[str]
    sides: frozenset[tuple[str, str]]
    """Pairs of doer and target that struck each other; empty where nobody or one side did."""
    first: tuple[str, str] = ("", "")
    """The pair of them that struck first, by the days that reports give their strikes."""
    lead_times: tuple[When, ...] = ()
    """Times that the leads name in full."""
    names: frozenset[str] = frozenset()
    """Names of the leads, as skeletons: they tell no event from another."""
    known: bool = True
    """Half of the leads or more name an event of the families: they are what the reports are about."""


def main_of(readings: Sequence[Reading]) -> Main:
    """What the reports are about, by their leads."""
    families: Counter[str] = Counter()
    marks: Counter[str] = Counter()
    days: Counter[date] = Counter()
    directions: Counter[tuple[str, str]] = Counter()
    blows: dict[tuple[str, str], date] = {}
    told = 0
    for reading in readings:
        lead = reading.lead
        for mention in reading.mentions:
            if mention.doer and mention.target and "attack" in mention.families:
                pair = mention.doer, mention.target
                directions[pair] += 1
                if mention.when and _recent(mention.when, reading.day):
                    blows[pair] = min(blows.get(pair, date.max), mention.when.first)
            if mention.start < lead.end and not mention.other:
                told += 1
                families.update(mention.families)
                marks.update(mention.marks)
        families.update(name for noun in set(reading.lead_nouns) for name in cues().of_noun[noun])
        recent = [when for when in reading.times if _recent(when, reading.day)]
        days.update({when.first for when in recent})
        days.update({when.first for when in recent if when.start < lead.end})  # what a lead names counts twice
    most = max(families.values(), default=0)
    main = frozenset(name for name, n in families.items() if 2 * n >= most)
    naming = sum(not _families_of_lead(reading).isdisjoint(main) for reading in readings)
    sides = {(a, b) for (a, b), n in directions.items() if n and directions[b, a] and n + directions[b, a] >= SIDES}
    return Main(
        max(sorted(days), key=lambda day: days[day], default=None) or _long_ago(readings) or _earliest(readings),
        main,
        frozenset(name for name, n in marks.items() if n >= ENOUGH * told),
        frozenset(sides),
        min(sorted(sides), key=lambda pair: blows.get(pair, date.max), default=("", "")),
        _lead_times(readings),
        frozenset[str]().union(*(reading.names_in(reading.lead) for reading in readings)),
        2 * naming >= len(readings),
    )


def _lead_times(readings: Sequence[Reading]) -> tuple[When, ...]:
    """The times that the leads name in full; no years where some tell of days: `on Sunday` is not `the 2004 flood`."""
    told = [when for reading in readings for when in reading.times if when.start < reading.lead.end]
    by_day = any(when.grain == "day" for when in told)
    return tuple(when for when in told if not when.bare and not (by_day and when.grain == "year"))


def home_of(readings: Sequence[Reading]) -> str:
    """The country of all that the reports tell: most leads name it, and none other half as often; empty without one."""
    told = Counter(c for reading in readings for c in {c.country for c in reading.countries_in(reading.lead)})
    first, second = [*told.most_common(2), ("", 0), ("", 0)][:2]
    return first[0] if first[1] * 2 >= len(readings) and first[1] >= 2 * second[1] else ""


def _families_of_lead(reading: Reading) -> frozenset[str]:
    """The kinds of event that a lead names or tells."""
    told = [cues().of_noun[noun] for noun in reading.lead_nouns]
    return frozenset[str]().union(*told, *(mention.families for mention in reading.in_span(reading.lead)))


def _recent(when: When, day: date | None) -> bool:
    return when.grain == "day" and day is not None and timedelta(0) <= day - when.first <= timedelta(days=7)


def _long_ago(readings: Sequence[Reading]) -> date | None:
    """The day that half of the leads or more name in full, of an event that the reports come back to."""
    told = Counter(
        day
        for reading in readings
        for day in {
            when.first
            for when in reading.times
            if when.grain == "day" and not when.bare and when.start < reading.lead.end
        }
    )
    day, leads = max(sorted(told.items()), key=lambda counted: counted[1], default=(None, 0))
    return day if 2 * leads >= len(readings) else None


def _earliest(readings: Sequence[Reading]) -> date | None:
    return min((reading.day for reading in readings if reading.day), default=None)


def departs(when: When | None, main: Main) -> bool:
    """Whether a time is another than the main event's; a bare weekday never is."""
    if when is None or when.bare:
        return False
    if main.day is None:
        return not any(when.near(known) for known in main.lead_times)
    slack = timedelta(days=DEPARTS)
    return not (when.first - slack <= main.day <= when.last + slack)
