"""An article as alignment reads it: its sentences as words, without the site's furniture."""

import re
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache

from crossread.engine.align.datelines import not_compared
from crossread.engine.align.formulas import is_formula
from crossread.engine.align.terms import term_of
from crossread.engine.text.publication import day_of
from crossread.engine.text.sentences import sentences
from crossread.engine.text.stopwords import STOP_WORDS
from crossread.engine.text.tokens import Token, keys_of, tokens, words_of
from crossread.model import Article, Passage, Span

LONGEST = 1_000
"""Code points of a sentence compared at once; a longer one is read as several (a line of a megabyte is no sentence)."""

KNOWN_ARTICLES = 64
"""Articles remembered with their sentences: what stands alone and the counterparts are asked for after a comparison."""
LEAST_WORDS = 5
"""Fewer words are a heading, a name or a date, and state nothing."""
LEAST_CLOSED = 4
"""Words enough where a full stop shows that they are a whole sentence (`Two children were killed.`)."""
ENDS = (".", "!", "?", "。", "！", "？")
QUOTES = "\"'”’»)]"
SIDE_BY_SIDE = re.compile(r"[^\W_]{2}")
"""Two letters as any word has them."""
TITLE_CASE = 0.6
"""Part of the words with a capital from which on capitals say nothing about names."""


@dataclass(frozen=True)
class Sentence:
    """One sentence, or as much of it as is compared at once."""

    article: str
    text: str = field(repr=False)
    """The whole article."""
    span: Span
    words: tuple[str, ...]
    """Keys, in order."""
    terms: tuple[str, ...] = field(repr=False)
    """The terms of the words that carry meaning, in order."""
    published: date | None = None
    """The day of the report as its outlet gave it."""

    @classmethod
    def of(cls, article: Article, span: Span, words: tuple[str, ...]) -> "Sentence":
        """The sentence of an article with the keys of its words."""
        terms = tuple([term_of(word) for word in words if word not in STOP_WORDS])
        return cls(article.id, article.text, span, words, terms, article.day)

    @cached_property
    def places(self) -> tuple[int, ...]:
        """The numbers of the words that carry meaning: one for each term."""
        return tuple(at for at, word in enumerate(self.words) if word not in STOP_WORDS)

    @property
    def starts(self) -> Sequence[int]:
        """Where each word begins in the article."""
        return self._bounds[0]

    @property
    def ends(self) -> Sequence[int]:
        """Where each word ends in the article."""
        return self._bounds[1]

    @cached_property
    def _bounds(self) -> tuple[Sequence[int], Sequence[int]]:
        """Where its words begin and end, which few of the sentences of many articles are asked for."""
        found = [word for word in words_of(self.text, self.span.start, self.span.end) if _is_word(word[2])]
        return array("L", [start for start, _, _ in found]), array("L", [end for _, end, _ in found])

    @cached_property
    def capitals(self) -> tuple[bool, ...]:
        """For every word whether it begins with a capital."""
        text = self.text
        return tuple([text[start].isupper() for start in self.starts])

    @cached_property
    def title_case(self) -> bool:
        """Whether so many words begin with a capital that capitals tell no names, as in a headline."""
        return sum(self.capitals) > TITLE_CASE * len(self.capitals)

    @cached_property
    def names(self) -> frozenset[str]:
        """The terms that begin with a capital inside the sentence, and what a hyphen ties to them from before (`al-`);
        none in title case.
        """
        if self.title_case:
            return frozenset()
        return frozenset(
            term
            for term, at in zip(self.terms, self.places, strict=True)
            if (at and self.capitals[at]) or self._prefixes(at)
        )

    def _prefixes(self, at: int) -> bool:
        """Whether a hyphen joins a word to a capital after it."""
        return (
            at + 1 < len(self.words) and self.capitals[at + 1] and self.text[self.ends[at] : self.starts[at + 1]] == "-"
        )

    @property
    def day(self) -> date | None:
        """The day of the report, by its outlet or by its own text."""
        return self.published or _day_told(self.text)

    @property
    def closed(self) -> bool:
        """Whether a full stop ends it."""
        return self.span.of(self.text).rstrip(QUOTES).endswith(ENDS)

    @cached_property
    def states(self) -> bool:
        """Whether it can be a statement: long enough, and neither a question, a formula nor a bare list of names."""
        if self.span.of(self.text).rstrip(QUOTES).endswith(("?", "？")):
            return False
        listed = self.title_case and len(self.terms) == len(self.words)
        long_enough = len(self.words) >= (LEAST_CLOSED if self.closed else LEAST_WORDS)
        return long_enough and not listed and not is_formula(self.words)

    @property
    def passage(self) -> Passage:
        """The whole sentence."""
        return Passage(self.article, self.span.start, self.span.end)

    def passage_of(self, first: int, last: int) -> Passage:
        """The words `first` to before `last`; a number and a unit that stands against it go together (`10km`)."""
        return Passage(self.article, *whole(self.starts, self.ends, self.words, first, last))


