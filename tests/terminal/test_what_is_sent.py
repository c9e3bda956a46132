"""Only what changed goes to the terminal: few bytes for a step, none for nothing, and Textual's own way on request."""

import sys
from pathlib import Path

import pytest

from pseudo_terminal import PseudoTerminal, reader

SIZE = (120, 40)

STEP, PAGE, FIRST = 1_500, 17_000, 30_000
"""Bytes at most for a step of three columns, for a page, and until all is there at 120x40 in 24-bit colour: vimdiff
on three files takes 8,100, 5,576 and 16,900, Textual's own painter 18,000, 17,000 and 90,000 (all measured)."""

WHOLE = 2_000
"""Bytes that a whole picture takes at least."""

STEPS = 8

FAILING = """
import sys
from crossread.ui.wire import painter
right = painter.update
calls = []

def update(*arguments, **named):
    calls.append(None)
    if len(calls) > 3:
        raise RuntimeError("a picture that the painter does not know what to do with")
    return right(*arguments, **named)

painter.update = update
from crossread.__main__ import main
sys.exit(main())
"""


@pytest.fixture
def event(corpus: Path) -> Path:
    return corpus / "iran-pakistan-2024"


@pytest.fixture
def colourful(clean_environment: dict[str, str]) -> dict[str, str]:
    return {**clean_environment, "COLORTERM": "truecolor"}


def ready(terminal: PseudoTerminal) -> int:
    """Waits until the facts are there and nothing more comes; returns the bytes that were written."""
    terminal.wait_until(
        lambda rows: (
            "next dispute" in rows[-1]
            and "back" not in rows[-1]
            and "comparing" not in rows[0]
            and any("✗ conflict" in row for row in rows)
        )
    )
    return terminal.settled()


def test_the_bytes_of_a_start_a_step_and_a_page(event: Path, colourful: dict[str, str]) -> None:
    with PseudoTerminal(reader(event), colourful, SIZE) as terminal:
        ready(terminal)
        first = terminal.settled(quiet=1.0)
        assert first <= FIRST
        assert terminal.settled(quiet=1.0) == first, "nothing is written when nothing happens"
        for key, most in [("j", STEP)] * STEPS + [(" ", PAGE), ("b", PAGE)] + [("k", STEP)] * STEPS:
            before = terminal.settled(quiet=0.1)
            terminal.press(key)
            terminal.wait_until(lambda _, before=before: len(terminal.raw) > before)
            assert terminal.settled(quiet=0.1) - before <= most


@pytest.mark.parametrize("how", ["--no-fast-paint", "CROSSREAD_FAST_PAINT=0"])
def test_it_can_be_turned_off(how: str, event: Path, colourful: dict[str, str]) -> None:
    name, _, value = how.partition("=")
    options, environment = ([], {name: value}) if value else ([name], {})
    with PseudoTerminal(reader(event, *options), {**colourful, **environment}, SIZE) as terminal:
        before = ready(terminal)
        terminal.press("j")
        terminal.wait_until(lambda _: len(terminal.raw) > before)
        assert terminal.settled() - before > 5 * STEP


def test_a_painter_that_fails_is_given_up_and_nothing_is_seen_of_it(event: Path, colourful: dict[str, str]) -> None:
    with PseudoTerminal([sys.executable, "-c", FAILING, event], colourful, SIZE) as failing:
        with PseudoTerminal(reader(event), colourful, SIZE) as well:
            for terminal in (failing, well):
                ready(terminal)
                for key in "jjx]":
                    terminal.press(key)
                    terminal.settled(quiet=0.2)
            assert failing.rows == well.rows
        before = failing.settled()
        failing.press("j")
        failing.wait_until(lambda _: len(failing.raw) > before)
        assert failing.settled() - before > 5 * STEP
        failing.press("q")
        assert failing.wait_for_end() == 0
        assert failing.left_on() == set()


def test_the_whole_picture_comes_on_request(event: Path, colourful: dict[str, str]) -> None:
    with PseudoTerminal(reader(event), colourful, SIZE) as terminal:
        before = ready(terminal)
        rows = list(terminal.rows)
        terminal.scribble("\x1b[2J\x1b[5Hsomething else wrote here")
        assert terminal.rows != rows
        terminal.press("\x0c")
        terminal.wait_until(lambda now: now == rows)
        assert len(terminal.raw) > before + WHOLE


@pytest.mark.parametrize("multiplexer", ["", "TMUX", "STY"])
def test_a_terminal_that_comes_back_is_painted_inside_a_multiplexer_alone(
    multiplexer: str, event: Path, colourful: dict[str, str]
) -> None:
    inside = {multiplexer: "there"} if multiplexer else {}
    with PseudoTerminal(reader(event), {**colourful, **inside}, SIZE) as terminal:
        before = ready(terminal)
        terminal.press("\x1b[O\x1b[I")
        if multiplexer:
            terminal.wait_until(lambda _: len(terminal.raw) > before + WHOLE)
        else:
            assert terminal.settled() == before
