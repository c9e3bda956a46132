"""Keys that come before what they need: they wait in order, and the footer says so, and when no more do."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from textual.pilot import Pilot

from crossread.ingest import Entry, Library
from crossread.model import Comparison, Event
from crossread.ui.app import Reader
from crossread.ui.dress import Dress
from crossread.ui.screens.page import PageScreen
from crossread.ui.screens.reading import ReadingScreen
from crossread.ui.waiting import MOST, Waiting, added, told
from ui.driving import reading_of, ready, rows_of, text_of, wait_until

DISPUTE = Waiting("do('fact.next_dispute')")
LOW = (120, 14)
"""A screen on which no report has room as a whole."""

NAMES = {DISPUTE.action: "x", "do('passage.next')": "]"}


class Slowly:
    """The reader whose files and whose comparison come when they are let go."""

    def __init__(self, event: Event, comparison: Comparison, dress: Dress, monkeypatch: pytest.MonkeyPatch) -> None:
        self.files, self.comparison = threading.Event(), threading.Event()

        def load() -> Event:
            assert self.files.wait(30)
            return event

        def compare(_event: Event, _task: object) -> Comparison:
            assert self.comparison.wait(30)
            return comparison

        monkeypatch.setattr("crossread.ui.screens.comparing.compare_event", compare)
        self.app = Reader(Library((Entry("ferry", "Ferry", "ferry", load),)), dress=dress)

    async def read(self, pilot: "Pilot[int]") -> None:
        """The files are there."""
        self.files.set()
        await wait_until(pilot, lambda: reading_of(pilot).articles)

    async def compared(self, pilot: "Pilot[int]") -> None:
        """The comparison is there, and what waited for it is done."""
        self.comparison.set()
        await ready(pilot)


@contextmanager
def let_go(slowly: Slowly) -> Iterator[None]:
    """No thread waits on when a test has failed."""
    try:
        yield
    finally:
        slowly.files.set()
        slowly.comparison.set()


@pytest.fixture
def slowly(event: Event, comparison: Comparison, dress: Dress, monkeypatch: pytest.MonkeyPatch) -> Iterator[Slowly]:
    made = Slowly(event, comparison, dress, monkeypatch)
    with let_go(made):
        yield made


async def opening(pilot: "Pilot[int]") -> None:
    """The reading screen is there, without any text."""
    await wait_until(pilot, lambda: isinstance(pilot.app.screen, ReadingScreen))


async def test_one_scrolls_while_the_reports_are_compared_and_the_rest_waits_in_order(slowly: Slowly) -> None:
    async with slowly.app.run_test(size=LOW) as pilot:
        await opening(pilot)
        await slowly.read(pilot)
        await pilot.press("j", "]", "x")
        assert reading_of(pilot).tops[0] == 1
        assert rows_of(pilot)[-1].startswith(" still comparing the reports · ] x wait · Esc forgets them ")
        await slowly.compared(pilot)
        reading = reading_of(pilot)
        assert "dispute 1/2" in rows_of(pilot)[-1]
        assert [spot.stop and spot.stop.kind for spot in reading.trail.behind] == [None, "passage"]


async def test_what_is_typed_before_the_files_are_read_is_done_when_they_are(slowly: Slowly) -> None:
    async with slowly.app.run_test(size=LOW) as pilot:
        await opening(pilot)
        await pilot.press("2", "j", "l", "x")
        assert rows_of(pilot)[-1].startswith(" still reading the files · 2j l x wait · Esc forgets them ")
        await slowly.read(pilot)
        assert (reading_of(pilot).tops, reading_of(pilot).focus) == ((2, 2, 2), 1)
        assert rows_of(pilot)[-1].startswith(" still comparing the reports · x waits · Esc forgets it ")
        await pilot.press("h")
        assert rows_of(pilot)[-1].startswith(" report 1/4 · The Wire · x waits · Esc forgets it ")
        await slowly.compared(pilot)
        assert "dispute 1/2" in rows_of(pilot)[-1]


async def test_a_number_before_a_key_waits_with_it(slowly: Slowly) -> None:
    async with slowly.app.run_test(size=(120, 40)) as pilot:
        await slowly.read(pilot)
        await pilot.press("2", "x")
        assert "2x waits" in rows_of(pilot)[-1]
        await slowly.compared(pilot)
        assert "dispute 2/2" in rows_of(pilot)[-1]


async def test_a_number_being_typed_stays_when_the_keys_before_it_are_done(slowly: Slowly) -> None:
    async with slowly.app.run_test(size=LOW) as pilot:
        await slowly.read(pilot)
        await pilot.press("2", "x", "1", "0")
        await slowly.compared(pilot)
        await wait_until(pilot, lambda: reading_of(pilot).stop)
        assert rows_of(pilot)[-1].startswith(" 10 … ")
        top = reading_of(pilot).tops[0]
        await pilot.press("j")
        assert reading_of(pilot).tops[0] == top + 10


async def test_escape_forgets_what_waits_and_nothing_else(slowly: Slowly) -> None:
    async with slowly.app.run_test(size=(120, 40)) as pilot:
        await slowly.read(pilot)
        await pilot.press("x", "escape")
        assert "wait" not in rows_of(pilot)[-1]
        await slowly.compared(pilot)
        assert reading_of(pilot).stop is None
        assert "still" not in rows_of(pilot)[-1]


@pytest.mark.parametrize(
    ("opened", "meanwhile", "closed"),
    [("?", None, "q"), (("/", *"quay"), "hit", "enter")],
    ids=["help", "search"],
)
async def test_keys_wait_while_a_page_or_a_question_is_open(
    slowly: Slowly, opened: tuple[str, ...], meanwhile: str | None, closed: str
) -> None:
    async with slowly.app.run_test(size=(120, 40)) as pilot:
        await slowly.read(pilot)
        await pilot.press("x", *opened)
        await slowly.compared(pilot)
        stop = reading_of(pilot).stop
        assert (stop and stop.kind) == meanwhile
        await pilot.press(closed)
        await wait_until(pilot, lambda: "dispute 1/2" in rows_of(pilot)[-1])


async def test_a_page_that_waited_opens_and_what_was_typed_after_it_is_forgotten(slowly: Slowly) -> None:
    async with slowly.app.run_test(size=(120, 40)) as pilot:
        await slowly.read(pilot)
        await pilot.press("2", "x", "i", "x")
        await slowly.compared(pilot)
        await wait_until(pilot, lambda: isinstance(pilot.app.screen, PageScreen))
        assert "Fact 2 of 3" in rows_of(pilot)[0]
        await pilot.press("q")
        assert "dispute 1/2" not in rows_of(pilot)[-1]
        assert not reading_of(pilot).waiting


@pytest.mark.parametrize(
    "keys", ["V", "K", "s", "A", "F", "Y", "y", "a", "v", "w", "#", "+", "-", "B", "o", "z", "enter"]
)
async def test_every_key_that_needs_the_comparison_waits_for_it(slowly: Slowly, keys: str) -> None:
    async with slowly.app.run_test(size=(120, 40)) as pilot:
        await slowly.read(pilot)
        await pilot.press(keys)
        assert "waits" in rows_of(pilot)[-1]
        assert len(reading_of(pilot).waiting) == 1
        await slowly.compared(pilot)
        await wait_until(pilot, lambda: not reading_of(pilot).waiting)


@pytest.mark.parametrize("entered", [True, False])
async def test_what_is_searched_before_the_files_are_read_is_found_when_they_are(
    slowly: Slowly, *, entered: bool
) -> None:
    async with slowly.app.run_test(size=(120, 40)) as pilot:
        await opening(pilot)
        await pilot.press("/", *"quay", *["enter"] * entered)
        await slowly.read(pilot)
        assert "1 hit" in rows_of(pilot)[1]
        await pilot.press("escape")
        assert reading_of(pilot).articles
        await slowly.compared(pilot)
        assert "1 conflict" in rows_of(pilot)[0]


async def test_facts_can_be_filtered_before_there_are_any(slowly: Slowly) -> None:
    async with slowly.app.run_test(size=(120, 40)) as pilot:
        await slowly.read(pilot)
        await pilot.press("&", *"doctors", "enter")
        assert 'once the reports are compared: with "doctors"' in rows_of(pilot)[-1]
        await slowly.compared(pilot)
        assert reading_of(pilot).listed == (2,)
        assert reading_of(pilot).row == 2


async def test_an_event_without_reports_says_so_and_nothing_waits_for_it(dress: Dress) -> None:
    app = Reader(Library((Entry("none", "None", "none", lambda: Event("none", "None")),)), dress=dress)
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_until(pilot, lambda: pilot.app.screen.query and reading_of(pilot).loaded)
        for key in ("j", "x", "]"):
            await pilot.press(key)
            assert rows_of(pilot)[-1].startswith(" there is no report ")
        assert "comparing" not in text_of(pilot)


def test_of_many_keys_it_is_told_how_many_wait_and_no_more_than_so_many_do() -> None:
    assert told((), NAMES) == ""
    assert told((DISPUTE,), NAMES) == "x waits · Esc forgets it"
    assert told((Waiting("do('passage.next')", 3), DISPUTE), NAMES) == "3] x wait · Esc forgets them"
    assert told((DISPUTE,) * 7, NAMES) == "7 keys wait · Esc forgets them"
    assert told((Waiting("fact(3)"),), NAMES) == "it waits · Esc forgets it"
    many: tuple[Waiting, ...] = ()
    for _ in range(2 * MOST):
        many = added(many, DISPUTE)
    assert len(many) == MOST
    assert told(many[1:], NAMES) == "19 keys wait · Esc forgets them"
    assert told(many, NAMES) == "20 keys wait, no more · Esc forgets them"


async def test_it_is_told_on_a_narrow_screen_that_no_more_keys_wait(slowly: Slowly) -> None:
    async with slowly.app.run_test(size=(80, 24)) as pilot:
        await slowly.read(pilot)
        await pilot.press(*["x"] * (MOST + 1))
        assert rows_of(pilot)[-1].startswith(" still comparing the reports · 20 keys wait, no more · Esc forgets them ")
        assert rows_of(pilot)[-1].rstrip().endswith("help")
        await pilot.press("escape")
        assert "wait" not in rows_of(pilot)[-1]
