"""The list of events, where there are several to read, and an event in which there is nothing to read."""

from crossread.ingest import Entry, Library
from crossread.model import Event, Problem
from crossread.ui.app import Reader
from crossread.ui.dress import Dress
from crossread.ui.screens.events import EventsScreen
from ui.driving import reading_of, ready, rows_of, wait_until


async def test_several_events_are_listed_and_opened(event: Event, dress: Dress, reader: Reader) -> None:
    entries = tuple(Entry(f"e{n}", f"Event number {n}", f"e{n}", lambda: event) for n in range(40))
    app = Reader(Library(entries), dress=dress)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert isinstance(app.screen, EventsScreen)
        assert "40 events" in rows_of(pilot)[0]
        await pilot.press("5", "j", "k", "space", "b", "G", "g", "?", "q", "3", "j", "enter")
        await ready(pilot)
        assert reading_of(pilot).event is event
        await pilot.press("q")
        assert isinstance(app.screen, EventsScreen)
        await pilot.click(offset=(10, 2))
        await ready(pilot)
        await pilot.press("q", "q")
    assert app.return_value == 0


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
        Entry(f"e{n}", title, "/a/long/way/down/to/the/reports/of/one/event", lambda: event) for n in (1, 2)
    )
    app = Reader(Library(entries), dress=dress)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        row = rows_of(pilot)[1]
        assert title in row
        assert "/a/long/way" in row
        assert row.rstrip().endswith("…")
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
