"""From every page a key leads to the place that it tells of, with the reports lined up on it."""

from dataclasses import replace

import pytest
from textual.pilot import Pilot

from crossread.ingest import Entry, Library
from crossread.model import Article, Comparison, Event, Problem
from crossread.ui.app import Reader
from crossread.ui.choice import Stop
from crossread.ui.dress import Dress
from crossread.ui.keymap import Keymap
from crossread.ui.pages.unread import unread
from crossread.ui.screens.page import PageScreen
from crossread.ui.screens.reading import ReadingScreen
from ui.driving import reading_of, ready, rows_of, text_of, wait_until


async def opened(pilot: "Pilot[int]") -> None:
    """Wait until a page stands over the reports: some are made in a thread."""
    await wait_until(pilot, lambda: isinstance(pilot.app.screen, PageScreen))


def chosen_words(pilot: "Pilot[int]") -> str:
    stop = reading_of(pilot).stop
    assert stop
    (article,) = [article for article in reading_of(pilot).articles if article.id == stop.article]
    return stop.span.of(article.text)


@pytest.mark.parametrize(
    ("keys", "article", "words"),
    [
        (["x", "i", "enter"], "wire", "At least 14 people"),
        (["x", "i", "j", "enter"], "daily", "Eighteen people"),
        (["x", "i", "2", "j", "k", "2", "j", "enter"], "later", "18 dead"),
        (["]", "v", "j", "enter"], "daily", "A ferry with 120 people on board sank"),
        (["]", "w", "enter"], "wire", "A ferry with 120"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else str(value),
)
async def test_enter_goes_to_what_is_chosen(reader: Reader, keys: list[str], article: str, words: str) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        opening = next(n for n, key in enumerate(keys) if key in "ivw")
        await pilot.press(*keys[: opening + 1])
        await opened(pilot)
        await pilot.press(*keys[opening + 1 :])
        await pilot.pause()
        assert isinstance(pilot.app.screen, ReadingScreen)
        stop = reading_of(pilot).stop
        assert stop
        assert stop.article == article
        assert reading_of(pilot).row_on_screen(article, stop.span.start) is not None
        assert chosen_words(pilot).startswith(words)


def test_each_number_that_makes_no_claim_leads_to_where_it_stands() -> None:
    article = Article("log", "The captain, 54, left the quay at 7 a.m. on 3 May with cabin 12 locked.")
    page = unread(Event("e", "e", (article,)))
    stops = [item.goal for item in page.items if isinstance(item.goal, Stop)]
    assert len(stops) == len(page.items) > 1
    assert {stop.span.of(article.text) for stop in stops} >= {"54"}
    assert {(stop.article, stop.kind) for stop in stops} == {("log", "place")}


async def test_from_the_detail_all_reports_that_speak_are_lined_up(reader: Reader) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press("x", "i", "j", "enter")
        await pilot.pause()
        reading = reading_of(pilot)
        assert reading.focus == 1
        rows = {reading.row_on_screen(name, place.start) for name, place in reading.places.items()}
        assert len(rows - {None}) == 1
        await pilot.press("ctrl+o")
        assert reading_of(pilot).focus == 0


async def test_what_a_report_leaves_out_is_shown_beside_it(reader: Reader) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press("a")
        await pilot.press("&", *"yearly inspection", "enter")
        assert 'with "yearly inspection"' in rows_of(pilot)[0]
        await pilot.press("enter")
        await pilot.pause()
        reading = reading_of(pilot)
        assert reading.stop
        assert reading.stop.left_out_by == "later"
        assert reading.sheet
        assert 3 in reading.sheet.shown
        assert "not found in report 4" in rows_of(pilot)[-1]


async def test_escape_goes_back_to_where_one_was(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("x")
        before = rows_of(pilot)
        await pilot.press("i", "j", "j", "escape")
        assert rows_of(pilot)[:-1] == before[:-1]


async def test_a_filter_is_taken_away_before_the_page_is(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("x", "i", "&", *"mayor", "enter")
        assert "Eighteen" not in text_of(pilot)
        await pilot.press("escape")
        assert "Eighteen" in text_of(pilot)
        await pilot.press("&", *"nothing like it", "enter", "enter")
        assert "there is no place" in rows_of(pilot)[-1]
        await pilot.press("q", "q")
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_a_problem_leads_to_the_report_of_its_file(
    event: Event, comparison: Comparison, dress: Dress, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, *rest = event.articles
    told = (Problem("gone.txt", "it cannot be read"), Problem("daily.txt", "an odd date", line=3, column=1))
    faulty = replace(event, articles=(first, replace(second, path="daily.txt"), *rest), problems=told)
    monkeypatch.setattr("crossread.ui.screens.comparing.compare_event", lambda *_: replace(comparison, event=faulty))
    app = Reader(Library((Entry("ferry", event.title, "ferry", lambda: faulty),)), dress=dress)
    async with app.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("!", "enter")
        assert "there is no place" in rows_of(pilot)[-1]
        await pilot.press("j", "enter")
        assert reading_of(pilot).focus == 1


async def test_the_help_does_what_is_chosen(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("?", "&", *"free text", "enter", "enter")
        await pilot.pause()
        assert not reading_of(pilot).aligned


async def test_the_cursor_stands_on_what_is_chosen(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("x", "i", "j")
        row = pilot.app.cursor_position.y
        assert rows_of(pilot)[row].startswith("▶ 18")
        await pilot.press("q")
        assert pilot.app.cursor_position.y != row or rows_of(pilot)[row][0] != "▶"


async def test_all_facts_stand_in_a_table_on_a_small_screen_too(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("F")
        rows = rows_of(pilot)
        assert [row[2:12] for row in rows[2:5]] == ["✗ conflict", "≠ differ  ", "= agree   "]
        assert len({row.index("1 ") for row in rows[2:5]}) == 1
        assert "The Wire" in rows[1]
        await pilot.press("2", "j", "enter")
        await pilot.pause()
        assert reading_of(pilot).fact is reading_of(pilot).comparison.facts[2]
        assert reading_of(pilot).places
        await pilot.press("V", "F")
        assert "only in dispute" in rows_of(pilot)[0]
        assert "= agree" not in text_of(pilot)


async def test_the_table_over_the_screen_begins_at_the_fact_that_is_chosen(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("x", "x")
        chosen = reading_of(pilot).row
        assert chosen > 0
        await pilot.press("F")
        assert rows_of(pilot)[pilot.app.cursor_position.y].startswith("▶")
        await pilot.press("enter")
        await pilot.pause()
        assert reading_of(pilot).row == chosen


async def test_a_click_chooses_and_a_second_one_goes_there(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("x", "i")
        row = next(n for n, line in enumerate(rows_of(pilot)) if "Eighteen people" in line)
        await pilot.click(offset=(10, row))
        assert rows_of(pilot)[row - 1].startswith("▶")
        await pilot.click(offset=(10, row))
        await pilot.pause()
        assert reading_of(pilot).focus == 1


@pytest.mark.parametrize("key", ["i", "F", "#", "?", "!", "e", "a", "f1", "D"])
async def test_a_page_is_closed_by_the_key_that_opens_it_whichever_that_is(
    event: Event, dress: Dress, comparison: Comparison, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    faulty = replace(event, problems=(Problem("wire.txt", "an odd date"),))
    told = replace(comparison, event=faulty)
    monkeypatch.setattr("crossread.ui.screens.comparing.compare_event", lambda _event, _task: told)
    own = replace(dress, keymap=Keymap({"fact.detail": ("i", "D")}))
    app = Reader(Library((Entry("e", "e", "e", lambda: faulty),)), dress=own)
    async with app.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press(key)
        await opened(pilot)
        await pilot.press(key)
        await pilot.pause()
        assert isinstance(pilot.app.screen, ReadingScreen)
