"""Keys, clicks, pastes and sizes at random: nothing crashes, and the state stays one that can be shown.

Each run starts from a list of two events, so that the list is met again whenever the event is left. It prints its
seed, and what was done last where it ends. `PYTHONPATH=tests python tests/ui/test_monkey.py 5000 7` presses 5,000 times
on each event of the sample corpus, from seed 7 on; `CROSSREAD_MONKEY_PRESSES` is how often the tests press.
"""

import asyncio
import os
import random
import sys
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from textual import events
from textual.keys import key_to_character
from textual.pilot import Pilot

from crossread.engine.compare import compare
from crossread.ingest import Entry, Library, bundled_corpus, library
from crossread.model import Comparison, Event
from crossread.ui.app import Reader
from crossread.ui.dress import Dress
from crossread.ui.keys import EVENTS, PALETTE, READING, REPORTS
from crossread.ui.paint.look import DARK, UNICODE
from crossread.ui.screens.reading import ReadingScreen
from hostile import PAYLOADS
from hostile_event import write_event
from ui.driving import ready, screen_of

LEAVING = {"q", "Q", "ctrl+c", "ctrl+z"}
KEYS = sorted({key for bound in (*READING, *EVENTS, *REPORTS, *PALETTE) for key in bound.keys} - LEAVING)
TYPED = list("0123456789abcdefxyz")
SIZES = [(1, 1), (39, 9), (40, 10), (57, 13), (80, 24), (100, 60), (120, 40), (163, 20), (200, 50), (300, 80)]
PRESSES = int(os.environ.get("CROSSREAD_MONKEY_PRESSES", "1667"))
"""On each of three events: 5,000 in all, or as many as whoever has the time asks for."""

BURST = 25
"""Most keys that come at once, as over a slow line."""

BIG = 1_000_000
LAST = 40
"""Things done that are told where a run ends."""


async def mischief(pilot: "Pilot[int]", chance: random.Random) -> list[str]:
    """One thing at random, or a burst of keys; returns what it was."""
    what = chance.choices(["keys", "click", "size", "storm", "paste"], [40, 6, 6, 1, 2])[0]
    if what == "keys":
        keys = [chance.choice(KEYS + TYPED) for _ in range(chance.randint(1, BURST))]
        for key in keys:
            pilot.app.post_message(events.Key(key, _character(key)))
        await pilot.pause()
        return keys
    if what == "click":
        width, height = pilot.app.size
        place = chance.randrange(max(1, width)), chance.randrange(max(1, height))
        await pilot.click(offset=place)
        return [f"click {place}"]
    if what == "paste":
        text = "".join(chance.choice("ab \n\x1b[]é死\u202e") for _ in range(chance.choice([1, 50, 5000])))
        pilot.app.screen.post_message(events.Paste(text if chance.random() < 0.9 else text * (BIG // len(text))))
        await pilot.pause()
        return ["paste"]
    sizes = [chance.choice(SIZES) for _ in range(8 if what == "storm" else 1)]
    for size in sizes:
        await pilot.resize_terminal(*size)
    return [f"size {size}" for size in sizes]


def _character(key: str) -> str | None:
    return key if len(key) == 1 else key_to_character(key)


def sound(pilot: "Pilot[int]") -> None:
    """The state is one that can be shown."""
    reading = screen_of(pilot).reading
    assert 0 <= reading.focus < len(reading.articles)
    assert -1 <= reading.row < len(reading.comparison.facts)
    if reading.sheet:
        assert len(reading.sheet.shown) == len(reading.tops) == len(set(reading.sheet.shown))
        assert reading.plan.too_small or reading.focus in reading.sheet.shown


async def rampage(entry: Entry, presses: int, seed: int) -> int:
    """So many things at random on an event and in the list that it is chosen from; returns how often it was opened."""
    chance, opened, done = random.Random(seed), 0, 0
    last: deque[str] = deque(maxlen=LAST)
    try:
        while done < presses:
            app = Reader(Library((entry, replace(entry, title=f"{entry.title}, again"))), dress=Dress(DARK, UNICODE))
            opened += 1
            async with app.run_test(size=(120, 40)) as pilot:
                await pilot.press("enter")
                await ready(pilot)
                while done < presses and app.return_value is None:
                    things = await mischief(pilot, chance)
                    done += len(things)
                    last.extend(things)
                    if _reads(app):
                        sound(pilot)
            assert app.failure is None
    except BaseException as error:
        error.add_note(f"{entry.id}, seed {seed}, after {done}: {' '.join(last)}")
        raise
    return opened


def _reads(app: Reader) -> bool:
    """Whether an event is open and there is text: what is chosen in the help or the palette may have left it."""
    screens = [screen for screen in app.screen_stack if isinstance(screen, ReadingScreen)]
    return app.return_value is None and any(screen.reading.articles for screen in screens)


@cache
def compared_once(path: str) -> tuple[Event, Comparison]:
    """An event and its comparison, for all runs."""
    event = library([path]).entries[0].load()
    return event, compare(event)


@pytest.fixture
def entry_of(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], Entry]:
    """The event of a folder, compared once."""

    def entry(path: Path) -> Entry:
        event, comparison = compared_once(str(path))
        known = {event: comparison}
        monkeypatch.setattr(
            "crossread.ui.screens.comparing.compare_event", lambda event, _task: known.get(event) or compare(event)
        )
        return Entry(event.id, event.title, str(path), lambda: event)

    return entry


@pytest.mark.parametrize(("name", "seed"), [("iran-pakistan-2024", 1), ("aceh-quake-2013", 2), ("hostile", 3)])
async def test_no_keys_clicks_pastes_and_sizes_crash_the_reader(
    name: str, seed: int, entry_of: Callable[[Path], Entry], tmp_path: Path
) -> None:
    folder = write_event(tmp_path / name, PAYLOADS.values()) if name == "hostile" else bundled_corpus() / name
    print(f"{name}: seed {seed}")  # noqa: T201 # where a run ends, this says how to begin it again
    assert await rampage(entry_of(folder), PRESSES, seed)


if __name__ == "__main__":
    for found in library([bundled_corpus()]).entries:
        asyncio.run(rampage(found, int(sys.argv[1]), int(sys.argv[2])))
        sys.stdout.write(f"{found.id}: {sys.argv[1]} from seed {sys.argv[2]}\n")
