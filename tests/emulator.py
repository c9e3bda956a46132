"""A terminal in memory that keeps to what the sequences mean, and what a person would see on it."""

from typing import Any

import pyte

AUTO_WRAP = 7 << 5
"""How pyte calls the mode of lines that wrap, which the reader turns off."""

Seen = tuple[str, ...]


class Emulator(pyte.Screen):
    """pyte, which moves and erases also cells on which nothing has been written yet (0.8.2 by itself leaves them)."""

    def __init__(self, width: int, height: int, *, erases_in_color: bool = True) -> None:
        super().__init__(width, height)
        self.reset_mode(AUTO_WRAP)
        self._erases_in_color = erases_in_color
        self._stream = pyte.Stream(self)

    def feed(self, data: str) -> None:
        """Take in what is sent."""
        self._stream.feed(data)

    def seen(self) -> list[list[Seen]]:
        """Each cell as it looks: of a blank that is only its background."""
        return [[looks(self.buffer[y][x]) for x in range(self.columns)] for y in range(self.lines)]

    def delete_lines(self, count: int | None = None) -> None:
        self._touched()
        super().delete_lines(count)

    def insert_lines(self, count: int | None = None) -> None:
        self._touched()
        super().insert_lines(count)

    def erase_in_line(self, how: int = 0, private: bool = False) -> None:
        self._plainly(super().erase_in_line, how, private)

    def erase_in_display(self, how: int = 0, *arguments: Any, **named: Any) -> None:
        self._touched()
        self._plainly(super().erase_in_display, how, *arguments, **named)

    def erase_characters(self, count: int | None = None) -> None:
        self._plainly(super().erase_characters, count)

    def _plainly(self, erase: Any, *arguments: Any, **named: Any) -> None:
        """Erase, on a terminal that knows no background for it in its own."""
        attributes = self.cursor.attrs
        if not self._erases_in_color:
            self.cursor.attrs = self.default_char
        erase(*arguments, **named)
        self.cursor.attrs = attributes

    def _touched(self) -> None:
        for y in range(self.lines):
            line = self.buffer[y]
            for x in range(self.columns):
                line[x] = line[x]


def looks(cell: pyte.screens.Char) -> Seen:
    """What is seen of a cell."""
    over = [name for name in ("underscore", "strikethrough", "reverse") if getattr(cell, name)]
    if not cell.data.strip() and not over:
        return (cell.data, cell.bg)
    faint = [name for name in ("bold", "italics", "blink") if getattr(cell, name)]
    return (cell.data, cell.bg, cell.fg, *over, *faint)
