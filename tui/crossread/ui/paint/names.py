"""What reports are called beside each other: by their outlet, those of one outlet by their day or time too."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from rich.cells import cell_len

from crossread.model import Article
from crossread.ui.paint.cells import cut

LEAST = 3
"""Cells of a name below which it is left away for the day that tells the report from others of the outlet."""


def marks_of(articles: Sequence[Article]) -> tuple[str, ...]:
    """What tells each report from the others of its outlet: `8 Jun`, where that is not enough `8 Jun 14:30`.

    Empty where no other has the outlet, or no day is known.
    """
    outlets = Counter(article.name for article in articles)
    days = Counter((article.name, article.day) for article in articles)
    return tuple(
        _mark(article, timed=days[article.name, article.day] > 1) if outlets[article.name] > 1 else ""
        for article in articles
    )


def _mark(article: Article, *, timed: bool) -> str:
    day, moment = article.day, article.published
    if not day:
        return ""
    return f"{day.day} {day:%b}" + (f" {moment:%H:%M}" if timed and isinstance(moment, datetime) else "")


def called(name: str, mark: str, width: int, more: str = "…") -> str:
    """The name with its mark in at most that many cells: the name is cut before the mark is."""
    if not mark or cell_len(mark) > width:
        return cut(name, width, more)
    room = width - cell_len(mark) - 1
    return f"{cut(name, room, more)} {mark}" if room >= LEAST else mark
