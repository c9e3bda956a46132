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
            _break(text, part, width, starts, ends)
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


def _break(text: str, paragraph: Span, width: int, starts: "array[int]", ends: "array[int]") -> None:
    """Adds the lines of a paragraph: the fast way as far as every code point takes one cell."""
    start, end = paragraph.start, paragraph.end
    narrow = NARROW.match(text, start, end)
    wide = narrow.end() if narrow else start
    start = _break_narrow(text, start, end - width if wide == end else wide - width - 1, width, starts, ends)
    if wide == end:
        starts.append(start)
        ends.append(end)
        return
    if start == wide and not cells(text[start]) and start > paragraph.start:
        start -= 1
    _break_wide(text[start:end], width, start, starts, ends)


def _break_narrow(text: str, start: int, last: int, width: int, starts: "array[int]", ends: "array[int]") -> int:
    """Adds lines in which every code point takes one cell, as long as they begin before `last`; where the next begins.

    The hot loop of a resize: no objects made.
    """
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
    return start


def _break_wide(rest: str, width: int, offset: int, starts: "array[int]", ends: "array[int]") -> None:
    """Adds the lines of any text; `offset` is where it stands.

    A code point without width never begins one, so that no grapheme is split.
    """
    sizes = widths(rest)
    reach = array("l", accumulate(sizes))
    start, length = 0, len(rest)
    while start < length:
        if _is_space(rest, sizes, start):
            start += 1
            continue
        fits = bisect_right(reach, (reach[start - 1] if start else 0) + width, start)
        starts.append(offset + start)
        if fits == length:
            ends.append(offset + length)
            return
        if fits == start:
            fits = next((i for i in range(start + 1, length) if sizes[i]), length)
        stop = fits
        while stop > start and not _may_break(rest, sizes, stop):
            stop -= 1
        if stop == start:
            stop = fits
        end = stop
        while end > start + 1 and rest[end - 1] in SPACES and (end == length or sizes[end]):
            end -= 1
        ends.append(offset + end)
        start = stop


def _is_space(paragraph: str, sizes: list[int], i: int) -> bool:
    """Whether that is white space that may vanish between lines: not one that carries an accent."""
    return paragraph[i] in SPACES and (i + 1 == len(sizes) or sizes[i + 1] > 0)


def _may_break(paragraph: str, sizes: list[int], i: int) -> bool:
    """Whether a line may end before code point `i`."""
    if i == len(sizes):
        return True
    if not sizes[i]:
        return False
    if (sizes[i] == 2 or sizes[i - 1] == 2) and paragraph[i] not in NOT_FIRST:
        return True
    before = paragraph[i - 1]
    return before in SPACES or before == "\u200b" or _is_space(paragraph, sizes, i)
