"""A text with its marks and the places that it leads to, put together piece by piece."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from crossread.model import Article, Span
from crossread.ui.choice import Stop
from crossread.ui.paint.look import Look
from crossread.ui.paint.marks import Mark

FIXED = "\u00a0"
"""A space at which no line ends, and that stays where one begins."""

Piece = tuple[str, Look | None]

Place = Stop | str
"""Where a line leads: to a place of a report, or to an action of the screen below; with an empty one nowhere."""


class Onward(NamedTuple):
    """A page of the screen below, opened where a line leads."""

    there: Place
    page: str


Goal = Place | Onward
"""Where a reader goes from a page."""


class Leading(NamedTuple):
    """A line that can be chosen. Lines after each other with the very same goal are one thing to choose."""

    goal: Place
    pieces: Sequence[Piece]


Line = Sequence[Piece] | Leading


@dataclass(frozen=True, slots=True)
class Item:
    """What can be chosen on a page."""

    span: Span
    """Of the page's text, whole lines."""
    goal: Place


@dataclass(frozen=True, slots=True)
class Composed:
    """A page that wraps and scrolls like a report."""

    title: str
    text: str
    marks: tuple[Mark, ...]
    items: tuple[Item, ...]
    lines: tuple[Line, ...]
    """What it was composed of."""


def compose(title: str, lines: Iterable[Line]) -> Composed:
    """The pieces of each line joined, each marked by its look."""
    kept = tuple(lines)
    text: list[str] = []
    marks: list[Mark] = []
    items: list[Item] = []
    at = 0
    for line in kept:
        start = at
        for words, look in pieces_of(line):
            if look is not None and words:
                marks.append(Mark(at, at + len(words), look))
            text.append(words)
            at += len(words)
        if isinstance(line, Leading):
            goes_on = bool(items) and items[-1].goal is line.goal and items[-1].span.end + 1 == start
            first = items.pop().span.start if goes_on else start
            items.append(Item(Span(first, at), line.goal))
        text.append("\n")
        at += 1
    return Composed(title, "".join(text), tuple(marks), tuple(items), kept)


def pieces_of(line: Line) -> Sequence[Piece]:
    """What a line is made of."""
    return line.pieces if isinstance(line, Leading) else line


def with_words(page: Composed, words: str) -> Composed:
    """The page with only those of its items that hold all the words, in any order and without case, or whose headline
    does, and with the headlines above them; the page itself without words."""
    wanted = words.casefold().split()
    if not wanted:
        return page
    return compose(f'{page.title} · with "{" ".join(words.split())}"', _holding(page.lines, wanted))


def _holding(lines: Sequence[Line], wanted: Sequence[str]) -> Iterator[Line]:
    head: Line | None = None
    above = ""
    at = 0
    while at < len(lines):
        line = lines[at]
        if not isinstance(line, Leading):
            if any(look == Look.HEADLINE for _, look in line):
                head, above = line, _words(line)
            at += 1
            continue
        end = at + 1
        while end < len(lines) and _goal(lines[end]) is line.goal:
            end += 1
        text = " ".join([above, *map(_words, lines[at:end])])
        if all(word in text for word in wanted):
            if head is not None:
                yield from ([], head)
                head = None
            yield from lines[at:end]
        at = end


def _goal(line: Line) -> Place | None:
    return line.goal if isinstance(line, Leading) else None


def _words(line: Line) -> str:
    return "".join(words for words, _ in pieces_of(line)).casefold()


def day_of(article: Article) -> list[Piece]:
    """A report's day, after its name."""
    return [(f"  {article.day.isoformat()}", Look.FURNITURE)] if article.day else []


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
