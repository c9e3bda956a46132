"""Every key of a page, of the page of reports and of the palette does what the list of keys says."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from crossread.ui.app import INTERRUPTED, Reader
from crossread.ui.keys import PALETTE, REPORTS, Key
from crossread.ui.screens.reading import ReadingScreen
from ui.driving import reading_of, ready, rows_of, wait_until

Rows = list[str]

AT_A_TERMINAL = {"page.suspend", "palette.suspend"}
"""What only a real terminal can show, as in test_every_key."""

CLOSING = {"page.close", "palette.close", "page.go"}
LEAVING = {"page.interrupt", "palette.interrupt"}


@dataclass(frozen=True)
class Case:
    """What is pressed before a key, its page first; what is true of the rows before it and after; what follows it."""

    before: tuple[str, ...]
    done: Callable[[Rows, Rows], object] = lambda before, now: before != now
    after: tuple[str, ...] = ()


def pointed(rows: Rows) -> str:
    """The row that is chosen."""
    return next((row for row in rows if row.startswith("▶")), "")


def heading(before: Rows, now: Rows) -> bool:
    """Whether the heading tells of another place."""
    return before[0] != now[0]


def order(rows: Rows) -> list[str]:
    """The outlets of the page of reports, from the top."""
    return re.findall(r"The Wire|The Daily|Alder Local|Round-up", "\n".join(rows))


def moved(before: Rows, now: Rows) -> bool:
    """Whether the first two reports have changed places."""
    return list(dict.fromkeys(order(now)))[:2] == list(dict.fromkeys(order(before)))[1::-1]


SEARCHED = ("?", "/", *"fact", "enter")

BEHAVIOURS: dict[str, Case] = {
    "page.down": Case(("?",), lambda before, now: pointed(before) != pointed(now)),
    "page.up": Case(("?", "5", "j"), lambda before, now: pointed(before) != pointed(now)),
    "page.page_down": Case(("?",), heading),
    "page.page_up": Case(("?", "G"), heading),
    "page.start": Case(("?", "G"), heading),
    "page.end": Case(("?",), lambda _, now: "100%" in now[0]),
    "page.go": Case(("e", "j")),
    "page.filter": Case(("?",), lambda _, now: "copy" in pointed(now), (*"copy", "enter")),
    "page.search": Case(("?",), lambda _, now: " hits" in now[-1], (*"fact", "enter")),
    "page.next": Case(SEARCHED, lambda _, now: re.search(r"hit \d+/\d+", now[-1])),
    "page.previous": Case(SEARCHED, lambda _, now: re.search(r"hit \d+/\d+", now[-1])),
    "page.close": Case(("?",)),
    "page.interrupt": Case(("?",)),
    "reports.toggle": Case(("e",), lambda _, now: "3 of 4 shown" in now[0]),
    "reports.later": Case(("e",), moved),
    "reports.earlier": Case(("e", "j"), moved),
    "reports.all": Case(("e", "x"), lambda before, now: "3 of 4" in before[0] and "3 of 4" not in now[0]),
    "palette.down": Case((":",), lambda _, now: " 2/" in now[0]),
    "palette.up": Case((":", "down", "down"), lambda _, now: " 2/" in now[0]),
    "palette.page_down": Case((":",), heading),
    "palette.page_up": Case((":", "pagedown"), lambda _, now: " 1/" in now[0]),
    "palette.close": Case((":",)),
    "palette.interrupt": Case((":",)),
}


def test_every_key_of_these_screens_has_a_behaviour() -> None:
    assert {key.id for key in (*REPORTS, *PALETTE)} == BEHAVIOURS.keys() | AT_A_TERMINAL


@pytest.mark.parametrize("key", [key for key in (*REPORTS, *PALETTE) if key.id in BEHAVIOURS], ids=lambda key: key.id)
async def test_a_key_does_what_the_list_says(reader: Reader, key: Key) -> None:
    case = BEHAVIOURS[key.id]
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press(*case.before)
        await pilot.pause()
        before = rows_of(pilot)
        assert not isinstance(pilot.app.screen, ReadingScreen)
        assert not case.done(before, before)
        await pilot.press(key.keys[0], *case.after)
        if key.id in CLOSING:
            await wait_until(pilot, lambda: isinstance(pilot.app.screen, ReadingScreen))
            assert reading_of(pilot).focus == (1 if key.id == "page.go" else 0)
        elif key.id not in LEAVING:
            await wait_until(pilot, lambda: case.done(before, rows_of(pilot)))
    assert (reader.return_code == INTERRUPTED) == (key.id in LEAVING)
