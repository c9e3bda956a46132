"""What a claim answers beside its event: the thing counted or measured, and the part that the number is limited to."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from crossread.engine.facts.context import Context, context_of
from crossread.engine.facts.limits import limits_of, told_as_whole, told_before
from crossread.engine.facts.mentions import NUMBERISH, Reading, Word
from crossread.engine.facts.units import family_of
from crossread.engine.facts.wording import SMALL_NUMBERS
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.places import countries, place_key
from crossread.engine.text.stems import stem_of
from crossread.engine.text.stopwords import STOP_WORDS
from crossread.model import PEOPLE_KINDS, Claim, Span

AROUND = 60
"""How far around a quote the words that say what is measured are looked for, in code points."""

UNNAMED_LENGTH = "length of"
"""Topic of a length of which the words do not say what it is."""

NATION = "from "
"""What the sort of people called by their country begins with."""

JOINT = re.compile(r"\s*-\s*|\d+")
"""What two spellings of one modifier differ in: `AK-47`, `AK 47`."""

JOINED = re.compile(rf"\b(?:\d[\d,]*|{'|'.join(SMALL_NUMBERS)})-([a-z]{{3,}})\b")
"""`A five-boat convoy` counts boats."""

ABOARD = "aboard"
"""Topic of people counted as those whom a ship, plane or train carries."""

ON = 40
"""How far around a number that is said, in code points."""

ON_BOARD = re.compile(r"\b(?:aboard|on ?board|on the (?:ship|ferry|boat|plane|flight|train|bus|coach|vessel|jet))\b")
CARRYING = re.compile(r"\bcarr(?:ying|ied) (?:\w+ ){0,3}$")

NO_NOUN = frozenset(("them", "those", "these", "others", "other", "whom", "which", "remaining", "rest"))
"""Words that stand for a noun told before."""

ANYBODY = "anybody"
"""Sort of a noun that says nothing of what is counted: `people`."""

HELD_BY_NONE_BUT_CRIMINALS = frozenset(("police", "soldier", "crew", "passenger", "child", "foreigner", "rescuer"))
"""Sorts of people whom the law seldom holds: where no word says by whom they are held, it is not the law."""

AMOUNTS = ("weight", "volume")
YEARLY = re.compile(r"\b(?:in|during|since) (?:19|20)\d\d\b|\b(?:this|last|a|each|every) year\b")
"""What makes an amount one of a year's: `a record 123 tonnes in 2024`."""
OF_WHAT = re.compile(r" of (?:(?:the|pure|high-grade|raw|illegal|heavy|light|crude) )?(?P<what>[^\W\d_]{3,})")
LISTED_WHAT = re.compile(r"(?:^|[;,\n])\s*(?P<what>[^\W\d_]{3,})(?: \w+)?: $")
OF = re.compile(r"\bof\b", re.IGNORECASE)
OF_COUNTRY = re.compile(r" (?:of|in) (?:the )?")
FAMILY = "family"
"""Sort of people counted by the family: so many of them are more people."""

