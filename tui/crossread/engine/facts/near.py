"""What stands close around a number in its sentence."""

import re

from crossread.engine.facts.reading import Reading
from crossread.model import Claim

ON = 40
"""How far around a number, in code points."""

CLOSE = 20
"""The same behind a number in its clause: further on stands what is told of another."""
NUMBER = r"(?:(?:about|some|nearly|at least) )?"
CUT = re.compile(
    rf"[,;:]|\b(?:and|but) (?=(?:it |she )?(?:had|has|was|carried|could|can)\b|{NUMBER}\d[\d,]* (?:were|are|had)\b)"
)
"""Where a clause ends: `licensed to carry 45 passengers, had 58 on board`."""
AND = re.compile(rf"\b(?:and|but) {NUMBER}$")
OWN = re.compile(r"(?: people)? (?:were|are|was|had)\b")
"""Before and behind a number, what make it the subject of a clause: it could carry 200 `and` 150 `were` on board."""

FURTHER = re.compile(
    r"\b(?:another|further|additional|extra|more(?! than)|others?|rest|a (?:second|third|fourth|fifth|sixth))\b",
    re.IGNORECASE,
)
"""In a quote, what makes it one of others than those told before: `another four`."""
FURTHER_AFTER = re.compile(r" (?:more|others)\b(?! than)", re.IGNORECASE)
MORE_BEFORE = re.compile(r"\b(?:a further|an additional|another) $", re.IGNORECASE)
"""The same behind a quote and before one that leaves it out."""


def around(claim: Claim, reading: Reading, *, after: int = ON) -> str:
    """The quote with what stands close to it in its sentence; `after` code points of what follows."""
    sentence = claim.sentence
    return reading.article.text[max(sentence.start, claim.start - ON) : min(sentence.end, claim.end + after)]


def clause(claim: Claim, reading: Reading) -> str:
    """What stands close around the quote, up to a comma: `licensed to carry 45`, `had 58 on board`."""
    sentence = claim.sentence
    ahead = reading.article.text[max(sentence.start, claim.start - ON) : claim.start]
    behind = reading.article.text[claim.end : min(sentence.end, claim.end + CLOSE)]
    if OWN.match(behind) and AND.search(ahead):
        ahead = ""
    return CUT.split(ahead)[-1] + claim.quote + CUT.split(behind)[0]


def before(claim: Claim, reading: Reading) -> str:
    """What stands close before the quote in its sentence."""
    return reading.article.text[max(claim.sentence.start, claim.start - ON) : claim.start]


def is_further(claim: Claim, reading: Reading) -> bool:
    """Whether people or things are told beside those told before: `another four`, `four more`."""
    return bool(
        FURTHER.search(claim.quote)
        or FURTHER_AFTER.match(reading.article.text, claim.end)
        or MORE_BEFORE.search(before(claim, reading))
    )
