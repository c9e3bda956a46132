"""Which item of a page is chosen, and how the keys move the choice and the view: plain numbers, without a screen."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

REACH = 0.5
"""Share of the view that one key moves it at most, to bring the next item in; further off, it scrolls a line."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """A view on a page and the item that is chosen in it."""

    items: Sequence[tuple[int, int]] = ()
    """First and last line of each item."""
    lines: int = 0
    """Of the page."""
    rows: int = 1
    """Of the view."""
    top: int = 0
    """The line on the first row."""
    chosen: int = 0

    @property
    def in_view(self) -> bool:
        """Whether the first line of what is chosen can be seen."""
        return self._seen(self.chosen)

    def anew(self, items: Sequence[tuple[int, int]], lines: int, rows: int) -> "Cursor":
        """On the same page made anew: what was chosen and in view stays so, else the share of it that was read."""
        fresh = Cursor(items, lines, rows, 0, min(self.chosen, max(0, len(items) - 1)))
        if self.in_view and self.items and items:
            return fresh.on(fresh.chosen)
        return fresh.scrolled(round(self.top / max(1, self.lines) * lines))

    def moved(self, by: int) -> "Cursor":
        """So many items further, or lines where no item is near."""
        here = self
        for _ in range(min(abs(by), self.lines + len(self.items))):
            here = here._down() if by > 0 else here._up()
        return here

    def scrolled(self, by: int) -> "Cursor":
        """The view so many lines further; what is chosen stays in it."""
        there = self._at(self.top + by)
        if there.top == self.top:
            return self.at_edge(by)
        if there.in_view:
            return there
        seen = [n for n in range(len(there.items)) if there._seen(n)]
        return replace(there, chosen=(seen[0] if by > 0 else seen[-1])) if seen else there

    def at_edge(self, way: int) -> "Cursor":
        """The end of the page, its start below 0, and the item there."""
        return replace(self._at(self.lines if way > 0 else 0), chosen=max(0, len(self.items) - 1) if way > 0 else 0)

    def on(self, number: int) -> "Cursor":
        """That item chosen, and in view with as much of it as fits."""
        if not self.items:
            return self
        number = max(0, min(len(self.items) - 1, number))
        first, last = self.items[number]
        top = 0 if number == 0 and last < self.rows else self.top
        top = min(max(top, last - self.rows + 1), first)
        return replace(self._at(top), chosen=number)

    def showing(self, line: int) -> "Cursor":
        """That line in view, and chosen the item that it belongs to."""
        there = self if self.top <= line < self.top + self.rows else self._at(line - self.rows // 3)
        holding = [n for n, (first, last) in enumerate(self.items) if first <= line <= last]
        return replace(there, chosen=holding[0]) if holding else there

    def _down(self) -> "Cursor":
        after = (
            self.chosen + 1
            if self.in_view
            else next((n for n, (first, _) in enumerate(self.items) if first >= self.top), len(self.items))
        )
        near = after < len(self.items) and self.items[after][0] < self.top + self.rows * (1 + REACH)
        return self.on(after) if near else self._at(self.top + 1)

    def _up(self) -> "Cursor":
        bottom = self.top + self.rows
        before = (
            self.chosen - 1
            if self.in_view
            else max((n for n, (first, _) in enumerate(self.items) if first < bottom), default=-1)
        )
        near = before >= 0 and self.items[before][1] >= self.top - self.rows * REACH
        return self.on(before) if near else self._at(self.top - 1)

    def _seen(self, number: int) -> bool:
        return number < len(self.items) and self.top <= self.items[number][0] < self.top + self.rows

    def _at(self, top: int) -> "Cursor":
        return replace(self, top=max(0, min(top, self.lines - self.rows)))
