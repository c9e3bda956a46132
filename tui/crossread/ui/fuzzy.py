"""Search for what is spelt alike: the one place where the screen uses rapidfuzz."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import islice

from crossread.model import Article, Span
from crossread.ui.search import LONGEST, MOST

ALIKE = 75.0
"""Likeness of two words, 0 to 100 (`fuzz.ratio` of rapidfuzz: shared letters in order), from which on one is taken for
the other: one wrong letter in four, two in eight, so that other spellings of a name are found."""

SHORT = 3
"""Letters up to which a word has to be the same: there are too many others like it."""

BETWEEN = 1
"""Words that may stand between two of the query."""

MOST_WORDS = 8
"""Words of a query that are looked for."""

WORD = re.compile(r"\w+")


@lru_cache(maxsize=64)
def _words(text: str) -> tuple[tuple[str, ...], tuple[int, ...], tuple[int, ...], tuple[str, ...]]:
    """The words of a text without case, where they start and end, and each different one once."""
    found = list(WORD.finditer(text))
    words = tuple(match.group().casefold() for match in found)
    return words, tuple(m.start() for m in found), tuple(m.end() for m in found), tuple(sorted(set(words)))


def spans_alike(text: str, query: str) -> tuple[Span, ...]:
    """Where words alike to those of the query stand in its order, at most one other between two of them.

    The last word may be only begun, as it is while it is typed. Offsets are code points; the first `MOST` of them.
    """
    asked = [match.group().casefold() for match in WORD.finditer(query[:LONGEST])][:MOST_WORDS]
    if not asked:
        return ()
    words, starts, ends, known = _words(text)
    wanted = [_alike(word, known, begun=n + 1 == len(asked)) for n, word in enumerate(asked)]
    if not all(wanted):
        return ()
    places = (
        Span(starts[first], ends[last])
        for first, word in enumerate(words)
        if word in wanted[0] and (last := _last(words, first, wanted[1:])) >= 0
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


def _last(words: Sequence[str], first: int, wanted: Sequence[frozenset[str]]) -> int:
    """The number of the word that ends a hit which begins at `first`, -1 where it is none."""
    at = first
    for meant in wanted:
        near = range(at + 1, min(len(words), at + 2 + BETWEEN))
        at = next((n for n in near if words[n] in meant), -1)
        if at < 0:
            return -1
    return at
