"""What limits a number: a place, a facility, a time, the state of the injured, a part of those told before."""

import re
from collections.abc import Callable, Collection, Sequence

from crossread.engine.facts import limit_cues as cue
from crossread.engine.facts.asked import AMONG_THEM, DERAILED, OVERTURNED
from crossread.engine.facts.reading import Reading
from crossread.engine.facts.where import where_of
from crossread.engine.text.once import told_in
from crossread.model import COUNTED_KINDS, PEOPLE_KINDS, Claim, Span

AROUND = 60
"""How far around a quote the words of its limits are looked for, in code points."""

WAR = 200
"""How far before a number a war and what it did are looked for, in code points."""

AND_ANOTHER = re.compile(r" and (?:another|an?|one|two|three)\b")
"""In a quote that counts more than one family's: `his wife and another woman`, `his wife and a boy`."""
REST_WITHIN = len("their remaining ")
"""How far before a number that begins, in code points."""
DIRECTLY = 24
"""How far before a number a verb may begin that has it as its object, in code points."""

Test = Callable[[str], object]

OF_KINDS: tuple[tuple[Collection[str], str, Test], ...] = (
    (("injured",), "grave", cue.GRAVE.search),
    (("injured",), "light", lambda near: cue.LIGHT.search(near) and not cue.GRAVE.search(near)),
    (("injured",), "discharged", cue.DISCHARGED.search),
    (("injured",), "hospitalised", lambda near: cue.HOSPITALISED.search(near) and not cue.GRAVE.search(near)),
    (("displaced",), "returned", cue.RETURNED.search),
    (("killed",), "identified", cue.IDENTIFIED.search),
    (("killed",), "put to death", cue.PUT_TO_DEATH.search),
    (("captured",), "charged", lambda near: cue.CHARGED.search(near) and not cue.HELD.search(near)),
)
"""Kinds, the part that they are told of, and what shows it in the words near the number."""

THINGS = tuple(kind for kind in COUNTED_KINDS if kind not in (*PEOPLE_KINDS, "percent"))
"""Kinds of which there are others in the country or the world; a turnout `nationwide` is the turnout."""

AFTER: tuple[tuple[Collection[str], str, re.Pattern[str]], ...] = (
    (("killed",), "attacker counted", cue.DOER_COUNTED),
    (("captured",), "of other ships", cue.OF_SEVERAL),
    (("captured",), "still held", cue.STILL_HELD),
    (PEOPLE_KINDS, "over a time", cue.SINCE_A_MONTH),
    (PEOPLE_KINDS, "everywhere", cue.WIDE),
    (PEOPLE_KINDS, "elsewhere", cue.ELSEWHERE),
    (PEOPLE_KINDS, "at the place", cue.NARROW),
    (THINGS, "at large", cue.AT_LARGE),
    (("count",), "each year", cue.EACH),
    (("count",), DERAILED, cue.DERAILED),
    (("count",), OVERTURNED, cue.OVERTURNED),
)
"""Kinds, the part, and what shows it right after the number; the first that does counts."""


def limits_of(claim: Claim, reading: Reading, common: frozenset[str], alike: Sequence[Claim] = ()) -> frozenset[str]:
    """What limits the number: a place of its own, a facility, the state of the injured, a part of those told before.

    `common` places limit nothing; a place beside another of the claims `alike`, of one kind, limits that.
    """
    text, sentence = reading.article.text, claim.sentence
    segment = reading.segment(sentence, claim.start)
    tail, after = max(sentence.start, claim.start - cue.TAIL), text[claim.end : sentence.end]
    behind = text[claim.start : claim.end] + re.split(r"[,;]", text[claim.end : min(sentence.end, claim.end + 45)])[0]
    told = claim.kind == "injured" and (cue.GRAVE.search(behind) or cue.LIGHT.search(behind))
    near = behind if told else text[max(segment.start, claim.start - 30) : claim.start] + behind
    found = where_of(
        claim, reading, common, [other for other in alike if other.end <= claim.start or claim.end <= other.start]
    )
    if claim.kind == "injured" and cue.HOSPITALISED.search(near):
        found.discard("at hospital")  # of whichever they are in
    if claim.kind == "damaged":
        found |= _how_badly(claim, text, segment.start)
    found |= {part for kinds, part, said in OF_KINDS if claim.kind in kinds and said(near)}
    found |= next(({part} for kinds, part, said in AFTER if claim.kind in kinds and said.match(after)), set())
    if "over a time" in found and cue.LASTING.search(text, sentence.start, sentence.end):
        found.discard("over a time")
    refugees = claim.kind == "displaced" and cue.REFUGEES.search(claim.quote)
    if refugees:
        found -= _origins(claim, reading)
    if claim.kind == "displaced" and not refugees and cue.HOUSES.search(text, tail, claim.start):
        found.add("housed there")
    if claim.kind == "percent" and told_in(cue.REQUIRED, text, sentence.start, sentence.end):
        found.add("required")
    if cue.WITNESSED.search(text, tail, claim.start) and claim.kind != "count":
        found.add("witnessed")
    if told_in(cue.WE_TREAT, text, sentence.start, claim.start) or cue.HOSPITAL_TOOK.search(text, tail, claim.start):
        found.add("treated here")
    clause = max(sentence.start, claim.start - AROUND, text.rfind(";", sentence.start, claim.start) + 1)
    if told_in(cue.PERIOD, text, clause, _clause_end(claim, text)):
        found.add("over a time")
    if claim.kind in PEOPLE_KINDS and (
        cue.OF_A_WAR.search(text, max(sentence.start, claim.start - WAR), claim.start)
        or cue.OF_SINCE_A_MONTH.search(text, tail, claim.start)
    ):
        found.add("over a time")
    if claim.kind not in PEOPLE_KINDS and told_in(cue.SO_FAR, text, sentence.start, sentence.end):
        found.add("so far")
    if claim.value == 0 and cue.NOBODY_THERE.match(text, claim.start, sentence.end):
        found.add("at the place")
    if _of_others(claim, text, alike) or _beside_other_rescuers(claim, text, alike):
        found.add(AMONG_THEM)
    if cue.KIN.match(claim.quote):
        found.add("kin and another" if AND_ANOTHER.search(claim.quote) else "kin")
    if claim.value != 0 and cue.TWO_STATES.search(claim.scope):
        found.add(claim.scope)
    return frozenset(found)


