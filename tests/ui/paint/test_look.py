"""Palettes and signs: every look differs from plain text without colour too, and is readable with it."""

from itertools import combinations

import pytest
from rich.cells import cell_len
from rich.color import Color
from rich.style import Style

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
def test_every_mixture_of_two_looks_is_readable(palette: Palette) -> None:
    for one, other in combinations(Look, 2):
        assert contrast(palette.style(1 << one | 1 << other)) >= READABLE, (one, other)
    assert contrast(palette.gutter) >= READABLE


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
