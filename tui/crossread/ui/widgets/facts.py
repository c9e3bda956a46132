"""The facts: a table where there is room, else the chosen fact alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip

from crossread.model import Comparison, Event, Fact
from crossread.ui.dress import Dress
from crossread.ui.paint.cells import fit, shown
from crossread.ui.paint.look import Look
from crossread.ui.paint.table import Line, Part, fact_lines, names_over, strip_rows
from crossread.ui.widgets.bar import bar
from crossread.ui.widgets.board import Board


@dataclass(frozen=True, slots=True, eq=False)
class FactsPage:
    """Everything that the panel shows."""

    event: Event
    facts: tuple[Fact, ...]
    """Those that are listed, in order."""
    known: int
    """How many there are, listed or not."""
    fact: Fact | None
    """The chosen one, whether it is listed or not."""
    listing: str
    """In words, which are listed and how they are sorted."""
    ready: bool
    row: int
    """The chosen one's place among those that are listed, -1 where it is not."""
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
        self._lines_of: tuple[Event | None, tuple[Fact, ...], int] = (None, (), 0)
        self._lines: list[tuple[int, Line]] = []
        self._top = 0
        self._chosen = 0

    @property
    def chosen_row(self) -> int:
        """The row of the screen on which the chosen fact begins."""
        return self.region.y + 1 + self._chosen

    def show(self, page: FactsPage) -> None:
        """Show a page."""
        head = facts_heading(page, self._dress)
        if page.facts and page.table:
            body = self._table(page)
            names = names_over(
                [line for number, line in self._lines if not number], page.event.articles, signs=self._dress.signs
            )
            head = facts_heading(page, self._dress, names=names)
        elif page.fact and not page.table:
            body = self._strip(page, page.fact)
        else:
            none = "no fact fits: A lists all" if page.known else "no facts found in these reports"
            body = [self._plain(f" {none if page.ready else 'comparing the reports'}", page.width)]
        blanks = [self._plain("", page.width)] * max(0, page.rows - 1 - len(body))
        self.show_rows([head, *body, *blanks][: page.rows])

    def _plain(self, text: str, width: int) -> Strip:
        return Strip([Segment(fit(text, width), self._dress.text)], width)

    def _strip(self, page: FactsPage, fact: Fact) -> Sequence[Strip]:
        self._chosen = 0
        rows = strip_rows(fact, page.event.articles, page.width - 2, height=page.rows - 1, signs=self._dress.signs)
        first = self._dress.palette.style(1 << Look.DISPUTED) if fact.disputed else self._dress.strong
        head = Strip([Segment(f" {rows[0]} ", first if not page.focused else self._dress.chosen)], page.width)
        return [head, *(self._plain(f" {row}", page.width) for row in rows[1:])]

    def _table(self, page: FactsPage) -> Sequence[Strip]:
        if self._lines_of != (page.event, page.facts, page.width):
            listed = Comparison(page.event, (), page.facts)
            facts = fact_lines(listed, page.width - 2, signs=self._dress.signs)
            self._lines = [(number, line) for number, lines in enumerate(facts) for line in lines]
            self._lines_of = page.event, page.facts, page.width
        chosen = [n for n, (number, _) in enumerate(self._lines) if number == max(0, page.row)]
        room = page.rows - 1
        top = min(self._top, chosen[0])
        self._top = max(0, min(max(top, chosen[-1] - room + 1), len(self._lines) - room))
        self._chosen = max(0, chosen[0] - self._top)
        return [
            Strip(list(self._segments(line, number, n in chosen[:1], page)), page.width)
            for n, (number, line) in enumerate(self._lines[self._top : self._top + room], self._top)
        ]

    def _segments(self, line: Line, number: int, first: bool, page: FactsPage) -> Iterator[Segment]:
        """One row; of the chosen fact the first row has a pointer, and the focused report's cell stands out."""
        dress = self._dress
        chosen = number == page.row
        yield Segment(dress.signs.here if chosen and first else " ", dress.key)
        for part in line:
            disputed = part.role == "verdict" and page.facts[number].disputed
            yield Segment(
                part.text, dress.palette.style(1 << Look.DISPUTED) if disputed else self._style(part, chosen, page)
            )
        yield Segment(" ", dress.text)

    def _style(self, part: Part, chosen: bool, page: FactsPage) -> Style:
        """How a part looks that tells no dispute."""
        dress = self._dress
        if chosen and part.report == page.report:
            return dress.title_focused
        if chosen:
            return dress.chosen if page.focused else dress.strong
        return dress.faint if part.role == "number" else dress.text

    def on_click(self, event: events.Click) -> None:
        """Pass on which fact was clicked."""
        row = self._top + event.y - 1
        if event.y >= 1 and row < len(self._lines):
            self.post_message(self.Pointed(self._lines[row][0]))


def facts_heading(page: FactsPage, dress: Dress, *, names: Sequence[tuple[int, str]] = ()) -> Strip:
    """The panel's own line: how many facts, which one is chosen, and over the columns the reports' `names`, each with
    the cell of the table from which on it stands."""
    style = dress.title_focused if page.focused else dress.title
    if not page.known:
        return bar([(" Facts ", style)], [], page.width, style, rule=dress.rule)
    place = f"{page.row + 1}/{len(page.facts)}" if page.row >= 0 else str(len(page.facts))
    left = [(f" Facts {place} ", style), (dress.rule, style), (f" {page.listing} ", style)]
    used = sum(cell_len(shown(text)) for text, _ in left)
    if names and used < names[0][0]:
        for start, name in names:
            left += [(dress.rule * (start - used), style), (f" {name} ", style)]
            used = start + cell_len(name) + 2
    return bar(left, [], page.width, style, rule=dress.rule)
