"""Leaving while something else is going on: a comparison that takes its time, another program in the foreground."""

import signal
import sys
from pathlib import Path

import pytest

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
        terminal.wait_for("ISLAMABAD (Meridian Wire)", "conflict")
        prompts = terminal.raw.count(PROMPT.encode())
        terminal.press("q")
        terminal.wait_until(lambda _: terminal.raw.count(PROMPT.encode()) > prompts)
        terminal.press("exit 5\n")
        assert terminal.wait_for_end() == 5
        assert terminal.left_on() == set()
