"""The terminal's cursor stands on what is chosen."""

import pytest

from crossread.ui.app import Reader
from ui.driving import ready, rows_of


def words_at(app: Reader, rows: list[str]) -> str:
    x, y = app.cursor_position
    return rows[y][x:]


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 50)])
async def test_the_cursor_follows_claims_passages_and_reports(reader: Reader, size: tuple[int, int]) -> None:
    async with reader.run_test(size=size) as pilot:
        await ready(pilot)
        await pilot.press("x")
        assert words_at(reader, rows_of(pilot)).startswith("At least 14 people")
        await pilot.press("l")
        assert words_at(reader, rows_of(pilot)).startswith("Eighteen people")
        await pilot.press("]")
        assert words_at(reader, rows_of(pilot))[:10] in ("A ferry wi", "The owner ")


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 50)])
async def test_in_the_table_the_cursor_stands_on_the_row_of_the_chosen_fact(
    reader: Reader, size: tuple[int, int]
) -> None:
    async with reader.run_test(size=size) as pilot:
        await ready(pilot)
        await pilot.press("shift+tab", "j")
        assert "people on board" in rows_of(pilot)[reader.cursor_position.y]
        await pilot.press("j")
        assert "injured" in rows_of(pilot)[reader.cursor_position.y]
