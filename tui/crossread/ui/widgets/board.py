"""A part of the screen that shows rows painted beforehand, and sends on only those that changed."""

from collections.abc import Sequence

from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget


class Board(Widget):
    """Rows of exactly the widget's width."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "Board { position: absolute; }"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._rows: Sequence[Strip] = ()

    def place(self, region: Region) -> None:
        """Stand at a place of the screen; without any room, vanish."""
        self.display = region.width > 0 and region.height > 0
        if self.display:
            self.styles.offset = region.offset
            self.styles.width, self.styles.height = region.size

    def show_rows(self, rows: Sequence[Strip]) -> None:
        """Show these rows; only those that differ from the rows before are drawn again."""
        before, self._rows = self._rows, rows
        if len(before) != len(rows):
            self.refresh()
            return
        width = self.size.width
        changed = [Region(0, y, width, 1) for y, (old, new) in enumerate(zip(before, rows, strict=True)) if old != new]
        if changed:
            self.refresh(*changed)

    def render_line(self, y: int) -> Strip:
        """The row `y` of the widget."""
        return self._rows[y] if y < len(self._rows) else Strip.blank(self.size.width)

    def render_lines(self, crop: Region) -> list[Strip]:
        """The rows in a part of the widget, as they were painted.

        Textual's own way adds borders, padding and filters of styles to each row; a board has none of them, and without
        it a key is answered in two thirds of the time.
        """
        rows = map(self.render_line, range(crop.y, crop.bottom))
        whole = crop.x == 0 and crop.width == self.size.width
        return [
            row if whole and row.cell_length == crop.width else row.crop_extend(crop.x, crop.right, None)
            for row in rows
        ]
