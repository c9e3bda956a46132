"""The numbers that make no claim, and as what each was taken: where a figure may have been missed."""

from collections.abc import Iterator

from crossread.model import Article, Event, Span
from crossread.ui.choice import Stop
from crossread.ui.pages.composed import Composed, Leading, Line, Piece, compose, within
from crossread.ui.paint.look import Look

AROUND = 40
"""Code points shown before and after a number."""

FIRST = ("unread", "vague")
"""Sorts that a reader should look at first: nothing is known of such a number."""


def unread(event: Event) -> Composed:
    """By report: every number that makes no claim, in its words, those first of which nothing is known."""
    return compose("Numbers that make no claim", _lines(event))


def _lines(event: Event) -> Iterator[Line]:
    from crossread.engine.claims import numbers_of

    for number, article in enumerate(event.articles, 1):
        found = [one for one in numbers_of(article) if one.claim is None]
        yield [(f"{number} {article.name}", Look.HEADLINE), (f"  {len(found)} numbers", Look.FURNITURE)]
        sorts = sorted({one.sort for one in found}, key=lambda sort: (sort not in FIRST, sort))
        for sort in sorts:
            yield [(sort, Look.CLAIM)]
            for one in found:
                if one.sort == sort:
                    there = Stop(article.id, one.span, "place")
                    yield Leading(there, [("· ", None), *_around(article, one.span)])
        yield []


def _around(article: Article, span: Span) -> list[Piece]:
    start, end = max(0, span.start - AROUND), min(len(article.text), span.end + AROUND)
    return within(article.text, Span(start, end), [span], Look.CHOSEN)
