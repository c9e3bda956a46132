"""Search for what is spelt alike: the one place where the screen uses rapidfuzz."""

import math
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, pairwise

from crossread.model import Article, Span
from crossread.ui.search import LONGEST, MOST

ALIKE = 75.0
"""Likeness of two words, 0 to 100 (`fuzz.ratio` of rapidfuzz: shared letters in order), from which on one is taken for
the other: one wrong letter in four, two in eight, so that other spellings of a name are found."""

ALIKE_JOINED = 88.0
"""The same of two neighbours written as one (`Amin Zada`, `Aminzada`): by chance so many pairs of words are alike."""

LENGTHS = ALIKE_JOINED / (200 - ALIKE_JOINED)
"""How long the shorter of two words that are as alike as that is at least, as a part of the longer: all of its letters
are shared then."""

SHORT = 3
"""Letters up to which a word has to be the same: there are too many others like it."""

BETWEEN = 1
"""Words that may stand between two of the query."""

MOST_WORDS = 8
"""Words of a query that are looked for."""

WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a text without case, where they start and end; each different one once."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    known: tuple[str, ...]


@lru_cache(maxsize=64)
def _words(text: str) -> _Words:
    found = list(WORD.finditer(text))
    words = tuple(match.group().casefold() for match in found)
    return _Words(
        words,
        tuple(match.start() for match in found),
        tuple(match.end() for match in found),
        tuple(sorted(set(words))),
    )


@lru_cache(maxsize=64)
def _pairs(text: str, letters: int) -> frozenset[str]:
    """The pairs of neighbours of a text, written as one, that are long and short enough to be alike to so many letters.

    None where that is so few that a word of them has to be the same.
    """
    if letters <= 2 * SHORT:
        return frozenset()
    fewest, most = math.floor(letters * LENGTHS), math.ceil(letters / LENGTHS)
    words = _words(text).words
    return frozenset(one + other for one, other in pairwise(words) if fewest <= len(one) + len(other) <= most)


def spans_alike(text: str, query: str) -> tuple[Span, ...]:
    """Where words alike to those of the query stand in its order, at most one other between two of them.

    Two neighbours may be one word there or here. The last word may be only begun, as it is while it is typed. Offsets
    are code points; the first `MOST` of them.
    """
    asked = [match.group().casefold() for match in WORD.finditer(query[:LONGEST])][:MOST_WORDS]
    if not asked:
        return ()
    told = _words(text)
    sought = _Sought(
        told.words,
        [_alike(word, told.known, begun=n + 1 == len(asked)) for n, word in enumerate(asked)],
        [_joined(word, _pairs(text, len(word))) for word in asked],
        [_joined(one + other, told.known) for one, other in pairwise(asked)],
    )
    places = (
        Span(told.starts[first], told.ends[last]) for first in sought.firsts() if (last := sought.last(first)) >= 0
    )
    return tuple(islice(places, MOST))


def find_alike(articles: Iterable[Article], query: str) -> dict[str, tuple[Span, ...]]:
    """The hits in each article by its id; articles without any are left out."""
    found = ((article.id, spans_alike(article.text, query)) for article in articles)
    return {article: spans for article, spans in found if spans}


def _alike(word: str, known: Sequence[str], *, begun: bool) -> frozenset[str]:
    """Which of the known words may be meant."""
    from rapidfuzz import fuzz, process

    same = {other for other in known if other == word or (begun and other.startswith(word))}
    if len(word) <= SHORT:
        return frozenset(same)
    near = process.extract(word, known, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None)
    return frozenset(same | {other for other, _, _ in near})


def _joined(word: str, known: Collection[str]) -> frozenset[str]:
    """Which of the known words, made of two or meant by two, may be meant."""
    from rapidfuzz import fuzz, process

    if len(word) <= 2 * SHORT:
        return frozenset()
    return frozenset(
        other for other, _, _ in process.extract(word, known, scorer=fuzz.ratio, score_cutoff=ALIKE_JOINED, limit=None)
    )


@dataclass(frozen=True, slots=True)
class _Sought:
    """What is looked for in the words of a text: for each word of the query what may be meant by it."""

    words: Sequence[str]
    one: Sequence[frozenset[str]]
    """Words that each may be."""
    two: Sequence[frozenset[str]]
    """Two neighbours of the text, written as one, that each may be."""
    both: Sequence[frozenset[str]]
    """Words that each may be together with the next."""

    def firsts(self) -> Iterator[int]:
        """The numbers of the words with which a hit may begin."""
        both = [frozenset[str](), *self.both, frozenset[str]()]
        if not all(map(any, zip(self.one, self.two, both, both[1:], strict=False))):
            return iter(())
        if self.two[0]:
            return iter(range(len(self.words)))
        begun = self.one[0].union(*self.both[:1])
        return (number for number, word in enumerate(self.words) if word in begun)

    def last(self, first: int) -> int:
        """The number of the word that ends a hit which begins at `first`, -1 where none does."""
        start, end, asked = first, first + 1, 0
        while asked < len(self.one):
            near = range(start, min(end, len(self.words)))
            start, answered = next((step for at in near for step in self._steps(at, asked)), (0, 0))
            if not answered:
                return -1
            end, asked = start + 1 + BETWEEN, asked + answered
        return start - 1

    def _steps(self, at: int, asked: int) -> Iterator[tuple[int, int]]:
        """The word after what stands here for the query, and how many of its words that is."""
        word = self.words[at]
        if word in self.one[asked]:
            yield at + 1, 1
        elif self.two[asked] and self._next(at) not in self.one[asked] and word + self._next(at) in self.two[asked]:
            yield at + 2, 1
        if asked < len(self.both) and word in self.both[asked]:
            yield at + 1, 2

    def _next(self, at: int) -> str:
        """The word after one, empty at the end."""
        return self.words[at + 1] if at + 1 < len(self.words) else ""