FROM = re.compile(r",? (?:were |was |are )?from ")
MORE = re.compile(r"\b(?:another|further|additional|extra)\b", re.IGNORECASE)
FURTHER = re.compile(r"\b(?:another|further|additional|extra|more(?! than)|others?|rest)\b", re.IGNORECASE)
FURTHER_AFTER = re.compile(r" (?:more|others)\b(?! than)", re.IGNORECASE)
DEPTH = re.compile(r"\b(?:deep|depth|beneath|below|underground|underwater|shallow)\b", re.IGNORECASE)
SIZES = (
    ("rainfall", re.compile(r"\b(?:rain|rains|rainfall|precipitation|snow|snowfall)\b", re.IGNORECASE)),
    ("water level", re.compile(r"\b(?:levels?|crest(?:ed|s)?|gauge|danger mark|flood stage)\b", re.IGNORECASE)),
    ("height", re.compile(r"\b(?:high|tall|height|altitude|elevation|waves?|swells?)\b", re.IGNORECASE)),
    ("width", re.compile(r"\b(?:wide|width|diameter)\b", re.IGNORECASE)),
    ("radius", re.compile(r"\bradius\b", re.IGNORECASE)),
    (
        "length",
        re.compile(r"\b(?:long|length|stretch(?:es)?|extends?|runs for|border|frontier|coastline)\b", re.IGNORECASE),
    ),
)
BY_THE_HOUR = re.compile(
    r"\b(?:(?:an?|per|each|every) (?:second|minute|hour|day|week|month|year)|hourly|daily|weekly|monthly|annually)\b"
)
"""What makes an amount one that flows: `8,000 litres were pumped every minute`."""
OF_ONLY = re.compile(r"^[\s,)-]*(?:of|from|off)\b")
BRACKETS = re.compile(r"^[^(]*\)|\([^)]*\)")
AWAY = re.compile(
    r"^[\s,)-]*(?:(?:to the |due |about )?(?:(?:north|south|east|west)[\w-]*|[NSEW]{1,3}\b)(?: of| from)?"
    r"|away from|from|off|outside|offshore|inland|of)"
    r"(?: (?:of|from|the|a|an|town|city|village|capital|provincial|coast|port|island|district|coastal|regional|nearby"
    r"|main|tip)){0,6}"
    r" ?(?P<name>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2})?"
)
HEAD_STOP = re.compile(r"\b(?:of|in|at|on|from|with|who|that|which|were|was|are|aboard|carrying|for|to)\b|[,;(]")


@dataclass(frozen=True, slots=True)
class Question:
    """What a claim answers, beside the event."""

    topic: str
    """What is counted or measured; two claims of different topics never meet."""
    parts: frozenset[str] = frozenset()
    """What limits the number; empty for the whole."""
    sort: str = ""
    """Sort of people counted, `child`; empty for people in general."""
    further: bool = False
    """`another four`: beside what was told before."""
    near: frozenset[str] = frozenset()
    """The places that the sentences before speak of, where its own names none."""
    whole: bool = False
    """Told as the sum of all: `the toll stood at five`."""
    shown: str = ""
    """The place that a distance is measured from, as worded."""
    noun: str = ""
    """Stem of the noun counted, where the topic is what things of several names go by."""
    restricting: frozenset[str] = frozenset()
    """Those of them that make it a part: `strong` of `two strong aftershocks`."""
    modifiers: frozenset[str] = frozenset()
    """Stems of what stands before the noun counted: `merchant` of `merchant vessels`."""
    of: str = ""
    """The country that a share or a length of time is told of; what a weight or volume is of."""
    context: Context = field(default_factory=dict, compare=False, repr=False)
    """The words around the claim."""


@dataclass(frozen=True, slots=True)
class _Words:
    sorts: Mapping[str, str]
    law: frozenset[str]
    criminals: frozenset[str]
    outlaws: frozenset[str]
    things: Mapping[str, str]
    topics: Mapping[str, Mapping[str, str]]
    """By kind, the words that say what a number without a noun is of."""
    anybody: frozenset[str]
    restricting: frozenset[str]


@per_lexicon
def _words() -> _Words:
    data = lexicon().part("events")
    return _Words(
        {word: sort for sort, words in data["sorts of people"].items() for word in words},
        frozenset(data["held by law"]),
        frozenset(data["held by criminals"]),
        frozenset(stem_of(word) for word in data["outlaws"]),
        {
            stem_of(form): words[0]
            for words in reversed(data["same things"])
            for word in words
            for form in (word, word + "s")
        },
        {
            kind: {word: topic for topic, words in data[row].items() for word in words}
            for kind, row in (("money", "amounts"), ("duration", "times"), ("percent", "shares"))
        },
        frozenset(stem_of(word) for word in data["anybody"]),
        frozenset(stem_of(word) for word in data["restricting"]),
    )


def question_of(claim: Claim, reading: Reading, common: frozenset[str], near: Sequence[Claim] = ()) -> Question:
    """The question of one claim.

    `common` are the places of the event as a whole, which limit nothing; `near` are the claims around it: what else is
    counted in a list (`six rifles, 12 magazines`) tells nothing of this.
    """
    asked = _asked(claim, reading, common, [other.span for other in near if other.kind == claim.kind])
    placed = claim.kind not in PEOPLE_KINDS or any(part.startswith("at ") for part in asked.parts)
    return replace(
        asked,
        context=context_of(claim, reading, [other.span for other in near]),
        whole=told_as_whole(claim, reading.article.text),
        near=frozenset[str]() if placed else told_before(claim, reading, common),
    )


