"""The reports of an event: which of them are shown, who wrote them, when, and what is wrong with their files."""

from collections.abc import Iterator
from datetime import datetime

from crossread.model import Article, Event, Problem
from crossread.ui.choice import Atlas
from crossread.ui.pages.composed import Composed, Leading, Line, Piece, compose
from crossread.ui.paint.look import Look
from crossread.ui.selection import Selection


def reports(event: Event, atlas: Atlas, selection: Selection, how: str = "") -> Composed:
    """Every report of the whole event in the order wanted, a line each; then each with all that is known of it, and its
    problems.

    `atlas` tells of those that are compared, `how` which keys do what on the page.
    """
    left_out = sum(article.id in selection.hidden for article in event.articles)
    shown = f"{len(event.articles) - left_out} of {len(event.articles)}" if left_out else "all"
    return compose(f"Reports of {event.title} · {shown} shown", _lines(event, atlas, selection, how))


def _lines(event: Event, atlas: Atlas, selection: Selection, how: str) -> Iterator[Line]:
    if event.summary:
        yield [(event.summary, None)]
        yield []
    if how:
        yield [(how, Look.FURNITURE)]
    yield []
    told = list(_numbered(event, selection))
    for goal, box, article in told:
        yield Leading(goal, [(box, Look.HEADLINE), (_when(article), Look.FURNITURE), *_troubles(event, article)])
    for goal, box, article in told:
        yield []
        yield Leading(goal, [(box, Look.HEADLINE), (_when(article), Look.FURNITURE)])
        for pieces in _about(article, atlas, hidden=article.id in selection.hidden):
            yield Leading(goal, pieces)
        for problem in event.problems:
            if problem.path == article.path:
                yield Leading(goal, _told(problem))
    elsewhere = [one for one in event.problems if one.path not in {article.path for article in event.articles}]
    if elsewhere:
        yield []
        yield [("Other files", Look.HEADLINE)]
    for problem in elsewhere:
        yield _told(problem)


def _numbered(event: Event, selection: Selection) -> Iterator[tuple[str, str, Article]]:
    """Where each report leads to, its box with number and name, and the report."""
    number = 0
    for place, article in enumerate(selection.arranged(event)):
        hidden = article.id in selection.hidden
        number += not hidden
        goal = f"hidden({place})" if hidden else f"report({number})"
        yield goal, f"[ ] - {article.name}" if hidden else f"[x] {number} {article.name}", article


def _troubles(event: Event, article: Article) -> list[Piece]:
    """How many problems its file has."""
    count = sum(problem.path == article.path and not problem.note for problem in event.problems)
    return [("  ", None), (_counted(count, "problem"), Look.DISPUTED)] if count else []


def _about(article: Article, atlas: Atlas, *, hidden: bool) -> Iterator[list[Piece]]:
    for words in (article.title, article.author, article.url, article.path):
        if words:
            yield [(words, None)]
    counts = [_counted(len(article.text.split()), "word")]
    if hidden:
        counts.append("not compared")
    else:
        counts += [
            _counted(len(atlas.passages.get(article.id, ())), "shared passage"),
            _counted(len(atlas.claims.get(article.id, ())), "claim"),
            _counted(len(atlas.alone.get(article.id, ())), "sentence", " only here"),
            _counted(len(atlas.left_out.get(article.id, ())), "statement", " left out"),
        ]
    yield [(" · ".join(counts), Look.FURNITURE)]


def _counted(count: int, thing: str, which: str = "") -> str:
    return f"{count} {thing}{'s' * (count != 1)}{which}"


def _told(problem: Problem) -> list[Piece]:
    return [(f"{'note' if problem.note else 'problem'}: {problem}", None if problem.note else Look.DISPUTED)]


def _when(article: Article) -> str:
    published = article.published
    return f"  {published:%Y-%m-%d %H:%M}" if isinstance(published, datetime) else f"  {published or 'undated'}"
