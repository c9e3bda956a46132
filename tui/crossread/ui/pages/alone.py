"""What each report alone says, and what most others say and it leaves out."""

from collections.abc import Iterator, Sequence

from crossread.model import Article, Comparison, Span
from crossread.ui.choice import Atlas, Stop
from crossread.ui.pages.composed import Composed, Leading, Line, Piece, compose, within
from crossread.ui.paint.look import Look


def alone(comparison: Comparison, atlas: Atlas) -> Composed:
    """By report: the sentences that no other carries, and the statements that it leaves out, as another words them."""
    return compose("Only here, and left out", _lines(comparison, atlas))


def _lines(comparison: Comparison, atlas: Atlas) -> Iterator[Line]:
    articles = comparison.event.articles
    yield [("In the reports, o goes to what only one says and z to what it leaves out.", Look.FURNITURE)]
    for number, article in enumerate(articles, 1):
        only, missing = atlas.alone.get(article.id, ()), atlas.left_out.get(article.id, ())
        yield []
        yield [(f"{number} {article.name}", Look.HEADLINE)]
        yield [(f"alone says: {len(only) or 'nothing'}", Look.CLAIM)]
        for stop in only:
            yield Leading(stop, [("· ", None), *within(article.text, stop.span, (), Look.CLAIM)])
        yield [(f"leaves out what most others say: {len(missing) or 'nothing'}", Look.CLAIM)]
        for group in missing:
            first = group.passages[0]
            there = Stop(first.article, first.span, "left out", group, left_out_by=article.id)
            yield Leading(there, [("· ", None), *_said(articles, first.article, first.span)])


def _said(articles: Sequence[Article], article_id: str, span: Span) -> list[Piece]:
    """A passage after the number of its report."""
    number, article = next((n, a) for n, a in enumerate(articles, 1) if a.id == article_id)
    return [(f"{number} ", Look.FURNITURE), *within(article.text, span, (), Look.CLAIM)]
