"""The facts: a table where there is room, else the chosen fact alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip

from crossread.model import Comparison
from crossread.ui.dress import Dress
from crossread.ui.paint.cells import fit
from crossread.ui.paint.look import Look
from crossread.ui.paint.table import FactRow, fact_rows, strip_rows
from crossread.ui.widgets.bar import bar
from crossread.ui.widgets.board import Board


@dataclass(frozen=True, slots=True, eq=False)
class FactsPage:
    """Everything that the panel shows."""

    comparison: Comparison
    ready: bool
    row: int
    """The chosen fact, -1 for none."""
    report: int
    """The report whose cell is chosen, from 0."""
    shown: tuple[int, ...]
    """Reports in view."""
    focused: bool
    table: bool
    """Whether there is room for more than one fact."""
    width: int
    rows: int


class FactsPanel(Board):
    """Rows of facts, the chosen one in view."""

    class Pointed(Message):
        """The reader clicked on a fact."""

        def __init__(self, row: int) -> None:
            super().__init__()
            self.row = row

    def __init__(self, dress: Dress, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._dress = dress
        self._rows_of: tuple[Comparison | None, int] = (None, 0)
        self._facts: tuple[FactRow, ...] = ()
        self._top = 0

    def show(self, page: FactsPage) -> None:
        """Show a page."""
        head = facts_heading(page, self._dress)
        if not page.comparison.facts:
            said = "no facts found in these reports" if page.ready else "comparing the reports"
            body: Sequence[Strip] = [self._plain(f" {said}", page.width)]
        elif page.table:
            body = self._table(page)
        else:
            body = self._strip(page)
        blanks = [self._plain("", page.width)] * max(0, page.rows - 1 - len(body))
        self.show_rows([head, *body, *blanks][: page.rows])

    def _plain(self, text: str, width: int) -> Strip:
        return Strip([Segment(fit(text, width), self._dress.text)], width)

    def _strip(self, page: FactsPage) -> Sequence[Strip]:
        fact = page.comparison.facts[max(0, page.row)]
        articles = page.comparison.event.articles
        rows = strip_rows(fact, articles, page.width - 2, height=page.rows - 1, signs=self._dress.signs)
        first = self._dress.palette.style(1 << Look.DISPUTED) if fact.disputed else self._dress.strong
        head = Strip([Segment(f" {rows[0]} ", first if not page.focused else self._dress.chosen)], page.width)
        return [head, *(self._plain(f" {row}", page.width) for row in rows[1:])]

    def _table(self, page: FactsPage) -> Sequence[Strip]:
        if self._rows_of != (page.comparison, page.width):
            ids = [article.id for article in page.comparison.event.articles]
            self._facts = fact_rows(page.comparison, ids, page.width - 2, signs=self._dress.signs)
            self._rows_of = (page.comparison, page.width)
        room = page.rows - 1
        row = max(0, page.row)
        self._top = max(0, min(max(row - room + 1, min(self._top, row)), len(self._facts) - room))
        return [
            Strip(list(self._segments(fact, n == page.row, page)), page.width)
            for n, fact in enumerate(self._facts[self._top : self._top + room], self._top)
        ]

    def _segments(self, fact: FactRow, chosen: bool, page: FactsPage) -> Iterator[Segment]:
        dress = self._dress
        plain = dress.chosen if chosen and page.focused else dress.text
        verdict = dress.palette.style(1 << Look.DISPUTED) if fact.fact.disputed else plain
        label = dress.strong if chosen and not page.focused else plain
        yield Segment("▶" if chosen and dress.signs.dash == "–" else ">" if chosen else " ", dress.key)
        yield Segment(f"{fact.sign} {fact.word}", verdict)
        yield Segment(f" {fact.label}", label)
        used = 1 + sum(map(_cells, (fact.sign, fact.word, fact.label))) + 2
        for number, cell in enumerate(fact.cells):
            here = chosen and number == page.report
            yield Segment(" ", plain)
            yield Segment(cell, dress.title_focused if here else label if number in page.shown else plain)
            used += 1 + _cells(cell)
        if used < page.width:
            yield Segment(" " * (page.width - used), plain)

    def on_click(self, event: events.Click) -> None:
        """Pass on which fact was clicked."""
        row = self._top + event.y - 1
        if event.y >= 1 and row < len(self._facts):
            self.post_message(self.Pointed(row))


def _cells(text: str) -> int:
    return Segment(text).cell_length


def facts_heading(page: FactsPage, dress: Dress) -> Strip:
    """The panel's own line: how many facts, which one is chosen."""
    style = dress.title_focused if page.focused else dress.title
    count = len(page.comparison.facts)
    right = f" {page.row + 1}/{count} " if count and page.row >= 0 else ""
    return bar([(" Facts · conflicts first ", style)], [(right, style)], page.width, style)