def _asked(claim: Claim, reading: Reading, common: frozenset[str], alike: Sequence[Span]) -> Question:
    if claim.kind == "measure":
        return _measure(claim, reading)
    if claim.kind == "money":
        topic = _nearest_topic(claim, reading)
        if claim.standing != "rate":
            return Question(topic)
        return Question("pay" if topic == "deal" else topic, frozenset({"over a time"}))
    if claim.kind in ("percent", "duration"):
        return Question(
            _nearest_topic(claim, reading), limits_of(claim, reading, common, alike), of=_country(claim, reading)
        )
    head = head_of(claim)
    parts = limits_of(claim, reading, common, alike)
    if claim.kind in PEOPLE_KINDS:
        topic = _holder(claim, head, reading) if claim.kind == "captured" else ""
        sort = _nation(claim, head, reading)
        if not (sort or topic or " and " in claim.subject):
            sort = sort_of(head)
        stem = stem_of(head)
        if sort == FAMILY:
            parts |= {FAMILY}
        return Question(topic, parts, sort, _further(claim, reading), noun=stem, modifiers=_modifiers(claim, head))
    known = _words().things.get(stem_of(head), stem_of(head))
    sort = ANYBODY if known in _words().anybody else ""
    known = "" if head in NO_NOUN else known
    if (sort or not known) and _aboard(claim, reading):
        known, sort = ABOARD, ""
    if known == stem_of(head) and not OF.search(claim.quote):
        parts -= {"among them"}  # `137 people, including 18 crew`: the crew are 18, whoever else is aboard
    further = _further(claim, reading)
    modifiers = _modifiers(claim, head)
    if further and MORE.search(claim.quote):
        parts |= {"further"}
    return Question(
        known,
        parts,
        sort,
        further,
        noun=ABOARD if known == ABOARD else stem_of(head),
        modifiers=modifiers,
        restricting=modifiers & _words().restricting,
    )


def _aboard(claim: Claim, reading: Reading) -> bool:
    """Whether people are counted as those whom a ship, plane or train carries."""
    text, sentence = reading.article.text, claim.sentence
    before = text[max(sentence.start, claim.start - ON) : claim.start]
    return bool(
        CARRYING.search(before) or ON_BOARD.search(before + text[claim.start : min(sentence.end, claim.end + ON)])
    )


def head_of(claim: Claim) -> str:
    """The noun counted, in lower case: the last word of the subject before `of`, `in` and the like."""
    joined = JOINED.search(claim.quote.lower())
    if joined and claim.kind == "count":
        return joined[1]
    phrase = (claim.subject or claim.quote).lower().strip(" '\"“”‘’")
    if not claim.subject:
        phrase = " ".join(word for word in re.split(r"[\s-]+", phrase) if not NUMBERISH.fullmatch(word))
    stop = HEAD_STOP.search(phrase)
    words = re.findall(r"[^\W\d_][\w'’-]*", phrase[: stop.start()] if stop and stop.start() else phrase)
    return words[-1] if words else ""


def sort_of(head: str) -> str:
    """The sort of people that a noun names, `child` for `girls`; empty for people in general."""
    return _words().sorts.get(head, "")


def _further(claim: Claim, reading: Reading) -> bool:
    return bool(FURTHER.search(claim.quote) or FURTHER_AFTER.match(reading.article.text, claim.end))


def _holder(claim: Claim, head: str, reading: Reading) -> str:
    """Who holds the captured, `law` or `criminals`: by who they are, else by the words around; empty if none says."""
    words = _words()
    if stem_of(head) in words.outlaws:
        return "law"
    near = {word.key for word in _near(claim, reading)}
    law, criminals = len(near & words.law), len(near & words.criminals)
    if law == criminals:
        return "criminals" if sort_of(head) in HELD_BY_NONE_BUT_CRIMINALS else ""
    return "law" if law > criminals else "criminals"


