"""The reports of an event: who wrote them, when, from where, and how much of each is shared."""

from collections.abc import Iterator
from datetime import datetime

from crossread.model import Article, Comparison
from crossread.ui.choice import Atlas
from crossread.ui.pages.composed import Composed, Piece, compose
from crossread.ui.paint.look import Look


def reports(comparison: Comparison, atlas: Atlas) -> Composed:
    """Every report with all that is known of it, then what is wrong with the files."""
    return compose(f"Reports of {comparison.event.title}", _lines(comparison, atlas))


def _lines(comparison: Comparison, atlas: Atlas) -> Iterator[list[Piece]]:
    event = comparison.event
    if event.summary:
        yield [(event.summary, None)]
        yield []
    yield [("In the reports, a number and Tab goes to the report with that number.", Look.FURNITURE)]
    for number, article in enumerate(event.articles, 1):
        yield []
        yield [(f"{number} {article.name}", Look.HEADLINE), (_when(article), Look.FURNITURE)]
        for words in (article.title, article.author, article.url, article.path):
            if words:
                yield [(words, None)]
        counts = [
            f"{len(article.text.split()):,} words",
            f"{len(atlas.passages.get(article.id, ()))} shared passages",
            f"{len(atlas.claims.get(article.id, ()))} claims",
            f"{len(atlas.alone.get(article.id, ()))} sentences only here",
            f"{len(atlas.left_out.get(article.id, ()))} statements left out",
        ]
        yield [(" · ".join(counts), Look.FURNITURE)]
    if event.problems:
        yield []
        yield [("Files", Look.HEADLINE)]
    for problem in event.problems:
        yield [(f"{'note' if problem.note else 'problem'}: {problem}", None if problem.note else Look.DISPUTED)]


def _when(article: Article) -> str:
    published = article.published
    return f"  {published:%Y-%m-%d %H:%M}" if isinstance(published, datetime) else f"  {published or 'undated'}"
