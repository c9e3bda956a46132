"""Sentences without a like one, what a report leaves out, the threshold, a pinned report, and pages of lists."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from textual.pilot import Pilot

from crossread.engine.align import LEAST, MOST, Counterparts
from crossread.model import Comparison, Event
from crossread.ui import moves
from crossread.ui.actions import act
from crossread.ui.app import Reader
from crossread.ui.findings import moved_threshold
from crossread.ui.reading import Reading
from crossread.ui.screens.page import PageScreen
from ui.conftest import SANK
from ui.driving import reading_of, ready, rows_of, screen_of, text_of, wait_until

Read = Callable[[int, int], Reading]
SIZES = [(40, 10), (80, 24), (120, 40), (200, 50)]


def do(reading: Reading, *keys: str) -> Reading:
    for key in keys:
        reading = act(reading, key, 0)
    return reading


async def opened(pilot: "Pilot[int]") -> None:
    """Wait until a page stands over the reports."""
    await wait_until(pilot, lambda: isinstance(pilot.app.screen, PageScreen))


@pytest.mark.parametrize("size", SIZES)
def test_what_only_one_report_says_is_walked_and_counted(read: Read, size: tuple[int, int]) -> None:
    reading = do(moves.to_report(read(*size), 2), "alone.next")
    assert reading.stop
    assert reading.stop.kind == "unmatched"
    assert reading.note.startswith("unmatched 1/")
    assert "mayor" in reading.articles[2].text[reading.stop.span.start : reading.stop.span.end]
    assert reading.row_on_screen("local", reading.stop.span.start) is not None
    assert "went round" in do(reading, "alone.previous").note


@pytest.mark.parametrize("size", SIZES)
def test_what_a_report_leaves_out_is_shown_where_another_says_it(read: Read, size: tuple[int, int]) -> None:
    reading = do(moves.to_report(read(*size), 3), "left_out.next")
    assert reading.stop
    assert reading.stop.left_out_by == "later"
    assert SANK in reading.articles[reading.focus].text[reading.stop.span.start : reading.stop.span.end]
    assert "not found in report 4" in reading.note
    assert reading.sheet
    assert len(reading.sheet.shown) == 1 or 3 in reading.sheet.shown
    count = int(reading.note.split("/")[1].split(" ")[0])
    for n in range(2, count + 1):
        reading = do(reading, "left_out.next")
        assert reading.note.startswith(f"left out {n}/{count}")
    assert "went round" in do(reading, "left_out.next").note


def test_a_report_that_leaves_out_nothing_says_so(read: Read) -> None:
    assert "lacks nothing" in do(read(120, 40), "left_out.next").note


@pytest.mark.parametrize("pinned", range(4))
@pytest.mark.parametrize("size", [(120, 40), (90, 30), (80, 24)])
def test_a_pinned_report_stays_in_view_while_the_others_rotate(read: Read, size: tuple[int, int], pinned: int) -> None:
    reading = do(moves.to_report(read(*size), pinned), "column.pin", "view.columns")
    assert f"report {pinned + 1}" in do(moves.to_report(read(*size), pinned), "column.pin").note
    seen = set()
    for _ in range(4):
        reading = do(reading, "column.rotate_right")
        assert reading.sheet
        assert reading.focus in reading.sheet.shown
        seen |= set(reading.sheet.shown)
        if len(reading.sheet.shown) > 1:
            assert reading.sheet.shown[0] == pinned
    for key in ("fact.next_dispute", "column.next", "column.next", "view.columns", "fact.next_dispute"):
        reading = do(reading, key)
        assert reading.sheet
        assert reading.focus in reading.sheet.shown
    freed = do(moves.to_report(reading, pinned), "column.pin")
    assert freed.pinned == -1


def test_a_pinned_report_stands_first_and_keys_go_from_column_to_column(read: Read) -> None:
    reading = do(moves.to_report(read(240, 60), 2), "column.pin")
    assert reading.sheet
    assert reading.sheet.shown == (2, 0, 1, 3)
    seen = []
    for _ in range(4):
        reading = do(reading, "column.right")
        seen.append(reading.focus)
    assert seen == [0, 1, 3, 2]
    assert "went round" in reading.note
    freed = do(reading, "column.pin")
    assert freed.sheet
    assert freed.sheet.shown == (0, 1, 2, 3)


def test_the_threshold_moves_in_steps_and_stays_where_it_means_something() -> None:
    assert moved_threshold(0.62, 1) == 0.64
    assert moved_threshold(0.62, -3) == 0.56
    assert moved_threshold(0.62, 999) == MOST
    assert moved_threshold(None, -999) == LEAST


async def test_plus_and_minus_look_for_passages_again(event: Event, reader: Reader) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press("-", "-", "-")
        await wait_until(pilot, lambda: re.search(r"\d+ pairs so alike, \d+ less", rows_of(pilot)[-1]))
        first = screen_of(pilot).reading
        assert first.threshold == 0.52
        assert " passages at 0.52" in rows_of(pilot)[-1]
        assert first.event is event or first.event == event
        assert first.fact
        assert [fact.id for fact in first.comparison.facts] == ["killed-1", "aboard-1", "injured-1"]
        await pilot.press("]", "x")
        assert reading_of(pilot).places


@pytest.mark.parametrize(
    ("key", "words"),
    [
        (
            "a",
            (
                "no like sentence found elsewhere:",
                "said by half of the others or more, not found here: 1",
                "Families waited",
            ),
        ),
        ("e", ("Reports of Ferry", "4 Round-up", "2024-03-09", "shared passages")),
        ("#", ("Numbers that make no claim",)),
        ("w", ("Closest sentences", "1 The Wire")),
    ],
)
async def test_a_page_by_its_key_and_back(reader: Reader, key: str, words: tuple[str, ...]) -> None:
    async with reader.run_test(size=(100, 60)) as pilot:
        await ready(pilot)
        await pilot.press("]", key)
        await opened(pilot)
        assert isinstance(pilot.app.screen, PageScreen)
        for word in words:
            assert word in text_of(pilot)
        await pilot.press("q")
        assert not isinstance(pilot.app.screen, PageScreen)


async def test_the_closest_sentences_are_told_with_how_close_they_are(reader: Reader) -> None:
    async with reader.run_test(size=(100, 60)) as pilot:
        await ready(pilot)
        await pilot.press("]", "]", "w")
        await opened(pilot)
        assert "1.00 " in text_of(pilot)


async def test_the_sentences_are_indexed_once_for_all_pages_of_the_closest(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []
    index = Counterparts.__init__
    monkeypatch.setattr(Counterparts, "__init__", lambda self, articles: made.append(index(self, articles)))
    async with reader.run_test(size=(100, 60)) as pilot:
        await ready(pilot)
        await wait_until(pilot, lambda: bool(made))
        for _ in range(3):
            await pilot.press("]", "w")
            await opened(pilot)
            await pilot.press("q")
    assert len(made) == 1


async def test_the_detail_tells_whose_words_they_are_and_the_course(reader: Reader, comparison: Comparison) -> None:
    fact = comparison.facts[0]
    rising = replace(fact, claims=tuple(c for c in fact.claims if c.article in ("wire", "later")))
    told = replace(comparison, facts=(rising, *comparison.facts[1:]))
    from crossread.ui.pages.detail import detail
    from crossread.ui.paint.look import ASCII, UNICODE

    assert "from report to report: 14 → 18" in detail(told, rising, UNICODE, 70).text
    assert "from report to report: 14 > 18" in detail(told, rising, ASCII, 70).text
    assert "  in the words of 1" in detail(told, told.facts[1], UNICODE, 70).text
