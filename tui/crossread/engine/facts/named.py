"""Facts whose answer is a day or a name: when it was, who holds an office, who did it, who was hit."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from crossread.engine.facts.accused import accused
from crossread.engine.facts.bound_days import END
from crossread.engine.facts.days_apart import anchored, days_alone, days_apart
from crossread.engine.facts.doers import attackers, blamed_states, doers
from crossread.engine.facts.event_dates import event_dates
from crossread.engine.facts.fallen import FAMILIES, fallen
from crossread.engine.facts.ids import Asked, ids_of, words_of
from crossread.engine.facts.main_event import Main, departs
from crossread.engine.facts.named_things import NOTHING, NamedThings, told_helpers, told_of_hit
from crossread.engine.facts.office_verbs import offices_by_verb
from crossread.engine.facts.offices import offices
from crossread.engine.facts.order import Ranked, rank
from crossread.engine.facts.persons import asked_of, asked_offices, longest, several, told_by_answer
from crossread.engine.facts.reading import Reading
from crossread.engine.facts.reprints import Reprints
from crossread.engine.facts.setting import Setting
from crossread.engine.facts.sightings import Sighting
from crossread.engine.facts.targets import struck, targets
from crossread.engine.facts.verdict import verdict_of
from crossread.engine.facts.wording import day_words
from crossread.engine.lexicon import lexicon
from crossread.engine.text.names import likeness
from crossread.model import Fact

LABELS = {
    "date": "date",
    "date end": "date of the end",
    "date capture": "date of the arrest",
    "date recorder": "date on which the recorder was found",
    "responsible": "who did it",
    "responsible accused": "who is accused",
    "responsible rescue": "who came to the rescue",
    "responsible capture": "who captured them",
    "target": "who or what was hit",
}
"""What facts are called by their kind, and by the part of the event that is asked for."""
Key = tuple[str, int, str, str, str]
"""Kind, event, part of it, office and whose it is; the last two are empty where no office is asked for."""


def sightings_of(reading: Reading, main: Main, named: NamedThings = NOTHING) -> list[Sighting]:
    """All named answers of one article, outside of its furniture, by kind and place.

    `named`: what any report says was hit or came to the rescue.
    """
    hits = list(struck(reading, main.families))
    untold = frozenset(name for name in named.hit if all(likeness(name, s.claim.name) == "apart" for s in hits))
    found = [
        *event_dates(reading, main.families, by_lead=not main.known),
        *offices(reading),
        *offices_by_verb(reading),
        *doers(reading, main.families),
        *told_helpers(reading, named),
        *(() if main.sides else attackers(reading, main.families)),
        *(() if main.sides else blamed_states(reading, main.families)),
        *(() if main.sides else accused(reading, main.families)),
        *targets(reading, main.families | {"attack"}),
        *hits,
        *told_of_hit(reading, untold),
        *(fallen(reading) if main.families & FAMILIES or not main.known else ()),
    ]
    blamed = {s.claim.name for s in found if s.claim.kind == "responsible"}
    inside = reading.article.furniture
    return [
        s
        for s in _once(found)
        if not (s.person and s.claim.name in blamed) and not any(span.overlaps(s.claim.span) for span in inside)
    ]


def _once(found: Iterable[Sighting]) -> Iterable[Sighting]:
    seen = set()
    for sighting in found:
        place = (sighting.claim.kind, sighting.claim.start)
        if place not in seen:
            seen.add(place)
            yield sighting


def settings_at(
    mentioned: Sequence[Setting], told: Sequence[Setting], seen: Sequence[Sighting], main: Main
) -> list[Setting]:
    """The event of each sighting: as a claim tells it that has the same event noun, else as its mention does.

    Without an event noun it is the main event, but for a day that is another's.
    """
    at = {setting.trigger: setting for setting in (*mentioned, *told)}
    return [
        at[s.mention.start] if s.mention else Setting(when=s.when if departs(s.when, main) else None, word=s.word)
        for s in seen
    ]


def days_of(seen: Sequence[Sequence[Sighting]], homes: Sequence[Sequence[int]]) -> dict[int, str]:
    """The day on which most reports put each event, by what is bound to it."""
    told: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for mine, numbers in zip(seen, homes, strict=True):
        days = ((home, s.claim.name) for s, home in zip(mine, numbers, strict=True) if _firm_day(s))
        for home, day in dict.fromkeys(days):
            told[home][day] += 1
    return {home: min(days, key=lambda day: (-days[day], day)) for home, days in told.items()}


def _firm_day(sighting: Sighting) -> bool:
    return sighting.claim.kind == "date" and not (sighting.weak or sighting.besides or sighting.part)


def named_facts(
    seen: Sequence[Sequence[Sighting]],
    homes: Sequence[Sequence[int]],
    names: Mapping[int, str],
    events: Sequence[str],
    reprints: Reprints,
    country: str = "",
) -> list[Ranked]:
    """The named facts that two articles or more speak of, each with its sort key.

    `events` tell of each sighting which event it is of by itself; `country` is the one that all reports are about.
    """
    at_home = (zip(mine, numbers, strict=True) for mine, numbers in zip(seen, homes, strict=True))
    told = anchored(list(chain.from_iterable(at_home)))
    offices = asked_offices((s for s, _ in told), country)
    groups: defaultdict[Key, list[Sighting]] = defaultdict(list)
    for sighting, home in told:
        office, owner = offices["|".join(asked_of(sighting))] if sighting.asks else ("", "")
        groups[sighting.claim.kind, 0 if office else home, sighting.part, office, owner].append(sighting)
    _of_one_day(groups)
    place = {id(sighting): number for number, (sighting, _) in enumerate(told)}
    parts = [(key, part) for key, group in groups.items() for part in _answers(key, _borne_out(group)) if part]
    parts.sort(key=lambda answered: place[id(answered[1][0])])
    ids = ids_of([_asked(part[0], events[place[id(part[0])]]) for _, part in parts])
    told_by = [reprints.spread(sighting.claim for sighting in part) for _, part in parts]
    shared = [n for n, claims in enumerate(told_by) if len({claim.article for claim in claims}) > 1]
    labels = _labels([parts[n] for n in shared], names)
    made = []
    for claims, label, name in zip((told_by[n] for n in shared), labels, (ids[n] for n in shared), strict=True):
        verdict, reason = verdict_of(claims)
        fact = Fact(name, claims[0].kind, label, verdict, reason, claims)
        made.append((rank(fact, part=False), fact))
    return made


def _of_one_day(groups: dict[Key, list[Sighting]]) -> None:
    """Puts the day of a rescue with that of the event where both were on one day: a siege of some hours."""
    for key in [key for key in groups if key[0] == "date" and key[2] == END]:
        kind, home, _, office, owner = key
        whole = groups.get((kind, home, "", office, owner), [])
        told = Counter(s.claim.name for s in whole)
        day = min(told, key=lambda day: (-told[day], day), default="")
        whole += [s for s in groups[key] if s.claim.name == day]
        groups[key] = [s for s in groups[key] if s.claim.name != day]
        if not groups[key]:
            del groups[key]


def _asked(first: Sighting, event: str) -> Asked:
    """What a named fact asks by its earliest sighting: an office, whoever's it is found to be, is no event's."""
    office, _, _ = asked_of(first)
    plain = "|".join(filter(None, (first.claim.kind, office or event, first.part)))
    return plain, f"{plain}|{first.claim.name}", f"{plain}|{words_of(first.claim)}"


def _borne_out(group: list[Sighting]) -> list[Sighting]:
    """The group without those weak answers that no firm one gives; of weak days alone the one most of them give."""
    firm = {s.claim.name for s in group if not s.weak}
    if group[0].claim.kind == "office":
        return [s for s in group if not s.weak or any(likeness(s.claim.name, name) == "same" for name in firm)]
    if not firm:
        told = Counter(s.claim.name for s in group)
        firm = {min(told, key=lambda name: (-told[name], name))}
    return [s for s in group if not s.weak or s.claim.name in firm]


def _answers(key: Key, group: list[Sighting]) -> list[list[Sighting]]:
    """The group, or one for each person where several people answer the question and none of them gainsays another.

    So it is where one report names two of them that are no rivals, where no report says whose office it is, and where
    what is said of the one (that he was charged) leaves room for others.
    """
    kind, _, _, office, owner = key
    roles = lexicon().part("roles")
    unknown = office and not owner and office not in roles["local"]
    if kind == "date":
        apart = any(s.besides for s in group)
    else:
        rivals = all(s.rival for s in group)
        apart = office in roles["many"] or any(s.besides for s in group) or unknown or (several(group) and not rivals)
    people = [s for s in group if s.person]
    if people:
        rest = [s for s in group if not s.person]
        return told_by_answer(people) + (_answers(key, rest) if rest else [])
    if kind == "date":
        return days_alone(group) if apart else days_apart(group)
    return told_by_answer(group) if apart else [group]


def _labels(shared: Sequence[tuple[Key, Sequence[Sighting]]], names: Mapping[int, str]) -> list[str]:
    """What each fact is called; those of one name are told apart by the person."""
    plain = [_label(key, names, charged=_charged(group)) for key, group in shared]
    told = Counter(plain)
    return [
        label if told[label] == 1 else f"{label} ({_called(group)})"
        for label, (_, group) in zip(plain, shared, strict=True)
    ]


def _called(group: Sequence[Sighting]) -> str:
    name = longest(sighting.claim.name for sighting in group)
    return day_words(name) if group[0].claim.kind == "date" else name


def _charged(group: Sequence[Sighting]) -> bool:
    """Whether the reports say of a person no more than that he was held or charged."""
    return any(s.accused for s in group) and all(s.besides or s.weak for s in group)


def _label(key: Key, names: Mapping[int, str], *, charged: bool) -> str:
    kind, home, part, office, owner = key
    if office:
        return f"{office} of {owner}" if owner else office
    event = names.get(home, "")
    part = part or ("accused" if charged else "")
    asked = LABELS.get(f"{kind} {part}", f"{kind} of the {part}") if part else LABELS[kind]
    return f"{asked} · {event}" if event else asked
