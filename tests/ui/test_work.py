"""Work beside the screen: what holds for who asks holds in the thread, and the interpreter is left as it was."""

import asyncio
import gc
import sys

import pytest

from crossread.engine.lexicon import lexicon, own_words
from crossread.ingest import Entry, Library
from crossread.model import Event
from crossread.ui.app import Reader
from crossread.ui.dress import Dress
from crossread.ui.work import TURN, Outcome, hurried, in_background, settle

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
            await pilot.pause(0.3)
    assert isinstance(app.failure, ValueError)
