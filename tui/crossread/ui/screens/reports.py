"""The page of the reports, on which the reader chooses which of them to see and in which order."""

from collections.abc import Callable

from crossread.model import Event
from crossread.ui.choice import Atlas
from crossread.ui.dress import Dress
from crossread.ui.keys import READING, REPORTS, bindings, key_name
from crossread.ui.pages.composed import Goal
from crossread.ui.pages.reports import reports
from crossread.ui.screens.page import PageScreen
from crossread.ui.selection import EVERYTHING, Selection

HOW = "{} shows a report or leaves it out, {} and {} move it, {} takes all as they came, {} goes to it."
HOW_KEYS = ("reports.toggle", "reports.later", "reports.earlier", "reports.all", "page.go")


class ReportsScreen(PageScreen):
    """Tells `chosen` what was chosen when it is left, if that is another choice than before."""

    BINDINGS = bindings(REPORTS)
    KEYS = REPORTS

    def __init__(
        self, event: Event, atlas: Atlas, selection: Selection, *, dress: Dress, chosen: Callable[[Selection], object]
    ) -> None:
        names = {key.id: dress.signs.keyed(key_name(key.keys[0])) for key in dress.keys(REPORTS) if key.keys}
        how = HOW.format(*(names.get(name, "-") for name in HOW_KEYS))
        self._event = event
        self._selection = self._before = selection
        self._chosen = chosen
        super().__init__(
            lambda _width: reports(event, atlas, self._selection, how),
            dress=dress,
            opened_by=dress.opening("reports", READING),
        )

    def _place(self) -> int:
        """The place in the order of the report that is chosen, also where a filter hides others; -1 without one."""
        items = self._page.items
        if not items:
            return -1
        goal = items[self._cursor.chosen].goal
        every = self._make(0).items
        return next((n for n, item in enumerate(every) if item.goal == goal), -1)

    def _take(self, selection: Selection, *, said: str = "") -> None:
        self._selection = selection
        self._remake()
        self._note = said
        self._paint()

    def action_turn(self) -> None:
        """Show the report, or leave it out; one is always left."""
        self._counted()
        place = self._place()
        if place < 0:
            return
        article = self._selection.arranged(self._event)[place]
        turned = self._selection.turned(article.id)
        if all(one.id in turned.hidden for one in self._event.articles):
            self._take(self._selection, said="one report stays")
            return
        self._take(turned)

    def action_shift(self, by: int) -> None:
        """Move the report to a later place, or an earlier one."""
        by *= self._counted()
        place = self._place()
        if place < 0:
            return
        if self._words:
            self._say("no report moves in a part of the list: q lists all")
            return
        self._take(self._selection.moved(self._event, place, by))
        self._cursor = self._cursor.on(place + by)
        self._paint()

    def action_everything(self) -> None:
        """All reports, in the order of the event."""
        self._counted()
        self._take(EVERYTHING)

    def action_go(self) -> None:
        """To the report that is chosen, which is shown then."""
        place = self._place()
        if place >= 0:
            article = self._selection.arranged(self._event)[place]
            if article.id in self._selection.hidden:
                self._selection = self._selection.turned(article.id)
            shown = [one.id for one in self._selection.arranged(self._event) if one.id not in self._selection.hidden]
            self._end(f"report({shown.index(article.id) + 1})")

    def _end(self, goal: Goal | None) -> None:
        """Tell what was chosen, then close."""
        if self._selection != self._before:
            self._chosen(self._selection)
        super()._end(goal)
