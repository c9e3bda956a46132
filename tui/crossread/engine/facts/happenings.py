"""Which settings of all articles are one happening: best first, by what they say of kind, sides, time and names."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from crossread.engine.facts.main_event import Main
from crossread.engine.facts.reading import Reading
from crossread.engine.facts.setting import Setting
from crossread.engine.text.dates import When

JOINED = 1.5
"""Agreement from which two settings are one happening: a shared year alone, a kind and a name."""

DAY, MONTH, YEAR = 3.0, 2.0, 1.5
"""What a shared time is worth by its grain."""

MARK, SIDE, NAME, MOST_NAMES, WORD = 1.0, 1.0, 0.5, 1.5, 1.0
"""What a shared mark (suicide), doer or target, name of the sentence, and noun of an undated event is worth."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One event that reports speak of."""

    setting: Setting
    """All that its settings say together."""
    main: bool = False


def event_key(happening: Happening, setting: Setting, main: Main) -> str:
    """What event a claim is of as far as its own `setting` tells, so that it stays when reports are added.

    Of sides that struck each other the first blow is the main event, as it was before the other was struck. Another
    event is told by its year; where none is told, by its sides and marks.
    """
    known = happening.setting
    if happening.main:
        sides = known.doer, known.target
        return "|".join(("main", *(sides if sides != main.first else ("", ""))))
    own = setting if setting.departs or setting.doer or setting.target else known
    if own.when:
        return f"|{own.when.first.year}"
    return "|".join(("", own.doer, own.target, *sorted(own.marks)))


def happenings(
    readings: Sequence[Reading], told: Sequence[Sequence[Setting]], main: Main
) -> tuple[list[Happening], list[list[int]]]:
    """The happenings, the main one first, and for each article the number of each claim's happening.

    The richest settings come first and each joins the happening it agrees with most, so that the order of the articles
    makes no difference.
    """
    found = [Happening(Setting(), True)]
    for doer, target in sorted(main.sides):
        found.append(Happening(Setting(main.families, frozenset(), doer, target), True))
    homes = [_home(reading, main) for reading in readings]
    where: dict[tuple[int, int], int] = {}
    other = _other_places(told)
    waiting = []
    plain = []
    for row, settings in enumerate(told):
        for column, setting in enumerate(settings):
            if (
                main.sides
                and not setting.departs
                and not (setting.doer or setting.target)
                and not setting.places & other
            ):
                setting = replace(setting, doer=homes[row][0], target=homes[row][1])
            sided = setting.doer or (setting.target and not setting.places & other)
            if setting.departs or (main.sides and sided):
                waiting.append((setting, row, column))
            else:
                where[row, column] = 0
                plain.append((setting, row, column))
    waiting.sort(key=lambda item: _rank(item[0], readings[item[1]], item[2]))
    holders: defaultdict[str, set[int]] = defaultdict(set)
    for number, happening in enumerate(found):
        for key in _keys(happening.setting):
            holders[key].add(number)
    for setting, row, column in waiting:
        kin = sorted({number for key in _keys(setting) for number in holders[key]})
        best = max(kin, key=lambda n: (_agreement(found[n].setting, setting), -n), default=0)
        if best and _agreement(found[best].setting, setting) >= JOINED:
            found[best] = replace(found[best], setting=_both(found[best].setting, setting))
        else:
            found.append(Happening(setting))
            best = len(found) - 1
        for key in _keys(found[best].setting):
            holders[key].add(best)
        where[row, column] = best
    elsewhere = _elsewhere(found, told, where, main)
    for setting, row, column in plain:
        known = {elsewhere[place] for place in setting.places if place in elsewhere}
        if len(known) == 1:
            where[row, column] = known.pop()
    return found, [[where[row, column] for column in range(len(settings))] for row, settings in enumerate(told)]


def _keys(setting: Setting) -> set[str]:
    """What two settings of one happening share at least one of: a year, a mark, a doer, a target."""
    years = range(setting.when.first.year, setting.when.last.year + 1) if setting.when else ()
    sides = {f"by {setting.doer}"} if setting.doer else set()
    if setting.other and not setting.when:
        sides.add(f"another {setting.word}")
    return (
        sides | ({f"on {setting.target}"} if setting.target else set()) | setting.marks | {str(year) for year in years}
    )


