"""Place, day and agency before a sentence: reports of the same words may be filed from anywhere."""

import re

from crossread.engine.text.dates import YEAR
from crossread.engine.text.publication import MONTH
from crossread.model import Article, Span

NAME = r"[A-ZÀ-Þ][\w.'’-]*"
DATED = rf"{NAME}(?:,? {NAME}){{0,5}},? (?i:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH})(?:,? {YEAR})?"
IN_CAPITALS = rf"[A-ZÀ-Þ]{{3}}[A-ZÀ-Þ .'’-]{{0,30}}(?:, {NAME}(?: {NAME}){{0,2}})?"
"""A town in capitals, and what it belongs to: it needs no day to be known."""
DATELINE = re.compile(rf"^(?:{DATED}|{IN_CAPITALS})(?: ?\([^()\n]{{2,40}}\))? ?[-–—]{{1,2}} (?=\S)", re.MULTILINE)
"""`Nakuru, May 9 (Globe Wire) -`, `AMBON, Indonesia (PP) —`, `WASHINGTON —`."""


def not_compared(article: Article) -> tuple[Span, ...]:
    """What of an article is not compared, in order and without overlaps: its furniture and its datelines."""
    found = (Span(*match.span()) for match in DATELINE.finditer(article.text))
    own = [span for span in found if not any(span.overlaps(one) for one in article.furniture)]
    return tuple(sorted((*article.furniture, *own), key=lambda span: span.start)) if own else article.furniture
