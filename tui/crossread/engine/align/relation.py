"""Whether two articles may tell of one event: alike sentences of articles that do not are chance."""

import re
from collections.abc import Sequence

from crossread.engine.align.reading import Sentence
from crossread.engine.text.tokens import key_of
from crossread.model import Article

INNER_CAPITAL = re.compile(r"(?<=[a-z,;] )[A-Z][^\W\d_]{2,}")
FEW = 100
"""Sentence pairs up to which chance finds nothing, so that two short notes need share no name."""
SHARED_NAMES = 3
SHARED_PART = 0.2
"""Names two reports of one event share, and their part of the names of the one with fewer: at least 3 and .23 in any
two reports of three real events; half of the unrelated pairs of PAN 2013 share none, one in ten as many as this."""


def related(a: Article, b: Article, left: Sequence[Sentence], right: Sequence[Sentence]) -> bool:
    """Whether they share names enough, or are too short for chance to matter."""
    if len(left) * len(right) <= FEW:
        return True
    return named_alike(a.text, b.text)


def named_alike(one: str, other: str) -> bool:
    """Whether two texts share names enough."""
    names = _names(one), _names(other)
    shared = len(names[0] & names[1])
    return shared >= SHARED_NAMES and shared >= SHARED_PART * min(len(names[0]), len(names[1]))


def _names(text: str) -> set[str]:
    """The keys of words that begin with a capital after a word that is none."""
    return {key_of(found[0]) for found in INNER_CAPITAL.finditer(text)}
