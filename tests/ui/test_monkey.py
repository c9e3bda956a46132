"""Keys, clicks, pastes and sizes at random: nothing crashes, and the state stays one that can be shown.

The seed is in the name of the test. `python tests/ui/test_monkey.py 5000 7` presses 5,000 times from seed 7 on and says
at which press it ended.
"""

import asyncio
import random
import sys

import pytest
from textual import events
from textual.pilot import Pilot

from crossread.ingest import Library, bundled_corpus, library
from crossread.ui.app import Reader
from crossread.ui.dress import Dress
from crossread.ui.keys import PAGE, PALETTE, READING
from crossread.ui.paint.look import DARK, UNICODE
from ui.driving import ready, screen_of

LEAVING = {"q", "Q", "ctrl+c", "ctrl+z"}
KEYS = sorted({key for bound in (*READING, *PAGE, *PALETTE) for key in bound.keys} - LEAVING)
TYPED = list("0123456789abcdefxyz")
SIZES = [(1, 1), (39, 9), (40, 10), (57, 13), (80, 24), (100, 60), (120, 40), (163, 20), (200, 50), (300, 80)]
PRESSES = 100
BIG = 1_000_000


async def mischief(pilot: "Pilot[int]", chance: random.Random) -> str:
    """One thing at random; returns what it was."""
    what = chance.choices(["key", "click", "size", "storm", "paste"], [40, 3, 3, 1, 1])[0]
    if what == "key":
        key = chance.choice(KEYS + TYPED)
        await pilot.press(key)
        return key
    if what == "click":
        width, height = pilot.app.size
        place = chance.randrange(width), chance.randrange(height)
        await pilot.click(offset=place)
        return f"click {place}"
    if what == "paste":
        text = "".join(chance.choice("ab \n\x1b[]é死\u202e") for _ in range(chance.choice([1, 50, 5000])))
        pilot.app.screen.post_message(events.Paste(text if chance.random() < 0.8 else text * (BIG // len(text))))
        await pilot.pause()
        return "paste"
    for _ in range(8 if what == "storm" else 1):
        await pilot.resize_terminal(*chance.choice(SIZES))
    return what


def sound(pilot: "Pilot[int]") -> None:
    """The state is one that can be shown."""
    reading = screen_of(pilot).reading
    assert 0 <= reading.focus < len(reading.articles)
    assert -1 <= reading.row < len(reading.comparison.facts)
    if reading.sheet:
        assert len(reading.sheet.shown) == len(reading.tops) == len(set(reading.sheet.shown))
        assert reading.plan.too_small or reading.focus in reading.sheet.shown


@pytest.mark.parametrize("seed", range(4))
async def test_no_sequence_of_keys_and_sizes_crashes_the_reader(reader: Reader, seed: int) -> None:
    chance = random.Random(seed)
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        for _ in range(PRESSES):
            await mischief(pilot, chance)
            sound(pilot)
        assert reader.failure is None
        await pilot.resize_terminal(120, 40)
        await pilot.press("escape", "escape", "escape", "g")


async def _long(presses: int, seed: int) -> None:
    """Press through every event of the corpus that comes with the program, each `presses` times."""
    for entry in library([bundled_corpus()]).entries:
        chance, done = random.Random(seed), [""]
        app = Reader(Library((entry,)), dress=Dress(DARK, UNICODE))
        async with app.run_test(size=(120, 40)) as pilot:
            await ready(pilot)
            for _ in range(presses):
                done.append(await mischief(pilot, chance))
                try:
                    sound(pilot)
                except AssertionError:
                    sys.exit(f"{entry.id}, seed {seed}, press {len(done) - 1}: {done[-20:]}")
        sys.stdout.write(f"{entry.id}, seed {seed}: {presses} presses\n")


if __name__ == "__main__":
    asyncio.run(_long(int(sys.argv[1]), int(sys.argv[2])))
