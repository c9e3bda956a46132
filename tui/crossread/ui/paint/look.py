"""How each thing looks: palettes and signs as data, the only file that names a colour."""

from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from rich.style import Style

from crossread.model import AlignmentKind, Verdict
from crossread.report.figure import ASCII as SPELT


class Look(IntEnum):
    """What a run of text is, in the order in which one is painted over the other."""

    FURNITURE = 0
    HEADLINE = 1
    SAME_FACT = 2
    SAME_STATEMENT = 3
    SAME_WORDS = 4
    CLAIM = 5
    DISPUTED = 6
    CHOSEN = 7
    """The sentence, passage or claim that is lined up."""
    HIT = 8
    """Found by the search."""


@dataclass(frozen=True, slots=True, eq=False)
class Palette:
    """The styles of one theme. Each look has an attribute or a mark beside its colour."""

    name: str
    text: Style
    gutter: Style
    """Letter and bar."""
    filler: Style
    """Rows that hold no line."""
    looks: tuple[Style, ...]
    """By `Look`."""

    def style(self, mask: int) -> Style:
        """The style of a run with those looks, one bit (`1 << look`) each."""
        return _mixed(self, mask)


@lru_cache(maxsize=4096)
def _mixed(palette: Palette, mask: int) -> Style:
    return Style.combine([palette.text, *(palette.looks[look] for look in Look if mask >> look & 1)])


def _palette(name: str, text: str, gutter: str, filler: str, *looks: str) -> Palette:
    return Palette(
        name, Style.parse(text), Style.parse(gutter), Style.parse(filler), tuple(Style.parse(look) for look in looks)
    )


DARK = _palette(
    "dark",
    "#d8d8d8 on #121212",
    "bold #9ecbff on #121212",
    "#4a4a4a on #121212",
    "#9a9a9a italic",
    "bold #ffffff",
    "none",
    "on #262626",
    "#e0e0e0 on #3a3a3a",
    "underline #9ecbff",
    "bold underline #ffffff on #7a3e00",
    "#000000 on #f0e442",
    "bold reverse",
)
LIGHT = _palette(
    "light",
    "#1a1a1a on #fafafa",
    "bold #004a86 on #fafafa",
    "#b0b0b0 on #fafafa",
    "#6a6a6a italic",
    "bold #000000",
    "none",
    "on #ececec",
    "#1a1a1a on #d6d6d6",
    "underline #004a86",
    "bold underline #000000 on #ffc26b",
    "#ffffff on #004a86",
    "bold reverse",
)
HIGH_CONTRAST = _palette(
    "high contrast",
    "#ffffff on #000000",
    "bold #ffffff on #000000",
    "#8a8a8a on #000000",
    "#c0c0c0 italic",
    "bold #ffffff",
    "none",
    "#ffffff on #303030",
    "#ffffff on #4a4a4a",
    "underline #8fd0ff",
    "bold underline #000000 on #ffb000",
    "bold #000000 on #f0e442",
    "bold reverse",
)
SIXTEEN = _palette(
    "16 colours",
    "default on default",
    "bold cyan on default",
    "bright_black on default",
    "dim",
    "bold",
    "none",
    "none",
    "none",
    "underline",
    "bold underline black on yellow",
    "bold reverse",
    "reverse",
)
"""Its own table and not the others brought down: three chosen dark backgrounds all became bright black (measured). What
is shared has only its bar: no colour of sixteen is quiet on dark and on light terminals alike."""
NO_COLOUR = _palette(
    "no colour",
    "default on default",
    "bold default on default",
    "dim default on default",
    "dim",
    "bold",
    "none",
    "none",
    "none",
    "underline",
    "bold underline",
    "bold reverse",
    "reverse",
)
"""`NO_COLOR`: attributes only."""

PALETTES: tuple[Palette, ...] = (DARK, LIGHT, HIGH_CONTRAST, SIXTEEN, NO_COLOUR)


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs that say without colour what colour says."""

    conflict: str
    differ: str
    agree: str
    lone: str
    silent: str
    """An article that says nothing on a fact."""
    same_words: str
    """Bars of the gutter, by kind of alignment."""
    same_statement: str
    same_fact: str
    up: str
    """The counterpart stands further up, or further down."""
    down: str
    filler: str
    view: str
    """Overview strip: these rows are in view."""
    here: str
    """Overview strip: what is chosen, and what was found."""
    found: str
    dash: str
    more: str
    """Something was cut here."""
    ascii: bool = False
    """Whether figures are spelt in ASCII as well."""

    def spelt(self, figure: str) -> str:
        """A figure with the signs that the terminal shows."""
        return figure.translate(SPELT) if self.ascii else figure

    def verdict(self, verdict: Verdict) -> str:
        """The sign of a verdict."""
        return {"conflict": self.conflict, "differ": self.differ, "agree": self.agree, "lone": self.lone}[verdict]

    def bar(self, kind: AlignmentKind) -> str:
        """The gutter's bar for a kind of alignment."""
        return {
            "same words": self.same_words,
            "same statement": self.same_statement,
            "same fact": self.same_fact,
        }[kind]


UNICODE = Signs("✗", "≠", "=", "·", "·", "▎", "┆", "┊", "↑", "↓", "╌", "▐", "▶", "◆", "–", "…")
ASCII = Signs("X", "!", "=", ".", ".", "|", ":", "'", "^", "v", "-", "|", ">", "*", "-", "~", ascii=True)


def signs(*, ascii_only: bool = False) -> Signs:
    """The signs for a terminal that shows Unicode, or for one that does not."""
    return ASCII if ascii_only else UNICODE
