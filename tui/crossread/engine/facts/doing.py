"""What counted people did: those who attended, escaped or are at large are one question, whoever they are called."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from crossread.engine.facts.asked import ABOARD, CAPACITY, LISTED, MEMBERS
from crossread.engine.facts.near import around, before, clause
from crossread.engine.facts.nouns import is_of_people
from crossread.engine.facts.reading import Reading
from crossread.engine.facts.wording import SMALL_NUMBERS
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.stems import stem_of
from crossread.model import Claim

NEAR = 70
"""How far around a quote the words that say it are looked for, in code points."""

PLACES = ("before", "called", "after")
"""Lists of the words that say it: before the number, the noun itself, after it."""

CUT = re.compile(
    r"[;:.()\n]|, (?:and|but|while|when|where)\b|\b(?:after|before|while|whereas|although|because|said|says)\b"
)
"""Where the clause of the number ends."""
NEXT = re.compile(
    rf"\b(?:and|but) (?:\w+ )?(?:\d[\d,]*|{'|'.join(SMALL_NUMBERS)}) (?:[a-z]+ed|were|was|had|have|got|fled|ran)\b"
)
"""What begins the clause of another number: 120 had been inside `and 61 escaped`."""

GOING_ON = re.compile(r"\b(?:and|but) $")
"""Before a number, what begins a clause of its own where no noun follows."""
ON_BOARD = re.compile(
    r"(?<!climbed )(?<!clambered )(?<!went )(?<!came )(?<!got )(?<!swarmed )"
    r"\b(?:aboard|on ?board|on the (?:ship|ferry|boat|plane|flight|train|bus|coach|vessel|jet))\b"
)
"""Where people are, and not where they went."""
ALL_ABOARD = re.compile(r"\bpassengers\b.{1,20}\bcrew\b|\bcrew\b.{1,20}\bpassengers\b")
"""In a quote that adds them up: `175 passengers and six crew`."""
CARRYING = re.compile(
    r"\bcarr(?:ying|ied) (?:\w+ ){0,3}$"
    r"|\b(?:boat|dinghy|raft|canoe|vessel|ship|ferry|trawler|plane|jet|airliner|helicopter|bus|coach|train)"
    r" with (?:(?:about|around|some|at|least|more|than|over|up|to|nearly|an|estimated|only) ){0,3}$"
)
"""Before people, what makes them those aboard: `a boat with some` 120 migrants."""

HOLDS = re.compile(
    r"\b(?:capacity|licen[sc]ed (?:to carry|for)|maximum (?:number|load)|(?:can|could) (?:hold|seat|carry)"
    r"|(?:built|designed|authori[sz]ed|certified|allowed|permitted) (?:to (?:carry|hold)|for)"
    r"|seats (?:for|about|some|up to))\b"
)
"""What says that there is room for so many."""
HOLDING = re.compile(r"\b(?:(?:seats|holds)(?: about| some| up to)?|(?:meant|made|intended) for(?: \w+)?) ?$")
"""The same where it stands right before the number."""
ON_A_LIST = re.compile(
    r"\b(?:manifest|passenger list|list of passengers) (?:only )?"
    r"(?:listed|lists|showed|shows|had|has|named|gave|recorded)\b[^.;,]{0,20}$",
    re.IGNORECASE,
)
"""Before a number, what makes it that of those listed, of whom there may be others aboard."""
OWNING = re.compile(r"(?:\b(?:owner|firm|company|group|who|he|she)|\b[A-ZÀ-Þ][\w’'-]+) holds\b")
"""Before things, who has them: the owner `holds` three dams."""
TO_VOTE = re.compile(
    r" (?:[\w-]+ ){0,2}(?:registered|eligible|entitled|called|allowed)"
    r"(?: to (?:vote|cast)| (?:voted|cast|turned out))\b"
)
VOTER = "voter"
"""`1.3 million people` `are registered to vote`: they are voters."""
PEOPLE = "people"
CROWDS = (VOTER, "protesting", "attendance")
"""What people do in a crowd, whatever their nation."""


@dataclass(frozen=True, slots=True)
class _Doings:
    people: frozenset[str]
    """Stems of nouns that count just anybody."""
    all_aboard: frozenset[str]
    """Nouns of those who are all aboard: a boat that carries migrants carries no others."""
    said: tuple[tuple[str, tuple[re.Pattern[str], ...]], ...]
    """What says each before the number, in its own words and after it, in the order in which they count."""


@per_lexicon
def _doings() -> _Doings:
    data = lexicon().part("events")
    told = data["what people do"]
    return _Doings(
        frozenset(map(stem_of, data["anybody there"])),
        frozenset(data["all aboard"]),
        tuple((name, tuple(_any_of(row[place]) for place in PLACES)) for name, row in told.items()),
    )


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    known = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"\b(?:{known})\b" if known else r"(?!)", re.IGNORECASE)


def doings() -> tuple[str, ...]:
    """What counted people may have done, as facts are called by it: `escaped`, `at large`."""
    return tuple(name for name, _ in _doings().said)


def _doing_of(claim: Claim, head: str, reading: Reading) -> str:
    """What those counted did, by the words of their clause; of several the first in the word list: who escaped and is
    at large is at large. Empty where no word says it or their noun is more than one for anybody (`police`, `children`).
    """
    known = _doings()
    if head and stem_of(head) not in known.people:
        return ""
    text, sentence = reading.article.text, claim.sentence
    ahead = CUT.split(text[max(sentence.start, claim.start - NEAR) : claim.start])[-1]
    if not head and GOING_ON.search(ahead):
        ahead = ""  # `two fled and` three were seized
    behind = NEXT.split(CUT.split(text[claim.end : min(sentence.end, claim.end + NEAR)])[0])[0]
    parts = (ahead, claim.quote if claim.subject in claim.quote.lower() else f"{claim.quote} {claim.subject}", behind)
    told = (name for name, said in known.said if any(map(re.Pattern.search, said, parts)))
    return next(told, "")


def told_of_people(claim: Claim, head: str, reading: Reading, *, anybody: bool, nobody: bool) -> str:
    """What those counted did, or what there is room for, whoever they are called; empty where nothing says it.

    `anybody`: their noun says nothing (`people`); `nobody`: they have none.
    """
    ahead = before(claim, reading)
    room = HOLDING.search(ahead) and (not head or is_of_people(head) or not OWNING.search(ahead))
    if room or HOLDS.search(clause(claim, reading)):
        return CAPACITY
    if ON_A_LIST.search(ahead):
        return LISTED
    people = (anybody and head not in MEMBERS) or claim.quote[claim.quote.rfind(" ") + 1].isupper()
    if people and TO_VOTE.match(reading.article.text, claim.end, claim.sentence.end):
        return VOTER
    doing = _doing_of(claim, head, reading) if claim.kind == "count" else ""
    all_of_them = anybody or nobody or head in _doings().all_aboard
    aboard = (all_of_them and _aboard(claim, reading)) or ALL_ABOARD.search(claim.quote)
    return doing or (ABOARD if aboard else "")


def crowd_of(claim: Claim, reading: Reading) -> str:
    """What people told by their nation did as a crowd: `tens of thousands of Greeks` took to the streets."""
    told = told_of_people(claim, PEOPLE, reading, anybody=True, nobody=False)
    return told if told in CROWDS else ""


def _aboard(claim: Claim, reading: Reading) -> bool:
    """Whether people are counted as those whom a ship, plane or train carries."""
    return bool(CARRYING.search(before(claim, reading)) or ON_BOARD.search(around(claim, reading)))
