"""What a person would call a happening: `Pakistan's strike on Iran, 18 Jan`, `quake of 2 Jul`, `2004 tsunami`."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from crossread.engine.facts.cues import cues
from crossread.engine.facts.happenings import Happening
from crossread.engine.facts.joining import Item
from crossread.engine.facts.main_event import Main
from crossread.engine.facts.named_craft import craft_in
from crossread.engine.facts.reading import Reading
from crossread.engine.facts.setting import Setting
from crossread.engine.facts.wording import MONTHS
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.lexicon.inflect import singular
from crossread.engine.text.dates import When

VAGUE_WORDS = frozenset(("incident", "event", "violence", "operation", "raid"))
"""Event nouns that name an event badly; another is taken where there is one."""

AFTERWARDS = 7
"""So many days after an event reports of it are published as a rule."""

OWNED = re.compile(r"\S+['’]s ")
"""`Norway's raid` is of a year, and no `2014 Norway's raid`."""

NO_NAMES = frozenset(("missile", "bomb", "rocket", "drone", "response", "terrorism", "fighting"))
"""Event nouns that name none."""


def name_happenings(
    found: Sequence[Happening],
    told: Iterable[tuple[Sequence[int], Sequence[Setting]]],
    named: Iterable[tuple[Sequence[int], Sequence[Setting]]],
    items: Sequence[Item],
    readings: Sequence[Reading],
    main: Main,
    days: Mapping[int, str],
) -> dict[int, str]:
    """The name of each happening. `told` are the settings of each article's claims with the happenings' numbers,
    `named` those of its named answers, by whose verbs an event is called that no noun names.
    """
    words, verbs = _words(told), _words(named)
    lead = _best(Counter(_lead_words(readings, main))) if main.known else ""
    places = _places(items, {reading.article.id: reading for reading in readings})
    dated = any(reading.day for reading in readings)
    made = {}
    for number, happening in enumerate(found):
        own = "" if happening.main and (lead or not main.known) else _best(words[number]) or _best(verbs[number])
        word = own or lead or "event"
        if number == 0 and main.sides:
            made[0] = ""
            continue
        sided = (happening.setting.doer, happening.setting.target) in main.sides
        name = (
            _sided(happening, word)
            if sided
            else _plain(happening, word, places.get(number, ""), main, days.get(0, ""), dated=dated)
        )
        day = days.get(number, "") if sided else ""
        made[number] = f"{name}, {_short_day(day)}" if day else name
    used = {item.happening for item in items} | days.keys()
    by_id = {reading.article.id: reading.article.name for reading in readings}
    tellers: dict[int, str] = {}
    for item in items:
        tellers.setdefault(item.happening, by_id[item.claim.article])
    return _apart({number: name for number, name in made.items() if number in used}, tellers) | {
        number: name for number, name in made.items() if number not in used
    }


def _words(told: Iterable[tuple[Sequence[int], Sequence[Setting]]]) -> dict[int, Counter[str]]:
    """The words by which each happening is called."""
    words: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for numbers, settings in told:
        for number, setting in zip(numbers, settings, strict=False):
            if setting.word:
                words[number][setting.word] += 1
    return words


def _lead_words(readings: Iterable[Reading], main: Main) -> Iterable[str]:
    for reading in readings:
        yield from (noun for noun in reading.lead_nouns if not cues().of_noun[noun].isdisjoint(main.families))
        for mention in reading.mentions:
            if mention.start < reading.lead.end and mention.families & main.families and not mention.verb:
                yield singular(reading.article.text[mention.start : mention.end].lower())


def _places(items: Iterable[Item], readings: Mapping[str, Reading]) -> dict[int, str]:
    """The plane, train or ship that the sentences of each happening's claims name most; else the place."""
    told: defaultdict[int, Counter[str]] = defaultdict(Counter)
    crafts: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for item in items:
        reading = readings[item.claim.article]
        segment = reading.segment(item.claim.sentence, item.claim.start)
        for place in reading.places_in(segment):
            told[item.happening][place.name] += 1
        craft = craft_in(reading.article.text, item.claim.sentence)
        if craft:
            crafts[item.happening][craft] += 1
    return {number: _most(names) for number, names in (told | crafts).items()}


def _most(names: Counter[str]) -> str:
    return min(names, key=lambda name: (-names[name], name))


def _best(words: Counter[str]) -> str:
    ranked = sorted(words.keys() - NO_NAMES - _verbs(), key=lambda word: (word in VAGUE_WORDS, -words[word], word))
    return ranked[0] if ranked else ""


@per_lexicon
def _verbs() -> frozenset[str]:
    """Verbs that are an event and do not name one."""
    nouns = {word for words in lexicon().part("events", "families").values() for word in words}
    return frozenset(singular(word) for word in lexicon().words("events", "acting") if word not in nouns)


def _sided(happening: Happening, word: str) -> str:
    return f"{happening.setting.doer}'s {word} on {happening.setting.target}"


def _plain(happening: Happening, word: str, place: str, main: Main, day: str, *, dated: bool) -> str:
    """`day` is the one that reports give the main event; where no report is `dated`, no year is reckoned."""
    own = happening.setting
    if happening.main:
        time = _main_time(main, day)
        return "" if word == "event" else f"{word} of {time}" if time else word
    mark = next(iter(sorted(own.marks)), "")
    kind = " ".join(part for part in ("" if word.startswith(mark) else mark, word) if part)
    if not place and (own.doer or own.target):
        name = f"{own.doer}'s {kind}" if own.doer else kind
        name = f"{name} on {own.target}" if own.target else name
    else:
        name = " ".join(part for part in (place, kind) if part)
    if own.when and (dated or own.when.with_year):
        return _dated(own.when, name)
    if own.when and own.when.named:
        return (
            f"{name} of {_day_words(own.when.first) if own.when.grain == 'day' else MONTHS[own.when.first.month - 1]}"
        )
    return name if place or own.doer or own.target else f"another {name}"


def _main_time(main: Main, day: str) -> str:
    """The day that reports give the main event; where none does, its month, unless it may have been in the one before.

    What is known then is the day of publication, which may be any of the days after it.
    """
    if day[:1].isdigit():
        return _day_words(date.fromisoformat(day))
    return MONTHS[main.day.month - 1] if main.day and main.day.day > AFTERWARDS else ""


def _dated(when: When, name: str) -> str:
    if when.grain == "year":
        return f"{name} of {when.first.year}" if OWNED.match(name) else f"{when.first.year} {name}"
    if when.grain == "day":
        return f"{name} of {_day_words(when.first)} {when.first.year}"
    return f"{name} of {MONTHS[when.first.month - 1]} {when.first.year}"


def _short_day(day: str) -> str:
    """`16 Jan` of an ISO date; a weekday as it is."""
    return _day_words(date.fromisoformat(day)) if day[:1].isdigit() else day


def _day_words(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"


def _apart(names: Mapping[int, str], tellers: Mapping[int, str]) -> dict[int, str]:
    """Happenings of one name are told apart by who tells of them first, else numbered."""
    counted = Counter(names.values())
    made = {}
    seen: Counter[str] = Counter()
    for number, name in names.items():
        own = f"{name} that {tellers[number]} tells of" if counted[name] > 1 and tellers.get(number) else name
        seen[own] += 1
        made[number] = own if seen[own] == 1 else f"{own} ({seen[own]})"
    return made
