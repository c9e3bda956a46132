"""From the claims of N articles to a table of facts: each claim's event, its question, the groups, their verdicts."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain

from crossread.engine.facts.copies import as_copied
from crossread.engine.facts.grouping import groups_of
from crossread.engine.facts.happening_name import name_happenings
from crossread.engine.facts.happenings import event_key, happenings
from crossread.engine.facts.ids import asked_by, ids_of
from crossread.engine.facts.joining import Item
from crossread.engine.facts.labels import label_of, part_words, told_apart
from crossread.engine.facts.main_event import home_of, main_of
from crossread.engine.facts.mentions import read
from crossread.engine.facts.months_apart import months_apart
from crossread.engine.facts.named import days_of, named_facts, settings_at, sightings_of
from crossread.engine.facts.named_people import named_elsewhere
from crossread.engine.facts.named_things import named_things
from crossread.engine.facts.order import Ranked, rank, span_of
from crossread.engine.facts.pace import Pace
from crossread.engine.facts.question import question_of
from crossread.engine.facts.reading import Reading
from crossread.engine.facts.remarks import Tolls, remarks_of
from crossread.engine.facts.reprints import Reprints
from crossread.engine.facts.setting import EVENTLESS, Setting, resolved_mentions, settings_of
from crossread.engine.facts.sightings import Sighting
from crossread.engine.facts.told_again import again, as_told, together
from crossread.engine.facts.told_dates import told_dates
from crossread.engine.facts.verdict import verdict_of
from crossread.engine.text.dates import times
from crossread.engine.text.listed import index_of
from crossread.engine.text.places import countries, lying_in, spelt_alike
from crossread.engine.text.publication import day_by_weekdays, day_of
from crossread.engine.watch import UNWATCHED, Watch
from crossread.model import PEOPLE_KINDS, Article, Claim, Fact, Span
from crossread.model.article import by_publication

YEAR = re.compile(r"\b20[0-4]\d\b")
UNDATED = 2001
"""Any year will do where the reports name none."""

VIEW = 600
"""How far around a claim its sentence is looked at, in code points."""

LIST = 12
"""How many claims before and after one may stand in a list with it."""

COMMON = 2
"""A place that the leads of so many articles name is the event's and limits no number."""

SITE = 0.4
"""A facility is the event's site where more than this share of the leads names it."""


def gather(articles: Sequence[Article], claims: Sequence[Claim], *, watch: Watch = UNWATCHED) -> tuple[Fact, ...]:
    """The facts that the articles tell, in the order in which they are shown. Each claim is in one fact.

    The articles are read by time of publication, so that their order makes no difference but to that of the claims
    inside a fact, and that what a later report adds comes after what was known. Raises `Cancelled` where `watch` does.
    """
    place = {article.id: number for number, article in enumerate(articles)}
    pace = Pace(watch, len(articles))
    facts = _gathered(sorted(articles, key=lambda article: (by_publication(article), article.id)), claims, pace)
    return tuple(replace(f, claims=tuple(sorted(f.claims, key=lambda claim: place[claim.article]))) for f in facts)


