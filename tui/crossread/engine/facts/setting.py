"""The event that each claim belongs to, from its clause, sentence, line and article."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from crossread.engine.facts.earlier import told_as_earlier
from crossread.engine.facts.main_event import Main, departs
from crossread.engine.facts.mentions import WHEN
from crossread.engine.facts.reading import Mention, Reading
from crossread.engine.lexicon.inflect import singular
from crossread.engine.text.dates import When
from crossread.model import PEOPLE_KINDS, Claim, Span

EVENTLESS = frozenset(("money", "percent", "measure", "duration"))
"""Kinds whose numbers belong to a year as often as to an event: `trade of $2 billion last year`."""

UNDATED = EVENTLESS | {"count"}
"""Kinds that no time alone gives an event: a number of things is of another one only where its sentence names that."""

BACK = 5
"""How many sentences back an event is looked for that a line without one goes on with."""

EPIDEMIC = frozenset(("outbreak",))
UNCAUSED = EPIDEMIC | {"quake"}
WEATHER = frozenset(("storm",))
"""Families of events: no storm brings about a quake, and nobody adds the dead of a disease to those of a flood."""

EARLIER = re.compile(r"\b(?:earlier|previous|separate|another)(?: [\w-]+){0,2} $", re.IGNORECASE)
"""Before an event that is not the one the report is about, though it was in the same week."""

THIS = re.compile(r"\b(?:this|that|these|those)(?: [\w-]+){0,2} $", re.IGNORECASE)
"""What points to the event of the sentence before, in another paragraph too; `the quake` there is the main one."""

BEFORE = 30
"""How far before an event noun such words begin, in code points."""

SITE = re.compile(r"(?: (?:of|in|on|at|near|against))?(?: the)?(?: [a-z-]+){0,3} (?=[A-ZÀ-Þ])")
"""What may stand between an event and the place that was hit: `bombing` of the border town of `Kent`."""

IT_DID = re.compile(
    r"(?:It|That|This|They)(?: (?:also|then|had|have|has|reportedly))* (?:killed|injured|wounded|hurt|left|claimed"
    r"|destroyed|damaged|flattened|levell?ed|razed|caused|displaced|struck|hit|measured|sank|triggered|lasted)\b"
)
"""How a sentence begins that goes on with the event of the one before, in another paragraph too: `It killed 612`."""

PERSONAL = re.compile(r"(?:He|She|His|Her)\b")
"""How a sentence begins that tells of one person."""
SINCE = "since "
"""Before a time from which on is counted, and on which nothing happened, or how it begins: 132 dead `since March`."""
SOME_OF_THEM = re.compile(r"\b(?:among (?:them|whom)|including|one of (?:them|whom))\b")
"""Behind a number, what begins to tell of some of those alone: six hostages, `among them` a Dane seized in 2012."""
OPENING = 12
"""How far into a sentence a time opens it, in code points: `In May,`, `Less than a year before,`."""

LATEST = 20
"""How many mentions back an event is looked for that `the attack` refers to: a line has no end in a scraped page."""


@dataclass(frozen=True, slots=True)
class Setting:
    """The event of one claim as its article tells it."""

    families: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()
    """What tells this event from the main one of its family."""
    doer: str = ""
    target: str = ""
    when: When | None = None
    """Only where it is another time than the main event's."""
    other: bool = False
    trigger: int = -1
    """Where the event is named, -1 where it is not."""
    borrowed: bool = field(default=False, compare=False)
    """The claim's own sentence names no event: what is said here is the one told before."""
    places: frozenset[str] = field(default=frozenset(), compare=False)
    """Keys of the places named beside the claim."""
    names: frozenset[str] = field(default=frozenset(), compare=False)
    """Names in the sentence that the leads do not have, as skeletons."""
    word: str = field(default="", compare=False)
    several: bool = field(default=False, compare=False)
    """Events are told of a year together: `217 attacks in 2009`."""

    @property
    def departs(self) -> bool:
        """Whether it is another event than the main one."""
        return bool(self.when or self.other or self.marks)


def settings_of(reading: Reading, main: Main, resolved: Sequence[Setting], claims: Iterable[Claim]) -> list[Setting]:
    """The event of each claim of one article, in their order; `resolved` is what `resolved_mentions` gives."""
    by_place = {setting.trigger: setting for setting in resolved}
    return [_setting(reading, main, resolved, by_place, claim) for claim in claims]


