"""Datelines are not compared: reports of the same words may be filed from anywhere."""

from crossread.engine.text.datelines import DATELINE
from crossread.model import Article, Span


def not_compared(article: Article) -> tuple[Span, ...]:
    """What of an article is not compared, in order and without overlaps: its furniture and its datelines."""
    found = (Span(*match.span()) for match in DATELINE.finditer(article.text))
    own = [span for span in found if not any(span.overlaps(one) for one in article.furniture)]
    return tuple(sorted((*article.furniture, *own), key=lambda span: span.start)) if own else article.furniture