def whole(starts: Sequence[int], ends: Sequence[int], words: Sequence[str], first: int, last: int) -> tuple[int, int]:
    """Where the words `first` to before `last` begin and end; a number and its unit are not cut apart."""
    if first and ends[first - 1] == starts[first] and words[first - 1][-1].isdigit():
        first -= 1
    if last < len(starts) and ends[last - 1] == starts[last] and words[last - 1][-1].isdigit():
        last += 1
    return starts[first], ends[last - 1]


def _is_word(key: str) -> bool:
    """Whether a key is a word: letters of a broken encoding between underscores are none."""
    return "_" not in key or SIDE_BY_SIDE.search(key) is not None


@lru_cache(maxsize=KNOWN_ARTICLES)
def _day_told(text: str) -> date | None:
    return day_of(Article("", text))


@lru_cache(maxsize=KNOWN_ARTICLES)
def read(article: Article) -> tuple[Sentence, ...]:
    """The sentences of an article that hold words, in order, without furniture and dateline."""
    return tuple(_read(article, not_compared(article)))


@lru_cache(maxsize=KNOWN_ARTICLES)
def read_whole(article: Article) -> tuple[Sentence, ...]:
    """The same with the dateline, which is copied with a stretch of a long text."""
    return tuple(_read(article, article.furniture))


def _read(article: Article, left_out: Sequence[Span]) -> Iterator[Sentence]:
    text = article.text
    for part in _outside(sentences(text), left_out):
        # A sentence that is compared whole keeps its punctuation; of a cut one there are the words alone.
        span = _trimmed(text, part)
        for piece in [span] if len(span) <= LONGEST else _pieces(tokens(text, span.start, span.end)):
            words = tuple(filter(_is_word, keys_of(text, piece.start, piece.end)))
            if words:
                yield Sentence.of(article, piece, words)


def _outside(spans: Sequence[Span], furniture: Sequence[Span]) -> Iterator[Span]:
    """What of the spans lies outside the furniture; both are in order."""
    at = 0
    for span in spans:
        while at < len(furniture) and furniture[at].end <= span.start:
            at += 1
        start, ahead = span.start, at
        while ahead < len(furniture) and furniture[ahead].start < span.end:
            if start < furniture[ahead].start:
                yield Span(start, furniture[ahead].start)
            start = furniture[ahead].end
            ahead += 1
        if start < span.end:
            yield Span(start, span.end)


def _trimmed(text: str, span: Span) -> Span:
    """The span without white space at its ends; an empty one where there is nothing else."""
    run = span.of(text)
    start = span.start + len(run) - len(run.lstrip())
    return Span(start, start + len(run.strip()))


def _pieces(found: Sequence[Token]) -> Iterator[Span]:
    """The words in runs of at most `LONGEST` code points."""
    first = 0
    for at, token in enumerate(found):
        if token.end - found[first].start > LONGEST and at > first:
            yield Span(found[first].start, found[at - 1].end)
            first = at
    if found:
        yield Span(found[first].start, found[-1].end)
