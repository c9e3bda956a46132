"""What a number of people answers: who they are, who holds them, and the part that the number is limited to."""

import re
from collections.abc import Sequence

from crossread.engine.facts.asked import AMONG_THEM, FAMILY, Question
from crossread.engine.facts.near import before, is_further
from crossread.engine.facts.nouns import head_of, modifiers_of
from crossread.engine.facts.people import holder_of, nation_of, sort_of, sorts_of, told_after
from crossread.engine.facts.reading import Reading
from crossread.engine.text.stems import stem_of
from crossread.model import Claim

BODIES = ("body", "bodies", "corpse", "corpses")
FOREIGN, FOREIGNER = "foreign", "foreigner"
"""`19 foreign nationals` are foreigners."""
NOW_HELD = re.compile(
    r"[^.;,\d]{0,25}\b(?:are|is) (?:[a-z]+ ){0,2}"
    r"(?:held|captive|hostages?|in (?:[\w’']+ ){0,2}(?:hands|captivity))\b"
)
"""After those whom outlaws took: they are not free yet."""
PUT_THE_NUMBER = re.compile(r"\b(?:put|gave|placed) the (?:number|figure|total|count)\b[^.;]{0,20}$")
"""Before a number of those told before, whoever it is that counts them: the police `put the number at` 227."""
SOME_OF_THOSE = re.compile(r"\bof (?:them|whom|these|those)\b")
GOING_ON_WITH = re.compile(r"[^.;:\d]{0,80}?,? (?:and|but) ")
"""Between those of a nation and some of them, in one sentence."""


def _holder_of(claim: Claim, head: str, reading: Reading, alike: Sequence[Claim]) -> str:
    """Who holds people, by the words around them, else around those told before them in their sentence; of those whose
    number somebody puts, around those told last.
    """
    before_all = [other for other in alike if other.start < claim.start]
    if not head and before_all and PUT_THE_NUMBER.search(before(claim, reading)):
        return holder_of(before_all[-1], head_of(before_all[-1]), reading)
    told = [other for other in before_all if claim.sentence.start <= other.start]
    before_them = (holder_of(other, head_of(other), reading) for other in reversed(told))
    return holder_of(claim, head, reading) or next(filter(None, before_them), "")


def _nation_told_before(claim: Claim, reading: Reading, near: Sequence[Claim]) -> str:
    """The nation of those told last before a number of some of them in its sentence: `31 Kenyans were aboard, and 11 of
    them are dead`.
    """
    if not SOME_OF_THOSE.search(claim.quote):
        return ""
    told = [other for other in near if claim.sentence.start <= other.start < other.end <= claim.start]
    if not told or GOING_ON_WITH.fullmatch(reading.article.text, told[-1].end, claim.start) is None:
        return ""
    return nation_of(told[-1], head_of(told[-1]), reading, some=False)


def question_of_people(
    claim: Claim, reading: Reading, parts: frozenset[str], alike: Sequence[Claim], near: Sequence[Claim]
) -> Question:
    """The question of a number of people; `alike` and `near` are the claims around it, those of its kind and all."""
    head = told_after(claim, head_of(claim), reading)
    some = AMONG_THEM in parts
    topic = _holder_of(claim, head, reading, alike) if claim.kind == "captured" else ""
    if topic == "criminals" and NOW_HELD.match(reading.article.text, claim.end, claim.sentence.end):
        parts |= {"still held"}
    sort = nation_of(claim, head, reading, some=some) or _nation_told_before(claim, reading, near)
    if not (sort or (topic and not some) or " and " in claim.subject):
        sort = sort_of(head)
    if sort == FAMILY:
        parts |= {FAMILY}
    noun = sorts_of(claim.subject) if " and " in claim.quote else stem_of(head)
    further = is_further(claim, reading)
    modifiers = modifiers_of(claim, head)
    if further and head in BODIES:
        parts |= {"further"}  # `32 more bodies` are those found since
    if not sort and FOREIGN in modifiers:
        sort = FOREIGNER
    return Question(topic, parts, sort, further, noun=noun, modifiers=modifiers)