def _other_places(told: Sequence[Sequence[Setting]]) -> frozenset[str]:
    """Places named beside events of another time, and beside no other."""
    away = {place for settings in told for setting in settings if setting.departs for place in setting.places}
    near = {place for settings in told for s in settings if s.doer and not s.departs for place in s.places}
    return frozenset(away - near)


def _elsewhere(
    found: Sequence[Happening], told: Sequence[Sequence[Setting]], where: Mapping[tuple[int, int], int], main: Main
) -> dict[str, int]:
    """Places that are told of one other happening alone, and of the main one by no article before that: who names
    them means that happening.
    """
    homes: defaultdict[str, set[int]] = defaultdict(set)
    first: dict[tuple[int, str], int] = {}
    for (row, column), number in sorted(where.items()):
        for place in told[row][column].places:
            before = first.setdefault((row, place), number)
            if number:
                homes[place] |= {0 if found[number].main or before == 0 else number}
    return {
        place: next(iter(numbers))
        for place, numbers in homes.items()
        if len(numbers) == 1 and 0 not in numbers and not main.names & set(place.split())
    }


def _home(reading: Reading, main: Main) -> tuple[str, str]:
    """The sides of the event that an article is about: those it names first."""
    for mention in reading.mentions:
        for doer, target in sorted(main.sides):
            if mention.doer == doer and mention.target in (target, ""):
                return doer, target
    return "", ""


def _rank(setting: Setting, reading: Reading, column: int) -> tuple[int, str, str, int]:
    """Richest first; then by content."""
    detail = 4 * bool(setting.when) + 2 * bool(setting.doer) + 2 * bool(setting.target) + len(setting.marks)
    grain = {"day": 3, "month": 2, "span": 2, "year": 1}[setting.when.grain] if setting.when else 0
    return -(detail + grain), setting.when.iso if setting.when else "", reading.article.text, column


def _agreement(known: Setting, new: Setting) -> float:
    """How much two settings agree; 0 where they cannot be one happening."""
    if known.other != new.other and (known.other or new.other) and not (known.when and new.when):
        return 0.0
    if known.families and new.families and not known.families & new.families:
        return 0.0
    if known.marks != new.marks and not (known.when and new.when):
        return 0.0
    if (known.doer and new.doer and known.doer != new.doer) or (
        known.target and new.target and known.target != new.target
    ):
        return 0.0
    if (known.doer and known.doer == new.target) or (new.doer and new.doer == known.target):
        return 0.0
    if bool(known.when) != bool(new.when) and not (known.marks and known.marks == new.marks):
        return 0.0
    score = MARK * len(known.marks & new.marks)
    score += (
        SIDE * (bool(known.doer) and known.doer == new.doer) * 2
        + SIDE * (bool(known.target) and known.target == new.target) * 1.5
    )
    score += WORD * bool(known.other and new.other and known.word == new.word)
    score += min(MOST_NAMES, NAME * len(known.names & new.names))
    if known.when and new.when:
        if not known.when.near(new.when) or _years_and_day(known, new) or _years_and_day(new, known):
            return 0.0
        score += min(_worth(known.when), _worth(new.when))
    return score


def _years_and_day(one: Setting, other: Setting) -> bool:
    """Whether the one are all the events of a year, and the other is that of a day."""
    return one.several and bool(other.when and other.when.grain == "day")


def _worth(when: When) -> float:
    return {"day": DAY, "month": MONTH, "span": MONTH, "year": YEAR}[when.grain]


def _both(known: Setting, new: Setting) -> Setting:
    """The one filled up with what the other says."""
    when = min((w for w in (known.when, new.when) if w), key=lambda w: (w.last - w.first, w.first), default=None)
    return replace(
        known,
        families=known.families & new.families or known.families or new.families,
        doer=known.doer or new.doer,
        target=known.target or new.target,
        when=when,
        names=known.names | new.names,
    )
