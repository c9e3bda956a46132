"""By whose word a number is told, and whether two numbers are told by two."""

import re

from crossread.engine.text.stems import stem_of
from crossread.engine.text.stopwords import STOP_WORDS
from crossread.model import Claim

SPEAKER_WORD = re.compile(r"[^\W\d_]+")
NEXT = 2
"""No more than so many code points stand between two sentences that follow each other."""


def two_sides(one: Claim, other: Claim) -> bool:
    """Whether both have a speaker and no word of their wordings is the same: `police` and `Police Chief Holm` are one
    side.
    """
    mine, yours = _speaking(one), _speaking(other)
    return bool(mine and yours) and mine.isdisjoint(yours)


def next_to(one: Claim, other: Claim) -> bool:
    """Whether both stand in one sentence, or in two that follow each other."""
    first, second = sorted((one.sentence, other.sentence), key=lambda sentence: sentence.start)
    return second.start - first.end <= NEXT


def _speaking(claim: Claim) -> frozenset[str]:
    words = (word for word in SPEAKER_WORD.findall(claim.attribution.lower()) if word not in STOP_WORDS)
    return frozenset(map(stem_of, words))
