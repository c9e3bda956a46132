"""Work beside the screen: what holds for who asks holds in the thread, and the interpreter is left as it was."""

import asyncio
import contextlib
import gc
import sys
import threading
import time
from collections.abc import Callable
from types import SimpleNamespace

import pytest

from crossread.engine.lexicon import lexicon, own_words
from crossread.engine.watch import Cancelled
from crossread.ingest import Entry, Library
from crossread.model import Comparison, Event
from crossread.ui.app import Reader
from crossread.ui.dress import Dress
from crossread.ui.screens.comparing import stage
from crossread.ui.work import TURN, Latest, Outcome, Task, hurried, in_background, settle
from ui.driving import reading_of, ready, rows_of, wait_until

WORDS = "nouns:\n  quakes: [wobblequake]\n"


def quakes() -> tuple[str, ...]:
    return lexicon().words("nouns", "quakes")


async def test_the_readers_own_words_hold_in_the_thread() -> None:
    told: asyncio.Future[Outcome[tuple[str, ...]]] = asyncio.get_running_loop().create_future()
    with own_words(WORDS):
        in_background(quakes, told.set_result)
    assert "wobblequake" in (await asyncio.wait_for(told, 30)).get()
    assert "wobblequake" not in quakes()


def fail_in_a_hurry() -> None:
    with hurried():
        assert not gc.isenabled()
        assert sys.getswitchinterval() == pytest.approx(TURN)
        settle()
        assert gc.isenabled()
        raise ValueError("a bug")


@pytest.mark.parametrize("collecting", [True, False])
def test_the_collector_and_the_threads_turns_are_as_before_however_it_ends(collecting: bool) -> None:
    turn = sys.getswitchinterval()
    was = gc.isenabled()
    (gc.enable if collecting else gc.disable)()
    try:
        with pytest.raises(ValueError, match="a bug"):
            fail_in_a_hurry()
        assert gc.isenabled() is collecting
        assert gc.get_freeze_count() == 0
        assert sys.getswitchinterval() == pytest.approx(turn)
    finally:
        (gc.enable if was else gc.disable)()


@pytest.mark.parametrize("wrong", ["load", "compare"])
async def test_an_error_in_work_beside_the_screen_ends_the_program(
    wrong: str, event: Event, dress: Dress, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> Event:
        raise ValueError("a bug")

    monkeypatch.setattr("crossread.ui.screens.comparing.compare_event", fails)
    entry = Entry("e", "e", "e", fails if wrong == "load" else lambda: event)
    app = Reader(Library((entry,)), dress=dress)
    with pytest.raises(ValueError, match="a bug"):
        async with app.run_test(size=(80, 24)) as pilot:
            await wait_until(pilot, lambda: app.failure)
    assert isinstance(app.failure, ValueError)


async def outcomes_of(*jobs: Callable[[Task], object]) -> list[Outcome[object]]:
    """What is told of jobs that are asked for one right after the other, once all of them have ended."""
    work, told, ended = Latest(), [], asyncio.Event()
    for job in jobs:
        work.ask(job, lambda outcome: (told.append(outcome), ended.set()))
    await asyncio.wait_for(ended.wait(), 30)
    return told


def until_given_up(task: Task) -> object:
    """Work that ends by being given up alone."""
    while not task.given_up():
        time.sleep(0.001)
    raise Cancelled


async def test_what_runs_is_given_up_when_more_is_asked_for_and_nobody_hears_of_it() -> None:
    (outcome,) = await outcomes_of(until_given_up, lambda _: "the latest")
    assert outcome.get() == "the latest"


async def test_a_result_that_comes_too_late_is_not_told() -> None:
    (outcome,) = await outcomes_of(lambda task: time.sleep(0.05) or "stale", lambda _: "the latest")
    assert outcome.get() == "the latest"


async def test_what_waits_is_forgotten_when_more_is_asked_for() -> None:
    begun = []
    (outcome,) = await outcomes_of(until_given_up, lambda _: begun.append(1), lambda _: "the latest")
    assert outcome.get() == "the latest"
    assert begun == []


async def test_a_bug_in_work_that_is_given_up_is_told_all_the_same() -> None:
    def buggy(task: Task) -> object:
        with contextlib.suppress(Cancelled):
            until_given_up(task)
        raise ValueError("a bug")

    errors = [outcome.error for outcome in await outcomes_of(buggy, lambda _: time.sleep(0.05) or "the latest")]
    assert [str(error) for error in errors] == ["a bug"]


async def test_work_tells_how_far_it_is_from_time_to_time_only(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0
    monkeypatch.setattr("crossread.ui.work.TELLING", 50)
    monkeypatch.setattr("crossread.ui.work.time", SimpleNamespace(monotonic=lambda: now))
    steps: list[int] = []

    def job(task: Task) -> object:
        nonlocal now
        for now in range(200):
            task.progress("claims", now, 200)
        return "done"

    ended = asyncio.Event()
    Latest().ask(job, lambda _: ended.set(), tell=lambda _step, done, _total: steps.append(done))
    await asyncio.wait_for(ended.wait(), 30)
    assert steps == [50, 100, 150]


async def test_short_work_says_nothing_of_how_far_it_is() -> None:
    steps: list[int] = []
    ended = asyncio.Event()
    Latest().ask(
        lambda task: task.progress("claims", 1, 2), lambda _: ended.set(), tell=lambda *at: steps.append(at[1])
    )
    await asyncio.wait_for(ended.wait(), 30)
    assert steps == []


async def test_the_header_says_how_far_a_long_comparison_is(
    event: Event, dress: Dress, comparison: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crossread.ui.work.TELLING", 0.0)
    go = threading.Event()

    def slow(_event: Event, task: Task) -> Comparison:
        task.progress("claims", 34, 200)
        go.wait(30)
        return comparison

    monkeypatch.setattr("crossread.ui.screens.comparing.compare_event", slow)
    app = Reader(Library((Entry("e", "e", "e", lambda: event),)), dress=dress)
    async with app.run_test(size=(120, 40)) as pilot:
        await wait_until(pilot, lambda: "34" in rows_of(pilot)[0])
        assert "comparing figures, 34 of 200" in rows_of(pilot)[0]
        go.set()
        await ready(pilot)
        assert "comparing" not in rows_of(pilot)[0]


async def test_a_comparison_that_nobody_waits_for_stops(
    event: Event, dress: Dress, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = threading.Event()

    def endless(_event: Event, task: Task) -> Comparison:
        try:
            until_given_up(task)
        finally:
            stopped.set()
        raise AssertionError

    monkeypatch.setattr("crossread.ui.screens.comparing.compare_event", endless)
    app = Reader(Library((Entry("e", "e", "e", lambda: event),)), dress=dress)
    async with app.run_test(size=(120, 40)) as pilot:
        await wait_until(pilot, lambda: reading_of(pilot).articles)
        await pilot.press("q")
    assert stopped.wait(30)


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (("claims", 0, 5), "comparing figures"),
        (("facts", 0, 5), "comparing facts"),
        (("alignments", 1_200, 23_000), "comparing passages, 1,200 of 23,000"),
    ],
)
def test_how_far_a_comparison_is_is_told_in_words(at: tuple[str, int, int], words: str) -> None:
    assert stage(*at) == words