def _nation(claim: Claim, head: str, reading: Reading) -> str:
    """The country where the people counted are called by it: `12 Somalis`, `eleven from Yemen`, `five Nepali`."""
    text = reading.article.text
    for called in reading.countries_in(Span(claim.start, min(claim.end + len(" were from the "), claim.sentence.end))):
        if called.start >= claim.end:
            return NATION + called.country if FROM.fullmatch(text, claim.end, called.start) else ""
        if called.form == "people" and (not head or text[called.start : called.end].lower() == head):
            return NATION + called.country
    return ""


def _measure(claim: Claim, reading: Reading) -> Question:
    text = reading.article.text
    family = family_of(claim.unit)
    if family != "length":
        near = text[claim.sentence.start : min(claim.sentence.end, claim.end + 15)]
        told = {"aftershock"} if "aftershock" in near.lower() else set()
        if claim.standing == "rate" or BY_THE_HOUR.search(text, claim.end, min(claim.sentence.end, claim.end + AROUND)):
            told.add("by the hour")
        if family in AMOUNTS and YEARLY.search(text, claim.start, claim.sentence.end):
            told.add("over a time")
        return Question(family, frozenset(told), of=_substance(claim, reading) if family in AMOUNTS else "")
    before = BRACKETS.sub(" ", text[max(claim.sentence.start, claim.start - 45) : claim.start])
    after = BRACKETS.sub(" ", text[claim.end : min(claim.sentence.end, claim.end + AROUND)])
    away = AWAY.match(after)
    if away and (away["name"] or not OF_ONLY.match(away[0])):
        named = frozenset({f"at {_measured_from(away['name'])}"} if away["name"] else ())
        return Question("distance", named, shown=away["name"] or "")
    if DEPTH.search(re.split(r", | and ", before)[-1]) or DEPTH.search(after[:15]):
        return Question("depth")
    for name, pattern in SIZES:
        if pattern.search(text, claim.start, min(claim.sentence.end, claim.end + 12)) or pattern.search(before[-20:]):
            return Question(name)
    return Question(UNNAMED_LENGTH)


def _substance(claim: Claim, reading: Reading) -> str:
    """Stem of what a weight or volume is of: `2.3 tonnes of cocaine`, `Hashish: 640 kg`; empty where it is not said."""
    text = reading.article.text
    before = text[max(claim.sentence.start, claim.start - AROUND) : claim.start]
    found = OF_WHAT.match(text, claim.end, claim.sentence.end) or LISTED_WHAT.search(before)
    return stem_of(found["what"].lower()) if found else ""


def _country(claim: Claim, reading: Reading) -> str:
    """The country that a number is told of: that of `of Tunisia's`, the last before it in its sentence, or next."""
    before = reading.countries_in(Span(claim.sentence.start, claim.start))
    after = reading.countries_in(Span(claim.end, min(claim.sentence.end, claim.end + AROUND)))
    owned = after and OF_COUNTRY.fullmatch(reading.article.text, claim.end, after[0].start)
    near = after[:1] if owned or not before else before[-1:]
    return near[0].country if near else ""


def _measured_from(name: str) -> str:
    """The key of a place that a distance is measured from: `Maltese` (coast) is Malta."""
    known = countries(name)
    return place_key(known[0].country if known and known[0].start == 0 else name)


def _nearest_topic(claim: Claim, reading: Reading) -> str:
    """What a number is of by the nearest word of its stretch that says it; empty where none does."""
    topics = _words().topics[claim.kind]
    best = ""
    least = AROUND * 2
    for token in _near(claim, reading):
        topic = topics.get(token.key)
        gap = max(token.start - claim.end, claim.start - token.end)
        if topic and gap < least:
            best, least = topic, gap
    return best


def _modifiers(claim: Claim, head: str) -> frozenset[str]:
    """Stems of the words of the subject that stand before its head."""
    before = JOINT.sub("", claim.subject.lower().partition(head)[0]) if head else ""
    words = (word for word in re.split(r"[^\w'’]+", before) if word and not NUMBERISH.fullmatch(word))
    return frozenset(stem_of(word) for word in words if word not in NO_NOUN) - STOP_WORDS


def _near(claim: Claim, reading: Reading) -> list[Word]:
    """The words near the quote, in its sentence."""
    return [
        word
        for word in reading.words(claim.sentence)
        if claim.start - AROUND <= word.start and word.end <= claim.end + AROUND
    ]
