"""Rows under a heading with a percent sign: `Traffic lost, %` above `Kent 71; Essex 36; Dover 12.`"""

import re

from crossread.engine.claims.reading import ReadSentence
from crossread.model import Span

ROW = re.compile(r"(?:[^\W\d_][^\d\n;]{0,40} \d{1,3}(?:[.,]\d+)?[;,.]?\s*+){2,}")
"""Names, each with its number, and nothing else."""
PERCENT = re.compile(r"%|\bper ?cent\b")
LAST = 200
"""Code points before a row in which its heading stands."""
MOST = 100


def under_percent(text: str, span: Span) -> bool:
    """Whether the sentence is a row of names and numbers whose heading, the line above, says that they are percent."""
    if not ROW.fullmatch(text, span.start, span.end):
        return False
    before = text[max(0, span.start - LAST) : span.start].rstrip(" ")
    return before.endswith("\n") and PERCENT.search(before.rstrip().rpartition("\n")[2]) is not None


def take_percent(reading: ReadSentence) -> None:
    """Makes the row's numbers percentages."""
    for tally in reading.tallies:
        if tally.sort == "bare" and not tally.kind and tally.value is not None and tally.value <= MOST:
            tally.sort, tally.kind, tally.unit = "percent", "percent", "%"
