"""Driving the reader in tests: waiting for it, pressing keys, reading what stands on the screen."""

import time
from collections.abc import Callable

from textual.pilot import Pilot

from crossread.ui.app import Reader
from crossread.ui.reading import Reading
from crossread.ui.screens.reading import ReadingScreen

LIMIT = 20.0
"""Seconds after which what did not come is taken to never come."""

TURN = 0.01
"""Seconds between two looks."""


def screen_of(pilot: "Pilot[int]") -> ReadingScreen:
    """The reading screen, wherever it is on the stack."""
    return next(screen for screen in pilot.app.screen_stack if isinstance(screen, ReadingScreen))


def reading_of(pilot: "Pilot[int]") -> Reading:
    """What is shown and chosen."""
    return screen_of(pilot).reading


async def wait_until(pilot: "Pilot[int]", seen: Callable[[], object]) -> None:
    """Wait until `seen` is true and painted. Fails with the last screen when that does not come to pass."""
    end = time.monotonic() + LIMIT
    await pilot.pause()
    while not seen():
        if time.monotonic() > end:
            raise AssertionError(f"not seen within {LIMIT} s; the last screen:\n{text_of(pilot)}")
        await pilot.pause(TURN)
    await pilot.pause()


async def ready(pilot: "Pilot[int]") -> None:
    """Wait until the comparison is there and painted."""
    await wait_until(
        pilot, lambda: any(isinstance(each, ReadingScreen) and each.reading.ready for each in pilot.app.screen_stack)
    )


def rows_of(pilot: "Pilot[int]") -> list[str]:
    """The rows of the screen as text."""
    return ["".join(segment.text for segment in strip) for strip in strips_of(pilot.app)]


def strips_of(app: "Reader | object") -> list[object]:
    """The painted rows."""
    return app.screen._compositor.render_strips()  # type: ignore[attr-defined] # the only way to the whole picture


def text_of(pilot: "Pilot[int]") -> str:
    """The screen as one text."""
    return "\n".join(rows_of(pilot))
