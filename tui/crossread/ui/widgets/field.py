"""One line to type into: plain characters only, whatever is pasted."""

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip

from crossread.ui.dress import Dress
from crossread.ui.paint.cells import cut, pad
from crossread.ui.widgets.board import Board

LONGEST = 200
"""Characters that are kept of what is typed or pasted."""


class Field(Board, can_focus=True):
    """A prompt and what was typed after it."""

    class Typed(Message):
        """The text has changed."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Entered(Message):
        """The reader is done typing."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Left(Message):
        """The reader wants none of it."""

    def __init__(self, dress: Dress, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._dress = dress
        self._prompt = ""
        self._text = ""
        self._typing = False
        self._letter = False

    @property
    def text(self) -> str:
        """What has been typed so far."""
        return self._text

    def open(self, prompt: str = "/", *, letter: bool = False) -> None:
        """Begin anew; with `letter`, the first character typed is all that is asked."""
        self._prompt = prompt
        self._letter = letter
        self._text = ""
        self._typing = True
        self.display = True
        self._paint()
        self.screen.set_focus(self)

    def on_resize(self) -> None:
        """Fill the new width."""
        self._paint()

    def on_key(self, event: events.Key) -> None:
        """Type, take back, enter or leave; no key goes further, save those that end the program."""
        if event.key in ("ctrl+c", "ctrl+z"):
            return
        event.stop()
        event.prevent_default()
        if not self._typing:
            self.app.post_message(events.Key(event.key, event.character))  # came in one burst with the key that closed
        elif event.key == "enter":
            self._typing = False
            self.post_message(self.Entered(self._text))
        elif event.key == "escape" or (event.key == "backspace" and not self._text):
            self._typing = False
            self.post_message(self.Left())
        elif event.key in ("backspace", "ctrl+h"):
            self._change(self._text[:-1])
        elif event.key == "ctrl+u":
            self._change("")
        elif event.key == "ctrl+w":
            self._change(" ".join(self._text.split()[:-1]))
        elif event.character and event.character.isprintable() and self._letter:
            self._typing = False
            self.post_message(self.Entered(event.character))
        elif event.character and event.character.isprintable():
            self._change(self._text + event.character)

    def on_paste(self, event: events.Paste) -> None:
        """Take the first line of what was pasted, without anything that could move a cursor."""
        event.stop()
        if self._letter:
            return
        line = event.text[: 4 * LONGEST].strip().split("\n", 1)[0]
        self._change(self._text + "".join(filter(str.isprintable, line)))

    def _change(self, text: str) -> None:
        text = text[:LONGEST]
        if text != self._text:
            self._text = text
            self._paint()
            self.post_message(self.Typed(text))

    def _paint(self) -> None:
        width = self.size.width
        if width < 4:
            return
        dress = self._dress
        tail = self._text
        while len(tail) > 1 and len(cut(tail, 10 * LONGEST)) > width - 3:
            tail = tail[1:]
        typed = cut(f" {self._prompt}{tail}", width - 1)
        line = [Segment(typed, dress.strong), Segment(" ", dress.title_focused)]
        used = sum(segment.cell_length for segment in line)
        self.show_rows([Strip([*line, Segment(pad("", width - used), dress.text)], width)])
