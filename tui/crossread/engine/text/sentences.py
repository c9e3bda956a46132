"""Sentences of a text, with exact offsets."""

import re
from collections.abc import Iterator

import sentencex

from crossread.model import Span

BLOCK = 50_000
"""Longest run given to the splitter at once, in code points: it is quadratic in opening quotes."""

LINE = re.compile(r"[^\n]+")
BULLET = re.compile(r"\s*(?:[•●▪◦‣·*–—-]|\(?\d{1,2}[.)])\s+")


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences in order, without the white space around them.

    Every newline ends a sentence, a bullet or list number at the start of a line belongs to none. Within a line the ends are
    those of `sentencex` (Wikimedia).
    """
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[Span]:
    for line in LINE.finditer(text):
        bullet = BULLET.match(line[0])
        start = line.start() + (bullet.end() if bullet else 0)
        while start < line.end():
            block = text[start : min(line.end(), start + BLOCK)]
            for part in sentencex.get_sentence_boundaries("en", block):
                span = _trimmed(text, start + part["start_index"], start + part["end_index"])
                if span:
                    yield span
            start += len(block)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """The span without white space at its ends; None where nothing is left."""
    run = text[start:end]
    left = len(run) - len(run.lstrip())
    kept = run.strip()
    return Span(start + left, start + left + len(kept)) if kept else None
