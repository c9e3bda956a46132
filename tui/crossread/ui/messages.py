"""What work beside the screen tells it."""

from textual.message import Message

from crossread.model import Comparison, Event
from crossread.ui.work import Outcome


class Loaded(Message):
    """The files of an event have been read."""

    def __init__(self, outcome: Outcome[Event]) -> None:
        super().__init__()
        self.outcome = outcome


class Compared(Message):
    """An event has been compared."""

    def __init__(self, event: Event, outcome: Outcome[Comparison]) -> None:
        super().__init__()
        self.event = event
        self.outcome = outcome
