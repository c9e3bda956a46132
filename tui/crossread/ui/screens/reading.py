"""The reading screen: it alone owns what is shown and chosen, hands it down, and hears what its parts post."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TypeVar

from textual import events
from textual.app import ComposeResult
from textual.geometry import Region
from textual.screen import Screen

from crossread.model import Comparison, Event
from crossread.ui import hunt, moves, scroll
from crossread.ui.actions import ACTIONS
from crossread.ui.dress import Dress
from crossread.ui.keys import READING, bindings
from crossread.ui.messages import Compared, Loaded
from crossread.ui.pages.composed import Composed
from crossread.ui.paint.marks import Marks, all_marks
from crossread.ui.reading import Reading, compared, fitted, opened, relaid
from crossread.ui.screens import painting
from crossread.ui.screens.page import PageScreen
from crossread.ui.widgets.board import Board
from crossread.ui.widgets.facts import FactsPanel
from crossread.ui.widgets.field import Field
from crossread.ui.widgets.pane import Pane
from crossread.ui.work import Outcome, in_background, settle

T = TypeVar("T")

LONGEST_COUNT = 6
"""Digits of a count: no report has more rows."""


def compare_event(event: Event) -> Comparison:
    """The comparison of an event; the engine is imported here, when there is already text on the screen."""
    from crossread.engine.compare import compare

    return compare(event)


class ReadingScreen(Screen[None]):
    """One event: its reports side by side, and its facts."""

    AUTO_FOCUS = ""
    BINDINGS = bindings(READING)

    def __init__(
        self,
        load: Callable[[], Event],
        *,
        dress: Dress,
        title: str = "",
        notice: str = "",
    ) -> None:
        super().__init__()
        self._notice = notice
        self._load = load
        self._dress = dress
        self._reading = Reading(Comparison(Event("", title or "reading")))
        self._standing: Mapping[str, Marks] = {}
        self._marks: Mapping[str, Marks] = {}
        self._count = ""
        self._before_search: Reading | None = None
        self._header = Board(id="header")
        self._footer = Board(id="footer")
        self._facts = FactsPanel(dress, id="facts")
        self._field = Field(dress, id="search")
        self._panes: list[Pane] = []

    @property
    def reading(self) -> Reading:
        """What is shown and chosen now."""
        return self._reading

    def compose(self) -> ComposeResult:
        """The parts that are always there; columns come as they are needed."""
        self._field.display = False
        yield self._header
        yield self._facts
        yield self._footer
        yield self._field

    def on_mount(self) -> None:
        """Begin to read the files."""
        in_background(self._load, lambda outcome: self.post_message(Loaded(outcome)))

    def on_loaded(self, message: Loaded) -> None:
        """Show the text, then begin to compare."""
        event = _result(message.outcome)
        self._standing = self._marks = all_marks(Comparison(event))
        size = self.size
        self._show(opened(event, size.width, size.height).said(self._notice))
        if event.articles:
            self.call_after_refresh(self._begin, event)

    def _begin(self, event: Event) -> None:
        in_background(lambda: compare_event(event), lambda outcome: self.post_message(Compared(event, outcome)))

    def on_compared(self, message: Compared) -> None:
        """Show what was found, unless the reader has gone on to something else."""
        if message.event is not self._reading.event:
            return
        comparison = _result(message.outcome)
        self._standing = all_marks(comparison)
        self._show(compared(self._reading, comparison))
        settle()

    def on_resize(self, event: events.Resize) -> None:
        """Lay everything out for the new size."""
        self._show(fitted(self._reading, event.size.width, event.size.height))

    def _show(self, reading: Reading) -> None:
        """Take over a state and hand it down."""
        before, self._reading = self._reading, reading
        if before.hits is not reading.hits or before.comparison is not reading.comparison:
            self._marks = painting.with_hits(self._standing, reading)
        if (before.width, before.height, before.plan) != (
            reading.width,
            reading.height,
            reading.plan,
        ) or not self._panes:
            self._arrange(reading)
        self._paint()

    def _arrange(self, reading: Reading) -> None:
        columns, facts = painting.regions(reading)
        while len(self._panes) < len(columns):
            self._panes.append(Pane(self._dress))
            self.mount(self._panes[-1])
        for pane, region in zip(self._panes, [*columns, *[painting.NOWHERE] * len(self._panes)], strict=False):
            pane.place(region)
        self._facts.place(facts)
        self._header.place(Region(0, 0, reading.width, 1))
        bottom = painting.NOWHERE if reading.plan.too_small else Region(0, reading.height - 1, reading.width, 1)
        self._footer.place(bottom)
        if self._field.display:
            self._field.place(bottom)

    def _paint(self) -> None:
        reading, dress = self._reading, self._dress
        if reading.plan.too_small:
            self._header.show_rows([painting.too_small(reading.width, dress)])
            return
        self._header.show_rows([painting.header(reading, dress)])
        for pane, page in zip(self._panes, painting.pages(reading, self._marks), strict=False):
            pane.show(page)
        if reading.plan.facts != "none":
            self._facts.show(painting.facts_page(reading))
        self._footer.show_rows([painting.footer(reading, dress, self._count)])

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Letters are the search's while it is open; where nothing can be seen no key does anything but leave."""
        return self.focused is None and (action == "quit" or not self._reading.plan.too_small)

    def action_digit(self, digit: int) -> None:
        """Count."""
        self._count = (self._count + str(digit)).lstrip("0")[:LONGEST_COUNT]
        self._paint()

    def _counted(self) -> int:
        """The count typed before a key, 0 without one; it is used up."""
        count, self._count = self._count, ""
        return int(count or "0")

    def action_do(self, key: str) -> None:
        """What a key does to the state."""
        self._show(ACTIONS[key](self._reading.said(""), self._counted()))

    def action_cancel(self) -> None:
        """Forget the count and the hits."""
        self._count = ""
        self._show(replace(self._reading, note="", hits={}))

    def action_redraw(self) -> None:
        """Everything anew."""
        self.refresh(layout=True)

    def action_quit(self) -> None:
        """Back to the list of events, or leave."""
        self.dismiss(None)

    def action_help(self) -> None:
        """All keys."""
        from crossread.ui.pages.help import help_page

        self._open(lambda _width: help_page(self._dress.keys(READING), self._dress.signs))

    def action_detail(self) -> None:
        """All that is said on the chosen fact; its page needs much of the engine, which is not imported before."""
        from crossread.ui.pages.detail import detail

        reading = self._reading
        if reading.fact:
            self._open(partial(detail, reading.event, reading.fact, self._dress.signs))
        else:
            self._show(reading.said("no fact is chosen" if reading.ready else moves.NOT_READY))

    def action_wordings(self) -> None:
        """The chosen passage in every report."""
        from crossread.ui.pages.wordings import wordings

        found = moves.passage_here(self._reading.said(""))
        self._show(found)
        if found.stop and found.stop.group:
            page = wordings(found.event, found.stop.group)
            self._open(lambda _width: page)

    def _open(self, make: Callable[[int], Composed]) -> None:
        self._count = ""
        self.app.push_screen(PageScreen(make, dress=self._dress))

    def action_search(self) -> None:
        """Ask what to search."""
        self._count = ""
        self._before_search = self._reading
        self._field.place(self._footer.region)
        self._field.open()

    def on_field_typed(self, message: Field.Typed) -> None:
        """Show the first hit while the reader types."""
        if self._before_search:
            start = replace(self._before_search, width=self._reading.width, height=self._reading.height)
            self._show(hunt.found(relaid(start), message.text))

    def on_field_entered(self, message: Field.Entered) -> None:
        """Stay at the hit."""
        self._close_search()
        if not message.text.strip():
            self._show(self._reading.said(""))

    def on_field_left(self, message: Field.Left) -> None:
        """Go back to where the search began."""
        before = self._before_search
        self._close_search()
        if before:
            self._show(relaid(replace(before, width=self._reading.width, height=self._reading.height)))

    def _close_search(self) -> None:
        self._before_search = None
        self._field.display = False
        self.set_focus(None)

    def on_pane_scrolled(self, message: Pane.Scrolled) -> None:
        """The wheel scrolls like the keys do."""
        self._show(scroll.scrolled(self._reading.said(""), message.by))

    def on_pane_pointed(self, message: Pane.Pointed) -> None:
        """A click chooses what stands there."""
        self._show(moves.pointed(self._reading.said(""), message.number, message.offset))

    def on_facts_panel_pointed(self, message: FactsPanel.Pointed) -> None:
        """A click on a fact lines it up."""
        self._show(moves.fact_pointed(self._reading.said(""), message.row))


def _result(outcome: Outcome[T]) -> T:
    """The result of work that ended well. Raises what ended it otherwise."""
    if outcome.result is None:
        raise outcome.error or RuntimeError("work ended without a result")
    return outcome.result
