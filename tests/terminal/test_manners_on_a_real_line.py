"""What a terminal does to a program on a bad day: odd bytes, other sizes, focus, another foreground, a lost line."""

import random
import signal
import time
from pathlib import Path

import pytest

from pseudo_terminal import PseudoTerminal, reader
from tmux import TMUX, Tmux

SIZES = 500
"""Resizes in a storm: dragging the edge of a window sends as many."""

NOISE = [
    b"\xff\xfe\xfa\xc3",
    b"\x1b[M\x20\xf0\xf0",
    b"caf\xe9",
    b"\xed\xa0\x80\xf8\x88\x80\x80\x80",
    b"\x1b[200~caf\xe9\x1b[2J\x1b[201~",
    b"\x00\x1b[999999999z\x1b]52;c;eA==\x07",
    b"\x1b[I\x1b[O\x1b[I",
    b"\x1b[<0;500;500M\x1b[<64;5;5M",
]
"""Bytes that are no text, an old mouse report, a paste in another encoding, sequences of no key, focus, the mouse."""


@pytest.fixture
def event(corpus: Path) -> Path:
    return corpus / "iran-pakistan-2024"


def reading(rows: list[str]) -> bool:
    """Whether the reports are on the screen, and no page before them."""
    return "next dispute" in rows[-1] and "back" not in rows[-1]


def still_answers(terminal: PseudoTerminal) -> None:
    """Keys still do what they do: what is open closes, the help comes, and goes."""
    terminal.settled()  # an escape and a key that come at once are another key
    if not reading(terminal.rows):
        terminal.press("\x1b")
        terminal.wait_until(reading)
    terminal.press("?")
    terminal.wait_until(lambda rows: "Help" in rows[0])
    terminal.press("q")
    terminal.wait_until(reading)


def test_odd_bytes_neither_end_it_nor_come_back(event: Path, clean_environment: dict[str, str]) -> None:
    with PseudoTerminal(reader(event), clean_environment, (120, 40)) as terminal:
        terminal.wait_for("✗ conflict")
        for noise in NOISE:
            terminal.send(noise)
            still_answers(terminal)
        assert b"\x1b]52;c;eA==" not in terminal.raw
        terminal.press("q")
        assert terminal.wait_for_end() == 0
        assert terminal.left_on() == set()


def test_in_a_storm_of_resizes_the_last_size_wins(event: Path, clean_environment: dict[str, str]) -> None:
    sizes = random.Random(79)
    with PseudoTerminal(reader(event), clean_environment, (120, 40)) as terminal:
        terminal.wait_for("Kerman")  # still comparing, at times
        for n in range(SIZES):
            terminal.resize(sizes.randint(1, 240), sizes.randint(1, 70))
            terminal.take_in() if n % 25 == 0 else time.sleep(0.005)
        terminal.resize(100, 30)
        rows = terminal.wait_until(lambda rows: len(rows) == 30 and "? help" in rows[-1] and "5 reports" in rows[0])
        assert all(len(row) == 100 for row in rows)
        still_answers(terminal)
        terminal.press("q")
        assert terminal.wait_for_end() == 0
        assert terminal.left_on() == set()


def test_a_page_and_a_line_to_type_into_survive_every_size(event: Path, clean_environment: dict[str, str]) -> None:
    with PseudoTerminal(reader(event), clean_environment, (120, 40)) as terminal:
        terminal.wait_for("✗ conflict")
        for page in "ie?:/":
            terminal.press(page)
            terminal.wait_until(lambda rows: not reading(rows))
            for width, height in ((20, 5), (1, 1), (39, 9), (200, 60), (40, 10), (80, 24)):
                terminal.resize(width, height)
                terminal.take_in()
            terminal.wait_until(lambda rows: len(rows) == 24)
            still_answers(terminal)
        terminal.press("q")
        assert terminal.wait_for_end() == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGINT], ids=lambda n: n.name)
@pytest.mark.parametrize("page", ["e", ":"])
def test_a_signal_on_a_page_restores_the_terminal(
    page: str, number: signal.Signals, event: Path, clean_environment: dict[str, str]
) -> None:
    with PseudoTerminal(reader(event), clean_environment, (80, 24)) as terminal:
        terminal.wait_for("✗ conflict")
        terminal.press(page)
        terminal.wait_for("back")
        terminal.process.send_signal(number)
        assert terminal.wait_for_end() == 128 + number
        assert terminal.left_on() == set()


PROMPT = "ready>"


def test_stopped_and_brought_back_it_shows_what_it_showed(event: Path, clean_environment: dict[str, str]) -> None:
    shell = ["bash", "--norc", "--noprofile", "-i"]
    with PseudoTerminal(shell, {**clean_environment, "PS1": PROMPT}, (80, 24)) as terminal:
        terminal.wait_for(PROMPT)
        terminal.press(f"{' '.join(map(str, reader(event)))}\r")
        terminal.wait_for("✗ conflict")
        terminal.press("xe")
        terminal.wait_for("Reports of")
        terminal.settled()
        shown = list(terminal.rows)
        before = len(terminal.raw)
        terminal.press("\x1a")
        terminal.wait_until(lambda _: b"Stopped" in terminal.raw[before:])
        left = bytes(terminal.raw[before:])
        assert b"\x1b[?1049l" in left
        assert b"\x1b[?25h" in left
        terminal.press("fg\r")
        terminal.wait_until(lambda rows: rows[:20] == shown[:20])
        leaving = len(terminal.raw)
        terminal.press("qq")
        terminal.wait_until(lambda _: PROMPT.encode() in terminal.raw[leaving:])


@pytest.mark.skipif(not TMUX, reason="needs tmux")
def test_tmux_lets_go_and_comes_back_with_the_same_screen(event: Path, clean_environment: dict[str, str]) -> None:
    with Tmux(reader(event), clean_environment, (100, 30)) as inside:
        with PseudoTerminal(inside.attaching, clean_environment, (100, 30)) as outside:
            outside.wait_for("✗ conflict")
            outside.press("x")
            outside.wait_for("dispute 1/", "help")
            outside.settled()
            shown = outside.rows
            inside.run("detach-client")
            assert outside.wait_for_end() == 0
        with PseudoTerminal(inside.attaching, clean_environment, (100, 30)) as outside:
            outside.wait_until(lambda rows: rows == shown)
            inside.run("detach-client")
        with PseudoTerminal(inside.attaching, clean_environment, (80, 24)) as smaller:
            smaller.send(b"\x1b[I")
            smaller.wait_until(lambda rows: "dispute 1/" in rows[-1] and rows[-1].rstrip().endswith("? help"))
            smaller.press("q")
            assert inside.wait_for_end() == 0


@pytest.mark.parametrize("options", [[], ["--cursor"]])
def test_the_cursor_is_seen_where_it_is_asked_for_and_after_another_size_too(
    options: list[str], event: Path, clean_environment: dict[str, str]
) -> None:
    with PseudoTerminal(reader(event, *options), clean_environment, (120, 40)) as terminal:
        terminal.wait_for("✗ conflict")
        terminal.resize(100, 30)
        terminal.wait_until(lambda rows: len(rows) == 30 and reading(rows))
        assert ("mode 25" not in terminal.left_on()) is bool(options)
        terminal.press("q")
        assert terminal.wait_for_end() == 0
        assert terminal.left_on() == set()
