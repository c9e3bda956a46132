"""Facts whose answer is a day or a name: when it was, who holds an office, who did it, who was hit."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from crossread.engine.facts.doers import doers
from crossread.engine.facts.event_dates import event_dates
from crossread.engine.facts.mentions import Reading
from crossread.engine.facts.offices import offices
from crossread.engine.facts.order import Ranked, ids_of, rank
from crossread.engine.facts.setting import Main, Setting
from crossread.engine.facts.sightings import Sighting
from crossread.engine.facts.targets import targets
from crossread.engine.facts.verdict import verdict_of
from crossread.model import Fact

LABELS = {"date": "date", "responsible": "who did it", "target": "who was hit"}
Key = tuple[str, int, str]


def sightings_of(reading: Reading, main: Main) -> list[Sighting]:
    """All named answers of one article, outside of its furniture, by kind and place."""
    found = [
        *event_dates(reading, main.families),
        *offices(reading),
        *doers(reading),
        *targets(reading, main.families | {"attack"}),
    ]
    inside = reading.article.furniture
    return [s for s in _once(found) if not any(span.overlaps(s.claim.span) for span in inside)]


def _once(found: Iterable[Sighting]) -> Iterable[Sighting]:
    seen = set()
    for sighting in found:
        place = (sighting.claim.kind, sighting.claim.start)
        if place not in seen:
            seen.add(place)
            yield sighting


def settings_at(mentioned: Sequence[Setting], told: Sequence[Setting], seen: Sequence[Sighting]) -> list[Setting]:
    """The event of each sighting: as a claim tells it that has the same event noun, else as its mention does."""
    at = {setting.trigger: setting for setting in (*mentioned, *told)}
    return [at[s.mention.start] if s.mention else Setting() for s in seen]


def days_of(seen: Sequence[Sequence[Sighting]], homes: Sequence[Sequence[int]]) -> dict[int, str]:
    """The day on which most sightings of each event put it."""
    told: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for mine, numbers in zip(seen, homes, strict=True):
        for sighting, home in zip(mine, numbers, strict=True):
            if sighting.claim.kind == "date":
                told[home][sighting.claim.name] += 1
    return {home: min(days, key=lambda day: (-days[day], day)) for home, days in told.items()}


def named_facts(
    seen: Sequence[Sequence[Sighting]], homes: Sequence[Sequence[int]], names: Mapping[int, str], events: Sequence[str]
) -> list[Ranked]:
    """The named facts that two articles or more speak of, each with its sort key."""
    told = [(s, home) for mine, numbers in zip(seen, homes, strict=True) for s, home in zip(mine, numbers, strict=True)]
    owners = _owners(s.asks for s, _ in told if s.asks)
    groups: defaultdict[Key, list[Sighting]] = defaultdict(list)
    for sighting, home in told:
        office, _, country = sighting.asks.partition("|")
        asks = f"{office}|{country or owners.get(office, '')}" if office else ""
        groups[sighting.claim.kind, 0 if office else home, asks].append(sighting)
    shared = [(key, group) for key, group in groups.items() if len({s.claim.article for s in group}) > 1]
    labels = [_label(key, names) for key, _ in shared]
    ids = ids_of(
        ["|".join((key[0], events[key[1]], key[2])) for key, _ in shared],
        [[s.claim for s in group] for _, group in shared],
    )
    made = []
    for (_key, group), label, name in zip(shared, labels, ids, strict=True):
        claims = tuple(sighting.claim for sighting in group)
        verdict, reason = verdict_of(claims)
        fact = Fact(name, claims[0].kind, label, verdict, reason, claims)
        made.append((rank(fact, part=False), fact))
    return made


def _owners(asks: Iterable[str]) -> dict[str, str]:
    """The one country whose office is meant where no country is named."""
    countries: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for each in asks:
        office, _, country = each.partition("|")
        if country:
            countries[office][country] += 1
    return {office: next(iter(known)) for office, known in countries.items() if len(known) == 1}


def _label(key: Key, names: Mapping[int, str]) -> str:
    kind, home, asks = key
    if asks:
        office, _, country = asks.partition("|")
        return f"{office} of {country}" if country else office
    event = names.get(home, "")
    return f"{LABELS[kind]} · {event}" if event else LABELS[kind]
