"""What is wrong with the files can be read, not only counted."""

import pytest

from crossread.ingest import Entry, Library
from crossread.model import Article, Event, Problem
from crossread.ui.app import Reader
from crossread.ui.dress import Dress
from crossread.ui.screens.reading import ReadingScreen
from ui.driving import ready, rows_of, text_of

PROBLEMS = (
    Problem("b.md", "read as Windows-1252", note=True),
    Problem("[red]a.md[/red]", "`published` is no date", 3, 12),
)


@pytest.fixture
def troubled(dress: Dress) -> Reader:
    """The reader on an event with a problem and a note."""
    event = Event("e", "Storm", (Article("a", "Roof blown off\n\nNobody was hurt."),), problems=PROBLEMS)
    return Reader(Library((Entry("e", "Storm", "e", lambda: event),)), dress=dress)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_a_key_shows_place_and_message_of_every_problem(troubled: Reader, size: tuple[int, int]) -> None:
    async with troubled.run_test(size=size) as pilot:
        await ready(pilot)
        assert "1 problem: !" in rows_of(pilot)[0]
        await pilot.press("!")
        text = text_of(pilot)
        assert "[red]a.md[/red]:3:12: `published` is no date" in text
        assert text.index("is no date") < text.index("b.md: read as Windows-1252")
        await pilot.press("!")
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_where_nothing_is_wrong_the_key_says_so(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("!")
        assert "nothing is wrong with the files" in rows_of(pilot)[-1]
