"""Days, months and years of what reports tell beside their event: births, sentences, earlier happenings.

No word list knows these. Two reports date one thing where the words around the dates are the same for the most part;
for one date of the past, or to come, a good share of them is enough: two things of one date are rare in reports of one
event.
Two years are two things all the same, as a list of earlier floods has it, unless the words are a copy.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations, pairwise

from crossread.engine.facts.dated_event import dated_event, event_alone, names_event
from crossread.engine.facts.day_cues import GOES_ON
from crossread.engine.facts.ids import Asked, ids_of
from crossread.engine.facts.order import Ranked, rank
from crossread.engine.facts.pace import Pace
from crossread.engine.facts.phrases import phrase_of
from crossread.engine.facts.reading import Reading, Word
from crossread.engine.facts.reprints import Reprints
from crossread.engine.facts.sightings import Sighting, sighting
from crossread.engine.facts.verdict import verdict_of
from crossread.engine.facts.years import counted_beside, dates_nothing
from crossread.engine.text.dates import MONTH_NAMES, WEEKDAYS, When
from crossread.engine.text.stopwords import STOP_WORDS
from crossread.model import Fact, Span

ENOUGH = 0.5
"""Two dates are of one thing where so large a share of the words of the two is common (Jaccard)."""

COPIED = 0.75
"""From this share on the one is a copy of the other, and two years gainsay each other."""

LOOSELY = 0.33
"""Two dates that are no news and may be one are of one thing where so large a share of the fewer words is common."""

FEW = 2
"""And so many words at least, unless the month or day is the same: hardly any two things share one."""

PAST = timedelta(days=31)
"""So long before publication what a date tells is no news."""

FEWEST = 3
"""So many words at least must be common: fewer tell no thing."""

RARE = 40
"""Of dates that share a word each is compared with each, of more than so many with the next: growth stays linear."""

AROUND = 120
"""How far around a date the words of its stretch are looked at, in code points."""

DATE_LINE = 3
"""A line is no more than so many times as long as its date: it dates the report."""

LABELLED = 3
"""How many of the common words a label shows."""

PLACING = frozenset(("at", "in", "of", "on", "near", "off"))
"""Words that begin a phrase which tells where an event was."""

TELLING = 2
"""A phrase of so many words tells something."""

OF_DATES = frozenset((*MONTH_NAMES, *WEEKDAYS, "early", "late", "last", "earlier", "year", "month", "day", "date"))


@dataclass(frozen=True, slots=True)
class _Dated:
    sighting: Sighting
    when: When
    words: tuple[Word, ...]
    stems: frozenset[str]
    loose: bool
    """A year over which something may be counted: it dates nothing by itself."""
    past: bool
    """It lies so far back that it is no news."""
    coming: bool
    """It lies ahead."""


def told_dates(
    readings: Sequence[Reading], taken: Sequence[Sequence[Sighting]], reprints: Reprints, pace: Pace
) -> list[Ranked]:
    """The facts of dates that two articles or more tell in much the same words; `taken` are dates bound to events."""
    found = [
        dated
        for reading, own in pace.over(list(zip(readings, taken, strict=True)))
        for dated in _dated(reading, [s.claim.span for s in own])
    ]
    spread = [(group, reprints.spread(dated.sighting.claim for dated in group)) for group in _groups(found)]
    shared = [
        (group, claims)
        for group, claims in spread
        if len({claim.article for claim in claims}) > 1 and not all(dated.loose for dated in group)
    ]
    groups = [group for group, _ in shared]
    ids = ids_of([_asked(group[0]) for group in groups])
    by_id = {reading.article.id: reading for reading in readings}
    labels = _numbered([f"date: {_phrase(group, by_id)}" for group in groups])
    made = []
    for (_, claims), label, name in zip(shared, labels, ids, strict=True):
        verdict, reason = verdict_of(claims)
        fact = Fact(name, "date", label, verdict, reason, claims)
        made.append((rank(fact, part=True), fact))
    return made


def _asked(first: _Dated) -> Asked:
    """What is dated, by the earliest report that tells it: of things of one year the words tell which."""
    year = f"told|{first.when.first.year}"
    return year, "|".join((year, *sorted(first.stems)))


def _dated(reading: Reading, taken: Iterable[Span]) -> Iterator[_Dated]:
    """The dates that name their year, or can be put into one, with the words of their stretch."""
    text = reading.article.text
    spans = [*taken, *reading.article.furniture]
    for when in reading.times:
        decade = text[when.end : when.end + 1] == "s"
        if (
            (when.bare and not when.coming)
            or decade
            or when.grain == "span"
            or (reading.day is None and not when.with_year)
            or dates_nothing(reading, when)
        ):
            continue
        sentence = reading.sentences[reading.sentence_at(when.start)]
        if len(sentence) <= DATE_LINE * len(when.span) or any(span.overlaps(when.span) for span in spans):
            continue
        stretch = reading.segment(sentence, when.start)
        end = sentence.end if GOES_ON.match(text, when.end) else stretch.end
        near = Span(max(stretch.start, when.start - AROUND), min(end, when.end + AROUND))
        words = _words(reading, near, when)
        if len(words) < FEWEST:  # `which began in May`: the rest of the sentence says what
            around = Span(max(sentence.start, when.start - AROUND), min(sentence.end, when.end + AROUND))
            words = _words(reading, around, when)
        if len(words) >= FEWEST:
            yield _Dated(
                sighting(reading, "date", when.span, when.iso, when=when),
                when,
                words,
                frozenset(w.stem for w in words),
                counted_beside(reading, when),
                reading.day is None or when.last < reading.day - PAST,
                reading.day is not None and when.first > reading.day,
            )


def _words(reading: Reading, near: Span, when: When) -> tuple[Word, ...]:
    """The words of a stretch that tell something, but for those of the date itself."""
    return tuple(
        word
        for word in reading.words(near)
        if word.stem and word.key not in OF_DATES and not when.start <= word.start < when.end
    )


def _groups(found: Sequence[_Dated]) -> list[list[_Dated]]:
    """The likest first; an article stands in a group with one date alone, or with one date told twice."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for number, dated in enumerate(found):
        for stem in dated.stems:
            holders[stem].append(number)
    pairs = {pair for who in holders.values() for pair in (combinations(who, 2) if len(who) <= RARE else pairwise(who))}
    alike = ((_likeness(found[a], found[b]), a, b) for a, b in pairs)
    graded = sorted((-grade, a, b) for grade, a, b in alike if grade)
    home = list(range(len(found)))
    members = {number: [number] for number in home}
    for _, a, b in graded:
        one, other = home[a], home[b]
        if one != other and not _apart([found[n] for n in members[one]], [found[n] for n in members[other]]):
            members[one] += members.pop(other)
            for number in members[one]:
                home[number] = one
    return [[found[number] for number in numbers] for numbers in sorted(map(sorted, members.values()))]


