"""From one picture to the next: the bytes that make a terminal which shows the one show the other."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from crossread.ui.wire.cursor import Place, move
from crossread.ui.wire.frame import Frame, empty
from crossread.ui.wire.pen import PLAIN, Pen, after, blank, switch
from crossread.ui.wire.runs import Run, changed_runs
from crossread.ui.wire.shift import Shift, best_shift

HOLE = re.compile(" {12,}| {6,}$")
"""Blanks that are shorter to erase: inside a run only where there are many, for the cursor has to be moved as well."""


def update(before: Frame | None, now: Frame, *, erases_in_color: bool = True) -> str:
    """What turns a terminal that shows `before`, in its plain look, into one that shows `now`.

    Without `before`, or with one of another size, everything is sent. `erases_in_color` says whether the terminal
    gives erased cells the background that is set (xterm and most others do, GNU screen does not). The cursor is left
    anywhere, the look plain; empty where nothing changed.
    """
    pencil = _Pencil(now.width, erases_in_color=erases_in_color)
    if before is None or before.size != now.size:
        before = pencil.clear(_ground(now) if erases_in_color else "", now)
    shift = best_shift(before, now)
    if shift:
        pencil.shift(shift)
        before = shift.applied(before)
    free, bound = changed_runs(before, now)
    for run in [*_by_look(free), *bound]:
        pencil.write(run)
    return pencil.finished()


def _ground(frame: Frame) -> str:
    """The background of most blanks."""
    blanks = Counter(pen.background for row in frame.rows for text, pen in row if text == " " and not pen.inks)
    return blanks.most_common(1)[0][0] if blanks else ""


def _by_look(runs: Iterable[Run]) -> list[Run]:
    """The runs so that each look is set once, neighbouring looks after each other."""
    return sorted(runs, key=lambda run: (run.pen.background, run.pen.attributes, run.pen.foreground))


class _Pencil:
    """Writes runs, and knows where the cursor stands and which look is set."""

    def __init__(self, width: int, *, erases_in_color: bool) -> None:
        self._width = width
        self._erases_in_color = erases_in_color
        self._sent: list[str] = []
        self._pen = PLAIN
        self._place: Place | None = None

    def clear(self, background: str, now: Frame) -> Frame:
        """Clear the screen to that background; returns what it shows then."""
        self._sent.append("\x1b[m\x1b[r")
        self._look(blank(background))
        self._sent.append("\x1b[2J")
        return empty(now.width, len(now.rows), background)

    def shift(self, shift: Shift) -> None:
        """Move a block of rows. What comes in is blank in the terminal's own background, whatever that does with
        colours: the look is plain."""
        self._look(PLAIN)
        lines = f"\x1b[{abs(shift.by)}{'M' if shift.by > 0 else 'L'}"
        self._sent += [f"\x1b[{shift.top + 1};{shift.bottom}r", move(None, (0, shift.top)), lines, "\x1b[r"]
        self._place = None

    def write(self, run: Run) -> None:
        """Write a run where it belongs."""
        self._look(run.pen)
        if run.odd:
            self._put(run.x, run.y, " " * (run.end - run.x))  # for a terminal on which it is narrower
            self._put(run.x, run.y, run.text)
            self._place = None
            return
        x = run.x
        for ink, blanks in self._pieces(run.text):
            if ink:
                self._put(x, run.y, ink)
            x += len(ink)
            if blanks:
                self._go(x, run.y)
                self._sent.append("\x1b[K" if x + blanks == self._width else f"\x1b[{blanks}X")
            x += blanks

    def _pieces(self, text: str) -> Iterator[tuple[str, int]]:
        """The text in parts to write, each with how many blanks are to be erased after it."""
        if self._pen.inks or (self._pen.background and not self._erases_in_color):
            yield text, 0
            return
        start = 0
        for found in HOLE.finditer(text):
            yield text[start : found.start()], len(found[0])
            start = found.end()
        if start < len(text):
            yield text[start:], 0

    def _put(self, x: int, y: int, text: str) -> None:
        self._go(x, y)
        self._sent.append(text)
        self._place = (x + len(text), y) if x + len(text) < self._width else None  # at the edge terminals differ

    def _go(self, x: int, y: int) -> None:
        self._sent.append(move(self._place, (x, y)))
        self._place = x, y

    def _look(self, pen: Pen) -> None:
        wanted = after(self._pen, pen)
        self._sent.append(switch(self._pen, wanted))
        self._pen = wanted

    def finished(self) -> str:
        """All that was written, the look plain again."""
        self._look(PLAIN)
        return "".join(self._sent)
