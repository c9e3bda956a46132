"""From an article to its claims."""

import re

from crossread.engine.claims.attribution import speakers
from crossread.engine.claims.items import Item
from crossread.engine.claims.reading import Reading, read
from crossread.engine.claims.vocabulary import vocabulary
from crossread.engine.text.sentences import sentences
from crossread.model import PEOPLE_KINDS, Article, Claim, Span

WORDS = re.compile(r"[^\W\d_]+")
DIGIT = re.compile(r"\d")
LONGEST = 1_000
"""Code points of a sentence that are read."""


def claims_of(article: Article) -> tuple[Claim, ...]:
    """The counted claims of one article, by place."""
    return tuple(claim for reading, speaker in readings(article) for claim in _claims(article, reading, speaker))


def readings(article: Article) -> list[tuple[Reading, str]]:
    """The sentences of the article that hold numbers, read, each with who says it."""
    words = vocabulary()
    text = article.text
    found = []
    furniture = article.furniture
    spans = sentences(text)
    said = speakers(text, spans)
    for span, speaker in zip(spans, said, strict=True):
        span = _outside(span, furniture)
        if not len(span):
            continue
        run = text[span.start : span.end]
        if not DIGIT.search(run) and words.triggers.isdisjoint(WORDS.findall(run.lower())):
            continue
        found.append((read(text, Span(span.start, min(span.end, span.start + LONGEST)), words), speaker))
    return found


def _outside(span: Span, furniture: tuple[Span, ...]) -> Span:
    """The longer part of the sentence that is no furniture."""
    for other in furniture:
        if span.overlaps(other):
            parts = (Span(span.start, max(span.start, other.start)), Span(min(span.end, other.end), span.end))
            span = max(parts, key=len)
    return span


def _claims(article: Article, reading: Reading, speaker: str) -> list[Claim]:
    made = []
    for n, item in enumerate(reading.items):
        claim = _claim(article, reading, n, item, speaker)
        if claim:
            made.append(claim)
    return made


def _claim(article: Article, reading: Reading, n: int, item: Item, speaker: str) -> Claim | None:
    bound = reading.bound.get(n)
    kind = bound.kind if bound else item.kind
    if item.sort in ("single", "none") and (kind is None or kind not in PEOPLE_KINDS):
        return None
    if kind is None:
        if not item.counts or item.definite or item.weak or item.sort == "bare":
            return None
        kind = "count"
    elif not (item.counts or item.sort == kind):
        return None
    run = reading.run
    start, end = run[item.first].start, run[min(item.stop, len(run)) - 1].end
    return Claim(
        article.id,
        start,
        end,
        reading.span,
        kind,
        item.value,
        item.high,
        item.hedge,
        item.unit,
        item.subject,
        item.scope,
        speaker,
    )
