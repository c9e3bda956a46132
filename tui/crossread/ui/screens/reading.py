"""The reading screen: it alone owns what is shown and chosen, hands it down, and hears what its parts post."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from textual import events
from textual.app import ComposeResult
from textual.geometry import Region

from crossread.model import Comparison, Event
from crossread.ui import moves, scroll
from crossread.ui.actions import act
from crossread.ui.dress import Dress
from crossread.ui.hints import left_after, painted
from crossread.ui.keys import HELP, READING, bindings
from crossread.ui.links import NOWHERE_ELSE, Start
from crossread.ui.messages import Made, Redraw
from crossread.ui.pages.composed import Composed
from crossread.ui.paint.marks import Marks
from crossread.ui.reading import Reading, fitted, relaid
from crossread.ui.returns import recorded, spot_of
from crossread.ui.screens import painting
from crossread.ui.screens.again import SCREENS
from crossread.ui.screens.comparing import ComparingScreen
from crossread.ui.screens.opening import OPENINGS, SLOW, WIDE
from crossread.ui.screens.page import PageScreen
from crossread.ui.screens.unbound import does_nothing
from crossread.ui.selection import EVERYTHING, Selection, Shelf
from crossread.ui.trail import Spot
from crossread.ui.widgets.board import Board
from crossread.ui.widgets.facts import FactsPanel
from crossread.ui.widgets.field import Field
from crossread.ui.widgets.pane import Pane
from crossread.ui.work import Latest

LONGEST_COUNT = 6
"""Digits of a count: no report has more rows."""


class ReadingScreen(ComparingScreen):
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
        start: Start = NOWHERE_ELSE,
        selection: Selection = EVERYTHING,
        left: Callable[[Spot, Selection, Mapping[str, Spot]], object] | None = None,
        hints: tuple[str, ...] = (),
        hinted: Callable[[tuple[str, ...]], object] | None = None,
    ) -> None:
        super().__init__()
        self._start = start
        self._left = left
        self._work, self._files, self._pages = Latest(), Latest(), Latest()
        self._opened = False
        self._notice = notice
        self._shelf = Shelf(load, selection, everything=bool(start.fact or start.at))
        self._dress = dress
        self._hinted = hinted
        self._unfollowed = hints
        self._reading = Reading(Comparison(Event("", title or "reading")), hints=hints)
        self._standing: Mapping[str, Marks] = {}
        self._marks: Mapping[str, Marks] = {}
        self._count = ""
        self._header = Board(id="header")
        self._footer = Board(id="footer")
        self._facts = FactsPanel(dress, id="facts")
        self._hints = Board(id="hints")
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
        yield self._hints
        yield self._footer
        yield self._field

    def on_unmount(self) -> None:
        """Tell where the reader was, and which hints are left: while one reads, no key waits for the disk."""
        self._pages.stop()
        if self._hinted and self._reading.hints != self._unfollowed:
            self._hinted(self._reading.hints)
        spot = spot_of(self._reading)
        if self._left and spot:
            self._left(spot, self._shelf.remembered, self._reading.trail.marks)

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
        self._hints.place(painting.hints_region(reading))
        self._header.place(Region(0, 0, reading.width, 1))
        self._footer.place(painting.NOWHERE if reading.plan.too_small else self._bottom())
        self._keep_field()

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
        if reading.plan.hint_rows:
            self._hints.show_rows(painted(reading.hints, sum(reading.plan.columns), reading.plan.hint_rows, dress))
        self._footer.show_rows([painting.footer(reading, dress, self._count)])
        self._stand(self._facts.chosen_row)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Letters are the search's while it is open; where nothing can be seen no key does anything but leave."""
        return self.focused is None and (action == "quit" or not self._reading.plan.too_small)

    def on_key(self, event: events.Key) -> None:
        """Say of a key that does nothing that it is none."""
        if self.focused is None and not self._reading.plan.too_small:
            event.stop()
            self._count = ""
            self._show(self._reading.said(does_nothing(event, self._dress, HELP, "lists the keys")))

    def action_digit(self, digit: int) -> None:
        """Count."""
        self._count = (self._count + str(digit)).lstrip("0")[:LONGEST_COUNT]
        self._paint()

    def action_do(self, key: str) -> None:
        """What a key does to the state; a page that was asked for before it is not shown over it."""
        self._pages.stop()
        count = self._counted()
        if self._took(act(self._reading, key, count), f"do('{key}')", count):
            self._tried(key)

    def action_cancel(self) -> None:
        """Forget the count and the search."""
        self._pages.stop()
        reading = self._reading
        if not (self._count or reading.note or reading.query or reading.waiting):
            self._keep_hints(())
        self._count = ""
        self._show(replace(self._reading, note="", query="", hits={}, waiting=()))

    def _tried(self, done: str) -> None:
        """A hint that has been followed goes."""
        self._keep_hints(left_after(self._reading.hints, done))

    def _keep_hints(self, hints: tuple[str, ...]) -> None:
        if hints != self._reading.hints:
            self._show(relaid(replace(self._reading, hints=hints)))

    def action_redraw(self) -> None:
        """Everything anew."""
        self.post_message(Redraw())

    def action_again(self, page: str, key: str, count: int) -> None:
        """What a key does that was pressed on a page, and the page of what comes of it."""
        after = recorded(self._reading, act(self._reading, key, count))
        if self._took(after, f"again('{page}', '{key}', {count})"):
            self.action_open(page)

    def action_quit(self) -> None:
        """Back to the list of events, or leave."""
        self.dismiss(None)

    def action_open(self, page: str) -> None:
        """A page over the reports."""
        self._count = ""
        self._pages.stop()
        reading, make = OPENINGS[page](self._reading.said(""), self._dress)
        if not self._took(reading, f"open('{page}')"):
            return
        if make and page in SLOW:
            event = reading.event
            self._pages.ask(lambda _task: make(0), lambda outcome: self.post_message(Made(event, page, outcome)))
        elif make:
            self._tried(page)
            self._push(page, make)

    def _push(self, page: str, make: Callable[[int], Composed]) -> None:
        keys, shown = self._dress.opening(f"open('{page}')", READING), SCREENS.get(page, PageScreen)
        at = f"fact({self._reading.row + 1})" if page in WIDE else ""
        self.app.push_screen(
            shown(make, dress=self._dress, wide=page in WIDE, opened_by=keys, begins_at=at), self._went
        )

    def on_made(self, message: Made) -> None:
        """Show the page, unless the reader has gone on to another, or to other reports, in which it leads nowhere."""
        page = message.outcome.get()
        if self._hears_keys() and message.event is self._reading.event:
            self._push(message.page, lambda _width: page)

    def on_pane_scrolled(self, message: Pane.Scrolled) -> None:
        """The wheel scrolls like the keys do."""
        self._show(scroll.scrolled(self._reading.said(""), message.by))

    def on_pane_pointed(self, message: Pane.Pointed) -> None:
        """A click chooses what stands there."""
        self._show(moves.pointed(self._reading.said(""), message.number, message.offset))

    def on_facts_panel_pointed(self, message: FactsPanel.Pointed) -> None:
        """A click on a fact lines it up, unless the list is another by the time it arrives, or lists none."""
        if message.row < len(self._reading.listed):
            number = self._reading.listed[message.row]
            self._show(recorded(self._reading, moves.fact_pointed(self._reading.said(""), number)))
