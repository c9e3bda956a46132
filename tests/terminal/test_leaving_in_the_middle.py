"""Leaving while something else is going on: a comparison that takes its time, another program in the foreground."""

import signal
import sys
from pathlib import Path

import pytest

from crossread.failure import BUG
from pseudo_terminal import PseudoTerminal, reader

NEVER_READY = """
import sys, threading
from crossread.engine import compare
compare.compare = lambda *_, **__: threading.Event().wait()
from crossread.__main__ import main
sys.exit(main())
"""
PROMPT = "what-now> "


@pytest.fixture
def event(corpus: Path) -> Path:
    return corpus / "iran-pakistan-2024"


@pytest.mark.parametrize(("ending", "status"), [("q", 0), ("\x03", 130), (signal.SIGTERM, 143), (signal.SIGQUIT, 131)])
def test_it_does_not_wait_for_the_comparison(
    ending: str | signal.Signals, status: int, event: Path, clean_environment: dict[str, str]
) -> None:
    with PseudoTerminal([sys.executable, "-c", NEVER_READY, event], clean_environment, (120, 40)) as terminal:
        terminal.wait_for("ISLAMABAD (Meridian Wire)", "comparing")
        if isinstance(ending, str):
            terminal.press(ending)
        else:
            terminal.process.send_signal(ending)
        assert terminal.wait_for_end() == status
        assert terminal.left_on() == set()


NEVER_IMPORTED = """
import sys, threading

class Wait:
    def find_spec(self, name, path, target=None):
        if name == "textual":
            threading.Event().wait()

sys.meta_path.insert(0, Wait())
from crossread.__main__ import main
sys.exit(main())
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_it_says_what_comes_before_it_can_be_drawn_and_can_be_ended_then(
    number: signal.Signals, event: Path, clean_environment: dict[str, str]
) -> None:
    with PseudoTerminal([sys.executable, "-c", NEVER_IMPORTED, event], clean_environment, (120, 40)) as terminal:
        terminal.wait_for("5 reports", "Meridian Wire")
        terminal.press("not echoed")
        terminal.settled()
        assert "not echoed" not in terminal.text
        terminal.process.send_signal(number)
        assert terminal.wait_for_end() == 128 + number
        assert terminal.left_on() == set()


def test_keys_that_are_pressed_before_it_is_drawn_are_heard(event: Path, clean_environment: dict[str, str]) -> None:
    with PseudoTerminal(reader(event), clean_environment, (120, 40)) as terminal:
        terminal.wait_for("5 reports")
        terminal.press("q")
        assert terminal.wait_for_end() == 0
        assert terminal.left_on() == set()


def test_what_goes_to_a_file_is_not_the_screen(event: Path, clean_environment: dict[str, str], tmp_path: Path) -> None:
    command = ["bash", "-c", f'"$@" 2> {tmp_path / "told"}', "bash", *map(str, reader(event))]
    with PseudoTerminal(command, clean_environment, (120, 40)) as terminal:
        terminal.wait_for("ISLAMABAD (Meridian Wire)", "conflict")
        terminal.press("q")
        assert terminal.wait_for_end() == 0
    assert (tmp_path / "told").read_text() == ""


def test_it_can_be_stopped_and_brought_back(event: Path, either_painter: dict[str, str]) -> None:
    shell = {**either_painter, "PS1": PROMPT}
    with PseudoTerminal(["bash", "--norc", "--noprofile", "--noediting", "-i"], shell, (120, 40)) as terminal:
        terminal.wait_for(PROMPT.strip())
        terminal.press(" ".join(map(str, reader(event))) + "\n")
        terminal.wait_for("ISLAMABAD (Meridian Wire)", "conflict")
        terminal.press("\x1a")
        terminal.wait_for("Stopped")
        assert terminal.left_on() <= {"line settings"}  # those are the shell's own
        terminal.press("clear; fg\n")
        terminal.wait_until(lambda rows: not any("Stopped" in row for row in rows))
        terminal.wait_for("ISLAMABAD (Meridian Wire)", "conflict")
        prompts = terminal.raw.count(PROMPT.encode())
        terminal.press("q")
        terminal.wait_until(lambda _: terminal.raw.count(PROMPT.encode()) > prompts)
        terminal.press("exit 5\n")
        assert terminal.wait_for_end() == 5
        assert terminal.left_on() == set()


FAILS_AT_THE_END = """
import sys
from crossread.ui.screens.comparing import ComparingScreen

def fails(self):
    raise KeyError("a bug")

ComparingScreen.on_unmount = fails
from crossread.__main__ import main
sys.exit(main())
"""


def test_what_goes_wrong_while_it_leaves_is_told(event: Path, clean_environment: dict[str, str]) -> None:
    with PseudoTerminal([sys.executable, "-c", FAILS_AT_THE_END, event], clean_environment, (120, 40)) as terminal:
        terminal.wait_for("next dispute")
        terminal.press("q")
        assert terminal.wait_for_end() == BUG
        assert terminal.left_on() == set()
