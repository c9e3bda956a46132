"""Moving the view: by rows, to an end, to a place."""

from dataclasses import replace

from crossread.ui.reading import Reading

EYE = 3
"""What is looked for comes to the row at this fraction of the view, where eyes rest; the columns agree there."""

MARGIN = 2
"""Rows kept before and after a place that is gone to."""


def scrolled(reading: Reading, by: int) -> Reading:
    """The view `by` rows further down (up below 0): all columns where they move in step, else the focused one."""
    sheet, column = reading.sheet, reading.column
    if not sheet or column < 0 or not by:
        return reading
    rows, tops = reading.plan.text_rows, reading.tops
    alone = not reading.in_step
    moving = [column] if alone else range(len(tops))
    least = min(0, *(-tops[c] for c in moving)) if len(moving) > 1 else min(0, -tops[column])
    most = (
        max(0, *(sheet.height(c) - rows - tops[c] for c in moving))
        if len(moving) > 1
        else max(0, sheet.height(column) - rows - tops[column])
    )
    step = max(least, min(most, by))
    if not step:
        return reading.said("start" if by < 0 else "end")
    if alone or sheet.aligned:
        return replace(reading, tops=tuple(top + step if c in moving else top for c, top in enumerate(tops)))
    return replace(reading, tops=sheet.beside(column, tops[column] + step, row=rows // EYE))


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
    if not reading.sheet or not reading.in_step:
        return to_row(reading, 0)
    return replace(reading, tops=(0,) * len(reading.tops))


def to_share(reading: Reading, share: float) -> Reading:
    """The view at a share of the focused report, 0 to 1; 1 shows its last rows."""
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
    row = sheet.row_of(column, offset)
    return to_row(reading, max(0, row - rows // EYE))


def share_of(reading: Reading) -> int:
    """How much of the focused report has been in view, in percent."""
    sheet, column = reading.sheet, reading.column
    if not sheet or column < 0 or not sheet.height(column):
        return 100
    return max(0, min(100, 100 * (reading.tops[column] + reading.plan.text_rows) // sheet.height(column)))
