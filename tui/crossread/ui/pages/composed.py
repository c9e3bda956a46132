"""A text with its marks, put together piece by piece."""

from collections.abc import Iterable
from dataclasses import dataclass

from crossread.model import Span
from crossread.ui.paint.look import Look
from crossread.ui.paint.marks import Mark

Piece = tuple[str, Look | None]


@dataclass(frozen=True, slots=True)
class Composed:
    """A page that wraps and scrolls like a report."""

    title: str
    text: str
    marks: tuple[Mark, ...]


def compose(title: str, lines: Iterable[Iterable[Piece]]) -> Composed:
    """The pieces of each line joined, each marked by its look."""
    text: list[str] = []
    marks: list[Mark] = []
    at = 0
    for line in lines:
        for words, look in line:
            if look is not None and words:
                marks.append(Mark(at, at + len(words), look))
            text.append(words)
            at += len(words)
        text.append("\n")
        at += 1
    return Composed(title, "".join(text), tuple(marks))


def within(text: str, span: Span, quotes: Iterable[Span], look: Look) -> list[Piece]:
    """A run of a text on one line, with the quotes in it marked."""
    pieces: list[Piece] = []
    at = span.start
    for quote in sorted(quotes):
        start, end = max(at, quote.start), min(span.end, quote.end)
        if start >= end:
            continue
        pieces += [(_line(text[at:start]), None), (_line(text[start:end]), look)]
        at = end
    return [*pieces, (_line(text[at : span.end]), None)]


def _line(text: str) -> str:
    return text.replace("\n", " ")
