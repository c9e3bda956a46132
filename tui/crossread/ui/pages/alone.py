"""For each report the sentences without a like one elsewhere, and what half of the others say and it does not."""

from collections.abc import Iterator, Sequence

from crossread.model import Article, Comparison, Span
from crossread.ui.choice import Atlas, Stop
from crossread.ui.pages.composed import Composed, Leading, Line, Piece, compose, day_of, within
from crossread.ui.paint.look import Look

CAUTION = "What has no like sentence elsewhere may be told there in other words: w shows what comes closest."


def alone(comparison: Comparison, atlas: Atlas) -> Composed:
    """By report: the sentences to which none of another was found, and the statements of half of the others to which
    none of it was found, as another words them."""
    return compose("Without a like sentence elsewhere, or here", _lines(comparison, atlas))


def _lines(comparison: Comparison, atlas: Atlas) -> Iterator[Line]:
    articles = comparison.event.articles
    yield [(CAUTION, Look.FURNITURE)]
    for number, article in enumerate(articles, 1):
        only, missing = atlas.alone.get(article.id, ()), atlas.left_out.get(article.id, ())
        yield []
        yield [(f"{number} {article.name}", Look.HEADLINE), *day_of(article)]
        yield [(f"no like sentence found elsewhere: {len(only) or 'none'}", Look.CLAIM)]
        for stop in only:
            yield Leading(stop, [("· ", None), *within(article.text, stop.span, (), Look.CLAIM)])
        yield [(f"said by half of the others or more, not found here: {len(missing) or 'none'}", Look.CLAIM)]
        for group in missing:
            first = group.passages[0]
            there = Stop(first.article, first.span, "left out", group, left_out_by=article.id)
            yield Leading(there, [("· ", None), *_said(articles, first.article, first.span)])


def _said(articles: Sequence[Article], article_id: str, span: Span) -> list[Piece]:
    """A passage after the number of its report."""
    number, article = next((n, a) for n, a in enumerate(articles, 1) if a.id == article_id)
    return [(f"{number} ", Look.FURNITURE), *within(article.text, span, (), Look.CLAIM)]
