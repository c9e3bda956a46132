"""What the terminal is known to show, and what it is sent to show the next picture."""

from collections.abc import Iterable, Mapping, Sequence

from rich.color import ColorSystem
from rich.segment import Segment

from crossread.ui.wire.cursor import Place, move
from crossread.ui.wire.frame import Frame, frame_of
from crossread.ui.wire.update import update


class Painter:
    """One terminal, on which nobody else writes: who does, or clears it, has to say `forget`."""

    def __init__(self, colors: ColorSystem, *, erases_in_color: bool = True) -> None:
        self._colors = colors
        self._erases_in_color = erases_in_color
        self._shown: Frame | None = None
        self._cursor: Place | None = None

    @property
    def shows(self) -> bool:
        """Whether anything is known to be shown."""
        return self._shown is not None

    def forget(self) -> None:
        """Take nothing for granted: the next picture is sent whole."""
        self._shown = self._cursor = None

    def sent(self, rows: Sequence[Iterable[Segment]], width: int, cursor: Place) -> str:
        """What the terminal has to get to show these rows of segments, `width` cells wide, with its cursor there; empty
        where it shows them already."""
        frame = frame_of(rows, width, self._colors)
        changes = update(self._shown, frame, erases_in_color=self._erases_in_color)
        if changes or cursor != self._cursor:
            changes += move(None, cursor)
        self._shown, self._cursor = frame, cursor
        return changes


def erases_in_color(environ: Mapping[str, str]) -> bool:
    """Whether the terminal gives erased cells the background that is set: all do but GNU screen, as far as is known."""
    return bool(environ.get("TMUX")) or not environ.get("TERM", "").startswith("screen")
