"""The rows above and below the reports: what must be seen there is seen at any width."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from crossread.model import Comparison, Event
from crossread.ui.dress import Dress
from crossread.ui.keys import READING
from crossread.ui.pages.help import help_page
from crossread.ui.reading import Reading
from crossread.ui.screens.painting import footer, header

Read = Callable[[int, int], Reading]


def titled(reading: Reading, title: str) -> Reading:
    event = reading.event
    return replace(reading, comparison=Comparison(Event(event.id, title, event.articles), (), reading.comparison.facts))


@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_a_long_title_leaves_room_for_what_was_found(read: Read, dress: Dress, width: int) -> None:
    row = header(titled(read(width, 24), "A very long title of an event " * 20), dress).text
    assert "… · 4 reports · 1 conflict 1 differs" in row
    assert row.rstrip().endswith("%")
    assert len(row) == width


@pytest.mark.parametrize("width", [40, 60, 80, 120, 200])
@pytest.mark.parametrize("note", ["", "dispute 1/7 · over 90 excludes 85", "reason " * 80, "死" * 150])
def test_what_was_done_never_hides_where_the_help_is(read: Read, dress: Dress, width: int, note: str) -> None:
    row = footer(read(width, 24).said(note), dress)
    assert row.text.rstrip().endswith("? help")
    assert row.cell_length == width
    assert note[:5] in row.text


def test_the_help_says_what_the_strip_beside_a_report_is(dress: Dress) -> None:
    page = help_page(dress.keys(READING), dress.signs, pages={})
    assert "right edge of a report, a map of the whole of it" in page.text
