"""The fact table for people: a row a fact, a column an article; where that is too wide, a line a figure."""

from collections.abc import Iterator, Sequence

from crossread.model import Comparison, Fact
from crossread.report.figure import ASCII, SIGNS, figures
from crossread.report.grid import GAP, columns, widest, wrapped
from crossread.report.heading import event_line, legend, verdict_line

LABEL_SHARE = 0.4
"""Largest part of the width that labels take before they wrap."""
CELL_MAX = 18
"""Cells of a figure before it wraps."""
CELL_MIN = 5
"""Narrowest column that still shows a toll."""
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
    widths = _fitted([widest(column) for column in zip(*rows, strict=True)], width)
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


def _fitted(natural: Sequence[int], width: int) -> list[int]:
    """The columns' widths, narrowed until they fit: labels and figures will wrap. Empty where nothing helps."""
    verdict, label, *cells = natural
    room = width - verdict - (len(cells) + 1) * GAP
    least = min(label, int(width * LABEL_SHARE))
    cells = [min(cell, CELL_MAX) for cell in cells]
    if room < least + sum(min(cell, CELL_MIN) for cell in cells):
        return []
    while least + sum(cells) > room:
        cells[cells.index(max(cells))] -= 1
    return [verdict, min(label, room - sum(cells)), *cells]


def _stacked(fact: Fact, comparison: Comparison, width: int) -> Iterator[str]:
    """The fact, then each figure with the reports that give it: for more reports than the width has room for."""
    told: dict[str, list[str]] = {}
    for n, article in enumerate(comparison.event.articles, 1):
        claims = fact.of(article.id)
        if claims:
            told.setdefault(figures(claims), []).append(str(n))
    yield from wrapped(f"{SIGNS[fact.verdict]} {fact.verdict}  {fact.label}", width)
    for text, numbers in told.items():
        first, *rest = wrapped(f"{text}: {', '.join(numbers)}", width - 4)
        yield f"    {first}"
        yield from (f"      {line}" for line in rest)
