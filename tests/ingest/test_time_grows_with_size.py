"""Cases 15, 48, 49, 58, 59: four times the text takes about four times as long, and not sixteen."""

import time
from collections.abc import Callable

import pytest

from crossread.ingest.clean import clean
from crossread.ingest.decode import decode
from crossread.ingest.front_matter import part
from crossread.ingest.furniture import furniture, sorted_lines
from crossread.ingest.opening import read_opening
from crossread.ingest.pasted_html import is_page, text_of_page, without_entities

PARTS = {
    "blank lines": "\n",
    "brackets": "(",
    "credits": "x (AP Photo) ",
    "dates": "July 2, 2013 ",
    "dashes": '."- ',
    "letters": "a",
    "tags without end": "<a ",
    "tags": "<p>x",
    "comments without end": "<b><!-- ",
    "scripts without end": "<p><script>",
    "ampersands": "&amp",
    "spaces": "x \t",
    "spaces and line ends": " \n ",
    "rules": "---\n",
    "keys": "a: b\n",
    "marks": "e\u0301",
}
SHORT = 40_000
"""Characters: long enough that the clock's own steps do not count."""
MOST = 10.0
"""Times as long for four times the text; a quadratic step would take sixteen."""


def read(text: str) -> None:
    text = clean(part(decode(text.encode()).text, "a.md").body)
    if is_page(text):
        text = text_of_page(text)
    lines = sorted_lines(without_entities(text))
    furniture(lines)
    read_opening(lines)


def seconds(work: Callable[[], None]) -> float:
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("piece", PARTS.values(), ids=PARTS)
def test_four_times_the_text_takes_no_sixteen_times_as_long(piece: str) -> None:
    short = piece * (SHORT // len(piece))
    once = seconds(lambda: read(short))
    four_times = seconds(lambda: read(short * 4))
    assert four_times < MOST * max(once, 0.001)
