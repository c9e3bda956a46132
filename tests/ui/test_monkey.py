"""Keys, clicks, pastes and sizes at random: nothing crashes, and the state stays one that can be shown.

The seed is in the name of the test.
"""

import random
from collections.abc import Callable

import pytest
from textual import events

from crossread.ui.app import Reader
from crossread.ui.keys import PAGE, READING
from ui.driving import ready, screen_of

LEAVING = {"q", "Q", "ctrl+c", "ctrl+z"}
KEYS = sorted({key for bound in (*READING, *PAGE) for key in bound.keys} - LEAVING) + list("0123456789abcdefxyz")
SIZES = [(1, 1), (39, 9), (40, 10), (57, 13), (80, 24), (100, 60), (120, 40), (163, 20), (200, 50), (300, 80)]
PRESSES = 100


@pytest.mark.parametrize("seed", range(3))
async def test_no_sequence_of_keys_and_sizes_crashes_the_reader(reader: Reader, seed: int) -> None:
    chance = random.Random(seed)
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)

        async def press() -> None:
            await pilot.press(chance.choice(KEYS))

        async def click() -> None:
            width, height = pilot.app.size
            await pilot.click(offset=(chance.randrange(width), chance.randrange(height)))

        async def resize() -> None:
            await pilot.resize_terminal(*chance.choice(SIZES))

        async def paste() -> None:
            text = "".join(chance.choice("ab \n\x1b[]é死\u202e") for _ in range(chance.choice([1, 50, 5000])))
            pilot.app.screen.post_message(events.Paste(text))
            await pilot.pause()

        doing: list[Callable[..., object]] = [press] * 20 + [click, resize, paste]
        for _ in range(PRESSES):
            await chance.choice(doing)()  # type: ignore[misc] # each of them is a coroutine
            reading = screen_of(pilot).reading
            assert 0 <= reading.focus < 4
            assert not reading.sheet or len(reading.sheet.shown) == len(reading.tops)
        assert reader.failure is None
        await pilot.resize_terminal(120, 40)
        await pilot.press("escape", "escape", "escape", "g")
