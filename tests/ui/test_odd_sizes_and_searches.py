"""More reports than columns, screens of no size, searches for what no one would write: each is read on."""

import random
import re
from collections.abc import Callable

import pytest
from textual import events

from crossread.ingest import Entry, Library
from crossread.model import Article, Comparison, Event
from crossread.ui.actions import act
from crossread.ui.app import Reader
from crossread.ui.dress import Dress
from crossread.ui.reading import Reading, compared, fitted, opened
from crossread.ui.screens.events import EventsScreen
from crossread.ui.screens.reading import ReadingScreen
from ui.driving import reading_of, ready, rows_of, text_of

Read = Callable[[int, int], Reading]
MANY = 200


def many() -> Event:
    """Two hundred reports of a line each."""
    return Event("many", "Many", tuple(Article(f"r{n:03}", f"Report {n}\n\nIt rained.") for n in range(MANY)))


def test_of_two_hundred_reports_one_is_readable_and_every_other_can_be_reached_in_order() -> None:
    event = many()
    reading = compared(opened(event, 80, 24), Comparison(event))
    seen = []
    for _ in range(MANY):
        assert reading.sheet
        assert reading.sheet.shown == (reading.focus,)
        seen.append(reading.focus)
        reading = act(reading, "column.right", 0)
    assert seen == list(range(MANY))
    assert act(reading, "column.next", 150).focus == 149


async def test_two_hundred_reports_are_read_on_eighty_columns(dress: Dress, monkeypatch: pytest.MonkeyPatch) -> None:
    event = many()
    monkeypatch.setattr("crossread.ui.screens.comparing.compare_event", lambda event, _task: Comparison(event))
    app = Reader(Library((Entry("many", "Many", "many", lambda: event),)), dress=dress)
    async with app.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("1", "9", "9", "tab", "l")
        assert "200 r199" in rows_of(pilot)[1]
        assert "Report 199" in text_of(pilot)
        await pilot.press("l")
        assert "went round" in rows_of(pilot)[-1]


@pytest.mark.parametrize("size", [(0, 0), (0, 50), (200, 0), (1, 1)])
async def test_a_screen_of_no_size_swallows_keys_and_grows_back(reader: Reader, size: tuple[int, int]) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press("x")
        before = reading_of(pilot)
        await pilot.resize_terminal(*size)
        await pilot.press("j", "x", "/", "enter")
        await pilot.resize_terminal(120, 40)
        await pilot.pause()
        assert reading_of(pilot).tops == before.tops
        assert "At least 14 people" in text_of(pilot)
    assert reader.failure is None


def test_the_last_of_many_sizes_wins(read: Read) -> None:
    chance = random.Random(79)
    reading = act(read(120, 40), "fact.next_dispute", 0)
    for _ in range(500):
        reading = fitted(reading, chance.randint(0, 260), chance.randint(0, 70))
    last = fitted(reading, 120, 40)
    rows = {last.row_on_screen(name, place.start) for name, place in last.places.items()} - {None}
    assert len(rows) == 1
    assert last.stop == act(read(120, 40), "fact.next_dispute", 0).stop


@pytest.mark.parametrize("typed", ["\x1b]52;c;eA==\x07", "\x1b[2J\x1b[H", "[/bold]", "\u202eabc\x00"])
async def test_what_a_terminal_would_act_on_is_inert_in_the_search(reader: Reader, typed: str) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press("/")
        pilot.app.screen.post_message(events.Paste(typed))
        await pilot.pause()
        assert not re.search("[\x00-\x1f\x7f-\x9f\u202e]", text_of(pilot).replace("\n", ""))
        await pilot.press("enter")
        assert "Ferry off Port Alder" in rows_of(pilot)[0]
        assert "not found in any report" in rows_of(pilot)[-1]


@pytest.mark.parametrize(("typed", "note"), [("", ""), (" ", ""), ("(a+)+$", "not found in any report")])
async def test_a_search_is_for_plain_words(reader: Reader, typed: str, note: str) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        before = reading_of(pilot).tops
        await pilot.press("/", *typed.replace(" ", "\u00a0"), "enter")
        assert note in rows_of(pilot)[-1]
        assert reading_of(pilot).tops == before


@pytest.mark.parametrize("size", [(0, 0), (30, 24), (120, 9)])
@pytest.mark.parametrize("keys", [("i", "j", "enter"), ("e", "x", "q")], ids="".join)
async def test_on_a_page_that_cannot_be_seen_only_the_key_that_leaves_does_anything(
    reader: Reader, size: tuple[int, int], keys: tuple[str, ...]
) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        before = reading_of(pilot)
        await pilot.press(keys[0])
        await pilot.resize_terminal(*size)
        await pilot.press(*keys[1:])
        await pilot.press("escape")
        await pilot.resize_terminal(120, 40)
        await pilot.pause()
        assert isinstance(pilot.app.screen, ReadingScreen)
        assert (reading_of(pilot).stop, reading_of(pilot).places) == (before.stop, before.places)
        assert reading_of(pilot).articles == before.articles


@pytest.mark.parametrize("size", [(0, 0), (1, 1), (20, 5), (39, 9)])
async def test_a_line_to_type_into_outlives_a_screen_that_is_too_small(reader: Reader, size: tuple[int, int]) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press("/", *"fe")
        for each in (size, (80, 24)):
            await pilot.resize_terminal(*each)
            await pilot.pause()
        assert len(rows_of(pilot)) == 24
        assert rows_of(pilot)[-1].startswith(" /fe ")
        await pilot.press(*"rry")
        assert rows_of(pilot)[-1].startswith(" /ferry ")
        await pilot.press("escape")
        assert reading_of(pilot).query == ""
        assert "/ferry" not in text_of(pilot)
        await pilot.press("?")
        assert "Help" in rows_of(pilot)[0]


async def test_in_a_list_of_events_that_cannot_be_seen_none_is_opened(dress: Dress, event: Event) -> None:
    entries = tuple(Entry(name, name, name, lambda: event) for name in ("one", "two"))
    app = Reader(Library(entries), dress=dress)
    async with app.run_test(size=(30, 24)) as pilot:
        await pilot.press("j", "enter", "?")
        assert isinstance(app.screen, EventsScreen)
        await pilot.press("q")
    assert app.return_value == 0
