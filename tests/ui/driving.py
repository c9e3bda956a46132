"""Driving the reader in tests: waiting for it, pressing keys, reading what stands on the screen."""

from textual.pilot import Pilot

from crossread.ui.app import Reader
from crossread.ui.reading import Reading
from crossread.ui.screens.reading import ReadingScreen


def screen_of(pilot: "Pilot[int]") -> ReadingScreen:
    """The reading screen, wherever it is on the stack."""
    return next(screen for screen in pilot.app.screen_stack if isinstance(screen, ReadingScreen))


def reading_of(pilot: "Pilot[int]") -> Reading:
    """What is shown and chosen."""
    return screen_of(pilot).reading


async def ready(pilot: "Pilot[int]") -> None:
    """Wait until the comparison is there and painted."""
    for _ in range(500):
        await pilot.pause()
        screens = [screen for screen in pilot.app.screen_stack if isinstance(screen, ReadingScreen)]
        if screens and screens[0].reading.ready:
            await pilot.pause()
            return
        await pilot.pause(0.01)
    raise AssertionError("the comparison did not come")


def rows_of(pilot: "Pilot[int]") -> list[str]:
    """The rows of the screen as text."""
    return ["".join(segment.text for segment in strip) for strip in strips_of(pilot.app)]


def strips_of(app: "Reader | object") -> list[object]:
    """The painted rows."""
    return app.screen._compositor.render_strips()  # type: ignore[attr-defined] # the only way to the whole picture


def text_of(pilot: "Pilot[int]") -> str:
    """The screen as one text."""
    return "\n".join(rows_of(pilot))
