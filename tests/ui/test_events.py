"""The list of events, where there are several to read, and an event in which there is nothing to read."""

import re
from dataclasses import replace
from functools import partial

import pytest

from crossread.ingest import Entry, Library
from crossread.model import Comparison, Event, Problem
from crossread.ui.app import INTERRUPTED, Reader
from crossread.ui.dress import Dress
from crossread.ui.keys import EVENTS, Key
from crossread.ui.screens.events import EventsScreen
from ui.driving import reading_of, ready, rows_of, text_of, wait_until

ROOM = 22
"""Rows of the list at 80x24: all but the heading and the footer."""

BEHAVIOURS: dict[str, tuple[tuple[str, ...], int]] = {
    "events.down": ((), 2),
    "events.up": (("5", "j"), 5),
    "events.page_down": ((), ROOM),
    "events.page_up": (("G",), 40 - (ROOM - 1)),
    "events.start": (("5", "j"), 1),
    "events.end": ((), 40),
}
"""What is pressed before a key that moves, and the event that is chosen after it, of forty."""

ELSEWHERE = {"events.open", "events.help", "events.quit", "events.interrupt"}
"""Keys with a test of their own below."""

AT_A_TERMINAL = {"events.suspend"}
"""What only a real terminal can show, as in test_every_key."""


@pytest.fixture
def forty(event: Event) -> Library:
    """Forty events, each another."""
    events = [replace(event, id=f"e{n}", title=f"Event number {n}") for n in range(1, 41)]
    return Library(tuple(Entry(each.id, each.title, each.id, partial(replace, each)) for each in events))


def test_every_key_of_the_list_has_a_behaviour() -> None:
    assert {key.id for key in EVENTS} == BEHAVIOURS.keys() | ELSEWHERE | AT_A_TERMINAL


@pytest.mark.parametrize("key", [key for key in EVENTS if key.id in BEHAVIOURS], ids=lambda key: key.id)
async def test_a_key_chooses_the_event_that_the_list_of_keys_says(forty: Library, dress: Dress, key: Key) -> None:
    before, chosen = BEHAVIOURS[key.id]
    for each in key.keys:
        async with Reader(forty, dress=dress).run_test(size=(80, 24)) as pilot:
            await pilot.pause()
            await pilot.press(*before, each)
            assert next(row for row in rows_of(pilot) if row.startswith("▶")).split()[1] == str(chosen)
            assert f"{chosen}/40" in rows_of(pilot)[0]


@pytest.mark.parametrize("key", next(key for key in EVENTS if key.id == "events.open").keys)
async def test_the_chosen_event_is_opened_and_left(
    forty: Library, dress: Dress, comparison: Comparison, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "crossread.ui.screens.comparing.compare_event", lambda event, _: replace(comparison, event=event)
    )
    app = Reader(forty, dress=dress)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert isinstance(app.screen, EventsScreen)
        assert "40 events" in rows_of(pilot)[0]
        await pilot.press("?")
        await wait_until(pilot, lambda: "this help" in text_of(pilot))
        await pilot.press("q", "3", "j", key)
        await ready(pilot)
        assert reading_of(pilot).event.id == "e4"
        await pilot.press("q")
        assert isinstance(app.screen, EventsScreen)
        await pilot.click(offset=(10, 2))
        await ready(pilot)
        assert reading_of(pilot).event.id == "e2"
        await pilot.press("q", "q")
    assert app.return_value == 0


async def test_the_list_is_left_at_once(forty: Library, dress: Dress) -> None:
    app = Reader(forty, dress=dress)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("ctrl+c")
    assert app.return_code == INTERRUPTED


async def test_an_event_without_reports_says_so(dress: Dress) -> None:
    empty = Event("e", "Nothing here", problems=(Problem("a.md", "too big"),))
    app = Reader(Library((Entry("e", "Nothing here", "e", lambda: empty),)), dress=dress)
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_until(pilot, lambda: reading_of(pilot).event is empty)
        assert "0 reports" in rows_of(pilot)[0]
        assert "1 problem" in rows_of(pilot)[0]
        await pilot.press("j", "x", "tab", "enter", "l", "/", "a", "enter", "G", "i", "v")


async def test_an_event_is_listed_by_its_whole_title_and_as_much_of_its_path_as_fits(
    event: Event, dress: Dress
) -> None:
    title = "Earthquake in the highlands, Tuesday 2 July 2013"
    entries = tuple(
        Entry(f"e{n}", title, "/a/long/way/down/to/the/reports/of/one/event", lambda: event, n) for n in (1, 2)
    )
    app = Reader(Library(entries), dress=dress)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        first, second = rows_of(pilot)[1:3]
        assert title in first
        assert re.search(r" …\S*/event   1 report  $", first)
        assert re.search(r" …\S*/event   2 reports $", second)
        await pilot.press("q")


async def test_the_chosen_event_has_a_sign_and_the_cursor(event: Event, dress: Dress) -> None:
    entries = tuple(Entry(f"e{n}", f"Event {n}", f"e{n}", lambda: event) for n in range(3))
    async with Reader(Library(entries), dress=dress).run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("2", "j")
        assert [row[0] for row in rows_of(pilot)[1:4]] == [" ", " ", "▶"]
        assert pilot.app.cursor_position.y == 3
        await pilot.press("?", "&", *"first event", "enter", "enter")
        await pilot.pause()
        assert rows_of(pilot)[1][0] == "▶"
        assert pilot.app.cursor_position.y == 1


async def test_a_key_that_does_nothing_says_so_on_the_list(forty: Library, dress: Dress) -> None:
    async with Reader(forty, dress=dress).run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("x")
        assert "x does nothing here · ? lists the keys" in rows_of(pilot)[-1]
        await pilot.press("j")
        assert "x does nothing" not in rows_of(pilot)[-1]


async def test_what_is_left_out_stands_below_the_events(event: Event, dress: Dress) -> None:
    entries = tuple(Entry(f"e{n}", f"Event {n}", f"e{n}", lambda: event) for n in range(30))
    note = Problem("/a/long/way/down/to/the/folder/of/all/my/events/notes.txt", "not read: one text", note=True)
    for count, told in ((1, "events/notes.txt: not read: one text"), (9, "and 7 more: crossread check lists them")):
        async with Reader(Library(entries, (note,) * count), dress=dress).run_test(size=(60, 24)) as pilot:
            await pilot.pause()
            await pilot.press("G")
            rows = rows_of(pilot)
            assert told in rows[-2]
            assert rows[-2 - min(3, count)].startswith("▶ 30")
            await pilot.press("q")
