"""Manners on a terminal."""

import asyncio
import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import get_character_cell_size
from textual import events
from textual.message import Message

from crossread.ui import terminal
from crossread.ui.anteroom import ENDING
from crossread.ui.app import Reader
from crossread.ui.background import Awaited, Heard
from crossread.ui.dress import dressed
from crossread.ui.manners import manners
from crossread.ui.paint.look import ASCII, DARK, LIGHT, NO_COLOUR, SIXTEEN, UNICODE
from crossread.ui.spelling import spelt
from pseudo_terminal import PseudoTerminal
from pseudo_terminal import reader as command


@pytest.mark.parametrize(
    ("environ", "encoding", "expected"),
    [
        ({}, "utf-8", (True, True, True)),
        ({"SSH_TTY": "/dev/pts/1"}, "UTF-8", (False, True, True)),
        ({"SSH_CONNECTION": "a b c d"}, "utf8", (False, True, True)),
        ({"NO_COLOR": "1"}, "utf-8", (True, False, True)),
        ({"NO_COLOR": ""}, "utf-8", (True, True, True)),
        ({}, "ANSI_X3.4-1968", (True, True, False)),
        ({}, "ISO-8859-1", (True, True, False)),
    ],
)
def test_what_the_environment_asks_for(
    environ: dict[str, str], encoding: str, expected: tuple[bool, bool, bool]
) -> None:
    told = manners(environ, encoding)
    assert (told.mouse, told.color, told.unicode) == expected


@pytest.mark.parametrize(
    ("environ", "theme", "palette"),
    [
        ({"COLORTERM": "truecolor"}, "", DARK),
        ({"TERM": "xterm-256color"}, "", DARK),
        ({"TERM": "tmux-256color"}, "light", LIGHT),
        ({"TERM": "linux"}, "", SIXTEEN),
        ({"TERM": "xterm"}, "no such theme", SIXTEEN),
        ({"TERM": "xterm-256color", "NO_COLOR": "1"}, "light", NO_COLOUR),
    ],
)
def test_the_dress_suits_the_terminal(environ: dict[str, str], theme: str, palette: object) -> None:
    dress = dressed(manners(environ, "utf-8"), theme=theme, environ=environ)
    assert dress.palette is palette
    assert dress.native is (palette in (SIXTEEN, NO_COLOUR))
    assert dress.signs is UNICODE
    assert dressed(manners(environ, "ascii"), environ=environ).signs is ASCII


class Keyboard(terminal.Driver):
    """The driver without a terminal: it reads from a pipe and keeps what it heard."""

    def __init__(self, app: Reader, fileno: int) -> None:
        self._app = app
        self._debug = False
        self.fileno = fileno
        self.exit_event = threading.Event()
        self.heard: list[Message] = []

    def process_message(self, message: Message) -> None:
        self.heard.append(message)


@pytest.fixture
def keyboard(reader: Reader) -> Iterator[tuple[Keyboard, int]]:
    out, into = os.pipe()
    yield Keyboard(reader, out), into
    os.close(out)


@pytest.mark.parametrize(
    "noise",
    [
        b"\xff",
        b"\xfe\xfa",
        b"\xc3",
        b"\x1b[M\x20\xf0\xf0",
        b"caf\xe9",
        b"\xed\xa0\x80",
        b"\x1b[200~caf\xe9\x1b[201~",
        b"\x00\x1b[999999999z",
    ],
)
def test_bytes_that_are_no_text_do_not_stop_the_keyboard(keyboard: tuple[Keyboard, int], noise: bytes) -> None:
    driver, into = keyboard
    driver._app = None  # type: ignore[assignment] # the end of the pipe must not matter here
    reader = threading.Thread(target=driver.run_input_thread, daemon=True)
    reader.start()
    os.write(into, noise)
    os.write(into, b"j")
    for _ in range(200):
        if any(isinstance(message, events.Key) and message.key == "j" for message in driver.heard):
            break
        reader.join(0.02)
    driver.exit_event.set()
    reader.join(5)
    os.close(into)
    assert any(isinstance(message, events.Key) and message.key == "j" for message in driver.heard)


