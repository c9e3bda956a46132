"""The main job in tmux, on terminals that have few colours, none, no signs or a light background."""

import re
import shlex
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pseudo_terminal import LIMIT, reader

TERMINALS = {
    "16 colours": {"TERM": "xterm"},
    "no colour": {"NO_COLOR": "1"},
    "C locale": {"LANG": "C", "LC_ALL": "C"},
    "Linux console": {"TERM": "linux"},
    "light background": {"CROSSREAD_THEME": "light", "COLORTERM": "truecolor"},
}
STYLE = re.compile(r"\x1b\[([0-9;:]*)m")
RICH = re.compile(r"[34]8[;:][25]")
"""A colour of 256 or more."""
COLOUR = re.compile(r"(?:^|;)(?:3[0-7]|4[0-7]|9[0-7]|10[0-7])(?=;|$)")


def seen(tmux: Callable[..., str], words: str) -> str:
    """The screen as soon as these words are on it."""
    end = time.monotonic() + LIMIT
    while words not in (shown := tmux("capture-pane", "-p")):
        assert time.monotonic() < end, shown
        time.sleep(0.05)
    return shown


@pytest.mark.parametrize("name", TERMINALS)
@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
def test_from_a_conflict_to_its_sentences_and_back(
    name: str, size: tuple[int, int], corpus: Path, tmux: Callable[..., str]
) -> None:
    variables = [f"{variable}={value}" for variable, value in TERMINALS[name].items()]
    command = shlex.join(["env", "-u", "COLORTERM", *variables, *map(str, reader(corpus / "iran-pakistan-2024"))])
    tmux("new-session", "-d", "-x", str(size[0]), "-y", str(size[1]), f"exec {command}")
    plain = name == "C locale"
    seen(tmux, "X conflict" if plain else "✗ conflict")
    tmux("send-keys", "x")
    assert "excludes" in seen(tmux, "dispute 1/")
    tmux("send-keys", "i")
    detail = seen(tmux, "Fact 1 of")
    assert "over 90 people" in detail
    assert "Enter go there" in detail if plain else "⏎ go there" in detail
    tmux("send-keys", "j")
    tmux("send-keys", "Enter")
    shown = seen(tmux, "lined up on the claim")
    assert "85 Iranians" in shown
    assert shown.isascii() or not plain
    styles = STYLE.findall(tmux("capture-pane", "-e", "-p"))
    assert any(styles)
    if name in ("16 colours", "Linux console", "no colour"):
        assert not any(map(RICH.search, styles))
    if name == "no colour":
        assert not any(map(COLOUR.search, styles))
    tmux("send-keys", "q")
    end = time.monotonic() + LIMIT
    while tmux("list-sessions").strip() and time.monotonic() < end:
        time.sleep(0.05)
    assert tmux("list-sessions") == ""
