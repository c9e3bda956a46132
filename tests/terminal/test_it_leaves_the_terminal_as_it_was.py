"""However the reader ends, the terminal is what it was: main screen, visible cursor, no mouse, its line settings."""

import re
import signal
import sys
from pathlib import Path

import pytest

from pseudo_terminal import PseudoTerminal, reader

ENDS = {"q": ("q", 0), "Ctrl-C": ("\x03", 130)}
SIGNALS = {signal.SIGTERM: 143, signal.SIGHUP: 129, signal.SIGINT: 130}


@pytest.fixture
def event(corpus: Path) -> Path:
    return corpus / "iran-pakistan-2024"


@pytest.mark.parametrize("end", ENDS)
def test_after_a_key_that_ends_it(end: str, event: Path, clean_environment: dict[str, str]) -> None:
    keys, status = ENDS[end]
    with PseudoTerminal(reader(event), clean_environment, (120, 40)) as terminal:
        terminal.wait_for("Kerman")
        assert "mode 1049" in terminal.left_on()
        terminal.press(keys)
        assert terminal.wait_for_end() == status
        assert terminal.left_on() == set()


@pytest.mark.parametrize("number", SIGNALS, ids=lambda number: number.name)
def test_after_a_signal(number: signal.Signals, event: Path, clean_environment: dict[str, str]) -> None:
    with PseudoTerminal(reader(event), clean_environment, (120, 40)) as terminal:
        terminal.wait_for("Kerman")
        terminal.process.send_signal(number)
        assert terminal.wait_for_end() == SIGNALS[number]
        assert terminal.left_on() == set()


def test_after_a_signal_that_comes_before_the_first_picture(event: Path, clean_environment: dict[str, str]) -> None:
    with PseudoTerminal(reader(event), clean_environment, (120, 40)) as terminal:
        terminal.wait_until(lambda _: b"\x1b[?1049h" in terminal.raw)
        terminal.process.send_signal(signal.SIGTERM)
        assert terminal.wait_for_end() == 143
        assert terminal.left_on() == set()


CRASHES = {
    "while painting": """
from crossread.ui.widgets.board import Board
Board.render_line = crash
""",
    "while comparing": """
from crossread.engine import compare
compare.compare = crash
""",
    "while reading": """
import crossread.ingest
sys.modules["crossread.ingest.library"].read_event = crash
""",
}
CRASHING = """
import sys

def crash(*arguments, **named):
    raise RuntimeError("the words of an article \\x1b]0;owned\\x07")
{crash}
from crossread.__main__ import main
sys.exit(main())
"""


@pytest.mark.parametrize("crash", CRASHES)
def test_after_a_bug_which_is_one_sentence_and_the_name_of_a_log(
    crash: str, event: Path, clean_environment: dict[str, str]
) -> None:
    script = CRASHING.format(crash=CRASHES[crash])
    with PseudoTerminal([sys.executable, "-c", script, event], clean_environment, (120, 40)) as terminal:
        assert terminal.wait_for_end() == 3
        assert terminal.left_on() == set()
        told = terminal.raw.decode().replace("\r\n", "\n")
    assert "Traceback" not in told
    assert "the words of an article" not in told
    sentence = re.search(r"crossread: a bug in crossread ended it \(RuntimeError\); .* written in (\S+)\n", told)
    assert sentence
    log = Path(sentence[1])
    assert log.is_relative_to(clean_environment["HOME"])
    assert "in crash" in log.read_text()
