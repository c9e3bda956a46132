"""On the page of the reports the reader chooses which to see, and in which order; the next session knows."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.pilot import Pilot

from crossread.ingest import Library
from crossread.model import Article, Comparison, Event, Problem
from crossread.state import Memory
from crossread.ui.app import Reader
from crossread.ui.choice import Atlas
from crossread.ui.dress import Dress
from crossread.ui.links import Start
from crossread.ui.pages.reports import reports
from crossread.ui.screens.reading import ReadingScreen
from crossread.ui.selection import EVERYTHING, Selection
from ui.conftest import within
from ui.driving import reading_of, ready, rows_of, text_of


def shown(pilot: "Pilot[int]") -> list[str]:
    return [article.id for article in reading_of(pilot).articles]


async def test_a_report_is_left_out_and_comes_back(reader: Reader) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press("e", "j", "x")
        assert "3 of 4 shown" in rows_of(pilot)[0]
        assert "[ ] - The Daily" in text_of(pilot)
        await pilot.press("escape")
        await ready(pilot)
        assert shown(pilot) == ["wire", "local", "later"]
        assert "3 of 4 reports" in rows_of(pilot)[0]
        await pilot.press("e", "A", "q")
        await ready(pilot)
        assert shown(pilot) == ["wire", "daily", "local", "later"]
        assert "of 4" not in rows_of(pilot)[0].split("conflict")[0]


async def test_reports_are_put_in_another_order(reader: Reader) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press("e", "2", "J", "K", "q")
        await ready(pilot)
        assert shown(pilot) == ["daily", "wire", "local", "later"]
        assert [title.split()[1] for title in rows_of(pilot)[1].split("  ") if title.strip()[:1].isdigit()][:1] == [
            "The"
        ]


async def test_enter_goes_to_a_report_and_shows_it_where_it_was_left_out(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("e", "j", "j", "enter")
        assert reading_of(pilot).focus == 2
        await pilot.press("e", "x", "j", "x", "q")
        await ready(pilot)
        assert shown(pilot) == ["local", "later"]
        await pilot.press("e", "g", "enter")
        await ready(pilot)
        assert shown(pilot) == ["wire", "local", "later"]
        assert reading_of(pilot).focus == 0


async def test_one_report_always_stays(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("e", "x", "j", "x", "j", "x", "j", "x")
        assert "one report stays" in rows_of(pilot)[-1]
        await pilot.press("q")
        await ready(pilot)
        assert shown(pilot) == ["later"]


async def test_what_is_chosen_behind_a_filter_is_what_is_left_out(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("e", "&", *"town mourns", "enter", "x", "escape", "escape")
        await ready(pilot)
        assert shown(pilot) == ["wire", "daily", "later"]


async def test_behind_a_filter_no_report_moves_which_is_said(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("e", "&", *"town mourns", "enter", "J")
        assert "no report moves in a part of the list" in rows_of(pilot)[-1]
        await pilot.press("q", "q")
        assert shown(pilot) == ["wire", "daily", "local", "later"]


async def test_nothing_is_compared_anew_where_nothing_was_chosen(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        before = reading_of(pilot).comparison
        await pilot.press("e", "x", "x", "q")
        await pilot.pause()
        assert isinstance(pilot.app.screen, ReadingScreen)
        assert reading_of(pilot).comparison is before


async def test_the_next_session_knows_and_a_link_shows_all_and_changes_nothing(
    library: Library, dress: Dress, comparison: Comparison, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crossread.ui.screens.comparing.compare_event", lambda event, _: within(comparison, event))
    memory = Memory(str(tmp_path / "state"))
    async with Reader(library, dress=dress, memory=memory).run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("e", "x", "J", "q")
        await ready(pilot)
        await asyncio.sleep(0)
    async with Reader(library, dress=dress, memory=memory).run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        assert shown(pilot) == ["daily", "local", "later"]
    for start in (Start(fact="injured-1"), Start(at=("wire", 0))):
        async with Reader(library, dress=dress, memory=memory, start=start).run_test(size=(80, 24)) as pilot:
            await ready(pilot)
            assert shown(pilot) == ["wire", "daily", "local", "later"]
            await pilot.press("q")
    async with Reader(library, dress=dress, memory=memory).run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        assert shown(pilot) == ["daily", "local", "later"]
    async with Reader(library, dress=dress, memory=memory, start=Start(fact="injured-1")).run_test() as pilot:
        await ready(pilot)
        await pilot.press("e", "J", "q")
        await ready(pilot)
    async with Reader(library, dress=dress, memory=memory).run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        assert shown(pilot) == ["daily", "wire", "local", "later"]


def test_problems_stand_beside_the_report_of_their_file(event: Event) -> None:
    first, *rest = event.articles
    told = (Problem("wire.txt", "an odd date", line=2, column=1), Problem("gone.txt", "it cannot be read"))
    faulty = replace(event, articles=(replace(first, path="wire.txt"), *rest), problems=told)
    page = reports(faulty, Atlas(), EVERYTHING)
    first_line, *_, details = [item.span.of(page.text) for item in page.items if item.goal == "report(1)"]
    assert first_line.endswith("1 problem")
    assert "wire.txt:2:1: an odd date" in details
    assert page.text.index("Other files") < page.text.index("gone.txt")


names = st.lists(st.sampled_from("abcdef"), unique=True).map(tuple)


@given(names, names, st.frozensets(st.sampled_from("abcdef")))
def test_every_report_of_a_changed_event_has_a_place(
    there: tuple[str, ...], order: tuple[str, ...], hidden: frozenset[str]
) -> None:
    event = Event("e", "e", tuple(Article(name, name) for name in there))
    selection = Selection(order, hidden)
    assert {article.id for article in selection.arranged(event)} == set(there)
    kept = [article.id for article in selection.of(event).articles]
    assert set(kept) == (set(there) - hidden or set(there))
    if there:
        assert sorted(selection.moved(event, 0, 3).order) == sorted(there)
