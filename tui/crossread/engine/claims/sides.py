"""The clauses of a sentence by who speaks them: `police said seven died, while a hospital put the toll at nine`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from crossread.engine.claims.attribution import opening_speaker, saying, speaker_of
from crossread.engine.claims.speakers import either, is_speaker, tidied
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.lexicon.inflect import verb_forms
from crossread.engine.text.datelines import DATELINE
from crossread.engine.text.number_words import number_words

ACCORDING = re.compile(r"\b[Aa]ccording to\b")
BEHIND_SOURCE = re.compile(r"(?:,|;| and| but)\s+")
"""After a source, where what another source tells begins."""
QUOTES = re.compile(r"[\"“”]")
LISTED = "; "
SET_RIGHT = re.compile(r"\bin (?:fact|truth|reality)\b|\bactually\b")
"""What a report says in its own voice, against the one whom it has quoted."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence that one speaks."""

    start: int
    """Where it begins in the sentence, in code points."""
    speaker: str
    """As worded, a pronoun included; empty where the article itself speaks."""


@dataclass(frozen=True, slots=True)
class _Cues:
    joint: re.Pattern[str]
    """What may begin a clause that another speaks."""
    gapped: re.Pattern[str]
    """A second speaker without a verb: `police gave the toll as 20, the hospital as 25`."""
    bare: re.Pattern[str]
    """A speaker's clause that has nothing but a number: `lawyers said 90`."""
    finite: frozenset[str]
    """Past forms of verbs: what holds one is a clause, no part of a speaker's wording."""


@per_lexicon
def _cues() -> _Cues:
    data = lexicon()
    disputed = either(data.words("speakers", "disputed"))
    number = rf"(?:\d[\d,.]*\b|(?:{either(number_words().cardinals)})\b)"
    return _Cues(
        joint=re.compile(
            rf"{LISTED}|,? (?:but|while|whereas|although|though|yet|and|as) "
            rf"|, (?:an? |the )?(?:{disputed})(?: that| which)? |, "
        ),
        gapped=re.compile(rf", (?:and )?([^,.;:\"“”()\n]{{2,60}}?) (?:at|as) (?=(?:[a-z]+ ){{0,3}}{number})"),
        bare=re.compile(rf"^[^,;:]{{2,60}} (?:said|say|says) (?:[a-z]+ ){{0,2}}{number}(?=[.,;!]|$| and | but )"),
        finite=frozenset(form for entry in data.words("grammar", "verbs") for form in verb_forms(entry)[1]),
    )


def clauses_of(sentence: str) -> list[Clause]:
    """Who says which part of a sentence, in order; of a sentence that one alone speaks there is one part."""
    clauses: list[Clause] = []
    dated = DATELINE.match(sentence)
    start, words = 0, dated.end() if dated else 0
    for joint in _joints(sentence):
        if joint.start() < words:
            continue
        clauses.append(Clause(start, _speaker(sentence[words : joint.start()], clauses)))
        start, words = joint.end() if joint[0] == LISTED else joint.start(), joint.end()
    gapped = next((m for m in _cues().gapped.finditer(sentence, start) if _names(m[1])), None)
    if gapped and (clauses or speaker_of(sentence[: gapped.start()])):
        clauses.append(Clause(start, speaker_of(sentence[words : gapped.start()])))
        return _filled([*clauses, Clause(gapped.start(), tidied(gapped[1]))], sentence)
    last = sentence[words:]
    speaker = _speaker(last, clauses)
    if speaker and speaker != opening_speaker(last):
        clauses = [Clause(clause.start, clause.speaker or speaker) for clause in clauses]
    return _filled([*clauses, Clause(start, speaker)], sentence)


def _names(wording: str) -> bool:
    return is_speaker(tidied(wording)) and not saying(wording)


def _speaker(clause: str, before: list[Clause]) -> str:
    known = any(other.speaker for other in before)
    return speaker_of(clause) or (opening_speaker(clause, known=True) if known else "")


def _joints(sentence: str) -> Iterator[re.Match[str]]:
    """Where another speaker's part begins: behind each `according to X` but the last, and at clauses with their own."""
    sources = [found.end() for found in ACCORDING.finditer(sentence)]
    for source, following in pairwise(sources):
        joint = BEHIND_SOURCE.search(sentence, source, following)
        if joint:
            yield joint
    if len(sources) < 2 and saying(sentence):
        yield from _spoken(sentence)


def _spoken(sentence: str) -> Iterator[re.Match[str]]:
    """The joints behind which a clause begins with its own speaker, and those between semicolons."""
    known = False
    for joint in _cues().joint.finditer(sentence):
        if _inside_quote(sentence, joint.start()):
            continue
        before, rest = sentence[: joint.start()], sentence[joint.end() :]
        known = known or bool(speaker_of(before))
        if joint[0] == LISTED or _parts(joint[0].strip(), before, rest, known=known):
            yield joint


def _parts(word: str, before: str, rest: str, *, known: bool) -> bool:
    """Whether a joining word or comma parts two speakers' clauses."""
    if word == "and" and _joins_speakers(before):
        return False
    if word == "," and not _cues().bare.match(rest):
        return False
    return bool(opening_speaker(rest, known=known))


def _joins_speakers(before: str) -> bool:
    """Whether what stands before `and` is the first of two who speak together: `police` and fire officials said."""
    words = before.rpartition(", ")[2]
    return is_speaker(words.strip()) and _cues().finite.isdisjoint(words.split())


def _filled(clauses: list[Clause], sentence: str) -> list[Clause]:
    """The clauses, those between semicolons that name nobody with the speaker of the one before, or else behind."""
    filled: list[Clause] = []
    for at, clause in enumerate(clauses):
        speaker = clause.speaker
        end = clauses[at + 1].start if at + 1 < len(clauses) else len(sentence)
        if SET_RIGHT.search(sentence, clause.start, end):
            filled.append(clause)
            continue
        if not speaker and filled and _is_listed(clause, sentence):
            speaker = filled[-1].speaker
        if not speaker and at + 1 < len(clauses):
            following = clauses[at + 1]
            opens = opening_speaker(sentence[following.start :])
            speaker = following.speaker if _is_listed(following, sentence) and not opens else ""
        filled.append(Clause(clause.start, speaker))
    return filled


def _is_listed(clause: Clause, sentence: str) -> bool:
    return sentence[clause.start - len(LISTED) : clause.start] == LISTED


def _inside_quote(sentence: str, at: int) -> bool:
    return len(QUOTES.findall(sentence, 0, at)) % 2 == 1
