"""Keys of the reading screen that work on its pages too, and what is said of those that do not."""

import pytest

from crossread.ui.app import Reader
from crossread.ui.screens.again import DetailScreen, TableScreen
from crossread.ui.screens.page import NOWHERE
from ui.driving import reading_of, ready, rows_of, text_of, wait_until


async def test_the_whole_table_is_sorted_and_filtered_where_it_stands(reader: Reader) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press("F", "s")
        assert isinstance(pilot.app.screen, TableScreen)
        assert "3 of 3 · by place" in rows_of(pilot)[0]
        await pilot.press("A", "V", "2", "V")
        assert "1 of 3 · only differ" in rows_of(pilot)[0]
        assert "people on board" in text_of(pilot)
        await pilot.press("A", "K")
        assert "only " in rows_of(pilot)[0]
        await pilot.press("A")
        assert "3 of 3 · conflicts first" in rows_of(pilot)[0]


async def test_the_detail_goes_to_the_next_dispute_and_back(reader: Reader) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press("x", "i", "x")
        assert isinstance(pilot.app.screen, DetailScreen)
        assert "Fact 2 of 3" in rows_of(pilot)[0]
        await pilot.press("X")
        assert "Fact 1 of 3" in rows_of(pilot)[0]


async def test_from_the_whole_table_a_key_opens_the_detail_of_the_chosen_fact(reader: Reader) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press("F", "j", "j")
        assert "i detail" in rows_of(pilot)[-1]
        await pilot.press("i")
        await wait_until(pilot, lambda: isinstance(pilot.app.screen, DetailScreen))
        assert "Fact 3 of 3" in rows_of(pilot)[0]
        await pilot.press("q")
        await wait_until(pilot, lambda: reading_of(pilot).row == 2)


@pytest.mark.parametrize(("page", "named"), [("a", "w shows what comes closest"), ("v", "w shows what comes closest")])
async def test_the_key_that_a_page_names_works_on_it(reader: Reader, page: str, named: str) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press("]", page)
        assert named in " ".join(text_of(pilot).split())
        assert "w closest" in rows_of(pilot)[-1]
        await pilot.press("w")
        await wait_until(pilot, lambda: "Closest sentences" in rows_of(pilot)[0])
        assert reading_of(pilot).stop


@pytest.mark.parametrize("page", ["", "a", "i", "F", "e", "?"])
async def test_a_key_that_does_nothing_says_so_and_what_helps(reader: Reader, page: str) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press(*page, "3", "$")
        assert f"$ does nothing here · {'q goes back' if page else '? lists the keys'}" in rows_of(pilot)[-1]
        await pilot.press("j")
        assert "does nothing" not in rows_of(pilot)[-1]


async def test_a_line_that_leads_nowhere_opens_no_page_either(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("F", "&", *"no such fact", "enter", "i")
        assert NOWHERE in rows_of(pilot)[-1]
