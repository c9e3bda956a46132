"""Keys of the reading screen that work on its pages too."""

from crossread.ui.app import Reader
from crossread.ui.screens.again import DetailScreen, TableScreen
from ui.driving import ready, rows_of, text_of


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
