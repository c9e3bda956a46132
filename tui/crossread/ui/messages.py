"""What work beside the screen tells it."""

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
    """An event has been compared; `threshold` is the one that the reader has chosen, None for the engine's own."""

    def __init__(self, event: Event, outcome: Outcome[Findings], *, threshold: float | None = None) -> None:
        super().__init__()
        self.event = event
        self.outcome = outcome
        self.threshold = threshold


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
