"""Where the terminal's cursor stands: on what is chosen, so that screen readers and braille displays follow it."""

from crossread.ui.paint.cells import widths
from crossread.ui.paint.line import GUTTER
from crossread.ui.plan import HEADER, TITLE
from crossread.ui.reading import Reading


def cursor(reading: Reading, table_row: int) -> tuple[int, int]:
    """Column and row of the screen, from 0: of the chosen fact while the keys move in the table, of the chosen place of
    the focused report, else of the first row of its text.

    `table_row` is the row of the screen on which the chosen fact stands.
    """
    if reading.in_table:
        return 0, table_row
    sheet, column = reading.sheet, reading.column
    if not sheet or column < 0:
        return 0, 0
    x = sum(reading.plan.columns[:column]) + GUTTER
    top = HEADER + TITLE
    stop, article = reading.stop, reading.article
    if not stop or not article or stop.article != article.id:
        return x, top
    row = reading.row_on_screen(article.id, stop.span.start)
    if row is None:
        return x, top
    lines = sheet.lines[column]
    start = lines.span(lines.line_at(stop.span.start)).start
    return x + sum(widths(lines.text[start : stop.span.start])), top + row
