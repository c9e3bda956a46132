"""A text in lines of a width: offsets only, so that a long report is wrapped at once and drawn line by line."""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from crossread.model import Span
from crossread.ui.paint.cells import NARROW, cells, widths

SPACES = " \t\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000"
"""White space at which a line may end; no-break spaces are letters here."""

PARAGRAPH = re.compile(r"[^\n]+")

NOT_FIRST = frozenset("、。，．！？：；」』）］｝〉》】〕ー々")
"""Signs of East Asian texts that never begin a line (the core of JIS X 4051)."""

SHORTEST = 2
"""Narrowest column: one wide sign."""


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """A text as wrapped: line `n` shows `text[starts[n]:ends[n]]`, in code points. White space between lines is in
    none."""

    text: str
    width: int
    """Cells."""
    starts: "array[int]"
    """Strictly growing."""
    ends: "array[int]"
    """A blank line ends where it starts."""
    heads: "array[int]"
    """Lines that begin a paragraph, but for the first: where a report may be parted without breaking what is read."""
    breaks: tuple[int, ...] = ()
    """Offsets that begin a line of their own wherever they stand."""

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, n: int) -> Span:
        """Where line `n` stands in the text. Raises `IndexError` where there is none."""
        return Span(self.starts[n], self.ends[n])

    def line_at(self, offset: int) -> int:
        """The line that shows the code point at `offset`; for white space that no line shows, the line before it.

        0 for offsets before the first line, and for an empty text.
        """
        return max(0, bisect_right(self.starts, offset) - 1)


def wrap(text: str, width: int, breaks: Sequence[int] = ()) -> Lines:
    """The text in lines of at most `width` cells, broken at white space, else between signs, never inside one.

    Line ends of the text stay; runs of blank lines become one, and none begins or ends the text. White space at the
    start and end of a line is not shown. Each of the `breaks`, growing offsets of visible code points, begins a line.
    """
    width = max(SHORTEST, width)
    starts, ends, heads = array("l"), array("l"), array("l")
    after = 0
    for found in PARAGRAPH.finditer(text):
        start, end = _trimmed(found)
        if start == end:
            continue
        if starts:
            if start > after and text.find("\n", after + 1, start) >= 0:
                starts.append(after + 1)
                ends.append(after + 1)
            heads.append(len(starts))
        after = found.end()
        for part in _parted(text, Span(start, end), breaks):
            if NARROW.fullmatch(text, part.start, part.end):
                _break_narrow(text, part, width, starts, ends)
            else:
                for line in _break_wide(text[part.start : part.end], width):
                    starts.append(part.start + line.start)
                    ends.append(part.start + line.end)
    return Lines(text, width, starts, ends, heads, tuple(breaks))


def _parted(text: str, paragraph: Span, breaks: Sequence[int]) -> Iterator[Span]:
    """The paragraph cut at the breaks inside it, without the white space before them."""
    start = paragraph.start
    for cut in breaks[bisect_right(breaks, start) : bisect_left(breaks, paragraph.end)]:
        if cells(text[cut]) and text[cut] not in SPACES:
            yield Span(start, start + len(text[start:cut].rstrip(SPACES)))
            start = cut
    yield Span(start, paragraph.end)


def _trimmed(found: re.Match[str]) -> tuple[int, int]:
    """The paragraph without white space around it."""
    run = found[0]
    kept = run.strip(SPACES)
    start = found.start() + (run.index(kept) if kept else 0)
    return start, start + len(kept)


def _break_narrow(text: str, paragraph: Span, width: int, starts: "array[int]", ends: "array[int]") -> None:
    """Adds the lines of a paragraph in which every code point takes one cell. The hot loop of a resize: no objects
    made."""
    start, last = paragraph.start, paragraph.end - width
    rfind, add_start, add_end = text.rfind, starts.append, ends.append
    while start < last:
        add_start(start)
        stop = rfind(" ", start + 1, start + width + 1)
        if stop < 0:
            start += width
            add_end(start)
            continue
        start = stop + 1
        while text[stop - 1] == " ":
            stop -= 1
        add_end(stop)
        while text[start] == " ":
            start += 1
    add_start(start)
    add_end(paragraph.end)


def _break_wide(paragraph: str, width: int) -> Iterator[Span]:
    """The lines of any paragraph. A code point without width never begins one, so that no grapheme is split."""
    sizes = widths(paragraph)
    reach = list(accumulate(sizes))
    start, length = 0, len(paragraph)
    while start < length:
        used = reach[start - 1] if start else 0
        fits = bisect_right(reach, used + width, start)
        if fits == length:
            yield Span(start, length)
            return
        if fits == start:
            fits = next((i for i in range(start + 1, length) if sizes[i]), length)
        stop = next((i for i in range(fits, start, -1) if _may_break(paragraph, sizes, i)), fits)
        end = stop
        while end > start + 1 and paragraph[end - 1] in SPACES and (end == length or sizes[end]):
            end -= 1
        yield Span(start, end)
        start = stop
        while start < length and _is_space(paragraph, sizes, start):
            start += 1


def _is_space(paragraph: str, sizes: list[int], i: int) -> bool:
    """Whether that is white space that may vanish between lines: not one that carries an accent."""
    return paragraph[i] in SPACES and (i + 1 == len(sizes) or sizes[i + 1] > 0)


def _may_break(paragraph: str, sizes: list[int], i: int) -> bool:
    """Whether a line may end before code point `i`."""
    if i == len(sizes) or _is_space(paragraph, sizes, i):
        return True
    if not sizes[i]:
        return False
    before = paragraph[i - 1]
    if before in SPACES or before == "\u200b":
        return True
    return (sizes[i] == 2 or sizes[i - 1] == 2) and paragraph[i] not in NOT_FIRST
