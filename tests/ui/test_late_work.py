"""What comes of work that was asked for too long ago is not shown: pages of other reports, files read before."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from crossread.ingest import Entry, Library
from crossread.model import Article, Comparison, Event, Group, Passage
from crossread.ui.app import Reader
from crossread.ui.choice import Stop
from crossread.ui.dress import Dress
from crossread.ui.findings import MANY
from crossread.ui.going import gone_to_stop
from crossread.ui.messages import Made
from crossread.ui.nearest import Nearest
from crossread.ui.pages.closest import closest
from crossread.ui.pages.composed import Composed, compose
from crossread.ui.reading import Reading, compared, opened
from crossread.ui.screens.reading import ReadingScreen
from crossread.ui.work import Outcome
from ui.conftest import FACTS, GROUPS, OWNER, passage, within
from ui.driving import reading_of, ready, rows_of, screen_of, wait_until


def slow_page(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """What lets the page of the closest sentences be made."""
    go = threading.Event()

    def slow(event: Event, nearest: Nearest, place: Passage) -> Composed:
        assert go.wait(30)
        return closest(event, nearest, place)

    monkeypatch.setattr("crossread.ui.pages.closest.closest", slow)
    return go


async def test_a_page_of_reports_that_were_left_out_meanwhile_is_not_shown(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = slow_page(monkeypatch)
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press("]", "w", "e", "x", "q")
        await ready(pilot)
        go.set()
        await pilot.pause(0.2)
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_a_page_of_another_event_is_not_shown(reader: Reader, event: Event) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        page = Outcome(compose("Closest sentences", [[("a line", None)]]))
        screen_of(pilot).post_message(Made(replace(event, title="Another"), "closest", page))
        await pilot.pause()
        assert isinstance(pilot.app.screen, ReadingScreen)
        screen_of(pilot).post_message(Made(reading_of(pilot).event, "closest", page))
        await pilot.pause()
        assert not isinstance(pilot.app.screen, ReadingScreen)


async def test_a_page_is_given_up_by_the_next_key(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    go = slow_page(monkeypatch)
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press("]", "w", "j")
        go.set()
        await pilot.pause(0.2)
        assert isinstance(pilot.app.screen, ReadingScreen)


@pytest.mark.parametrize(
    "stop",
    [
        Stop("wire", passage("wire", "The owner").span, "passage", group=GROUPS[1]),
        Stop("wire", FACTS[0].claims[0].span, "claim", fact=FACTS[0]),
        Stop("wire", GROUPS[1].passages[0].span, "left out", group=GROUPS[1], left_out_by="daily"),
    ],
    ids=lambda stop: stop.kind,
)
@pytest.mark.parametrize("change", ["gone", "shorter"])
def test_a_stop_that_knows_reports_which_are_gone_is_lined_up_with_those_that_are_there(
    event: Event, comparison: Comparison, stop: Stop, change: str
) -> None:
    wire, daily, *others = event.articles
    kept = (wire, *others) if change == "gone" else (wire, replace(daily, text=daily.text[:40]), *others)
    fewer = replace(event, articles=kept)
    reading = compared(opened(fewer, 120, 40), within(comparison, fewer) if change == "gone" else Comparison(fewer))
    after = gone_to_stop(reading, stop)
    assert after.stop == stop
    assert "daily" not in after.places
    assert after.row_on_screen("wire", stop.span.start) is not None


def test_a_stop_in_a_text_that_has_become_shorter_is_only_told(read: Callable[[int, int], Reading]) -> None:
    reading = read(120, 40)
    end = len(reading.articles[0].text)
    place = replace(GROUPS[0].passages[0], start=end, end=end + 5)
    stop = Stop("wire", place.span, "passage", group=Group("same words", (place,), 1.0))
    after = gone_to_stop(reading, stop)
    assert "not here any more" in after.note
    assert after.stop is None


async def test_the_page_of_the_reports_waits_until_there_are_some(event: Event, dress: Dress) -> None:
    go = threading.Event()

    def load() -> Event:
        assert go.wait(30)
        return event

    app = Reader(Library((Entry("ferry", "Ferry", "ferry", load),)), dress=dress)
    async with app.run_test(size=(120, 40)) as pilot:
        await wait_until(pilot, lambda: isinstance(pilot.app.screen, ReadingScreen))
        await pilot.press("e")
        assert isinstance(pilot.app.screen, ReadingScreen)
        assert "still reading the files" in rows_of(pilot)[-1]
        go.set()
        await ready(pilot)
        await pilot.press("e")
        assert "Reports of" in rows_of(pilot)[0]


async def test_files_that_were_read_before_they_were_asked_for_again_are_not_shown(
    event: Event, dress: Dress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crossread.ui.screens.comparing.compare_event", lambda event, _: Comparison(event))
    old, go, reads = threading.Event(), threading.Event(), 0

    def load() -> Event:
        nonlocal reads
        reads += 1
        if reads == 1:
            return event
        if reads == 2:
            old.set()
            assert go.wait(30)
            return replace(event, articles=event.articles[:1])
        return replace(event, articles=event.articles[:2])

    app = Reader(Library((Entry("ferry", "Ferry", "ferry", load),)), dress=dress)
    async with app.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press("r")
        while not old.is_set():
            await pilot.pause(0.01)
        await pilot.press("r")
        await pilot.pause(0.1)
        go.set()
        await pilot.pause(0.2)
        await ready(pilot)
        assert len(reading_of(pilot).articles) == 2
        assert "2 gone" in rows_of(pilot)[-1]


def many(event: Event) -> Event:
    """The event with so many reports that those in view are compared first: the rest say nothing."""
    rest = tuple(Article(f"rest{n:02}", f"Nothing new, number {n}.", published=date(2024, 4, 1)) for n in range(MANY))
    return replace(event, articles=(*event.articles, *rest))


@pytest.mark.parametrize("enough", [True, False])
async def test_of_many_reports_those_in_view_are_compared_first(
    event: Event, dress: Dress, monkeypatch: pytest.MonkeyPatch, *, enough: bool
) -> None:
    begun, go = threading.Event(), threading.Event()

    def slow(event: Event, _task: object) -> Comparison:
        begun.set()
        assert go.wait(30)
        return Comparison(event)

    monkeypatch.setattr("crossread.ui.screens.comparing.compare_event", slow)
    app = Reader(Library((Entry("ferry", "Ferry", "ferry", lambda: many(event) if enough else event),)), dress=dress)
    async with app.run_test(size=(120, 40)) as pilot:
        await wait_until(pilot, begun.is_set)
        await pilot.press("]")
        reading = reading_of(pilot)
        assert not reading.ready
        assert "comparing" in rows_of(pilot)[-1]
        seen = {passage for group in reading.comparison.groups for passage in group.passages}
        lettered = any("▎The owner" in row for row in rows_of(pilot))
        assert (passage("wire", OWNER) in seen, lettered) == (enough, enough)
        assert not reading.comparison.facts
        go.set()
        await ready(pilot)
        assert not reading_of(pilot).comparison.groups
        assert not any("▎The owner" in row for row in rows_of(pilot))
