"""Pages on which keys of the reading screen work too: the state changes below, and the page is made of it anew."""

from collections.abc import Mapping

from crossread.ui.keys import DETAIL, TABLE, bindings
from crossread.ui.screens.page import PageScreen


class AgainScreen(PageScreen):
    """A page that closes with what is to be done and with its own name, to be opened again."""

    NAME = ""
    """That of the page."""

    def action_again(self, key: str) -> None:
        """Do what that key of the reading screen does, and show the page of what comes of it."""
        self._end(f"again('{self.NAME}', '{key}', {self._counted()})")


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


SCREENS: Mapping[str, type[PageScreen]] = {screen.NAME: screen for screen in (TableScreen, DetailScreen)}
"""By the page that they show; the others are shown as they are."""
