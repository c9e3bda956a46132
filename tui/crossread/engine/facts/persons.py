"""Which office each holder is said to hold, and whether what reports name is one person or several."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from crossread.engine.facts.sightings import Sighting
from crossread.engine.lexicon import lexicon
from crossread.engine.text.names import keys_of, likeness

Asked = tuple[str, str]
"""An office, and whose it is; empty where no report says it."""


def asked_offices(seen: Iterable[Sighting], home: str = "") -> dict[str, Asked]:
    """What each office as worded (`Mayor|Varn`, with the holder behind a second bar) is taken for.

    Spellings of one owner are joined, and two owners where one person alone is said to hold the office of each (`the
    Harriers`, `Port Ellen`). An office without an owner is that of its holder elsewhere; a nation's office that of the
    one nation whose holder is named, and one of the place where it was that of the one place; where there is none, a
    nation's is that of `home`, the country in which all that the reports tell was.
    """
    told = sorted({asked_of(sighting) for sighting in seen if sighting.asks})
    owners: defaultdict[str, Names] = defaultdict(Names)
    holders: defaultdict[str, Names] = defaultdict(Names)
    held: defaultdict[Asked, set[str]] = defaultdict(set)
    for office, owner, name in told:
        if owner:
            whose_office = owners[office].add(owner, owner)
            holders[office].add(name, whose_office)
            held[office, whose_office].add(name)
    national = frozenset(map(str, lexicon().part("roles", "national")))
    local = frozenset(map(str, lexicon().part("roles", "local")))
    countries = lexicon().part("countries") or {}
    places = {owner for _, owner, _ in told if owner[:1].isupper()}  # and not the tanker, whose captain is no ferry's
    made: dict[str, Asked] = {}
    for office, owner, name in told:
        known = owners[office]
        meant = known.of(owner)[0] if owner else ""
        same = set(holders[office].of(name))
        if meant:
            other = next(iter(same)) if len(same) == 1 else meant
            if not {meant, other} & countries.keys() and _one(held[office, meant]) and _one(held[office, other]):
                meant = other
        else:
            whose = known.meanings()
            if len(same) == 1:
                meant = same.pop()
            elif len(whose) == 1 and (
                (office in local and whose <= places) or (office in national and whose <= countries.keys())
            ):
                meant = next(iter(whose))
            elif office in national and home and (not whose or home in whose):
                meant = home
        made["|".join((office, owner, name))] = office, meant
    return _by_plainer_word(told, made)


def _by_plainer_word(told: Iterable[tuple[str, str, str]], made: dict[str, Asked]) -> dict[str, Asked]:
    """The same with each plainer word taken for what the same person is elsewhere: the head of a body for its chairman.

    Bodies may go by a name in the one report and by a word (`the committee`) or by none in the other.
    """
    plainer = lexicon().part("roles", "plainer words")
    asked = {key: made["|".join(key)] for key in told}
    for key, (office, owner) in asked.items():
        name = key[2]
        if office not in plainer or " " not in name:
            continue
        others = {
            (other, whose)
            for (_, _, called), (other, whose) in asked.items()
            if other in plainer[office]
            and " " in called
            and likeness(called, name) != "apart"
            and not (owner[:1].isupper() and whose[:1].isupper() and likeness(owner, whose) == "apart")
        }
        if len(others) == 1:
            other, whose = next(iter(others))
            made["|".join(key)] = other, whose
    return made


def _one(names: set[str]) -> bool:
    """Whether all the names are those of one person, who is called by more than a last name."""
    whole = longest(names)
    return " " in whole and all(likeness(whole, other) != "apart" for other in names)


class Names:
    """Names with what each stands for; those that may be one are found by what they share, not each by each."""

    def __init__(self) -> None:
        self._by_key: defaultdict[str, dict[str, str]] = defaultdict(dict)
        self._meanings: dict[str, str] = {}

    def add(self, name: str, meaning: str) -> str:
        """Keeps a name; returns what the first name like it stands for, which is its own meaning where none is."""
        known = self.of(name)
        if name not in self._meanings:
            self._meanings[name] = known[0] if known and meaning == name else meaning
            for key in keys_of(name):
                self._by_key[key][name] = self._meanings[name]
        return self._meanings[name]

    def of(self, name: str) -> list[str]:
        """What the names that may be this one stand for, the name itself first."""
        if name in self._meanings:
            return [self._meanings[name]]
        near = {other: meaning for key in keys_of(name) for other, meaning in self._by_key[key].items()}
        nations = lexicon().part("countries") or {}
        if name in nations:  # no country is another, though the name of the one be a part of the other's
            near = {other: meaning for other, meaning in near.items() if other not in nations}
        return [meaning for other, meaning in sorted(near.items()) if likeness(other, name) != "apart"]

    def meanings(self) -> set[str]:
        """All that the names stand for."""
        return set(self._meanings.values())


def asked_of(sighting: Sighting) -> tuple[str, str, str]:
    """Office, owner as worded, and holder of a sighting."""
    office, _, owner = sighting.asks.partition("|")
    return office, owner, sighting.claim.name


def told_by_answer(group: Sequence[Sighting]) -> list[list[Sighting]]:
    """The sightings of each person, body or day: full name and last name are one."""
    answers: dict[str, list[Sighting]] = {}
    known = Names()
    for sighting in sorted(group, key=lambda s: (-len(s.claim.name.split()), s.claim.name)):
        name = sighting.claim.name
        answers.setdefault(known.add(name, name), []).append(sighting)
    order = {id(sighting): number for number, sighting in enumerate(group)}
    return [sorted(mine, key=lambda s: order[id(s)]) for mine in answers.values()]


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
