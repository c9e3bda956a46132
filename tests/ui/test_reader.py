"""The reader as somebody uses it: keys in, what stands on the screen out."""

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from textual import events

from crossread.ingest import Entry, Library
from crossread.model import Article, Comparison, Event
from crossread.ui.app import Reader
from crossread.ui.dress import Dress
from crossread.ui.keys import READING
from crossread.ui.screens.page import PageScreen
from crossread.ui.screens.reading import ReadingScreen
from ui.driving import reading_of, ready, rows_of, screen_of, text_of, wait_until

SIZES = [(80, 24), (120, 40), (200, 50)]


def row_with(rows: list[str], *words: str) -> int:
    return next(n for n, row in enumerate(rows) if all(word in row for word in words))


@pytest.mark.parametrize("size", SIZES)
async def test_it_opens_with_text_and_the_first_conflict_in_view(reader: Reader, size: tuple[int, int]) -> None:
    async with reader.run_test(size=size) as pilot:
        await ready(pilot)
        text = text_of(pilot)
        assert "Ferry off Port Alder · 4 reports" in text
        assert "1 The Wire" in text
        assert "A ferry with 120 people on board" in text
        assert "✗ conflict" in text
        assert "≥14" in text
        assert "18" in text
        assert rows_of(pilot)[-1].rstrip().endswith("? help")
        assert {len(row) for row in rows_of(pilot)} == {size[0]}


@pytest.mark.parametrize("size", [(120, 40), (160, 45), (200, 50)])
async def test_the_next_dispute_brings_both_quotes_to_one_row(reader: Reader, size: tuple[int, int]) -> None:
    async with reader.run_test(size=size) as pilot:
        await ready(pilot)
        await pilot.press("x")
        row = row_with(rows_of(pilot), "At least 14 people")
        assert "Eighteen people" in rows_of(pilot)[row]
        assert "14 dead at least" in rows_of(pilot)[row]
        assert "dispute 1/2" in rows_of(pilot)[-1]


