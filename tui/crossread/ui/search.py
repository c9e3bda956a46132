"""Search in all reports: plain text, smart case."""

import re
from collections.abc import Iterable
from itertools import islice

from crossread.model import Article, Span

MOST = 10_000
"""Hits shown of one report: beyond that a search tells nothing, and marking them would slow every row."""

LONGEST = 200
"""Characters of a query that are looked for."""


def pattern_of(query: str) -> re.Pattern[str] | None:
    """What finds the query: its words as they are, any white space between them; None for an empty query.

    Capitals count only where the query has some, as in less and vim.
    """
    words = query[:LONGEST].split()
    if not words:
        return None
    flags = re.NOFLAG if query != query.lower() else re.IGNORECASE
    return re.compile(r"\s+".join(map(re.escape, words)), flags)


def spans_of(text: str, query: str) -> tuple[Span, ...]:
    """The hits in one text, the first `MOST` of them. Offsets are code points."""
    pattern = pattern_of(query)
    return tuple(Span(*match.span()) for match in islice(pattern.finditer(text), MOST)) if pattern else ()


def find(articles: Iterable[Article], query: str) -> dict[str, tuple[Span, ...]]:
    """The hits of each report, by article id; only reports with hits."""
    found = {article.id: spans_of(article.text, query) for article in articles}
    return {article: spans for article, spans in found.items() if spans}