async def test_a_terminal_that_is_gone_ends_the_program(
    keyboard: tuple[Keyboard, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    driver, into = keyboard
    ended: list[int] = []
    monkeypatch.setattr(driver._app, "call_later", lambda exit_app, return_code: ended.append(return_code))
    os.close(into)
    driver.run_input_thread()
    assert ended == [129]


async def test_a_signal_leaves_by_the_front_door() -> None:
    loop = asyncio.get_running_loop()
    left: list[int] = []
    terminal.end_on_signals(loop, left.append)
    try:
        for number in ENDING:
            os.kill(os.getpid(), number)
            await asyncio.sleep(0.05)
    finally:
        for number in ENDING:
            loop.remove_signal_handler(number)
    assert left == [143, 129, 130, 131]
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


@pytest.mark.parametrize(
    ("ahead", "pieces"),
    [
        (b"", (b"\x1b]1", b"1;rgb:ffff/ffff", b"/ffff\x1b", b"\\\x1b[?62;22c")),
        (b"\x1b]11;rgb:fdfd/f6", (b"f6/e3e3\x1b\\", b"\x1b[?62;22c")),
        (b"\x1b", (b"]11;rgb:ffff/ffff/ffff\x07\x1b[", b"?1;2", b"c")),
        (b"", (b"\x1b", b"]", b"11;rgb:ffff/ffff/ffff\x07\x1b[?1;2c")),
    ],
)
def test_answers_of_the_terminal_that_come_late_are_not_typed(
    keyboard: tuple[Keyboard, int], ahead: bytes, pieces: tuple[bytes, ...]
) -> None:
    driver, into = keyboard
    driver.HEARD = Heard(None, ahead, late=True)
    driver._app = None  # type: ignore[assignment] # the end of the pipe must not matter here
    reader = threading.Thread(target=driver.run_input_thread, daemon=True)
    reader.start()
    for piece in (*pieces, b"x"):
        reader.join(0.05)
        os.write(into, piece)
    for _ in range(200):
        if driver.heard:
            break
        reader.join(0.02)
    driver.exit_event.set()
    reader.join(5)
    os.close(into)
    assert [message.key for message in driver.heard if isinstance(message, events.Key)] == ["x"]


@pytest.mark.parametrize("late", [True, False])
def test_escape_is_a_key_also_while_an_answer_is_awaited(late: bool) -> None:
    awaited = Awaited(late=late)
    assert awaited.keys("j\x1b") + awaited.nothing_came() == "j\x1b"
    assert awaited.nothing_came() == ""
    assert awaited.keys("\x1b[A") == "\x1b[A"


def test_the_rest_of_an_answer_is_waited_for_longer_than_a_key_but_not_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    awaited = Awaited(late=True)
    assert awaited.keys("\x1b]11;rgb:fdfd/f6") == ""
    assert awaited.nothing_came() == ""
    assert awaited.keys("f6/e3e3\x07x") == "x"
    assert awaited.keys("\x1b]11;rgb:fdfd/f6") == ""
    monkeypatch.setattr("crossread.ui.background.LONGEST", -1.0)
    assert awaited.nothing_came() == ""
    assert awaited.keys("x") == "x"


def test_what_was_typed_before_the_program_was_there_is_typed(keyboard: tuple[Keyboard, int]) -> None:
    driver, into = keyboard
    driver._app = None  # type: ignore[assignment] # the end of the pipe must not matter here
    driver.HEARD = Heard(None, b"]x", late=True)
    driver.exit_event.set()
    driver.run_input_thread()
    os.close(into)
    assert [message.key for message in driver.heard if isinstance(message, events.Key)] == ["right_square_bracket", "x"]


@pytest.mark.parametrize(
    ("environ", "plain"),
    [
        ({"LANG": "C", "LC_CTYPE": "C.UTF-8"}, True),
        ({"LANG": "POSIX"}, True),
        ({"LC_ALL": "C", "LANG": "de_DE.UTF-8"}, True),
        ({"LANG": "C", "LC_CTYPE": "en_GB.UTF-8"}, False),
        ({"LANG": "C", "LC_ALL": "C.UTF-8"}, False),
    ],
)
def test_the_plain_c_locale_is_spoken_to_in_ascii(
    environ: dict[str, str], plain: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("locale.getpreferredencoding", lambda _: "utf-8")
    assert manners(environ).unicode is not plain
    assert issubclass(terminal.driver(manners(environ)), terminal.PlainDriver) is plain


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])))
def test_what_is_spelt_in_ascii_is_as_wide_as_before(text: str) -> None:
    assert spelt(text).isascii()
    assert len(spelt(text)) == sum(map(get_character_cell_size, text))


def test_ascii_keeps_letters_and_punctuation() -> None:
    assert spelt("“Über” — «naïve» · 東 ok…") == '"Uber" - "naive" - ?? ok~'


@pytest.mark.parametrize(
    ("over_ssh", "options", "taken"),
    [(False, [], True), (True, [], False), (True, ["--mouse"], True), (False, ["--no-mouse"], False)],
)
def test_the_mouse_is_let_go_and_taken_back_by_a_key(
    tmp_path: Path, over_ssh: bool, options: list[str], taken: bool
) -> None:
    kept = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LANG": "C.UTF-8", "TERM": "xterm-256color"}
    event = Path(__file__).resolve().parents[2] / "corpus" / "iran-pakistan-2024"
    words = ["the mouse is the terminal's", "the mouse chooses"]
    with PseudoTerminal(
        command(event, *options), {**kept, **({"SSH_TTY": "/dev/pts/9"} if over_ssh else {})}, (120, 40)
    ) as screen:
        screen.wait_for("✗ conflict")
        assert (b"\x1b[?1000h" in screen.raw) is taken
        for said in words if taken else reversed(words):
            screen.press("M")
            screen.wait_for(said)
        assert (screen.raw.rfind(b"\x1b[?1000h") > screen.raw.rfind(b"\x1b[?1000l")) is taken
        screen.press("q")
        assert screen.wait_for_end() == 0
        assert screen.left_on() == set()
