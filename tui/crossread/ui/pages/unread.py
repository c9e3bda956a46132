"""The numbers that make no claim, and as what each was taken: where a figure may have been missed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crossread.model import Article, Event, Span
from crossread.ui.choice import Stop
from crossread.ui.pages.composed import Composed, Leading, Line, Piece, compose, day_of, within
from crossread.ui.paint.look import Look

AROUND = 40
"""Code points shown before and after a number, less what would be half a word."""

FIRST = ("unread", "vague")
"""Sorts that a reader should look at first: nothing is known of such a number."""
WORDS = {"unread": "not understood", "furniture": "of the page and not of the report"}
"""How a sort is called where its name does not say it."""
LAST = "furniture"

CLOSE = 10
"""Code points between two numbers of one place: `7 a.m. on 3 May`, `10:30 Friday 5`."""


@dataclass(frozen=True, slots=True)
class _Place:
    """One number, or several beside each other."""

    article: Article
    spans: tuple[Span, ...]
    sort: str

    @property
    def span(self) -> Span:
        """From the first to the last."""
        return Span(self.spans[0].start, self.spans[-1].end)


def unread(event: Event) -> Composed:
    """Every number that makes no claim, in its words: those of all reports that were not understood, then by report
    what the others were taken for, and in a line how many are the page's."""
    return compose("Numbers that make no claim", _lines(event))


def _lines(event: Event) -> Iterator[Line]:
    found = [_places(article) for article in event.articles]
    for sort in FIRST:
        count = sum(place.sort == sort for places in found for place in places)
        yield [(WORDS.get(sort, sort), Look.HEADLINE), (f"  {count or 'none'}", Look.FURNITURE)]
        for number, places in enumerate(found, 1):
            for place in places:
                if place.sort == sort:
                    yield _told(place, f"{number} ")
        yield []
    for number, (article, places) in enumerate(zip(event.articles, found, strict=True), 1):
        if all(place.sort in FIRST for place in places):
            continue
        yield [(f"{number} {article.name}", Look.HEADLINE), *day_of(article)]
        for sort in sorted({place.sort for place in places}.difference((*FIRST, LAST))):
            yield [(sort, Look.CLAIM)]
            yield from (_told(place, "· ") for place in places if place.sort == sort)
        of_the_page = sum(place.sort == LAST for place in places)
        if of_the_page:
            yield [(f"{WORDS[LAST]}: {of_the_page}", Look.FURNITURE)]
        yield []


def _places(article: Article) -> list[_Place]:
    """The numbers of an article that make no claim; those beside each other are one place, of the sort that is to be
    looked at first."""
    from crossread.engine.claims import numbers_of

    places: list[_Place] = []
    for number in sorted((one for one in numbers_of(article) if one.claim is None), key=lambda one: one.span):
        before = places[-1] if places else None
        if before and _beside(article.text, before.span, number.span):
            places[-1] = _Place(article, (*before.spans, number.span), min(before.sort, number.sort, key=_rank))
        else:
            places.append(_Place(article, (number.span,), number.sort))
    return places


def _rank(sort: str) -> tuple[int, str]:
    order = (*FIRST, "", LAST)
    return order.index(sort) if sort in order else order.index(""), sort


def _beside(text: str, one: Span, other: Span) -> bool:
    return other.start - one.end <= CLOSE and "\n" not in text[one.end : other.start]


def _told(place: _Place, before: str) -> Leading:
    return Leading(Stop(place.article.id, place.span, "place"), [(before, None), *_around(place.article.text, place)])


def _around(text: str, place: _Place) -> Sequence[Piece]:
    """The numbers with the words of their line around them, whole words."""
    first, last = place.span.start, place.span.end
    line = text.rfind("\n", 0, first) + 1
    start = max(line, first - AROUND)
    if start > line:
        start = _after_space(text, start - 1, first)
    line_end = text.find("\n", last)
    line_end = len(text) if line_end < 0 else line_end
    end = min(line_end, last + AROUND)
    if end < line_end:
        end = max(last, text.rfind(" ", last, end + 1))
    shown = within(text, Span(start, end), place.spans, Look.CHOSEN)
    return [("… " * (start > line), None), *shown, (" …" * (end < line_end), None)]


def _after_space(text: str, start: int, end: int) -> int:
    space = text.find(" ", start, end)
    return space + 1 if space >= 0 else end
