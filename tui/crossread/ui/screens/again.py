"""Pages on which keys of the reading screen work too: what they do is done below, and a page is made of it."""

from collections.abc import Mapping

from crossread.ui.keys import DETAIL, SENTENCES, TABLE, bindings
from crossread.ui.pages.composed import Onward
from crossread.ui.screens.page import PageScreen


class AgainScreen(PageScreen):
    """A page that closes with what is to be done, and with the name of the page to be opened then."""

    NAME = ""
    """Its own, where it is opened again."""

    def action_again(self, key: str) -> None:
        """Do what that key of the reading screen does, and show the page of what comes of it."""
        self._end(f"again('{self.NAME}', '{key}', {self._counted()})")

    def action_onward(self, page: str) -> None:
        """Go to what is chosen, and show that page of it."""
        goal = self._goal()
        self._end_at(goal and Onward(goal, page))


class TableScreen(AgainScreen):
    """The facts over the whole screen, sorted and filtered by the same keys as below the reports."""

    NAME = "facts"
    BINDINGS = bindings(TABLE)
    KEYS = TABLE


class DetailScreen(AgainScreen):
    """All that is said on a fact, and on the next in dispute."""

    NAME = "detail"
    BINDINGS = bindings(DETAIL)
    KEYS = DETAIL


class SentencesScreen(AgainScreen):
    """Sentences to which there may be others that come close."""

    BINDINGS = bindings(SENTENCES)
    KEYS = SENTENCES


SCREENS: Mapping[str, type[PageScreen]] = {
    "facts": TableScreen,
    "detail": DetailScreen,
    "alone": SentencesScreen,
    "wordings": SentencesScreen,
}
"""By the page that they show; the others are shown as they are."""