def resolved_mentions(reading: Reading, main: Main) -> list[Setting]:
    """Every mention with what it takes over from the mentions before it."""
    text = reading.article.text
    made: list[Setting] = []
    days: dict[date, Setting] = {}
    for mention in reading.mentions:
        told = text[mention.start : mention.end].lower()
        word = singular(told)
        marks = (
            mention.marks - main.marks if mention.families & main.families or not mention.families else mention.marks
        )
        own = Setting(
            mention.families,
            frozenset(marks & {"suicide", "car bomb"}),
            mention.doer if main.sides else "",
            mention.target if main.sides else "",
            mention.when if _of_another_time(reading, mention, main) else None,
            (mention.other and not mention.when) or _of_another_sort(mention, main),
            mention.start,
            word=word,
            several=word != told and bool(mention.when and mention.when.grain == "year"),
        )
        if not (own.departs or own.doer or own.target) and (mention.definite or main.sides):
            before = _same_day(mention, days) or _antecedent(reading, main, made, mention, own)
            if before:
                own = replace(before, trigger=mention.start, word=word)
        made.append(own)
        if own.doer and mention.when and mention.when.grain == "day":
            days[mention.when.first] = own
    return made


def _of_another_time(reading: Reading, mention: Mention, main: Main) -> bool:
    """Whether another event is told by its time: by its date, or in the same week as an earlier one (`earlier strikes
    on Thursday` beside those of Saturday) or that of another place (`Tuesday's bombing of Kent`).
    """
    when = mention.when
    if departs(when, main):
        return True
    if not (when and when.bare and main.day and when.first != main.day and "attack" in mention.families):
        return False
    text = reading.article.text
    earlier = EARLIER.search(text, max(mention.segment.start, mention.start - BEFORE), mention.start)
    return bool(earlier) or _in_another_place(reading, mention, main)


def _of_another_sort(mention: Mention, main: Main) -> bool:
    """Whether an event is of a kind that the main one neither is nor brings about: floods beside an epidemic."""
    if not mention.families or not main.families or mention.families & main.families:
        return False
    return main.families == EPIDEMIC or (mention.families <= UNCAUSED and main.families <= UNCAUSED | WEATHER)


def _in_another_place(reading: Reading, mention: Mention, main: Main) -> bool:
    """Whether the name bound to an event is none that the leads have."""
    bound = SITE.match(reading.article.text, mention.end, mention.segment.end)
    named = reading.names_in(Span(bound.end(), bound.end() + 1)) if bound else frozenset[str]()
    return bool(named) and named.isdisjoint(main.names)


def _same_day(mention: Mention, days: Mapping[date, Setting]) -> Setting | None:
    """`Tuesday's strikes`: those whose doer was told with that day before."""
    return days.get(mention.when.first) if mention.when and mention.when.grain == "day" else None


def _antecedent(
    reading: Reading, main: Main, before: Sequence[Setting], mention: Mention, own: Setting
) -> Setting | None:
    """What an event told without any detail refers to: the same word or kind in this line or the sentence before."""
    text = reading.article.text
    line = text.rfind("\n", 0, mention.start) + 1
    number = reading.sentence_at(mention.start)
    this = THIS.search(text, max(0, mention.start - BEFORE), mention.start)
    pointed = mention.definite and (main.sides or this)
    floor = min(line, reading.sentences[number - 1].start if number and pointed else line)
    near = [known for known in before[: -LATEST - 1 : -1] if known.trigger >= floor]
    detailed = [known for known in near if known.departs or known.doer or known.target]
    same_word = [known for known in detailed if known.word == own.word]
    if not main.sides and len(detailed) < len(near) and not (this and same_word):
        return None  # the main event was spoken of as well, and it is the likelier one
    kin = [known for known in detailed if known.families & own.families or not own.families]
    return next(iter(same_word or kin), None)


def _setting(
    reading: Reading, main: Main, resolved: Sequence[Setting], by_place: Mapping[int, Setting], claim: Claim
) -> Setting:
    sentence = claim.sentence
    segment = reading.segment(sentence, claim.start)
    mentions = reading.in_span(sentence)
    chosen = _closest(mentions, segment, claim)
    found = by_place[chosen.start] if chosen else _told_before(reading, main, resolved, claim)
    when = _own_time(reading, segment, sentence, claim, chosen)
    apart = bool(chosen and chosen.when and chosen.when != when)  # the event named is that of another stretch
    if departs(when, main) and (found.when is None or apart) and (chosen or claim.kind not in UNDATED):
        found = replace(found, when=when, trigger=-1 if apart else found.trigger) if chosen else Setting(when=when)
        if when and when.grain == "day":
            found = replace(found, other=False)  # its day tells which other event it is
    elif not chosen and when and found.when and not when.near(found.when):
        found = Setting(when=when if departs(when, main) else None)
    if not chosen:
        found = _elsewhere(reading, main, claim, found)
    if not (found.departs or found.doer or found.target) and told_as_earlier(reading, main, claim):
        found = replace(found, other=True)
    stretches = (segment, chosen.segment) if chosen else (segment,)
    places = frozenset(place.key for stretch in stretches for place in reading.places_in(stretch))
    return replace(found, names=reading.names_in(sentence) - main.names, places=places, borrowed=chosen is None)


