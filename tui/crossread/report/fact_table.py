"""The fact table for people: a row a fact, a column an article; where that is too wide, a line a figure."""

from collections.abc import Iterator, Sequence

from crossread.model import Comparison, Fact
from crossread.report.figure import ASCII, SIGNS, figures
from crossread.report.grid import GAP, columns, widest, wrapped
from crossread.report.heading import event_line, legend, verdict_line

LABEL_MIN = 24
"""Cells of a label before it wraps, where there is too little room."""
CELL_MAX = 18
"""Cells of a figure before it wraps."""
INDENT = 4
"""Cells before a figure that stands on a line of its own."""
NARROWEST = 20
"""Below this many cells nothing is laid out: lines run over."""


def facts_table(comparison: Comparison, width: int, *, ascii_only: bool = False) -> str:
    """The event's facts in lines of at most `width` cells (but never narrower than 20), those in dispute first."""
    width = max(width, NARROWEST)
    lines = [event_line(comparison.event, width), *wrapped(verdict_line(comparison), width), ""]
    if comparison.facts:
        lines += [*_body(comparison, width, ascii_only=ascii_only), ""]
    lines += legend(comparison.event, width)
    text = "".join(f"{line}\n" for line in lines)
    return text.translate(ASCII) if ascii_only else text


def _body(comparison: Comparison, width: int, *, ascii_only: bool) -> Iterator[str]:
    rows = _rows(comparison)
    if ascii_only:
        rows = [[cell.translate(ASCII) for cell in row] for row in rows]
    widths = _fitted(rows, width)
    if widths:
        yield from columns(rows, widths)
    else:
        for fact in comparison.facts:
            yield from _stacked(fact, comparison, width)


def _rows(comparison: Comparison) -> list[list[str]]:
    articles = comparison.event.articles
    rows = [["", "fact", *(str(n) for n in range(1, len(articles) + 1))]]
    for fact in comparison.facts:
        cells = (figures(fact.of(article.id)) for article in articles)
        rows.append([f"{SIGNS[fact.verdict]} {fact.verdict}", fact.label, *cells])
    return rows


def _fitted(rows: Sequence[Sequence[str]], width: int) -> list[int]:
    """The columns' widths, narrowed until they fit but never within a figure; empty where nothing helps."""
    verdicts, labels, *figured = zip(*rows, strict=True)
    room = width - widest(verdicts) - (len(figured) + 1) * GAP
    cells = [min(widest(column), CELL_MAX) for column in figured]
    least = [widest([word for cell in column for word in cell.split()]) for column in figured]
    label = min(widest(labels), LABEL_MIN)
    if room < label + sum(least):
        return []
    while label + sum(cells) > room:
        widened = max(range(len(cells)), key=lambda n: cells[n] - least[n])
        cells[widened] -= 1
    return [widest(verdicts), min(widest(labels), room - sum(cells)), *cells]


def _stacked(fact: Fact, comparison: Comparison, width: int) -> Iterator[str]:
    """The fact, then each figure with the reports that give it: for more reports than the width has room for."""
    told: dict[str, list[str]] = {}
    for n, article in enumerate(comparison.event.articles, 1):
        claims = fact.of(article.id)
        if claims:
            told.setdefault(figures(claims), []).append(f"[{n}]")
    yield from wrapped(f"{SIGNS[fact.verdict]} {fact.verdict}  {fact.label}", width)
    for text, numbers in told.items():
        first, *rest = wrapped(f"{text}  {' '.join(numbers)}", width - INDENT - 2)
        yield " " * INDENT + first
        yield from (" " * (INDENT + 2) + line for line in rest)
