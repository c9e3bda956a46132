"""From an article to its claims, and to every other number that it holds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from crossread.engine.claims.attribution import Voices
from crossread.engine.claims.ellipsis import goes_back
from crossread.engine.claims.items import NO_CLAIM, Item, key
from crossread.engine.claims.reading import Reading, read
from crossread.engine.claims.reasons import why_none
from crossread.engine.claims.standing import standing_of
from crossread.engine.claims.victims import FATES, RULES
from crossread.engine.claims.vocabulary import Vocabulary, vocabulary
from crossread.engine.text.sentences import sentences
from crossread.engine.text.tokens import JOINERS
from crossread.model import PEOPLE_KINDS, Article, Claim, ClaimKind, Span

WORDS = re.compile(r"[^\W\d_]+")
DIGIT = re.compile(r"\d")
UNSEEN = dict.fromkeys(map(ord, JOINERS))
LARGE = 10
"""From this many on, `the 12 robbers` says how many there were; `the two robbers` only points at them."""
LONGEST = 1_000
"""Code points of a sentence that are read at once; a longer one is read in runs cut between words."""


@dataclass(frozen=True, slots=True)
class Number:
    """One number of an article: a claim, or why it is none."""

    article: str
    start: int
    end: int
    sort: str
    """`claim`, a sort that is none (`age`, `date`, `year`, `name`, ...), `vague` (`some`), `furniture` or `unread`."""
    claim: Claim | None = None

    @property
    def span(self) -> Span:
        """Where the number stands."""
        return Span(self.start, self.end)


def claims_of(article: Article) -> tuple[Claim, ...]:
    """The counted claims of one article, by place."""
    words = vocabulary()
    return tuple(
        claim
        for reading, speaker in _readings(article, words)
        for n in range(len(reading.items))
        if (claim := _claim(article, reading, n, speaker, words))
    )


def numbers_of(article: Article) -> tuple[Number, ...]:
    """Every number of the article, by place: those that make claims and those that make none, with the reason."""
    words = vocabulary()
    found: list[Number] = []
    for reading, speaker in _readings(article, words, furniture=True):
        known = [span for span in article.furniture if span.overlaps(reading.span)]
        for n, item in enumerate(reading.items):
            span = _place(reading, item)
            if any(span.overlaps(other) for other in known):
                found.append(Number(article.id, span.start, span.end, "furniture"))
                continue
            claim = _claim(article, reading, n, speaker, words)
            if claim or item.sort not in ("single", "none"):
                sort = "claim" if claim else why_none(reading.run, item)
                found.append(Number(article.id, span.start, span.end, sort, claim))
    return tuple(found)


def _readings(article: Article, words: Vocabulary, *, furniture: bool = False) -> Iterator[tuple[Reading, str]]:
    """The sentences that may hold numbers, read, each with who says it."""
    text = article.text
    spans = sentences(text)
    voices = Voices(text, spans)
    for n, whole in enumerate(spans):
        span = whole if furniture else _outside(whole, article.furniture)
        run = text[span.start : span.end]
        if not DIGIT.search(run) and not words.may_count(WORDS.findall(run.lower().translate(UNSEEN))):
            continue
        for part in _parts(text, span):
            reading = read(text, part, words)
            reading.span = span
            yield reading, voices.of(n) if reading.items else ""


def _parts(text: str, span: Span) -> Iterator[Span]:
    """The sentence in runs that are short enough to be read at once."""
    start = span.start
    while span.end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = cut if cut > 0 else start + LONGEST
        yield Span(start, cut)
        start = cut
    if start < span.end:
        yield Span(start, span.end)


def _outside(span: Span, furniture: tuple[Span, ...]) -> Span:
    """The longer part of the sentence that is no furniture."""
    for other in furniture:
        if span.overlaps(other):
            parts = (Span(span.start, max(span.start, other.start)), Span(min(span.end, other.end), span.end))
            span = max(parts, key=len)
    return span


def _place(reading: Reading, item: Item) -> Span:
    run = reading.run
    return Span(run[item.first].start, run[min(item.stop, len(run)) - 1].end)


def _claim(article: Article, reading: Reading, n: int, speaker: str, words: Vocabulary) -> Claim | None:
    """The claim that a number makes, None where it makes none."""
    item = reading.items[n]
    kind = _kind(reading, n, words)
    if kind is None:
        return None
    span = _place(reading, item)
    return Claim(
        article.id,
        span.start,
        span.end,
        reading.span,
        kind,
        item.value,
        item.high,
        item.hedge,
        item.unit,
        item.subject,
        item.scope,
        speaker,
        standing=standing_of(reading.run, item, reading.bound.get(n), reading.shape, words),
    )


def _any_one(reading: Reading, item: Item, words: Vocabulary) -> bool:
    """Whether `one` picks somebody or something and counts nothing: `in one village`, `according to one group`."""
    if item.value != 1 or item.hedge != "exact" or item.sort == "bare":
        return False
    return (item.first > 0 and words.tag(reading.run[item.first - 1]) in ("p", "u")) or item.subject == "people"


def _kind(reading: Reading, n: int, words: Vocabulary) -> ClaimKind | None:
    item = reading.items[n]
    bound = reading.bound.get(n)
    kind = bound.kind if bound else item.kind
    if item.sort in NO_CLAIM:
        return None
    if item.definite and item.sort in ("single", "people") and item.core == item.noun:
        part = key(reading.run, item.first - 1) == "of" and bound is not None and bound.rule != "nominal"
        return kind if bound and bound.rule in RULES and kind in FATES and not part else None
    if item.sort in ("single", "none"):
        return kind if kind in PEOPLE_KINDS or (item.sort == "none" and item.fixed) else None
    if kind is None:
        known = item.definite and not _informs(reading, item)
        counted = item.counts and not known and not item.weak and not _any_one(reading, item, words)
        return (
            "count"
            if counted and (item.sort != "bare" or bool(item.scope) or goes_back(reading.run, reading.items, n, words))
            else None
        )
    if item.head >= 0 and reading.run[item.head].key in words.lists["bodies"] and kind != "missing":
        return "killed"
    return kind


def _informs(reading: Reading, item: Item) -> bool:
    """Whether a known number is one that a reader cannot have counted: `the 288 candidates`, not `the two brothers`."""
    large = item.value is not None and item.value >= LARGE
    return large and item.sort in ("people", "thing") and key(reading.run, item.first - 1) == "the"
