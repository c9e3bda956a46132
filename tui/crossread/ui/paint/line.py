"""One screen row of a report: gutter, text with its styles, padding to the column's width."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from crossread.model import Span
from crossread.ui.paint.cells import NARROW, fit, shown, widths
from crossread.ui.paint.look import UNICODE, Look, Palette, Signs
from crossread.ui.paint.marks import Letters, Mark, Marks
from crossread.ui.paint.wrap import Lines

GUTTER = 2
"""Cells before the text: a letter and a bar."""

FILLERS = 512
"""Rows without a line that are kept: a third of a screen is made of a few of them, again at each step."""

EMPTY = Marks()

NO_LETTERS = Letters()


def paint_line(
    lines: Lines,
    n: int,
    *,
    marks: Marks = EMPTY,
    palette: Palette,
    width: int,
    extra: Marks | Sequence[Mark] = (),
    moved: Sequence[tuple[int, bool]] = (),
    letters: Letters = NO_LETTERS,
    signs: Signs = UNICODE,
) -> Strip:
    """Line `n` in exactly `width` cells, gutter included; an empty row where there is no such line.

    `extra` are the marks of the moment (chosen, hits; indexed where there may be many), `moved` the starts of moved
    passages in order, each with whether its counterpart stands further down.
    """
    if not 0 <= n < len(lines):
        return paint_filler(palette, width, sign="")
    span = lines.span(n)
    standing = tuple(marks.over(span.start, span.end))
    passing = extra.over(span.start, span.end) if isinstance(extra, Marks) else extra
    over = (*standing, *(mark for mark in passing if mark.start < span.end and span.start < mark.end))
    gutter = gutter_of(span, standing, moved=moved, letters=letters, signs=signs)
    parts = [(gutter, palette.gutter), *_styled(lines.text, span, over, palette)]
    return Strip(_fitted(parts, width, palette.text), max(0, width))


@lru_cache(maxsize=FILLERS)
def paint_filler(palette: Palette, width: int, *, sign: str = UNICODE.filler, words: str = "") -> Strip:
    """A row that holds no line and shows so by one quiet sign where the bars stand: more of them outshout the text.

    Blank with an empty sign, for what lies beyond a report's end. `words` say, as quietly, what comes.
    """
    return Strip(_fitted([(sign.rjust(GUTTER) + words, palette.filler)], width, palette.filler), max(0, width))


def gutter_of(
    span: Span,
    marks: Iterable[Mark],
    *,
    moved: Sequence[tuple[int, bool]] = (),
    letters: Letters = NO_LETTERS,
    signs: Signs = UNICODE,
) -> str:
    """The two cells before a line: the letter of the group that begins in it, and the bar of the surest group over it.

    Of several that begin in it, one with a letter goes first. A moved passage has an arrow to its counterpart where
    others have the bar. Blank on lines without a group.
    """
    groups = [mark for mark in marks if mark.group >= 0 and mark.start < span.end and span.start < mark.end]
    if not groups:
        return " " * GUTTER
    beginning = [mark for mark in groups if mark.start >= span.start]

    def rank(mark: Mark) -> tuple[bool, Look, int, int]:
        return bool(letters.of(mark.group)), mark.look, -mark.start, -mark.group

    surest = max(beginning or groups, key=rank)
    letter = letters.of(surest.group) if beginning else ""
    k = bisect_left(moved, (surest.start, False)) if beginning else len(moved)
    arrow = k < len(moved) and moved[k][0] == surest.start
    bar = {Look.SAME_WORDS: signs.same_words, Look.SAME_STATEMENT: signs.same_statement}.get(
        surest.look, signs.same_fact
    )
    return (letter or " ") + ((signs.down if moved[k][1] else signs.up) if arrow else bar)


def _styled(text: str, span: Span, marks: Sequence[Mark], palette: Palette) -> Iterator[tuple[str, Style]]:
    """The line's text in runs of one style; a mark that begins or ends inside a grapheme covers all of it."""
    line = text[span.start : span.end]
    if not marks or not line:
        yield shown(line), palette.text
        return
    sizes = None if NARROW.fullmatch(line) else widths(line)
    masks = [0] * len(line)
    for mark in marks:
        start, end = max(0, mark.start - span.start), min(len(line), mark.end - span.start)
        while sizes and start > 0 and not sizes[start]:
            start -= 1
        while sizes and end < len(line) and not sizes[end]:
            end += 1
        for i in range(start, end):
            masks[i] |= 1 << mark.look
    start = 0
    for mask, run in groupby(masks):
        end = start + sum(1 for _ in run)
        yield shown(line[start:end]), palette.style(mask)
        start = end


def _fitted(parts: Iterable[tuple[str, Style]], width: int, blank: Style) -> list[Segment]:
    """The parts cut or padded to the width, with neighbours of one style as one segment."""
    kept: list[tuple[str, Style]] = []
    room = width
    for text, style in parts:
        size = cell_len(text)
        if size > room:
            text, size = fit(text, room), room
        if not size:
            continue
        room -= size
        if kept and kept[-1][1] == style:
            kept[-1] = (kept[-1][0] + text, style)
        else:
            kept.append((text, style))
    if room > 0:
        if kept and kept[-1][1] == blank:
            kept[-1] = (kept[-1][0] + " " * room, blank)
        else:
            kept.append((" " * room, blank))
    return [Segment(text, style) for text, style in kept]
