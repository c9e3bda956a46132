"""What work beside the screen tells it."""

from collections.abc import Callable

from textual.message import Message

from crossread.model import Event
from crossread.ui.findings import Findings
from crossread.ui.pages.composed import Composed
from crossread.ui.work import Outcome


class Loaded(Message):
    """The files of an event have been read: all its reports."""

    def __init__(self, outcome: Outcome[Event]) -> None:
        super().__init__()
        self.outcome = outcome


class Glimpsed(Message):
    """What the reports in view share is known; the comparison of all the event's reports goes on."""

    def __init__(self, event: Event, found: Findings) -> None:
        super().__init__()
        self.event = event
        self.found = found


class Compared(Message):
    """An event has been compared; `tell` says in words what came of what the reader has asked for."""

    def __init__(
        self, event: Event, outcome: Outcome[Findings], *, tell: Callable[[Findings], str] | None = None
    ) -> None:
        super().__init__()
        self.event = event
        self.outcome = outcome
        self.tell = tell


class Made(Message):
    """A page that takes long has been made, of that event; `page` is what its key calls it."""

    def __init__(self, event: Event, page: str, outcome: Outcome[Composed]) -> None:
        super().__init__()
        self.event = event
        self.page = page
        self.outcome = outcome


class ToTerminal(Message):
    """Bytes for the terminal itself, past the screen: its clipboard."""

    def __init__(self, sequence: str) -> None:
        super().__init__()
        self.sequence = sequence


class Redraw(Message):
    """The reader asks for the whole picture anew: something else wrote on the terminal."""
