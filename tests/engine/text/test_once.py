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


def test_a_pattern_is_looked_for_in_every_line_that_the_offsets_reach_into() -> None:
    text = "Nine.\nIt was ten\nso far today.\nTwelve."
    assert told_in(SO_FAR, text, text.index("It"), text.index("Twelve"))
    assert not told_in(SO_FAR, text, 0, text.index("so") + 3)
    assert not told_in(SO_FAR, text, text.index("Twelve"), len(text))
