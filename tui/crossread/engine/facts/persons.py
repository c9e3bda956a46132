"""Which office each holder is said to hold, and whether what reports name is one person or several."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from crossread.engine.facts.sightings import Sighting
from crossread.engine.lexicon import lexicon
from crossread.engine.text.names import likeness
from crossread.engine.text.places import place_key

Asked = tuple[str, str]
"""An office, and whose it is; empty where no report says it."""


def asked_offices(seen: Iterable[Sighting]) -> dict[str, Asked]:
    """What each office as worded (`Mayor|Varn`, with the holder behind a second bar) is taken for.

    Spellings of one owner are joined. An office without an owner is that of its holder elsewhere; a nation's office
    that of the one nation whose holder is named.
    """
    owned: defaultdict[str, dict[str, str]] = defaultdict(dict)
    holders: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    told = sorted({asked_of(sighting) for sighting in seen if sighting.asks})
    for office, owner, _ in told:
        if owner:
            known = next((o for o in owned[office].values() if likeness(o, owner) != "apart"), owner)
            owned[office][place_key(owner)] = known
    for office, owner, name in told:
        if owner:
            holders[office].append((name, owned[office][place_key(owner)]))
    national = frozenset(map(str, lexicon().part("roles", "national")))
    countries = lexicon().part("countries") or {}
    made: dict[str, Asked] = {}
    for office, owner, name in told:
        meant = owned[office][place_key(owner)] if owner else ""
        if not meant:
            same = {whose for known, whose in holders[office] if likeness(known, name) != "apart"}
            nations = {whose for whose in owned[office].values() if whose in countries}
            if len(same) == 1:
                meant = same.pop()
            elif office in national and len(nations) == 1 == len(set(owned[office].values())):
                meant = nations.pop()
        made["|".join((office, owner, name))] = office, meant
    return made


def asked_of(sighting: Sighting) -> tuple[str, str, str]:
    """Office, owner as worded, and holder of a sighting."""
    office, _, owner = sighting.asks.partition("|")
    return office, owner, sighting.claim.name


def told_by_answer(group: Sequence[Sighting]) -> list[list[Sighting]]:
    """The sightings of each person, body or day: full name and last name are one."""
    answers: list[tuple[str, list[Sighting]]] = []
    for sighting in sorted(group, key=lambda s: (-len(s.claim.name.split()), s.claim.name)):
        home = next((mine for name, mine in answers if likeness(name, sighting.claim.name) != "apart"), None)
        if home is None:
            answers.append((sighting.claim.name, [sighting]))
        else:
            home.append(sighting)
    order = {id(sighting): number for number, sighting in enumerate(group)}
    return [sorted(mine, key=lambda s: order[id(s)]) for _, mine in answers]


def several(group: Sequence[Sighting]) -> bool:
    """Whether one report names two people in answer to the question: then others that name one do not gainsay it."""
    told: defaultdict[str, set[str]] = defaultdict(set)
    for sighting in group:
        told[sighting.claim.article].add(sighting.claim.name)
    return any(
        likeness(whole, other) == "apart" for names in told.values() for whole in (longest(names),) for other in names
    )


def longest(names: Iterable[str]) -> str:
    """The name told in most words, by which a person is called; of those the one told most often."""
    told = Counter(names)
    return min(told, key=lambda name: (-len(name.split()), -told[name], name))