async def test_the_text_is_there_before_the_comparison(
    library: Library, dress: Dress, comparison: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()

    def slow(_event: Event, _task: object) -> Comparison:
        go.wait(30)
        return comparison

    monkeypatch.setattr("crossread.ui.screens.comparing.compare_event", slow)
    app = Reader(library, dress=dress)
    async with app.run_test(size=(120, 40)) as pilot:
        await wait_until(pilot, lambda: reading_of(pilot).articles)
        assert "Ferry sinks off Port Alder" in text_of(pilot)
        assert "comparing" in rows_of(pilot)[0]
        await pilot.press("x", "j", "]", "enter", "v", "i")
        assert "still comparing" in rows_of(pilot)[-1]
        await pilot.press("escape")
        go.set()
        await ready(pilot)
        assert "1 conflict" in rows_of(pilot)[0]


async def test_leaving_does_not_wait_for_the_comparison(
    library: Library, dress: Dress, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()
    monkeypatch.setattr(
        "crossread.ui.screens.comparing.compare_event", lambda event, _: go.wait(30) and Comparison(event)
    )
    app = Reader(library, dress=dress)
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_until(pilot, lambda: reading_of(pilot).articles)
        await pilot.press("q")
    assert app.return_value == 0
    go.set()


async def test_a_result_for_another_event_is_not_shown(
    event: Event, dress: Dress, comparison: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Event("other", "Another event", (Article("o", "Quite another text."),))
    gates = {"ferry": threading.Event(), "other": threading.Event()}

    def slow(chosen: Event, _task: object) -> Comparison:
        gates[chosen.id].wait(30)
        return replace(comparison, event=event) if chosen.id == "ferry" else Comparison(other)

    monkeypatch.setattr("crossread.ui.screens.comparing.compare_event", slow)
    entries = (Entry("ferry", "Ferry", "ferry", lambda: event), Entry("other", "Other", "other", lambda: other))
    app = Reader(Library(entries), dress=dress)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        await pilot.press("enter")
        await wait_until(pilot, lambda: reading_of(pilot).articles)
        await pilot.press("q", "j", "enter")
        await wait_until(pilot, lambda: reading_of(pilot).articles)
        gates["ferry"].set()
        await pilot.pause(0.05)
        assert not reading_of(pilot).ready
        gates["other"].set()
        await ready(pilot)
        assert reading_of(pilot).event is other
        assert "Quite another text." in text_of(pilot)
        assert "no facts" in text_of(pilot)


@pytest.mark.parametrize("key", ["j", "down", "d", "ctrl+d", "space", "pagedown", "G", "end"])
async def test_keys_that_go_down(reader: Reader, key: str) -> None:
    async with reader.run_test(size=(40, 12)) as pilot:
        await ready(pilot)
        await pilot.press(key)
        assert reading_of(pilot).tops[0] > 0


@pytest.mark.parametrize("key", ["k", "up", "u", "ctrl+u", "b", "pageup", "g", "home"])
async def test_keys_that_go_up(reader: Reader, key: str) -> None:
    async with reader.run_test(size=(40, 12)) as pilot:
        await ready(pilot)
        await pilot.press("G")
        before = reading_of(pilot).tops[0]
        await pilot.press(key)
        assert reading_of(pilot).tops[0] < before


async def test_a_count_repeats_and_is_shown_while_it_is_typed(reader: Reader) -> None:
    async with reader.run_test(size=(40, 12)) as pilot:
        await ready(pilot)
        await pilot.press("1", "0")
        assert "10 …" in rows_of(pilot)[-1]
        await pilot.press("j")
        assert reading_of(pilot).tops[0] == 10
        await pilot.press("3", "escape", "k")
        assert reading_of(pilot).tops[0] == 9
        await pilot.press("5", "0", "%")
        assert reading_of(pilot).tops[0] > 0
        await pilot.press("3", "tab")
        assert reading_of(pilot).focus == 2
        await pilot.press("G")
        assert not reading_of(pilot).note
        await pilot.press("G")
        assert reading_of(pilot).note == "end"


@pytest.mark.parametrize(
    ("keys", "note"),
    [
        ("]", "passage 1/3 · same words · 2 reports"),
        ("p", "passage 1/3"),
        ("[", "passage 3/3 · went round"),
        ("P", "passage 3/3 · went round"),
        ("}", "claim 1/3 · count · differ"),
        ("c", "claim 1/3"),
        ("{", "claim 3/3 · went round"),
        ("C", "claim 3/3 · went round"),
        ("x", "dispute 1/2"),
        ("X", "dispute 2/2 · went round"),
        ("l", "report 2/4"),
        ("h", "report 4/4 · Round-up · went round"),
        ("S", "each report scrolls alone"),
        ("=", "free rows"),
        (">", "reports 2, 3, 4 of 4"),
        ("<", "reports 1, 2, 4 of 4"),
        ("n", "nothing is searched"),
        ("N", "nothing is searched"),
        ("g", "start"),
        ("%", "a number says where to"),
        ("$", "$ does nothing here"),
    ],
)
async def test_a_key_says_what_it_did(reader: Reader, keys: str, note: str) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press(keys)
        assert note in rows_of(pilot)[-1]


async def test_tab_goes_through_the_reports_to_the_table_and_back(reader: Reader) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        for focus in (1, 2, 3):
            await pilot.press("tab")
            assert reading_of(pilot).focus == focus
        await pilot.press("tab")
        assert reading_of(pilot).in_table
        await pilot.press("j")
        assert reading_of(pilot).row == 1
        await pilot.press("k", "G")
        assert reading_of(pilot).row == 2
        await pilot.press("g", "enter")
        assert reading_of(pilot).stop
        await pilot.press("shift+tab")
        assert not reading_of(pilot).in_table


async def test_the_facts_can_be_put_away(reader: Reader) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press("f")
        assert "Facts" not in text_of(pilot)
        await pilot.press("f")
        assert "Facts" in text_of(pilot)


async def test_the_other_number_of_columns(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        assert "2 The Daily" not in rows_of(pilot)[1]
        await pilot.press("|")
        assert "2 The Daily" in rows_of(pilot)[1]


async def test_the_detail_of_a_fact(reader: Reader) -> None:
    async with reader.run_test(size=(80, 40)) as pilot:
        await ready(pilot)
        await pilot.press("i")
        assert isinstance(pilot.app.screen, PageScreen)
        text = text_of(pilot)
        for words in ("✗ conflict", "killed · ferry", "excludes", "the coast guard", "at least", "2024-03-05"):
            assert words in text
        assert "Eighteen people were killed when the ferry went down" in text
        await pilot.press("i")
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_the_wordings_of_a_passage(reader: Reader) -> None:
    async with reader.run_test(size=(80, 40)) as pilot:
        await ready(pilot)
        await pilot.press("]", "v")
        text = text_of(pilot)
        assert "same words" in text
        assert text.count("A ferry with 120 people on board") == 2
        assert "No like sentence found in: 3 Alder Local, 4 Round-up" in text
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_the_help_names_every_key(reader: Reader) -> None:
    async with reader.run_test(size=(100, 150)) as pilot:
        await ready(pilot)
        await pilot.press("?")
        text = text_of(pilot)
        for key in READING:
            assert key.does[:40] in text
        await pilot.press("q")
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_the_help_scrolls_and_is_searched(reader: Reader) -> None:
    async with reader.run_test(size=(60, 12)) as pilot:
        await ready(pilot)
        await pilot.press("?")
        before = text_of(pilot)
        await pilot.press("j", "d", "space")
        assert text_of(pilot) != before
        await pilot.press("g")
        assert text_of(pilot) == before
        await pilot.press("/", *"every", "enter")
        assert "in the words of every report" in text_of(pilot)
        await pilot.press("G", "n", "N", "b", "u", "k", "5", "j", "slash", "escape", "q")
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_a_search_shows_hits_while_it_is_typed(reader: Reader) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press("/", *"qua")
        assert rows_of(pilot)[-1].startswith(" /qua")
        assert "1 hit" in rows_of(pilot)[1]
        await pilot.press("y", "enter")
        assert "in 3 reports" in rows_of(pilot)[-1]
        await pilot.press("n")
        assert reading_of(pilot).focus == 1
        await pilot.press("N")
        assert reading_of(pilot).focus == 0
        await pilot.press("escape")
        assert not reading_of(pilot).hits


async def test_a_search_that_is_given_up_changes_nothing(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        before = reading_of(pilot)
        await pilot.press("/", *"inspection", "escape")
        assert reading_of(pilot).tops == before.tops
        assert reading_of(pilot).focus == before.focus
        await pilot.press("/", "z", "backspace", "backspace", "j")
        assert screen_of(pilot).focused is None


async def test_a_paste_into_the_search_is_one_plain_line(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("/")
        pilot.app.screen.focused.post_message(events.Paste("qu\x1b]0;a\x07ay\nq" + "z" * 1_000_000))  # type: ignore[union-attr] # it is there
        await pilot.pause()
        assert rows_of(pilot)[-1].startswith(" /qu]0;aay")
        await pilot.press("ctrl+w", "ctrl+u", "enter")
        assert reading_of(pilot).query == ""


@pytest.mark.parametrize("size", [(1, 1), (5, 20), (39, 9), (39, 40), (120, 9)])
async def test_a_screen_that_is_too_small_says_so_swallows_keys_and_grows_back(
    reader: Reader, size: tuple[int, int]
) -> None:
    async with reader.run_test(size=size) as pilot:
        await ready(pilot)
        assert "needs 40x10".startswith(rows_of(pilot)[0].strip().rstrip("…"))
        before = reading_of(pilot)
        await pilot.press("j", "x", "/", "i", "?", "enter")
        assert reading_of(pilot) is before
        await pilot.resize_terminal(120, 40)
        await pilot.pause()
        assert "A ferry with 120 people on board" in text_of(pilot)
        await pilot.resize_terminal(*size)
        await pilot.press("q")
    assert reader.return_value == 0


@pytest.mark.parametrize("size", [(40, 10), (60, 200), (119, 30), (160, 10), (500, 150)])
async def test_every_row_has_the_width_of_the_screen(reader: Reader, size: tuple[int, int]) -> None:
    async with reader.run_test(size=size) as pilot:
        await ready(pilot)
        for keys in ("", "x", "|", "=", "f"):
            await pilot.press(*keys)
            rows = rows_of(pilot)
            assert len(rows) == size[1]
            assert {len(row) for row in rows} == {size[0]}


async def test_a_click_chooses_and_the_wheel_scrolls(reader: Reader) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        row = row_with(rows_of(pilot), "Eighteen people")
        await pilot.click(offset=(50, row))
        assert reading_of(pilot).focus == 1
        stop = reading_of(pilot).stop
        assert stop
        assert stop.article == "daily"
        await pilot.click(offset=(20, row_with(rows_of(pilot), "≠ differ")))
        assert reading_of(pilot).row == 1
        assert len(reading_of(pilot).places) == 2
        pane = next(iter(pilot.app.screen.query("Pane")))
        kind = events.MouseScrollDown
        pane.post_message(kind(pane, 1, 5, 0, 0, 0, False, False, False))
        await pilot.pause()
        pane.post_message(events.MouseScrollUp(pane, 1, 5, 0, 0, 0, False, False, False))
        await pilot.pause()


async def test_ctrl_c_leaves_at_once_from_every_screen(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("?", "/", "ctrl+c")
    assert reader.return_code == 130


async def test_nothing_is_drawn_anew_while_nothing_happens(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.pause(0.1)
        drawn: list[object] = []
        display: Callable[..., object] = reader._display
        monkeypatch.setattr(reader, "_display", lambda *update: (drawn.append(update), display(*update)))
        await pilot.pause(0.3)
        assert drawn == []


async def test_keys_that_come_in_a_burst_are_all_heard_in_order(reader: Reader) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        for key in ("/", *"quay", "enter", "n", "?", "q", "i", "j", "escape", "2", "j", "m", "a"):
            name = {"/": "slash", "?": "question_mark"}.get(key, key)
            reader.post_message(events.Key(name, key if len(key) == 1 else None))
        await wait_until(pilot, lambda: "marked a" in rows_of(pilot)[-1])
        assert reading_of(pilot).query == "quay"
        assert isinstance(pilot.app.screen, ReadingScreen)
