"""Facts as CSV, one row a claim: what spreadsheets read."""

from collections.abc import Iterator

from crossread.model import Article, Claim, Comparison, Fact
from crossread.report.spreadsheet import Cell, spreadsheet

COLUMNS = (
    "event", "fact", "verdict", "label", "kind", "article", "outlet", "published", "value", "high", "hedge", "unit",
    "subject", "scope", "attribution", "standing", "quote", "sentence", "start", "end",
)  # fmt: skip


def facts_csv(*comparisons: Comparison) -> str:
    """Column names, then one row a claim."""
    return spreadsheet(COLUMNS, (row for comparison in comparisons for row in _rows(comparison)))


def _rows(comparison: Comparison) -> Iterator[tuple[Cell, ...]]:
    event = comparison.event
    articles = {article.id: article for article in event.articles}
    return (
        (event.id, *_row(fact, claim, articles[claim.article])) for fact in comparison.facts for claim in fact.claims
    )


def _row(fact: Fact, claim: Claim, article: Article) -> tuple[Cell, ...]:
    return (
        fact.id, fact.verdict, fact.label, claim.kind, article.id, article.outlet,
        article.published.isoformat() if article.published else "",
        claim.name or claim.value, claim.high, claim.hedge, claim.unit, claim.subject, claim.scope, claim.attribution,
        claim.standing, claim.span.of(article.text), claim.sentence.of(article.text), claim.start, claim.end,
    )  # fmt: skip
