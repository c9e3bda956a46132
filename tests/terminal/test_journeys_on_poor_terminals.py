"""The main job in tmux, on terminals that have few colours, none, no signs or a light background."""

import re
from pathlib import Path

import pytest
from rich.style import Style

from crossread.ui.paint.look import DARK, LIGHT
from pseudo_terminal import reader
from tmux import TMUX, Tmux

pytestmark = pytest.mark.skipif(not TMUX, reason="needs tmux")

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


def background(style: Style) -> str:
    """The code of a style's background in 24-bit colour."""
    assert style.bgcolor
    return "48;2;" + ";".join(map(str, style.bgcolor.get_truecolor()))


@pytest.mark.parametrize("name", TERMINALS)
@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
def test_from_a_conflict_to_its_sentences_and_back(
    name: str, size: tuple[int, int], corpus: Path, clean_environment: dict[str, str]
) -> None:
    variables = [f"{variable}={value}" for variable, value in TERMINALS[name].items()]
    command = ["env", "-u", "COLORTERM", *variables, *reader(corpus / "iran-pakistan-2024")]
    plain = name == "C locale"
    with Tmux(command, clean_environment, size) as terminal:
        terminal.wait_for("X conflict" if plain else "✗ conflict")
        terminal.press("x")
        terminal.wait_for("dispute 1/", "excludes")
        terminal.press("i")
        terminal.wait_for("Fact 1 of", "over 90 people", "Enter go there" if plain else "⏎ go there")
        terminal.press("j", "Enter")
        shown = "".join(terminal.wait_for("lined up on the claim", "85 Iranians"))
        assert shown.isascii() or not plain
        styles = [code for row in terminal.styled_rows for code in STYLE.findall(row)]
        assert any(styles)
        if name in ("16 colours", "Linux console", "no colour"):
            assert not any(map(RICH.search, styles))
        if name == "no colour":
            assert not any(map(COLOUR.search, styles))
        if name == "light background":
            assert any(background(LIGHT.text) in code for code in styles)
            assert not any(background(DARK.text) in code for code in styles)
        terminal.press("q")
        assert terminal.wait_for_end() == 0
