"""The theme suits the terminal: its background is asked for, in time and without losing a key."""

import os
import re
from pathlib import Path

import pytest
from rich.color import Color, ColorSystem

from crossread.ui.background import SELF, Heard, heard
from crossread.ui.dress import dressed, theme_of
from crossread.ui.manners import manners
from crossread.ui.paint.look import DARK, HIGH_CONTRAST, LIGHT, NO_COLOUR, PALETTES, SIXTEEN, Look, Palette
from pseudo_terminal import PseudoTerminal, reader

RICH = {"COLORTERM": "truecolor"}


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (b"\x1b]11;rgb:ffff/ffff/dddd\x1b\\\x1b[?62c", Heard(light=True)),
        (b"\x1b]11;rgb:1e/1e/2e\x07\x1b[?62c", Heard(light=False)),
        (b"\x1b]11;rgba:0000/0000/0000/ffff\x1b\\\x1b[?1;2c", Heard(light=False)),
        (b"\x1b[?62;22c", Heard()),
        (b"j\x1b]11;rgb:f/f/f\x07x\x1b[?6c/", Heard(light=True, typed=b"jx/")),
        (b"", Heard(late=True)),
        (b"\x1b]11;rgb:zz/0/0\x07", Heard(typed=b"\x1b]11;rgb:zz/0/0\x07", late=True)),
    ],
)
def test_an_answer_is_told_from_what_was_typed(answer: bytes, expected: Heard) -> None:
    assert heard(answer) == expected


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
    dress = dressed(manners(environ, "utf-8"), environ=environ, light=light)
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


READABLE = 4.5
"""WCAG 2.1, level AA, for text."""


def luminance(color: Color) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)

    red, green, blue = map(linear, color.get_truecolor())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("palette", [DARK, LIGHT, HIGH_CONTRAST], ids=lambda palette: palette.name)
def test_what_256_colours_make_of_a_theme_is_readable(palette: Palette) -> None:
    styles = [palette.gutter, palette.filler, *(palette.style(1 << one | 1 << other) for one in Look for other in Look)]
    for style in styles:
        assert style.color
        assert style.bgcolor
        seen = [luminance(color.downgrade(ColorSystem.EIGHT_BIT)) for color in (style.color, style.bgcolor)]
        assert (max(seen) + 0.05) / (min(seen) + 0.05) >= READABLE, style


def test_of_sixteen_colours_none_stands_on_an_unknown_background() -> None:
    for mask in range(1 << len(Look)):
        style = SIXTEEN.style(mask)
        assert style.color
        assert style.bgcolor
        assert style.color.is_default == style.bgcolor.is_default, style
        behind = style.color if style.reverse else style.bgcolor
        before = style.bgcolor if style.reverse else style.color
        assert before.is_default or (before.name == "black" and behind.name in ("yellow", "cyan") and not style.bold)


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_what_is_chosen_looks_the_same_whatever_else_it_is(palette: Palette) -> None:
    plain = palette.style(1 << Look.CHOSEN)
    for look in Look:
        if look < Look.CHOSEN:
            style = palette.style(1 << look | 1 << Look.CHOSEN)
            assert (style.color, style.bgcolor, style.reverse) == (plain.color, plain.bgcolor, plain.reverse), look


COLORS = re.compile(rb"\x1b\[([0-9;:]*)m")
EVENT = Path(__file__).resolve().parents[2] / "corpus" / "iran-pakistan-2024"


def told_colors(raw: bytes) -> set[bytes]:
    """Every parameter of the styles that were written; of those with several parts the first only."""
    return {part for style in COLORS.findall(raw) for part in re.sub(rb"[34]8;[25];[\d;]*", b"rich", style).split(b";")}


@pytest.mark.parametrize(
    ("variables", "rich", "own"),
    [
        ({"TERM": "xterm-256color", "NO_COLOR": "1"}, False, False),
        ({"TERM": "linux"}, False, True),
        ({"TERM": "xterm"}, False, True),
        ({"TERM": "xterm-256color"}, True, False),
        ({"TERM": "xterm-256color", "CROSSREAD_THEME": "16 colours"}, False, True),
    ],
)
def test_only_colours_that_the_terminal_has_are_written(
    tmp_path: Path, variables: dict[str, str], rich: bool, own: bool
) -> None:
    kept = {name: os.environ[name] for name in ("PATH",)}
    environ = {**kept, "HOME": str(tmp_path), "LANG": "C.UTF-8", **variables}
    with PseudoTerminal(reader(EVENT), environ, (120, 40)) as screen:
        screen.wait_for("✗ conflict")
        screen.press("x")
        screen.wait_for("dispute 1/")
        screen.press("q")
        assert screen.wait_for_end() == 0
        told = told_colors(bytes(screen.raw))
    assert (b"rich" in told) is rich
    assert bool(told & {b"33", b"43", b"40"}) is own
    assert told >= {b"4"}
    assert own or rich or not told & {b"%d" % code for code in (*range(30, 39), *range(40, 49), *range(90, 108))}


class Light(PseudoTerminal):
    """A terminal with a light background, which it tells."""

    told = False

    def _answer(self) -> None:
        if not self.told and b"\x1b]11;?" in self.raw:
            self.told = True
            self.press("\x1b]11;rgb:fdfd/f6f6/e3e3\x1b\\")
        super()._answer()


@pytest.mark.parametrize("light", [True, False])
def test_a_light_terminal_is_dressed_light_and_no_key_is_lost(tmp_path: Path, light: bool) -> None:
    environ = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LANG": "C.UTF-8", "COLORTERM": "truecolor"}
    with (Light if light else PseudoTerminal)(
        reader(EVENT), {**environ, "TERM": "xterm-256color"}, (120, 40)
    ) as screen:
        screen.press("?")
        screen.wait_for("Help")
        screen.press("q")
        screen.wait_for("✗ conflict")
        screen.press("q")
        assert screen.wait_for_end() == 0
        assert (b"48;2;250;250;250" in screen.raw) is light
        assert (b"48;2;18;18;18" in screen.raw) is not light
        assert screen.left_on() == set()