def _gathered(articles: Sequence[Article], claims: Sequence[Claim], pace: Pace) -> tuple[Fact, ...]:
    text = {article.id: article.text for article in articles}
    by_id: dict[str, list[Claim]] = {article.id: [] for article in articles}
    for claim in claims:
        quote = claim.quote or text[claim.article][claim.start : claim.end]
        by_id[claim.article].append(claim if claim.quote else replace(claim, quote=quote))
    reprints = Reprints(articles, by_id)
    around, reckoned = _day_around(reprints.firsts)
    readings = readings_of(reprints.firsts, around, pace)
    own = [by_id[reading.article.id] for reading in readings]
    main = main_of(readings)
    things = named_things(readings, main)
    views = [[_view(claim) for claim in mine] for mine in own]
    told: list[list[Setting]] = []
    named: list[list[Setting]] = []
    seen: list[list[Sighting]] = []
    for reading, seen_as in pace.over(list(zip(readings, views, strict=True))):
        mentioned = resolved_mentions(reading, main)
        told.append(settings_of(reading, main, mentioned, seen_as))
        seen.append(sightings_of(reading, main, things))
        named.append(settings_at(mentioned, told[-1], seen[-1], main))
    named = months_apart(readings, seen, named, main)
    for sightings, settings, others in zip(seen, named, named_elsewhere(readings, seen), strict=True):
        sightings += others
        settings += [Setting()] * len(others)
    found, homes = happenings(readings, [[*a, *b] for a, b in zip(told, named, strict=True)], main)
    leads = list({reading.article.text[: reading.lead.end]: reading for reading in readings}.values())
    everywhere = {place.key for reading in readings for place in reading.places}
    common = _common_places(leads, everywhere) | _common_sites(leads)
    items: list[Item] = []
    repeated: list[list[int]] = []
    for reading, mine, seen_as, numbers in pace.over(list(zip(readings, own, views, homes, strict=True))):
        first = len(items)
        for number, (claim, view, home) in enumerate(zip(mine, seen_as, numbers, strict=False)):
            question = question_of(view, reading, common, mine[max(0, number - LIST) : number + LIST])
            over_a_time = claim.kind in PEOPLE_KINDS and "over a time" in question.parts
            if (claim.kind in EVENTLESS and found[home].main) or over_a_time:
                home = 0  # a border is as long for the one side as for the other; a season's dead are of no event
            items.append(Item(claim, home, question, claim.start < reading.lead.end, len(items)))
        mine_told = as_told(items[first:])
        told_twice = again(mine_told)
        items[first:] = together(mine_told, told_twice)
        repeated += told_twice
    copied = as_copied(items, {reading.article.id: reading for reading in readings}, repeated)
    groups = groups_of(copied, pace)
    later = [numbers[len(mine) :] for mine, numbers in zip(own, homes, strict=True)]
    calling = zip(homes, told, strict=True), zip(later, named, strict=True)
    names = name_happenings(found, *calling, copied, readings, main, days_of(seen, later))
    asked = [event_key(found[item.happening], setting, main) for item, setting in zip(items, chain(*told), strict=True)]
    firsts = [(items[group[0].number], asked[group[0].number]) for group in groups]
    events = [event_key(found[h], s, main) for h, s in zip(chain(*later), chain(*named), strict=True)]
    answered = named_facts(seen, later, names, events, reprints, home_of(readings))
    shown = {(claim.article, claim.start) for _, fact in answered for claim in fact.claims}
    dates = [[s for s in mine if s.claim.kind == "date" and (s.claim.article, s.claim.start) in shown] for mine in seen]
    made = [
        *_facts(groups, names, ids_of([asked_by(*first) for first in firsts]), readings, reprints, pace),
        *answered,
        *told_dates(readings, dates, reprints, pace),
    ]
    facts = (fact for _, fact in sorted(made, key=lambda pair: pair[0]))
    return tuple(_with_year_reckoned(fact, around.year) if around and reckoned else fact for fact in facts)


def _view(claim: Claim) -> Claim:
    """The claim with no more of its sentence than a reader takes in: a flattened table is one long line."""
    sentence = claim.sentence
    start, end = max(sentence.start, claim.start - VIEW), min(sentence.end, claim.end + VIEW)
    return claim if Span(start, end) == sentence else replace(claim, sentence=Span(start, end))


def _day_around(articles: Sequence[Article]) -> tuple[date | None, bool]:
    """A day that the reports are of, to resolve date lines without a year by, and whether its year is only reckoned."""
    known = _middle(day_of(article) for article in articles)
    if known:
        return known, False
    told = _told_day(articles)
    fitting = day_by_weekdays([article.text for article in articles], told)
    return fitting or told, bool(fitting and not (told and told.year == fitting.year))


def _with_year_reckoned(fact: Fact, year: int) -> Fact:
    """A day of which no report tells the year, with a word on it."""
    named = any(YEAR.search(claim.quote) for claim in fact.claims)
    if fact.kind != "date" or named or not any(claim.name.startswith(f"{year}-") for claim in fact.claims):
        return fact
    return replace(fact, remarks=(*fact.remarks, f"no report tells the year; {year} is reckoned from the weekdays"))


