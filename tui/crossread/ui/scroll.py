"""Moving the view: by rows, to an end, to a place."""

from dataclasses import replace

from crossread.ui.reading import Reading, tight
from crossread.ui.sheet import Sheet

EYE = 3
"""What is looked for comes to the row at this fraction of the view, where eyes rest; the columns agree there."""

START = 1
"""Rows above a report in which it is told that the report begins."""

MARGIN = 2
"""Rows kept before and after a place that is gone to."""


def scrolled(reading: Reading, by: int) -> Reading:
    """The view `by` rows further down (up below 0): all columns where they move in step, else the focused one."""
    sheet, column = reading.sheet, reading.column
    if not sheet or column < 0 or not by:
        return reading
    if not reading.in_step:
        tops = _moved_alone(reading, sheet, column, by)
    elif sheet.aligned or reading.loose:
        tops = _moved_together(reading, sheet, by)
    else:
        tops = _moved_in_step(reading, sheet, column, by)
    if tops == reading.tops:
        return reading.said("start" if by < 0 else "end")
    return replace(reading, tops=tops)


def _room(reading: Reading, sheet: Sheet, column: int, by: int) -> int:
    """As much of a move as a column has rows for; 0 where it is at its end, or beyond."""
    top = reading.tops[column]
    if by < 0:
        return max(by, min(0, -top))
    return min(by, max(0, sheet.height(column) - reading.plan.text_rows - top))


def _moved_alone(reading: Reading, sheet: Sheet, column: int, by: int) -> tuple[int, ...]:
    step = _room(reading, sheet, column, by)
    return tuple(top + step * (c == column) for c, top in enumerate(reading.tops))


def _moved_together(reading: Reading, sheet: Sheet, by: int) -> tuple[int, ...]:
    """Every column by the same rows, as far as any of them has more to show."""
    step = max((_room(reading, sheet, c, by) for c in range(len(reading.tops))), key=abs)
    return tuple(top + step for top in reading.tops)


def _moved_in_step(reading: Reading, sheet: Sheet, column: int, by: int) -> tuple[int, ...]:
    """The focused column by that many rows and the others by as much of theirs as belongs to it.

    Where the focused one is at its end, the column leads that has the most left.
    """
    if not _room(reading, sheet, column, by):
        column = max(range(len(reading.tops)), key=lambda c: abs(_room(reading, sheet, c, by)))
    top = reading.tops[column]
    before = _in_step(reading, sheet, column, top)
    after = _in_step(reading, sheet, column, top + _room(reading, sheet, column, by))
    return tuple(t + new - old for t, old, new in zip(reading.tops, before, after, strict=True))


def _in_step(reading: Reading, sheet: Sheet, column: int, top: int) -> tuple[int, ...]:
    """Where the columns stand when one begins at `top`: starts level at the start, ends level at the end."""
    rows = reading.plan.text_rows
    last = sheet.height(column) - rows
    return sheet.beside(column, top, row=max(0, min(rows, rows * top // last)) if last > 0 else 0)


def to_row(reading: Reading, row: int) -> Reading:
    """The view beginning at a row of the focused report, the other columns where they belong to it."""
    sheet, column = reading.sheet, reading.column
    if not sheet or column < 0:
        return reading
    if not reading.in_step:
        return replace(reading, tops=tuple(row if c == column else top for c, top in enumerate(reading.tops)))
    return replace(reading, tops=sheet.beside(column, row, row=reading.plan.text_rows // EYE))


def to_start(reading: Reading) -> Reading:
    """The view at the start of the reports."""
    reading = tight(reading)
    if not reading.sheet or not reading.in_step:
        return to_row(reading, 0)
    return replace(reading, tops=(0,) * len(reading.tops))


def to_share(reading: Reading, share: float) -> Reading:
    """The view at a share of the focused report, 0 to 1; 1 shows its last rows."""
    reading = tight(reading)
    sheet, column = reading.sheet, reading.column
    if not sheet or column < 0:
        return reading
    in_step = reading.in_step and sheet.aligned
    height = max(map(sheet.height, range(len(sheet.shown)))) if in_step else sheet.height(column)
    last = max(0, height - reading.plan.text_rows)
    return to_row(reading, min(last, round(height * share)))


def shown_at(reading: Reading, article_id: str, offset: int) -> Reading:
    """The view with a place of the focused report in it: unchanged where it is, else with it on the eye's row."""
    sheet, column = reading.sheet, reading.column
    if not sheet or column < 0:
        return reading
    rows = reading.plan.text_rows
    at = reading.row_on_screen(article_id, offset)
    margin = min(MARGIN, (rows - 1) // 2)
    if at is not None and margin <= at < rows - margin:
        return reading
    level = tight(reading)
    if not level.sheet:
        return level
    return to_row(level, max(0, level.sheet.row_of(column, offset) - rows // EYE))


def snug(reading: Reading) -> Reading:
    """The view without empty rows at its top; the first may be the one above a report, which tells that it begins."""
    above = max(0, -START - max(reading.tops, default=0))
    return replace(reading, tops=tuple(top + above for top in reading.tops)) if above else reading


def share_of(reading: Reading) -> int:
    """How much of the focused report has been in view, in percent."""
    sheet, column = reading.sheet, reading.column
    if not sheet or column < 0 or not sheet.height(column):
        return 100
    return max(0, min(100, 100 * (reading.tops[column] + reading.plan.text_rows) // sheet.height(column)))
