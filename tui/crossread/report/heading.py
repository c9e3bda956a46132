"""What stands above and below a table: the event in one line, and which number is which report."""

from collections import Counter
from collections.abc import Iterator
from typing import get_args

from crossread.model import Article, Comparison, Event, Verdict
from crossread.report.grid import cut

VERDICTS: tuple[Verdict, ...] = get_args(Verdict)


def event_line(event: Event, width: int) -> str:
    """`Title · 5 reports`."""
    count = len(event.articles)
    tail = f" · {count} report{'s' if count != 1 else ''}"
    return cut(event.title, max(width - len(tail), 1)) + tail


def verdict_line(comparison: Comparison) -> str:
    """`12 facts: 3 conflict, 1 differ, 2 agree, 6 lone`."""
    counts = Counter(fact.verdict for fact in comparison.facts)
    parts = [f"{counts[verdict]} {verdict}" for verdict in VERDICTS if counts[verdict]]
    total = len(comparison.facts)
    return f"{total} fact{'s' if total != 1 else ''}" + (f": {', '.join(parts)}" if parts else "")


def legend(event: Event, width: int) -> Iterator[str]:
    """One line a report: `1  The Daily, 17 Jan 2024`."""
    digits = len(str(len(event.articles)))
    for n, article in enumerate(event.articles, 1):
        yield f"{n:>{digits}}  {cut(credit(article), max(width - digits - 2, 1))}"


def credit(article: Article) -> str:
    """`The Daily · 2024-01-17 · Headline`."""
    parts = [article.name]
    if article.day is not None:
        parts.append(article.day.isoformat())
    if article.title:
        parts.append(article.title)
    return " · ".join(parts)
