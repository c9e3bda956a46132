"""The theme suits the terminal: its background is asked for, in time and without losing a key."""

import os
import pty
import termios
import threading

import pytest

from crossread.ui import terminal
from crossread.ui.background import SELF, Heard, asked, heard
from crossread.ui.dress import dressed, theme_of
from crossread.ui.paint.look import DARK, LIGHT, NO_COLOUR, SIXTEEN

RICH = {"COLORTERM": "truecolor"}


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (b"\x1b]11;rgb:ffff/ffff/dddd\x1b\\\x1b[?62c", Heard(light=True)),
        (b"\x1b]11;rgb:1e/1e/2e\x07\x1b[?62c", Heard(light=False)),
        (b"\x1b]11;rgba:0000/0000/0000/ffff\x1b\\\x1b[?1;2c", Heard(light=False)),
        (b"\x1b[?62;22c", Heard()),
        (b"j\x1b]11;rgb:f/f/f\x07x\x1b[?6c/", Heard(light=True, typed=b"jx/")),
        (b"", Heard()),
        (b"\x1b]11;rgb:zz/0/0\x07", Heard(typed=b"\x1b]11;rgb:zz/0/0\x07")),
    ],
)
def test_an_answer_is_told_from_what_was_typed(answer: bytes, expected: Heard) -> None:
    assert heard(answer) == expected


@pytest.mark.parametrize("answer", [b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\\x1b[?62;22c", b"\x1b[?62;22c", b""])
def test_a_terminal_is_asked_and_its_line_settings_are_as_before(answer: bytes) -> None:
    master, slave = pty.openpty()
    before = termios.tcgetattr(slave)
    seen: list[bytes] = []

    def answers() -> None:
        while not b"".join(seen).endswith(b"\x1b[c"):
            seen.append(os.read(master, 100))
        os.write(master, answer)

    terminal_side = threading.Thread(target=answers)
    terminal_side.start()
    told = asked(slave, slave, patience=5 if answer else 0.1)
    terminal_side.join()
    assert told == heard(answer)
    assert b"\x1b]11;?" in b"".join(seen)
    assert termios.tcgetattr(slave) == before
    os.close(master)
    os.close(slave)


def test_what_is_no_terminal_is_not_asked() -> None:
    out, into = os.pipe()
    assert asked(out, into) == Heard()
    os.close(into)
    assert os.read(out, 10) == b""
    os.close(out)


def test_every_terminal_that_says_what_it_is_ends_the_waiting() -> None:
    assert all(map(SELF.search, (b"\x1b[?1;2c", b"\x1b[?6c", b"\x1b[?62;1;6;22c")))


@pytest.mark.parametrize(
    ("environ", "light", "palette"),
    [
        (RICH, True, LIGHT),
        (RICH, False, DARK),
        (RICH, None, DARK),
        ({"TERM": "linux"}, True, SIXTEEN),
        ({**RICH, "NO_COLOR": "1"}, True, NO_COLOUR),
    ],
)
def test_the_background_chooses_the_theme(environ: dict[str, str], light: bool | None, palette: object) -> None:
    dress = dressed(terminal.manners(environ, "utf-8"), environ=environ, light=light)
    assert dress.palette is palette


@pytest.mark.parametrize(
    ("variable", "argument", "expected"),
    [
        ("light", "", "light"),
        ("light", "dark", "dark"),
        ("High-Contrast", "", "high contrast"),
        ("", "16_colours", "16 colours"),
        ("", "", ""),
    ],
)
def test_a_theme_is_asked_for_by_argument_or_environment(variable: str, argument: str, expected: str) -> None:
    assert theme_of({"CROSSREAD_THEME": variable}, argument) == (expected, "")


def test_a_theme_that_is_not_there_is_told_and_harmless() -> None:
    name, notice = theme_of({"CROSSREAD_THEME": "\x1b]52;c;eA==\x07" + "x" * 1000})
    assert name == ""
    assert "light" in notice
    assert "\x1b" not in notice
    assert len(notice) < 200
