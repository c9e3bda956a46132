"""Who is counted: children among the dead, nine Ukrainians, guards whom prisoners hold."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from crossread.engine.facts.asked import NATION, NO_NOUN
from crossread.engine.facts.reading import Reading, Word
from crossread.engine.facts.topics import words_near
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.stems import stem_of
from crossread.model import Claim, Span

HELD_BY_NONE_BUT_CRIMINALS = frozenset(("police", "soldier", "crew", "passenger", "child", "foreigner", "rescuer"))
"""Sorts of people whom the law seldom holds: where no word says by whom they are held, it is not the law."""

CITIZENS = frozenset(("citizen", "citizens", "national", "nationals"))
"""Nouns before which a people's name says all: `two Ukrainian citizens` are Ukrainians."""

SOME_OF = re.compile(r" of (?:the|those)\b")
"""In a quote that counts some of those told before: `three of the dead`."""

JOINED = re.compile(r"[^\w'’-]+")
OF_THEM = r"(?: of (?:them|whom|these|those))?(?: (?:killed|dead|injured|wounded|hurt))? "
OWN_WORD = r"(?!(?:by|with|of|from|in|on|at|near|after|when|to)\b)[a-z-]+"
WHO = re.compile(
    OF_THEM + r"(?:(?:were|was|are|is|being|all|both|mostly|reportedly) )*"
    rf"(?P<who>(?:{OWN_WORD} ){{0,2}}{OWN_WORD})(?=[.,;:)]|$| (?:and|or|of|who|from|in|on|at|when|as)\b)"
)
"""Who those are that a number without a noun counts: `nine of them` `children`, `13` `were guards`."""

UNDER_AGE = re.compile(
    OF_THEM + r"(?:were |was |are |is )?(?:under|younger than|below) (?:the age of )?1\d\b"
    r"(?! (?:m|km|metres?|meters?|feet|miles?)\b)"
)
"""`Eleven` `were under 18`."""

ACCOUNTED = re.compile(
    r"\b(?P<who>[A-Za-z]+)(?: (?:under|over|aged|below)(?: the age of)? [\w-]+)?"
    r" (?:accounts?|accounted|ma(?:ke|kes|de)) (?:for|up) (?:(?:at|least|about|nearly|only|some|more|than) ){0,2}$"
)
"""Before a number of those told before, who they are: `Children under five account for` 22 of the deaths."""
ACCOUNTED_WITHIN = 80
"""How far before the number that begins, in code points."""

WERE = re.compile(r" (?:(?:were|are|being|all|both) )*")
"""Between some of those told and what they are called: `12 of them` `were` Somalis."""
FROM = re.compile(r",? (?:were |was |are )?from ")
AND_MORE = re.compile(r"(?:,| and) (?:the )?[A-ZÀ-Þ]")
"""Behind the country that people are from, others that they are from too."""
MOST_OF = re.compile(r"\b(?:[Mm]ost|[Mm]any|[Ss]ome|[Tt]he majority|[Aa] majority) of (?:the )?$")
"""Before a number, what makes what follows tell of some of those alone: `most of the` 60 are from Kenya."""
REACH = len(" were from the ")
"""How far behind a number the country begins that the people are from, in code points."""


@dataclass(frozen=True, slots=True)
class _Words:
    sorts: Mapping[str, str]
    law: frozenset[str]
    criminals: frozenset[str]
    officers: frozenset[str]
    """Words of the law itself."""
    outlaws: frozenset[str]
    held: frozenset[str]
    anyone: frozenset[str]


@per_lexicon
def _words() -> _Words:
    data = lexicon().part("events")
    return _Words(
        {word: sort for sort, words in data["sorts of people"].items() for word in words},
        frozenset(data["held by law"]),
        frozenset(data["held by criminals"]),
        frozenset(data["of the law"]),
        frozenset(map(stem_of, data["outlaws"])),
        frozenset(map(stem_of, (*data["outlaws"], *data["held by criminals"]))),
        frozenset(map(stem_of, (*data["anybody"], *data["any of them"]))),
    )


HOLDING = frozenset(("hold", "holds", "held", "holding", "kept", "keep", "keeping"))
"""What those who hold people do, behind them: `the robbers were` holding six."""
TAKEN = frozenset(("held", "kept", "captured", "seized", "taken", "kidnapped", "abducted", "hostage", "captive"))
TAKE = frozenset(
    ("seize", "seizes", "capture", "captures", "hijack", "hijacks", "kidnap", "kidnaps", "abduct", "abducts")
)
"""What outlaws do in a headline: `pirates seize tanker with 23 aboard`."""
BEING = frozenset(("be", "being", "been", "are", "were", "is", "was"))
CLAUSE = frozenset(("after", "before", "while", "when", "as", "who", "that", "and"))
BY_WITHIN = 5
"""Words from `seized` to `by` at most: `seized on Thursday morning by gunmen`."""
DOER_WITHIN = 4
"""Words from `by` to who holds them, or from these to the verb."""
OFFICERS = "officers"
SITES = frozenset(("post", "station", "base", "camp", "checkpoint", "barracks", "academy"))
"""Of the law, where people may be seized by anybody: `near a police post`."""
SLIGHT = "minor"
"""Of many minors each is one; `two have minor cuts` tells of none."""


def sort_of(head: str) -> str:
    """The sort of people that a noun names, `child` for `girls`; empty for people in general."""
    return _words().sorts.get(head, "")


def sorts_of(subject: str) -> str:
    """All sorts of people that are added up, in one order: `child woman` for `women and children`; empty for fewer
    than two.
    """
    sorts = sorted({sort for word in JOINED.split(subject.lower()) if (sort := sort_of(word))})
    return " ".join(sorts) if len(sorts) > 1 else ""


