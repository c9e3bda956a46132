"""In a terminal that others wrote, tmux, the screen is the same whichever painter wrote on it, in text and in style."""

import shutil
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from emulator import Emulator, Seen
from hostile_event import write_event
from pseudo_terminal import LIMIT, reader
from tmux import TMUX, Tmux

pytestmark = pytest.mark.skipif(not TMUX, reason="needs tmux")

SIZES = [(80, 24), (120, 40), (200, 50)]

JOURNEY = ["x", "j", "Space", "p", "Enter", "i", "q", "=", "?", "q", "Tab", "G"]
"""Keys as tmux names them: next dispute, a row, a page, next passage, line up, pages, free rows, columns, the end."""

WIDE = [
    "地震が発生し、多くの人が死亡した。",
    "“Quotes” — ça, Ελλάδα, мир, नमस्ते",
    "family \U0001f469\u200d\U0001f469\u200d\U0001f467 flag \U0001f1ee\U0001f1e9 key 1\ufe0f\u20e3 \u260e\ufe0f ok",
    "e\u0301a\u0300",
]

QUIET = 0.25
"""Seconds without a change after which a screen is taken to be done."""


def screen(terminal: Tmux, size: tuple[int, int]) -> list[list[Seen]]:
    """Every cell as it looks. Of blanks that were erased at the end of a row tmux says nothing, so none is here."""
    emulator = Emulator(*size)
    for y, line in enumerate(terminal.styled_rows, 1):
        emulator.feed(f"\x1b[{y}H{line}")
    return [row[: len(row) - _blanks_at_the_end(row)] for row in emulator.seen()]


def settled(terminal: Tmux, size: tuple[int, int]) -> list[list[Seen]]:
    """The screen once it does not change any more."""
    end = time.monotonic() + LIMIT
    seen, since = screen(terminal, size), time.monotonic()
    while time.monotonic() < min(end, since + QUIET):
        time.sleep(QUIET / 4)
        now = screen(terminal, size)
        if now != seen:
            seen, since = now, time.monotonic()
    return seen


def alike(stock: Tmux, sparing: Tmux, size: tuple[int, int]) -> tuple[list[list[Seen]], list[list[Seen]]]:
    """Both screens as soon as they have been the same and at rest for a while, or as they are when that never comes."""
    end, since = time.monotonic() + LIMIT / 3, time.monotonic()
    seen = screen(stock, size), screen(sparing, size)
    while time.monotonic() < end and (seen[0] != seen[1] or time.monotonic() < since + QUIET):
        time.sleep(QUIET / 4)
        now = screen(stock, size), screen(sparing, size)
        if now != seen:
            seen, since = now, time.monotonic()
    return seen


def wait_until_ready(terminal: Tmux) -> None:
    """Until the reports have been compared."""
    terminal.wait_until(
        lambda rows: (
            "next dispute" in rows[-1] and "back" not in rows[-1] and not any("comparing" in row for row in rows)
        )
    )


def _blanks_at_the_end(row: list[Seen]) -> int:
    return next((n for n, cell in enumerate(reversed(row)) if cell[0] != " " or len(cell) > 2), len(row))


def text_of(screen: list[list[Seen]]) -> str:
    return "\n".join("".join(cell[0] or " " for cell in row).rstrip() for row in screen)


def painting(event: Path, environment: dict[str, str], size: tuple[int, int], *, fast: bool, **more: str) -> Tmux:
    """The reader in tmux with one of its painters, and a memory of its own."""
    told = {**more, "CROSSREAD_FAST_PAINT": str(int(fast)), "XDG_STATE_HOME": str(event.parent / f"state {fast}")}
    return Tmux(["env", *(f"{name}={value}" for name, value in told.items()), *reader(event)], environment, size)


def travelled(
    event: Path, environment: dict[str, str], size: tuple[int, int], keys: Sequence[str], **more: str
) -> None:
    """Asserts that both painters show the same after each of the keys."""
    with (
        painting(event, environment, size, fast=False, **more) as stock,
        painting(event, environment, size, fast=True, **more) as sparing,
    ):
        for terminal in (stock, sparing):
            wait_until_ready(terminal)
        for key in ["", *keys]:
            for terminal in (stock, sparing):
                if key:
                    terminal.press(key)
            wanted, seen = alike(stock, sparing, size)
            assert text_of(seen) == text_of(wanted), f"after {key}"
            assert seen == wanted, f"after {key}"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_main_journey(
    size: tuple[int, int], corpus: Path, tmp_path: Path, clean_environment: dict[str, str]
) -> None:
    event = tmp_path / "iran"
    shutil.copytree(corpus / "iran-pakistan-2024", event)
    travelled(event, clean_environment, size, JOURNEY, COLORTERM="truecolor")


@pytest.mark.parametrize(
    "look",
    [{"TERM": "screen"}, {"NO_COLOR": "1"}, {"LC_ALL": "C"}, {"CROSSREAD_THEME": "light", "TERM": "xterm-256color"}],
    ids=["16 colours", "no colour", "ASCII", "light, 256 colours"],
)
def test_another_look(look: dict[str, str], corpus: Path, tmp_path: Path, clean_environment: dict[str, str]) -> None:
    event = tmp_path / "iran"
    shutil.copytree(corpus / "iran-pakistan-2024", event)
    travelled(event, clean_environment, (120, 40), ["x", "j", "i"], **look)


def test_signs_of_doubtful_width_stand_as_if_the_screen_had_been_drawn_anew(
    tmp_path: Path, clean_environment: dict[str, str]
) -> None:
    event, size = write_event(tmp_path / "event", WIDE), (120, 40)
    with painting(event, clean_environment, size, fast=True, COLORTERM="truecolor") as terminal:
        wait_until_ready(terminal)
        for key in ["j", "k", "x", "Space"]:
            terminal.press(key)
            stepped = settled(terminal, size)
            terminal.press("C-l")
            anew = settled(terminal, size)
            assert text_of(anew) == text_of(stepped)
            assert anew == stepped
