"""Palettes and signs: every look differs from plain text without colour too, and is readable with it."""

from itertools import combinations
from math import dist

import pytest
from rich.cells import cell_len
from rich.color import Color
from rich.style import Style

from crossread.ui.dress import Dress
from crossread.ui.paint.look import (
    ASCII,
    DARK,
    HIGH_CONTRAST,
    LIGHT,
    NO_COLOUR,
    PALETTES,
    SIXTEEN,
    UNICODE,
    Look,
    Palette,
    signs,
)

READABLE = 4.5
"""WCAG 2.1, level AA, for text."""

CLAIMS = (Look.CLAIM, Look.DISPUTED)
POINTED = (Look.CHOSEN, Look.HIT)


def attributes(style: Style) -> tuple[bool, ...]:
    return bool(style.bold), bool(style.underline), bool(style.reverse), bool(style.italic), bool(style.dim)


def luminance(color: Color) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, color.get_truecolor())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(style: Style) -> float:
    assert style.color
    assert style.bgcolor
    low, high = sorted((luminance(style.color), luminance(style.bgcolor)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", [DARK, LIGHT, HIGH_CONTRAST], ids=lambda palette: palette.name)
def test_every_mixture_of_looks_is_readable_and_so_is_all_that_is_made_of_a_palette(palette: Palette) -> None:
    for mask in range(1 << len(Look)):
        assert contrast(palette.style(mask)) >= READABLE, [look for look in Look if mask >> look & 1]
    dress = Dress(palette, UNICODE)
    made = (dress.text, dress.strong, dress.faint, dress.key, dress.chosen, dress.title, dress.title_focused)
    for style in (palette.gutter, palette.filler, *made):
        assert contrast(style) >= READABLE, style


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_what_must_be_told_apart_is_told_apart_without_colour(palette: Palette) -> None:
    plain = attributes(palette.text)
    seen = [attributes(palette.style(1 << look)) for look in CLAIMS]
    assert plain not in seen
    assert len(set(seen)) == len(CLAIMS)
    assert attributes(palette.style(1 << Look.FURNITURE)) != plain


def test_without_colour_there_is_none() -> None:
    for mask in range(1 << len(Look)):
        style = NO_COLOUR.style(mask)
        assert style.color is None or style.color.is_default
        assert style.bgcolor is None or style.bgcolor.is_default


def test_sixteen_colours_are_the_terminals_own() -> None:
    for look in Look:
        style = SIXTEEN.style(1 << look)
        for color in (style.color, style.bgcolor):
            assert color is None or color.is_default or (color.number is not None and color.number < 16)


def test_each_verdict_and_each_bar_has_a_sign_of_one_cell() -> None:
    for table in (UNICODE, ASCII):
        bars = [table.bar(kind) for kind in ("same words", "same statement", "same fact")]
        verdicts = [table.verdict(verdict) for verdict in ("conflict", "differ", "agree", "lone")]
        assert len(set(bars)) == 3
        assert len(set(verdicts)) == 4
        assert all(cell_len(sign) == 1 for sign in (*bars, *verdicts, table.up, table.down, table.silent, table.more))


def test_ascii_signs_and_figures_are_ascii() -> None:
    table = signs(ascii_only=True)
    assert all(str(getattr(table, name)).isascii() for name in table.__slots__)
    assert table.spelt("≥7 ~50 7–9").isascii()
    assert signs().spelt("≥7") == "≥7"
    assert (table.keyed("⏎ line up"), signs().keyed("⏎ line up")) == ("Enter line up", "⏎ line up")


BLIND = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    "none": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
}
"""What linear red, green and blue become (Machado, Oliveira and Fernandes 2009, severity 1)."""

XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
WHITE = (0.95047, 1.0, 1.08883)

TOLD_APART = 10.0
"""Distance in CIELAB between two backgrounds; about 2.3 is the least that is noticed."""


def times(matrix: tuple[tuple[float, ...], ...], vector: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)


def lab(color: Color, sight: str) -> tuple[float, float, float]:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)

    def root(part: float) -> float:
        return float(part ** (1 / 3)) if part > 0.008856 else 7.787 * part + 16 / 116

    seen = tuple(min(1.0, max(0.0, part)) for part in times(BLIND[sight], tuple(map(linear, color.get_truecolor()))))
    x, y, z = (root(part / white) for part, white in zip(times(XYZ, seen), WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("sight", BLIND)
@pytest.mark.parametrize("palette", [DARK, LIGHT, HIGH_CONTRAST], ids=lambda palette: palette.name)
def test_backgrounds_are_told_apart_by_every_kind_of_eye(palette: Palette, sight: str) -> None:
    looks = [palette.text, *(palette.style(1 << look) for look in (Look.SAME_WORDS, Look.DISPUTED, Look.CHOSEN))]
    for one, other in combinations(looks, 2):
        assert one.bgcolor
        assert other.bgcolor
        assert dist(lab(one.bgcolor, sight), lab(other.bgcolor, sight)) >= TOLD_APART


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize("look", CLAIMS)
def test_days_and_names_are_told_from_figures_without_colour(palette: Palette, look: Look) -> None:
    assert palette.style(1 << look | 1 << Look.NAMED).italic
    assert not palette.style(1 << look).italic
