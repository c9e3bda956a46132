import re

import pytest

from crossread.engine.text.once import told_in

SO_FAR = re.compile(r"so far|until now")
TEXT = "Nine so far, and until now no more."


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [(0, len(TEXT), True), (5, 11, True), (6, 11, False), (5, 10, False), (11, 17, False), (11, len(TEXT), True)],
)
def test_a_pattern_is_told_where_a_whole_match_of_it_lies_between_the_offsets(start: int, end: int, told: bool) -> None:
    assert told_in(SO_FAR, TEXT, start, end) is told


def test_in_a_text_without_it_nothing_is_told() -> None:
    assert not told_in(SO_FAR, "", 0, 0)
    assert not told_in(SO_FAR, "Nine.", 0, 5)
