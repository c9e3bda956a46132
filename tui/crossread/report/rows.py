"""Facts as CSV, one row a claim: what spreadsheets read."""

import csv
import io
from collections.abc import Iterator

from crossread.model import Claim, Comparison, Fact

COLUMNS = (
    "event", "fact", "verdict", "label", "kind", "article", "outlet", "published", "value", "high", "hedge", "unit",
    "subject", "scope", "attribution", "quote", "sentence", "start", "end",
)  # fmt: skip

FORMULA = tuple("=+-@\t\r\n＝＋－＠")
"""How a text begins that a spreadsheet would run as a formula (OWASP, CSV Injection)."""


def facts_csv(*comparisons: Comparison) -> str:
    """Column names, then one row a claim. Numbers stay numbers; text like a formula gets a quote before it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for comparison in comparisons:
        writer.writerows(_rows(comparison))
    return out.getvalue()


def _rows(comparison: Comparison) -> Iterator[list[str | int | float]]:
    for fact in comparison.facts:
        for claim in fact.claims:
            yield [_inert(cell) for cell in _row(comparison, fact, claim)]


def _row(comparison: Comparison, fact: Fact, claim: Claim) -> tuple[str | int | float | None, ...]:
    article = comparison.event.article(claim.article)
    return (
        comparison.event.id, fact.id, fact.verdict, fact.label, claim.kind, article.id, article.outlet,
        article.published.isoformat() if article.published else "",
        claim.name or claim.value, claim.high, claim.hedge, claim.unit, claim.subject, claim.scope, claim.attribution,
        claim.span.of(article.text), claim.sentence.of(article.text), claim.start, claim.end,
    )  # fmt: skip


def _inert(cell: str | int | float | None) -> str | int | float:
    if cell is None:
        return ""
    if isinstance(cell, str) and cell.startswith(FORMULA):
        return f"'{cell}"
    return cell