def _elsewhere(reading: Reading, main: Main, claim: Claim, found: Setting) -> Setting:
    """The event taken over, but of another target where the sentence names one country that is no side of it."""
    named = {country.country for country in reading.countries_in(claim.sentence)}
    if claim.kind not in PEOPLE_KINDS or len(named) != 1 or not (found.doer or found.target):
        return found
    country = next(iter(named))
    if any(country in sides for sides in main.sides):
        return found
    return Setting(families=main.families, target=country)


def _told_before(reading: Reading, main: Main, resolved: Sequence[Setting], claim: Claim) -> Setting:
    """The event that a sentence without one goes on with: the last of this line; of sides also of the lines before."""
    text = reading.article.text
    line = text.rfind("\n", 0, claim.sentence.start) + 1
    if IT_DID.match(text, claim.sentence.start):
        while line and text[line - 1].isspace():
            line -= 1
        line = text.rfind("\n", 0, line) + 1
    floor = reading.sentences[max(0, reading.sentence_at(claim.sentence.start) - BACK)].start
    begin = bisect_left(resolved, min(line, floor), key=lambda known: known.trigger)
    earlier = resolved[begin : bisect_left(resolved, claim.sentence.start, key=lambda known: known.trigger)]
    if earlier and earlier[-1].trigger >= line:
        nearest = reading.sentences[reading.sentence_at(earlier[-1].trigger)].start
        last = [known for known in earlier if known.trigger >= max(line, nearest)]
        return last[-1] if main.sides or all(known.departs for known in last) else Setting()
    told = reading.times_in(Span(line, claim.sentence.start))
    times = [when for when in told if not when.bare and not _since(reading, when)]
    if times and claim.kind not in UNDATED and not _of_a_life(reading, times[-1]):
        return Setting(when=times[-1]) if departs(times[-1], main) else Setting()
    sided = [known for known in earlier if (known.doer, known.target) in main.sides and known.trigger >= floor]
    return sided[-1] if sided else Setting()


def _of_a_life(reading: Reading, when: When) -> bool:
    """Whether a time is told of what one person did, and of no event: `He bought the gun on May 3.`"""
    sentence = reading.sentences[reading.sentence_at(when.start)]
    personal = PERSONAL.match(reading.article.text, sentence.start, sentence.end)
    return bool(personal) and not reading.in_span(sentence)


def _closest(mentions: Sequence[Mention], segment: Span, claim: Claim) -> Mention | None:
    """The mention that the claim belongs to: first in its own stretch, then the nearest before, then after."""

    def distance(mention: Mention) -> tuple[bool, bool, int]:
        inside = segment.start <= mention.start < segment.end
        before = mention.end <= claim.start
        gap = claim.start - mention.end if before else mention.start - claim.end
        touching = not before and 0 <= gap <= 2
        return not (inside or touching), not (before or touching), abs(gap)

    return min(mentions, key=distance, default=None)


def _since(reading: Reading, when: When) -> bool:
    """Whether it is counted from that time on."""
    text = reading.article.text
    return text.startswith(SINCE, when.start) or text.endswith(SINCE, 0, when.start)


def _own_time(reading: Reading, segment: Span, sentence: Span, claim: Claim, chosen: Mention | None) -> When | None:
    """The time in the claim's stretch, else one that opens the sentence."""
    inside = reading.times_in(sentence)
    near = [when for when in inside if segment.start <= when.start < segment.end]
    some = SOME_OF_THEM.search(reading.article.text, claim.end, segment.end)
    if some:
        near = [when for when in near if when.start < some.start()]
    told = [when for when in inside if when.end == segment.start and WHEN.match(reading.article.text, when.end)]
    if told:
        return told[-1]
    if chosen and chosen.when:
        away = [] if segment.start <= chosen.start < segment.end else [when for when in near if not when.bare]
        return min(away, key=lambda when: abs(when.start - claim.start), default=chosen.when)
    near = [when for when in near if not _since(reading, when)]
    if near:
        return min(near, key=lambda when: abs(when.start - claim.start))
    following = reading.segment(sentence, segment.end) if segment.end < sentence.end else None
    if following and WHEN.match(reading.article.text, following.start):
        later = [when for when in inside if following.start <= when.start < following.end and not when.bare]
        if later:
            return later[0]  # `nine died when a bus crashed in March`
    opening = [when for when in inside if when.start - sentence.start <= OPENING]
    return opening[0] if opening else None
