"""The terminal before the program has it: told what comes, asked for its background, and given back."""

import contextlib
import gc
import os
import pty
import signal
import termios
import threading
from collections.abc import Iterator

import pytest

from crossread.ui.anteroom import Anteroom
from crossread.ui.background import PATIENCE, Heard, answered, heard


@pytest.fixture
def terminal() -> Iterator[tuple[int, int]]:
    """The two ends of a terminal: what a person has, and what the program has."""
    master, slave = pty.openpty()
    termios.tcsetwinsize(slave, (5, 20))
    yield master, slave
    os.close(master)
    os.close(slave)


def room(slave: int, *lines: str, unicode: bool = True, asks: bool = False) -> Anteroom:
    return Anteroom(lines, unicode=unicode, asks=asks, source=slave, target=slave)


def test_what_comes_is_said_in_as_many_rows_and_cells_as_there_are(terminal: tuple[int, int]) -> None:
    master, slave = terminal
    with room(slave, *[f"{n} {'x' * 30}" for n in range(9)]):
        said = os.read(master, 4096).decode()
    assert said.startswith("\x1b[?1049h")
    assert said.count("x" * 18) == 4
    assert "x" * 19 not in said


@pytest.mark.parametrize(
    ("unicode", "expected"), [(True, "Über 東? ??[2J?"), (False, "Uber ??? ??[2J?")], ids=["Unicode", "ASCII"]
)
def test_nothing_in_it_does_anything(terminal: tuple[int, int], unicode: bool, expected: str) -> None:
    master, slave = terminal
    with room(slave, "Über\u00a0東\u202e \x9b\x1b[2J\u200b", unicode=unicode):
        said = os.read(master, 4096).decode()
    assert said.endswith("\x1b[H" + expected)


@pytest.mark.parametrize("taken", [False, True])
def test_the_terminal_is_given_back_unless_the_program_took_it(terminal: tuple[int, int], taken: bool) -> None:
    master, slave = terminal
    before = termios.tcgetattr(slave)
    with room(slave) as opened:
        inside = termios.tcgetattr(slave)
        assert not inside[3] & (termios.ECHO | termios.ISIG)
        if taken:
            assert opened.hand_over() == before
        os.read(master, 4096)
    assert termios.tcgetattr(slave) == before
    os.write(slave, b"|")
    assert (b"\x1b[?1049l" in os.read(master, 4096)) is not taken


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)])
def test_a_signal_ends_it_and_the_terminal_is_as_before(terminal: tuple[int, int], number: int, status: int) -> None:
    _, slave = terminal
    before, handler = termios.tcgetattr(slave), signal.getsignal(number)
    with pytest.raises(SystemExit) as end, room(slave):
        signal.raise_signal(number)
    assert end.value.code == status
    assert termios.tcgetattr(slave) == before
    assert signal.getsignal(number) == handler


@pytest.mark.parametrize("trouble", [OSError(28, "No space left on device"), SystemExit(143)])
def test_where_it_cannot_be_entered_the_terminal_is_as_before(
    terminal: tuple[int, int], monkeypatch: pytest.MonkeyPatch, trouble: BaseException
) -> None:
    _, slave = terminal
    before, handler = termios.tcgetattr(slave), signal.getsignal(signal.SIGTERM)
    write = os.write

    def fails(target: int, data: bytes) -> int:
        if b"\x1b[?1049h" in data:
            raise trouble
        return write(target, data)

    monkeypatch.setattr(os, "write", fails)
    with pytest.raises(type(trouble)), room(slave):
        raise AssertionError("it was entered")
    assert termios.tcgetattr(slave) == before
    assert signal.getsignal(signal.SIGTERM) == handler
    assert gc.isenabled()


def test_no_garbage_is_collected_in_it(terminal: tuple[int, int]) -> None:
    assert gc.isenabled()
    with room(terminal[1]):
        assert not gc.isenabled()
    assert gc.isenabled()


@pytest.mark.parametrize("answer", [b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\\x1b[?62;22c", b"j\x1b[?62;22c", b""])
def test_the_terminal_is_asked_for_its_background_and_what_is_typed_is_kept(
    terminal: tuple[int, int], answer: bytes
) -> None:
    master, slave = terminal
    seen: list[bytes] = []

    def answers() -> None:
        while not b"".join(seen).endswith(b"\x1b[c"):
            seen.append(os.read(master, 100))
        os.write(master, answer)

    other_side = threading.Thread(target=answers)
    other_side.start()
    with room(slave, asks=True) as opened:
        other_side.join()
        told = opened.answer()
    assert told == heard(answer)
    assert b"\x1b]11;?" in b"".join(seen)


def test_what_is_not_asked_does_not_answer(terminal: tuple[int, int]) -> None:
    master, slave = terminal
    with room(slave) as opened:
        assert opened.answer() == Heard()
    assert b"\x1b]11;?" not in os.read(master, 4096)


def test_what_is_no_terminal_has_no_anteroom() -> None:
    out, into = os.pipe()
    with pytest.raises(termios.error):
        Anteroom((), unicode=True, asks=True, source=out, target=into)
    assert answered(out, patience=PATIENCE / 10) == Heard(late=True)
    for end in (out, into):
        with contextlib.suppress(OSError):
            os.close(end)
