"""Claims as CSV, one row a claim or a number that is none: what spreadsheets read."""

from collections.abc import Iterator

from crossread.report.spreadsheet import Cell, spreadsheet
from crossread.report.told_claims import NoClaim, ToldClaim, ToldClaims

COLUMNS = (
    "event", "article", "outlet", "published", "kind", "value", "high", "hedge", "unit", "subject", "scope",
    "attribution", "standing", "quote", "sentence", "start", "end", "reason", "explanation",
)  # fmt: skip
NOTHING_STATED = ("",) * (COLUMNS.index("quote") - COLUMNS.index("kind"))
"""What a number that is no claim has from `kind` to `standing`."""


def claims_csv(*events: ToldClaims) -> str:
    """Column names, then one row a claim; a number that is none has a `reason` and no `kind`."""
    return spreadsheet(COLUMNS, (row for told in events for row in _rows(told)))


def _rows(told: ToldClaims) -> Iterator[tuple[Cell, ...]]:
    articles = {article.id: article for article in told.event.articles}
    for each in told.every:
        article = articles[each.passage.article]
        published = article.published.isoformat() if article.published else ""
        row = _claim(each, article.text) if isinstance(each, ToldClaim) else _number(each, article.text)
        yield told.event.id, article.id, article.outlet, published, *row


def _claim(each: ToldClaim, text: str) -> tuple[Cell, ...]:
    claim = each.claim
    return (
        claim.kind, claim.value, claim.high, claim.hedge, claim.unit, claim.subject, claim.scope, claim.attribution,
        claim.standing, claim.span.of(text), claim.sentence.of(text), claim.start, claim.end, "", each.explanation,
    )  # fmt: skip


def _number(each: NoClaim, text: str) -> tuple[Cell, ...]:
    place = each.passage
    return *NOTHING_STATED, place.span.of(text), "", place.start, place.end, each.reason, each.explanation
