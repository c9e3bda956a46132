"""In a terminal that others wrote, tmux, the screen is the same whichever painter wrote on it, in text and in style."""

import shlex
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from emulator import Emulator, Seen
from hostile_event import write_event
from pseudo_terminal import LIMIT, reader

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="needs tmux")

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


class Tmux:
    """A server of its own, with a session for each painter."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self._folder = folder
        self._environment = {**environment, "TMUX_TMPDIR": str(folder)}

    def run(self, *words: str) -> str:
        """What tmux prints."""
        told = subprocess.run(
            ["tmux", "-L", "painters", "-f", "/dev/null", *words],
            env=self._environment,
            capture_output=True,
            text=True,
            check=True,
        )
        return told.stdout

    def open(self, session: str, command: Sequence[str | Path], size: tuple[int, int], **environment: str) -> None:
        """Start a program in a session of that size."""
        told = ["env", *(f"{name}={value}" for name, value in environment.items()), *map(str, command)]
        width, height = map(str, size)
        self.run("new-session", "-d", "-s", session, "-x", width, "-y", height, shlex.join(told))

    def screen(self, session: str, size: tuple[int, int]) -> list[list[Seen]]:
        """Every cell as it looks. Of blanks that were erased at the end of a row tmux says nothing, so none is here."""
        terminal = Emulator(*size)
        for y, line in enumerate(self.run("capture-pane", "-e", "-p", "-N", "-t", session).splitlines(), 1):
            terminal.feed(f"\x1b[{y}H{line}")
        return [row[: len(row) - _blanks_at_the_end(row)] for row in terminal.seen()]

    def settled(self, session: str, size: tuple[int, int]) -> list[list[Seen]]:
        """The screen once it does not change any more."""
        end = time.monotonic() + LIMIT
        seen, since = self.screen(session, size), time.monotonic()
        while time.monotonic() < min(end, since + QUIET):
            time.sleep(QUIET / 4)
            now = self.screen(session, size)
            if now != seen:
                seen, since = now, time.monotonic()
        return seen

    def wait_until_ready(self, session: str) -> None:
        """Until the reports have been compared."""
        end = time.monotonic() + LIMIT
        while "next dispute" not in (told := self.run("capture-pane", "-p", "-t", session)) or "comparing" in told:
            assert time.monotonic() < end, told
            time.sleep(QUIET / 4)


def _blanks_at_the_end(row: list[Seen]) -> int:
    return next((n for n, cell in enumerate(reversed(row)) if cell[0] != " " or len(cell) > 2), len(row))


@pytest.fixture
def tmux(tmp_path: Path, clean_environment: dict[str, str]) -> Iterator[Tmux]:
    server = Tmux(tmp_path, clean_environment)
    yield server
    server.run("kill-server")


def text_of(screen: list[list[Seen]]) -> str:
    return "\n".join("".join(cell[0] or " " for cell in row).rstrip() for row in screen)


def travelled(tmux: Tmux, event: Path, size: tuple[int, int], keys: Sequence[str], **environment: str) -> None:
    """Asserts that both painters show the same after each of the keys."""
    for session, fast in (("sparing", "1"), ("stock", "0")):
        state = {"XDG_STATE_HOME": str(event.parent / session)}
        tmux.open(session, reader(event), size, CROSSREAD_FAST_PAINT=fast, **state, **environment)
    for session in ("sparing", "stock"):
        tmux.wait_until_ready(session)
    for key in ["", *keys]:
        for session in ("sparing", "stock"):
            if key:
                tmux.run("send-keys", "-t", session, key)
        end = time.monotonic() + LIMIT / 3
        stock, sparing = (tmux.settled(session, size) for session in ("stock", "sparing"))
        while sparing != stock and time.monotonic() < end:  # one may be slower on a busy machine
            stock, sparing = (tmux.settled(session, size) for session in ("stock", "sparing"))
        assert text_of(sparing) == text_of(stock), f"after {key}"
        assert sparing == stock, f"after {key}"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_main_journey(size: tuple[int, int], tmux: Tmux, corpus: Path, tmp_path: Path) -> None:
    event = tmp_path / "iran"
    shutil.copytree(corpus / "iran-pakistan-2024", event)
    travelled(tmux, event, size, JOURNEY, COLORTERM="truecolor")


@pytest.mark.parametrize(
    "look",
    [{"TERM": "screen"}, {"NO_COLOR": "1"}, {"LC_ALL": "C"}, {"CROSSREAD_THEME": "light", "TERM": "xterm-256color"}],
    ids=["16 colours", "no colour", "ASCII", "light, 256 colours"],
)
def test_another_look(look: dict[str, str], tmux: Tmux, corpus: Path, tmp_path: Path) -> None:
    event = tmp_path / "iran"
    shutil.copytree(corpus / "iran-pakistan-2024", event)
    travelled(tmux, event, (120, 40), ["x", "j", "i"], **look)


def test_signs_of_doubtful_width_stand_as_if_the_screen_had_been_drawn_anew(tmux: Tmux, tmp_path: Path) -> None:
    event, size = write_event(tmp_path / "event", WIDE), (120, 40)
    tmux.open("sparing", reader(event), size, COLORTERM="truecolor")
    tmux.wait_until_ready("sparing")
    for key in ["j", "k", "x", "Space"]:
        tmux.run("send-keys", "-t", "sparing", key)
        stepped = tmux.settled("sparing", size)
        tmux.run("send-keys", "-t", "sparing", "C-l")
        assert text_of(tmux.settled("sparing", size)) == text_of(stepped)
        assert tmux.settled("sparing", size) == stepped
