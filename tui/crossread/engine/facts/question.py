"""What a claim answers beside its event: the thing counted or measured, and the part that the number is limited to."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from crossread.engine.facts.context import Context, context_of
from crossread.engine.facts.mentions import NUMBERISH, Reading, Word
from crossread.engine.facts.units import family_of
from crossread.engine.lexicon import lexicon
from crossread.engine.text.places import Place, place_key
from crossread.engine.text.stems import stem_of
from crossread.engine.text.stopwords import STOP_WORDS
from crossread.model import PEOPLE_KINDS, Claim, Span

OPENS = 25
"""A place that begins no further into a sentence opens it and holds for all of it: `In the neighbouring X district`."""

AROUND = 60
"""How far around a quote the words that say what is measured are looked for, in code points."""

UNNAMED_LENGTH = "length of"
"""Topic of a length of which the words do not say what it is."""

NATION = "from "
"""What the sort of people called by their country begins with."""

JOINT = re.compile(r"\s*-\s*|\d+")
"""What two spellings of one modifier differ in: `AK-47`, `AK 47`."""

NO_NOUN = frozenset(("them", "those", "these", "others", "other", "whom", "which", "remaining", "rest"))
"""Words that stand for a noun told before."""

ANYBODY = "anybody"
"""Sort of a noun that says nothing of what is counted: `people`."""

PART = re.compile(
    r"\b(?:including|includes?|included|among (?:them|those|the)|of whom|of them"
    r"|of the (?:dead|injured|wounded|victims|fatalities|\w+ (?:dead|killed|injured)))\b"
    r"[^,;:]{0,20}$",
    re.IGNORECASE,
)
AMONG_AFTER = re.compile(r"[^.;:\d]{0,40}\b(?:was|were|is|are) (?:also )?among (?:them|those|the)\b", re.IGNORECASE)
"""`Four women and two children were among the dead`."""
FROM = re.compile(r",? (?:were |was |are )?from ")
ONE_OF = re.compile(r"\bof (?:the|those|them|whom)\b|\bone of\b", re.IGNORECASE)
FURTHER = re.compile(r"\b(?:another|further|additional|more(?! than)|others?|rest)\b", re.IGNORECASE)
FURTHER_AFTER = re.compile(r" (?:more|others)\b(?! than)", re.IGNORECASE)
TWO_STATES = re.compile(r"\b(?:dead|killed|died|injured|wounded|hurt|missing)\b.* (?:or|and) ")
"""A limit that joins two states (`dead or missing`): such a number is the toll of neither."""
KIN = re.compile(r"(?:his|her|their|the (?:man|woman)['’]s)\b", re.IGNORECASE)
WE_TREAT = re.compile(r"\b[Ww]e(?: have|['’]ve| had)? (?:received|treated|admitted|taken in)\b")
GRAVE = re.compile(
    r"\b(?:seriously|critically|severely|badly|gravely|critical|serious|intensive care|life-threatening|grave"
    r"|hospitali[sz]ed)\b",
    re.IGNORECASE,
)
LIGHT = re.compile(r"\b(?:slightly|lightly|minor|light)\b", re.IGNORECASE)
WRECKED = re.compile(
    r"\b(?:flattened|destroy\w*|collapsed?|razed|gutted|levelled|leveled|wrecked|reduced to rubble)\b", re.IGNORECASE
)
DAMAGED = re.compile(r"\b(?:damag\w*|or destroyed|affected)\b", re.IGNORECASE)
PERIOD = re.compile(
    r"\b(?:(?:so far |earlier )?this year|since (?:January|the (?:start|beginning))|since \d{4}"
    r"|(?:in|over|during) the (?:last|past) (?:few |\w+ )?(?:years?|months?|decades?|weeks?)"
    r"|every year|each year|a year|annually|per \w+)\b",
    re.IGNORECASE,
)
WIDE = re.compile(
    r"^(?: \w+)? (?:across|in|around|throughout|over)(?: the)?"
    r"(?: (?:\d+|several|many|other|neighbou?ring|\w+teen|the|Indian|Pacific|Atlantic"
    r"|south(?:ern|east)?|east(?:ern)?|west(?:ern)?|north(?:ern)?)){0,3}"
    r" (?:countries|nations|region|world|Asia|Africa|Europe|America|Ocean|continent|country|nation)\b",
)
"""`230,000 people across Asia`: everywhere, and not in one of its places."""
ELSEWHERE = re.compile(r"^(?: \w+){0,3} (?:elsewhere|(?:in|on|across) (?:other|neighbou?ring|surrounding)|outside)\b")
NARROW = re.compile(r"^(?: \w+){0,2} (?:in|at) the (?:province|district|city|town|village|area|state|island)\b")
DEPTH = re.compile(r"\b(?:deep|depth|beneath|below|underground|underwater|shallow)\b", re.IGNORECASE)
SIZES = (
    ("height", re.compile(r"\b(?:high|tall|height|altitude|elevation)\b", re.IGNORECASE)),
    ("width", re.compile(r"\b(?:wide|width|diameter)\b", re.IGNORECASE)),
    ("radius", re.compile(r"\bradius\b", re.IGNORECASE)),
    ("length", re.compile(r"\b(?:long|length|stretch(?:es)?)\b", re.IGNORECASE)),
)
OF_ONLY = re.compile(r"^[\s,)-]*(?:of|from|off)\b")
BRACKETS = re.compile(r"^[^(]*\)|\([^)]*\)")
AWAY = re.compile(
    r"^[\s,)-]*(?:(?:to the |due |about )?(?:north|south|east|west)[\w-]*(?: of| from)?"
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
    shown: str = ""
    """The place that a distance is measured from, as worded."""
    noun: str = ""
    """Stem of the noun counted, where the topic is what things of several names go by."""
    modifiers: frozenset[str] = frozenset()
    """Stems of what stands before the noun counted: `merchant` of `merchant vessels`."""
    context: Context = field(default_factory=dict, compare=False, repr=False)
    """The words around the claim."""


@dataclass(frozen=True, slots=True)
class _Words:
    sorts: Mapping[str, str]
    law: frozenset[str]
    criminals: frozenset[str]
    outlaws: frozenset[str]
    things: Mapping[str, str]
    amounts: Mapping[str, str]
    settings: re.Pattern[str]
    wide: frozenset[str]
    anybody: frozenset[str]


@cache
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
        {word: topic for topic, words in data["amounts"].items() for word in words},
        re.compile(rf"\b(?:{'|'.join(sorted(data['settings'], key=len, reverse=True))})\b", re.IGNORECASE),
        frozenset(data["wide"]),
        frozenset(stem_of(word) for word in data["anybody"]),
    )


def question_of(claim: Claim, reading: Reading, common: frozenset[str], counted: Sequence[Span] = ()) -> Question:
    """The question of one claim.

    `common` are the places of the event as a whole, which limit nothing; `counted` are the quotes of the article: what
    else is counted in a list (`six rifles, 12 magazines`) tells nothing of this.
    """
    return replace(_asked(claim, reading, common), context=context_of(claim, reading, counted))


def _asked(claim: Claim, reading: Reading, common: frozenset[str]) -> Question:
    if claim.kind == "measure":
        return _measure(claim, reading)
    if claim.kind == "money":
        return Question(_amount(claim, reading))
    if claim.kind in ("percent", "duration"):
        return Question("")
    head = head_of(claim)
    parts = _parts(claim, reading, common)
    if claim.kind in PEOPLE_KINDS:
        topic = _holder(claim, head, reading) if claim.kind == "captured" else ""
        sort = _nation(claim, head, reading)
        if not (sort or topic or " and " in claim.subject):
            sort = sort_of(head)
        stem = stem_of(head)
        return Question(topic, parts, sort, _further(claim, reading), noun=stem, modifiers=_modifiers(claim, head))
    known = _words().things.get(stem_of(head), stem_of(head))
    sort = ANYBODY if known in _words().anybody else ""
    known = "" if head in NO_NOUN else known
    return Question(known, parts, sort, _further(claim, reading), noun=stem_of(head), modifiers=_modifiers(claim, head))


def head_of(claim: Claim) -> str:
    """The noun counted, in lower case: the last word of the subject before `of`, `in` and the like."""
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
    return "law" if law > criminals else "criminals" if criminals > law else ""


def _nation(claim: Claim, head: str, reading: Reading) -> str:
    """The country where the people counted are called by it: `12 Somalis`, `eleven from Yemen`, `five Nepali`."""
    text = reading.article.text
    for called in reading.countries_in(Span(claim.start, min(claim.end + len(" were from the "), claim.sentence.end))):
        if called.start >= claim.end:
            return NATION + called.country if FROM.fullmatch(text, claim.end, called.start) else ""
        if called.form == "people" and (not head or text[called.start : called.end].lower() == head):
            return NATION + called.country
    return ""


def _parts(claim: Claim, reading: Reading, common: frozenset[str]) -> frozenset[str]:
    """What limits the number: a place of its own, a facility, the state of the injured, a part of those told before."""
    text, sentence = reading.article.text, claim.sentence
    segment = reading.segment(sentence, claim.start)
    before, after = text[sentence.start : claim.start], text[claim.end : sentence.end]
    near = (
        text[max(segment.start, claim.start - 30) : claim.end]
        + re.split(r"[,;]", text[claim.end : min(sentence.end, claim.end + 30)])[0]
    )
    found = _where(claim, reading, common)
    if claim.kind in PEOPLE_KINDS and WIDE.match(after):
        found.add("everywhere")
    elif claim.kind in PEOPLE_KINDS and ELSEWHERE.match(after):
        found.add("elsewhere")
    elif claim.kind in PEOPLE_KINDS and NARROW.match(after):
        found.add("at the place")
    if claim.kind == "damaged" and WRECKED.search(near) and not DAMAGED.search(near):
        found.add("wrecked")
    if WE_TREAT.search(before):
        found.add("treated here")
    if claim.kind == "injured" and GRAVE.search(near):
        found.add("grave")
    elif claim.kind == "injured" and LIGHT.search(near):
        found.add("light")
    period = PERIOD.search(text, max(sentence.start, claim.start - AROUND), sentence.end)
    if period:
        found.add("over a time")
    among = PART.search(before) or (claim.kind in PEOPLE_KINDS and AMONG_AFTER.match(after))
    if among or ONE_OF.search(claim.quote) or (not before.strip() and after.startswith(" of the ")):
        found.add("among them")
    if KIN.match(claim.quote):
        found.add("kin")
    if TWO_STATES.search(claim.scope):
        found.add(claim.scope)
    return frozenset(found)


def _where(claim: Claim, reading: Reading, common: frozenset[str]) -> set[str]:
    """The places and facilities that the number is bound to: the first after it, else those of its stretch."""
    text, sentence = reading.article.text, claim.sentence
    segment = reading.segment(sentence, claim.start)
    named = [(p.start, p.key) for p in reading.places_in(sentence) if not _wide(p) and p.key not in common]
    kinds = [(m.start(), _facility(m[0])) for m in _words().settings.finditer(text, sentence.start, sentence.end)]
    found = set()
    for told in (named, kinds):
        after = [key for start, key in told if start >= claim.end]
        opening = min(segment.start, claim.start)
        before = [
            key for start, key in told if start < claim.start and (start >= opening or start - sentence.start <= OPENS)
        ]
        found |= {f"at {key}" for key in (after[:1] or before)}
    return found


def _facility(word: str) -> str:
    """The one word of a facility, `hospital` for `hospitals`; a `bus` is one."""
    words, given = _words(), word.lower()
    one = given.removesuffix("s")
    return one if words.settings.fullmatch(one) else given


def _wide(place: Place) -> bool:
    """Whether a place is an ocean or a continent, which limits no number."""
    return place.name.split()[-1].lower() in _words().wide


def _measure(claim: Claim, reading: Reading) -> Question:
    text = reading.article.text
    family = family_of(claim.unit)
    if family != "length":
        near = text[claim.sentence.start : min(claim.sentence.end, claim.end + 15)]
        parts = frozenset({"aftershock"} if "aftershock" in near.lower() else ())
        return Question(family, parts)
    before = BRACKETS.sub(" ", text[max(claim.sentence.start, claim.start - 45) : claim.start])
    after = BRACKETS.sub(" ", text[claim.end : min(claim.sentence.end, claim.end + AROUND)])
    away = AWAY.match(after)
    if away and (away["name"] or not OF_ONLY.match(away[0])):
        named = frozenset({f"at {place_key(away['name'])}"} if away["name"] else ())
        return Question("distance", named, shown=away["name"] or "")
    if DEPTH.search(re.split(r", | and ", before)[-1]) or DEPTH.search(after[:15]):
        return Question("depth")
    for name, pattern in SIZES:
        if pattern.search(text, claim.start, min(claim.sentence.end, claim.end + 12)) or pattern.search(before[-20:]):
            return Question(name)
    return Question(UNNAMED_LENGTH)


def _amount(claim: Claim, reading: Reading) -> str:
    amounts = _words().amounts
    best = ""
    least = AROUND * 2
    for token in _near(claim, reading):
        topic = amounts.get(token.key)
        gap = max(token.start - claim.end, claim.start - token.end)
        if topic and gap < least:
            best, least = topic, gap
    return best


def _modifiers(claim: Claim, head: str) -> frozenset[str]:
    """Stems of the words of the subject that stand before its head."""
    before = JOINT.sub("", claim.subject.lower().partition(head)[0]) if head else ""
    words = (word for word in re.split(r"[^\w'’]+", before) if word and not NUMBERISH.fullmatch(word))
    return frozenset(map(stem_of, words)) - STOP_WORDS


def _near(claim: Claim, reading: Reading) -> list[Word]:
    """The words near the quote, in its sentence."""
    return [
        word
        for word in reading.words(claim.sentence)
        if claim.start - AROUND <= word.start and word.end <= claim.end + AROUND
    ]
