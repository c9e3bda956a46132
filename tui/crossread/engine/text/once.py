"""Patterns looked for once in a line: of a long sentence with many numbers each number would search it all again."""

import re
from bisect import bisect_left
from functools import lru_cache

KNOWN = 512
"""Pairs of pattern and line remembered with their places: eight patterns in the lines of the article at hand."""


def told_in(pattern: re.Pattern[str], text: str, start: int, end: int) -> bool:
    """Whether a match of the pattern lies between two offsets of the text (code points, half-open).

    The pattern must match no newline.
    """
    line_end = text.find("\n", end)
    starts, ends = _found(pattern, text, text.rfind("\n", 0, start) + 1, line_end if line_end >= 0 else len(text))
    first = bisect_left(starts, start)
    return first < len(starts) and ends[first] <= end


@lru_cache(maxsize=KNOWN)
def _found(pattern: re.Pattern[str], text: str, first: int, last: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    spans = [match.span() for match in pattern.finditer(text, first, last)]
    return tuple(start for start, _ in spans), tuple(end for _, end in spans)