def readings_of(articles: Sequence[Article], around: date | None, pace: Pace) -> list[Reading]:
    """The articles read for events; one without a date borrows the day of its siblings, which lie `around` one."""
    indexes = [index_of(article.text) for article in pace.over(articles)]
    named = [countries(article.text, index) for article, index in zip(articles, indexes, strict=True)]
    lying = lying_in(zip((article.text for article in articles), named, strict=True))
    days = [day_of(article, around) for article in articles]
    usual = _middle(days)
    dated = usual or _some_day(articles)
    return [
        replace(read(article, day or dated, lying, nations, index, known=bool(day or usual)), adrift=day is None)
        for article, day, nations, index in pace.over(list(zip(articles, days, named, indexes, strict=True)))
    ]


def _middle(days: Iterable[date | None]) -> date | None:
    """The day in the middle of those that are known."""
    known = sorted(day for day in days if day)
    return known[(len(known) - 1) // 2] if known else None


def _told_day(articles: Sequence[Article]) -> date | None:
    """The day with its year that most reports name: where none is dated it tells of which year their date lines are."""
    days = ({when.first for when in times(article.text, None) if when.grain == "day"} for article in articles)
    told = Counter(day for each in days for day in each)
    return max(told, key=lambda day: (told[day], day), default=None)


def _some_day(articles: Sequence[Article]) -> date:
    """A day against which reports without any date are resolved alike: the end of the latest year that they name."""
    years = [int(year) for article in articles for year in YEAR.findall(article.text)]
    return date(max(years, default=UNDATED), 12, 31)


def _common_places(readings: Sequence[Reading], everywhere: Collection[str]) -> frozenset[str]:
    """The places that the leads name, in every spelling of those named `everywhere`."""
    told = Counter(key for reading in readings for key in {p.key for p in reading.places if p.start < reading.lead.end})
    enough = COMMON if len(readings) > COMMON else 1
    common: defaultdict[str, list[str]] = defaultdict(list)
    for key, number in told.items():
        if number >= enough:
            common[key[0]].append(key)
    alike = {key for key in everywhere if any(spelt_alike(key, known) for known in common.get(key[0], ()))}
    return frozenset(chain(*common.values())) | alike


def _common_sites(readings: Sequence[Reading]) -> frozenset[str]:
    """The facilities that many leads name: the event was there, and its whole toll is no part."""
    told = Counter(key for reading in readings for key in {key for _, key in reading.facilities_in(reading.lead)})
    return frozenset(key for key, number in told.items() if number >= COMMON and number > SITE * len(readings))


def _facts(
    groups: Sequence[Sequence[Item]],
    names: dict[int, str],
    ids: Sequence[str],
    readings: Sequence[Reading],
    reprints: Reprints,
    pace: Pace,
) -> list[Ranked]:
    place_names = {f"at {place.key}": place.name for reading in readings for place in reading.places}
    alone = Counter(_asked(group[0]) for group in groups)
    parts = [part_words(group, place_names, alone=alone[_asked(group[0])] == 1) for group in groups]
    by_id = {reading.article.id: reading for reading in readings}
    labels = [
        label_of(group, part, "" if _of_a_season(group) else names[_usual_event(group)], by_id)
        for group, part in zip(groups, parts, strict=True)
    ]
    labels = told_apart(labels, groups, by_id)
    tolls = Tolls(groups)
    called = {name: reading.article.name for name, reading in by_id.items()}
    made = []
    for group, label, name, part in pace.over(list(zip(groups, labels, ids, parts, strict=True))):
        claims = reprints.spread(item.claim for item in group)
        verdict, reason = verdict_of(claims)
        low, high = span_of(item.claim for item in group)
        fact = Fact(name, claims[0].kind, label, verdict, reason, claims, low, high, remarks_of(group, tolls, called))
        made.append((rank(fact, part=bool(part)), fact))
    return made


def _of_a_season(group: Sequence[Item]) -> bool:
    """Whether people are counted over a time, which no event is the name of: `since January`."""
    return group[0].claim.kind in PEOPLE_KINDS and all("over a time" in item.question.parts for item in group)


def _usual_event(group: Sequence[Item]) -> int:
    """The event that most of the claims are told of: words about another day in one report name none for all."""
    told = Counter(item.happening for item in group)
    return min(told, key=lambda happening: (-told[happening], happening))


def _asked(item: Item) -> tuple[str, int, str]:
    return item.claim.kind, item.happening, item.question.topic
