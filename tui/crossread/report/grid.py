"""Text in columns of terminal cells: measuring, wrapping, padding."""

from collections.abc import Iterator, Sequence

from rich.cells import cell_len, chop_cells

GAP = 2
"""Cells between two columns."""


def columns(rows: Sequence[Sequence[str]], widths: Sequence[int]) -> Iterator[str]:
    """The rows as lines; a cell wider than its column is wrapped inside it."""
    for row in rows:
        cells = [wrapped(text, width) for text, width in zip(row, widths, strict=True)]
        for n in range(max(len(cell) for cell in cells)):
            line = [padded(cell[n] if n < len(cell) else "", width) for cell, width in zip(cells, widths, strict=True)]
            yield (" " * GAP).join(line).rstrip()


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most `width` cells, broken between words, and within a word that is wider than a line."""
    lines, line, used = list[str](), list[str](), 0
    for word in text.split():
        for part in [word] if cell_len(word) <= width else chop_cells(word, width):
            size = cell_len(part)
            if line and used + 1 + size > width:
                lines.append(" ".join(line))
                line, used = [], 0
            used += size + bool(line)
            line.append(part)
    return [*lines, " ".join(line)] if line else lines or [""]


def cut(text: str, width: int) -> str:
    """The text on one line of at most `width` cells, with an ellipsis where it was longer."""
    line = " ".join(text[: 4 * width + 4].split())
    if cell_len(line) <= width:
        return line
    return f"{chop_cells(line, max(width - 1, 1))[0].rstrip()}…"


def padded(text: str, width: int) -> str:
    """The text with spaces after it up to `width` cells."""
    return text + " " * (width - cell_len(text))


def widest(cells: Sequence[str]) -> int:
    """Cells of the widest text."""
    return max((cell_len(cell) for cell in cells), default=0)
