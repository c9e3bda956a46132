"""CSV that spreadsheets read, and in which nothing that an article says is run as a formula."""

import csv
import io
from collections.abc import Iterable, Sequence

Cell = str | int | float | None

FORMULA = tuple("=+-@\t\r\n＝＋－＠")
"""How a text begins that a spreadsheet would run as a formula (OWASP, CSV Injection)."""


def spreadsheet(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Column names, then the rows. Numbers stay numbers; text like a formula gets a single quote before it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_inert(cell) for cell in row] for row in rows)
    return out.getvalue()


def _inert(cell: Cell) -> str | int | float:
    if cell is None:
        return ""
    if isinstance(cell, str) and cell.startswith(FORMULA):
        return f"'{cell}"
    return cell
