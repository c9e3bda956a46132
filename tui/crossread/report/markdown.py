"""The fact table as a Markdown table: text from articles stays text."""

import re

from crossread.model import Comparison
from crossread.report.figure import SIGNS, figures

SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#|~&!$])")
"""What Markdown, its tables and the HTML inside it give a meaning to. A backslash before ASCII punctuation is
always the character itself (CommonMark 0.31, 2.4)."""


def facts_markdown(comparison: Comparison) -> str:
    """A heading, a table with one row a fact and one column an article, and the list of reports."""
    articles = comparison.event.articles
    lines = [f"## {_literal(comparison.event.title)}", ""]
    if comparison.facts:
        lines += [_row("verdict", "fact", *(str(n) for n in range(1, len(articles) + 1)))]
        lines += [_row(*("---" for _ in range(len(articles) + 2)))]
    for fact in comparison.facts:
        cells = (_literal(figures(fact.of(article.id))) for article in articles)
        lines.append(_row(f"{SIGNS[fact.verdict]} {fact.verdict}", _literal(fact.label), *cells))
    lines.append("")
    for n, article in enumerate(articles, 1):
        day = f", {article.day.isoformat()}" if article.day else ""
        lines.append(f"{n}. {_literal(article.name)}{day}")
    return "".join(f"{line}\n" for line in lines)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _literal(text: str) -> str:
    return SPECIAL.sub(r"\\\1", " ".join(text.split()))