def _origins(claim: Claim, reading: Reading) -> set[str]:
    """The places that refugees come from, which limit their number no more than `refugees` does."""
    text, after = reading.article.text, Span(claim.end, claim.sentence.end)
    return {f"at {p.key}" for p in reading.places_in(after) if cue.ORIGIN.match(text, claim.end, p.start)}


def _how_badly(claim: Claim, text: str, start: int) -> set[str]:
    """How badly things were damaged: by the first word after the number that says it, also at the end of a list, else
    by one before it, else by the clause or label in which it stands. `start` is where the stretch begins.
    """
    doing = text[max(start, claim.start - DIRECTLY) : claim.start]
    if cue.DESTROYING.search(doing):
        return {"wrecked"}
    after = claim.quote + cue.OF_WHICH.split(text[claim.end : min(claim.sentence.end, claim.end + AROUND)])[0]
    clause = re.split(r"[;.]", text[claim.sentence.start : claim.start])[-1]
    for near in (after, text[max(start, claim.start - 30) : claim.start], clause):
        told = {
            found.start(): part
            for part, said in (("partly", cue.PARTLY), ("wrecked", cue.WRECKED), ("", cue.DAMAGED))
            if (found := said.search(near))
        }
        if told:
            return {told[min(told)]} - {""}
    return set()


def _clause_end(claim: Claim, text: str) -> int:
    """Where the clause of a number ends, after which another may tell of a longer time."""
    ends = cue.NEXT_CLAUSE.search(text, claim.end, claim.sentence.end)
    return ends.start() if ends else claim.sentence.end


def _of_others(claim: Claim, text: str, alike: Sequence[Claim]) -> bool:
    """Whether the number is of some of those told before: `including four`, `five of the boats`, `the rest`.

    Things of which nobody told how many there were are all that are counted: `a cache of arms, including five rifles`.
    """
    start = claim.sentence.start
    after = text[claim.end : claim.sentence.end]
    if cue.PART.search(text, max(start, claim.start - cue.TAIL), claim.start):
        return claim.kind != "count" or any(start <= other.start < claim.start for other in alike)
    several = claim.value is not None and claim.value != 1
    if claim.kind in PEOPLE_KINDS and several and cue.AT_RISK.search(claim.quote):
        return False
    if cue.ONE_OF.search(claim.quote):
        return True
    told = bool(cue.AMONG_AFTER.match(after)) if claim.kind in PEOPLE_KINDS else told_as_rest(claim, text)
    return told or (not text[start : claim.start].strip() and after.startswith(" of the "))


def _beside_other_rescuers(claim: Claim, text: str, alike: Sequence[Claim]) -> bool:
    """Whether those saved stand beside others whom somebody else saved, in one sentence."""
    if claim.kind != "rescued":
        return False
    others = (other for other in alike if other.sentence == claim.sentence and other.value != claim.value)
    return any(
        cue.OTHER_RESCUER.fullmatch(text, min(claim.end, other.end), max(claim.start, other.start)) for other in others
    )


def told_as_rest(claim: Claim, text: str) -> bool:
    """Whether a number is what is left of those told before: `the remaining three boats`."""
    return bool(cue.REST.search(text, max(claim.sentence.start, claim.start - REST_WITHIN), claim.end))