def _likeness(one: _Dated, other: _Dated) -> float:
    """How likely the two are of one thing, 0 where they are not; what stands in much the same words comes first."""
    common = one.stems & other.stems
    share = len(common) / len(one.stems | other.stems)
    same_year = one.when.first.year == other.when.first.year or (
        share >= COPIED and one.when.with_year and other.when.with_year
    )
    if share >= ENOUGH and len(common) >= FEWEST and same_year:
        return share
    part = len(common) / min(len(one.stems), len(other.stems))
    no_news = (one.past and other.past) or (one.coming and other.coming)
    if not (no_news and _may_be_one(one.when, other.when)):
        return 0.0
    rare = one.past and one.when.iso == other.when.iso and one.when.grain != "year"
    enough = common if rare else part >= LOOSELY and len(common) >= FEW
    return part * ENOUGH if enough else 0.0


def _may_be_one(one: When, other: When) -> bool:
    """Whether two dates are the same, or one tells the other's month or year."""
    return one.iso.startswith(other.iso) or other.iso.startswith(one.iso)


def _apart(some: Sequence[_Dated], others: Sequence[_Dated]) -> bool:
    return any(
        a.sighting.claim.article == b.sighting.claim.article and not _may_be_one(a.when, b.when)
        for a in some
        for b in others
    )


def _common(group: Sequence[_Dated]) -> frozenset[str]:
    return frozenset.intersection(*(dated.stems for dated in group)) or group[0].stems


def _phrase(group: Sequence[_Dated], readings: Mapping[str, Reading]) -> str:
    """The words beside the date, or the event that most of the reports date where these name none; where there are not
    enough, those that all reports have around it.
    """
    claims = [dated.sighting.claim for dated in group]
    events = Counter(filter(None, (dated_event(readings[dated.sighting.claim.article], dated.when) for dated in group)))
    event = min(events, key=lambda event: (-events[event], -len(event), event), default="")
    for going_on in (False, True):
        phrase = event_alone(phrase_of(claims, readings, going_on=going_on))
        if event and not names_event(phrase):
            return _with_phrase(event, phrase)
        if sum(word.lower() not in STOP_WORDS for word in phrase.split()) > 1:
            return phrase
    first, common = group[0], _common(group)
    chosen = {word.stem: word for word in first.words if word.stem in common or len(common) == 1}
    text = readings[claims[0].article].article.text
    return " … ".join(text[word.start : word.end] for word in list(chosen.values())[:LABELLED])


def _with_phrase(event: str, phrase: str) -> str:
    """A bare word for an event with what tells which it was: `stampede at a concert`, `collision: Ada Marie`."""
    words = phrase.split()
    if " " in event or len(words) < TELLING:
        return event
    if words[0] in PLACING:
        return f"{event} {phrase}"
    return f"{event}: {phrase}" if all(word[0].isupper() for word in words) else event


def _numbered(labels: Sequence[str]) -> list[str]:
    """Labels of which no two are the same."""
    seen: Counter[str] = Counter()
    made = []
    for label in labels:
        seen[label] += 1
        made.append(label if seen[label] == 1 else f"{label} ({seen[label]})")
    return made