def told_after(claim: Claim, head: str, reading: Reading) -> str:
    """The noun of the people counted: `head`, or the one after a number that has none (`six of them` `children`)."""
    some = SOME_OF.search(claim.quote)
    text, end = reading.article.text, claim.sentence.end
    who = ACCOUNTED.search(text, max(claim.sentence.start, claim.start - ACCOUNTED_WITHIN), claim.start)
    if some and who and sort_of(who["who"].lower()):
        return who["who"].lower()
    if head and head not in NO_NOUN and not (some and not tells_who(stem_of(head), claim.kind)):
        return head
    if UNDER_AGE.match(text, claim.end, end):
        return "children"
    found = WHO.match(text, claim.end, end)
    told = reversed(found["who"].split()) if found else ()
    return next((word for word in told if sort_of(word) and word != SLIGHT), head)


def tells_who(noun: str, kind: str) -> bool:
    """Whether a noun, as its stem, says who of those counted: `hostages` of the dead, and not `victims`."""
    words = _words()
    return bool(noun) and noun not in words.anyone and not (kind == "captured" and noun in words.held)


def holder_of(claim: Claim, head: str, reading: Reading) -> str:
    """Who holds the captured, `law` or `criminals`: by who they are, else by the nearest word; empty if none says.

    Officers whom the law holds are `officers`: nobody adds them to those whom they held.
    """
    words = _words()
    if stem_of(head) in words.outlaws:
        return "law"
    if _held_by_outlaws(claim, reading):
        return "criminals"
    told = [
        (max(word.start - claim.end, claim.start - word.end), "law" if word.key in words.law else "criminals")
        for word in words_near(claim, reading)
        if word.key in words.law | words.criminals
    ]
    if told:
        holder = min(told)[1]
        return OFFICERS if holder == "law" and sort_of(head) == "police" else holder
    if sort_of(head) in HELD_BY_NONE_BUT_CRIMINALS:
        return "criminals"
    near = words_near(claim, reading)
    doing = _done_by_outlaws(near, claim, reading)
    took = [word.key not in BEING for word, behind in pairwise(doing) if behind.key in TAKEN | TAKE]
    if doing and not took:
        return ""
    if any(took):
        return "criminals"
    sites = {word.start for word, behind in pairwise(near) if behind.key in SITES}
    return "law" if any(word.key in words.officers and word.start not in sites for word in near) else ""


def _done_by_outlaws(near: Sequence[Word], claim: Claim, reading: Reading) -> Sequence[Word]:
    """The words from outlaws on up to the people counted, in one clause; none where no outlaws stand before these."""
    clause = max(claim.sentence.start, reading.article.text.rfind(";", claim.sentence.start, claim.start))
    before = [word for word in near if clause <= word.start < claim.start]
    first = next((n for n, word in enumerate(before) if stem_of(word.key) in _words().outlaws), len(before))
    return before[first:]


def _outlaws_first(words: Sequence[Word]) -> bool:
    """Whether outlaws stand first of all that may hold somebody: not `soldiers fighting rebels`."""
    known = _words()
    for word in words:
        if stem_of(word.key) in known.outlaws:
            return True
        if word.key in known.officers or word.key in CLAUSE or word.key.endswith("ing"):
            return False
    return False


def _held_by_outlaws(claim: Claim, reading: Reading) -> bool:
    """Whether the words say that outlaws hold people: `held by pirates`, `pirates are holding`; no `pirates held`."""
    words = words_near(claim, reading)
    outlaws = [stem_of(word.key) in _words().outlaws for word in words]
    for at, word in enumerate(words):
        taken = any(before.key in TAKEN for before in words[max(0, at - BY_WITHIN) : at])
        if word.key == "by" and taken and _outlaws_first(words[at + 1 : at + DOER_WITHIN]):
            return True
        if outlaws[at] and word.end <= claim.start and ";" not in reading.article.text[word.end : claim.start]:
            behind = [later.key for later in words[at + 1 : at + DOER_WITHIN]]
            verb = next((n for n, key in enumerate(behind) if key in HOLDING), -1)
            if verb >= 0 and (behind[verb].endswith("ing") or BEING.isdisjoint(behind[:verb])):
                return True
    return False


def nation_of(claim: Claim, head: str, reading: Reading, *, some: bool) -> str:
    """The country where the people counted are called by it: `12 Somalis`, `eleven from Yemen`, `five Nepali`.

    `some` of those told before are counted: then `two Ukrainian citizens` are called so as well.
    """
    text = reading.article.text
    named = reading.countries_in(Span(claim.start, min(claim.end + REACH, claim.sentence.end)))
    added = sorted({called.country for called in named if called.end <= claim.end and called.form == "people"})
    if MOST_OF.search(text, max(claim.sentence.start, claim.start - len("a majority of the ")), claim.start):
        return ""
    if len(added) > 1 and " and " in claim.quote:
        return NATION + " and ".join(added)
    for called in named:
        if called.start >= claim.end:
            counted = text[called.start : called.end].lower() == head
            some_told = not head or counted or head in NO_NOUN or SOME_OF.search(claim.quote)
            closed = text[called.end : called.end + 1] in ("", " ", ",", ".")
            called_so = (
                some_told and closed and called.form == "people" and WERE.fullmatch(text, claim.end, called.start)
            )
            whence = FROM.fullmatch(text, claim.end, called.start) and not AND_MORE.match(text, called.end)
            return NATION + called.country if called_so or whence else ""
        own = not head or text[called.start : called.end].lower() == head
        if called.form == "people" and (own or (some and head in CITIZENS)):
            return NATION + called.country
    return ""
