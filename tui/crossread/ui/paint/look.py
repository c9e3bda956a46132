"""How each thing looks: palettes and signs as data, the only file that names a colour."""

from collections.abc import Mapping
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
    NAMED = 5
    """A day or a name among the claims; what counts is not."""
    CLAIM = 6
    DISPUTED = 7
    CHOSEN = 8
    """The sentence, passage or claim that is lined up."""
    HIT = 9
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


def _palette(name: str, *, text: str, gutter: str, filler: str, looks: Mapping[Look, str]) -> Palette:
    """The palette of styles in Rich's words; a look without one is plain."""
    styles = tuple(Style.parse(looks.get(look, "none")) for look in Look)
    return Palette(name, Style.parse(text), Style.parse(gutter), Style.parse(filler), styles)


DARK = _palette(
    "dark",
    text="#d8d8d8 on #121212",
    gutter="bold #9ecbff on #121212",
    filler="#868686 on #121212",
    looks={
        Look.FURNITURE: "#9a9a9a italic",
        Look.HEADLINE: "bold #ffffff",
        Look.SAME_STATEMENT: "on #262626",
        Look.SAME_WORDS: "#e0e0e0 on #3a3a3a",
        Look.NAMED: "italic",
        Look.CLAIM: "underline #9ecbff",
        Look.DISPUTED: "bold underline #ffffff on #7a3e00",
        Look.CHOSEN: "#000000 on #f0e442",
        Look.HIT: "bold reverse",
    },
)
"""Backgrounds measured for contrast (8.3 and more) and distance under normal, protan, deutan and tritan sight."""
LIGHT = _palette(
    "light",
    text="#1a1a1a on #fafafa",
    gutter="bold #004a86 on #fafafa",
    filler="#6e6e6e on #fafafa",
    looks={
        Look.FURNITURE: "#6a6a6a italic",
        Look.HEADLINE: "bold #000000",
        Look.SAME_STATEMENT: "on #ececec",
        Look.SAME_WORDS: "#1a1a1a on #d6d6d6",
        Look.NAMED: "italic",
        Look.CLAIM: "underline #004a86",
        Look.DISPUTED: "bold underline #000000 on #ffc26b",
        Look.CHOSEN: "#ffffff on #004a86",
        Look.HIT: "bold reverse",
    },
)
HIGH_CONTRAST = _palette(
    "high contrast",
    text="#ffffff on #000000",
    gutter="bold #ffffff on #000000",
    filler="#a8a8a8 on #000000",
    looks={
        Look.FURNITURE: "#c0c0c0 italic",
        Look.HEADLINE: "bold #ffffff",
        Look.SAME_STATEMENT: "#ffffff on #303030",
        Look.SAME_WORDS: "#ffffff on #4a4a4a",
        Look.NAMED: "italic",
        Look.CLAIM: "underline #8fd0ff",
        Look.DISPUTED: "bold underline #000000 on #ffb000",
        Look.CHOSEN: "bold #000000 on #f0e442",
        Look.HIT: "bold reverse",
    },
)
SIXTEEN = _palette(
    "16 colours",
    text="default on default",
    gutter="bold default on default",
    filler="bright_black on default",
    looks={
        Look.FURNITURE: "dim",
        Look.HEADLINE: "bold",
        Look.NAMED: "italic",
        Look.CLAIM: "underline",
        Look.DISPUTED: "not bold underline reverse yellow on black",
        Look.CHOSEN: "bold reverse default on default",
        Look.HIT: "not bold not reverse black on cyan",
    },
)
"""Its own table and not the others brought down: three chosen dark backgrounds all became bright black (measured). What
is shared has only its bar: no colour of sixteen is quiet on dark and on light terminals alike. None is readable on both
either, so a colour comes only with its background; and black is never bold, which many terminals show as grey."""
NO_COLOUR = _palette(
    "no colour",
    text="default on default",
    gutter="bold default on default",
    filler="dim default on default",
    looks={
        Look.FURNITURE: "dim",
        Look.HEADLINE: "bold",
        Look.NAMED: "italic",
        Look.CLAIM: "underline",
        Look.DISPUTED: "bold underline",
        Look.CHOSEN: "bold reverse",
        Look.HIT: "reverse",
    },
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
    """An article that says nothing on a fact; in the overview strip, a claim that nobody disputes."""
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
    enter: str
    """The key that ends a line."""
    ascii: bool = False
    """Whether figures are spelt in ASCII as well."""

    def spelt(self, figure: str) -> str:
        """A figure with the signs that the terminal shows."""
        return figure.translate(SPELT) if self.ascii else figure

    def keyed(self, text: str) -> str:
        """A text with names of keys, as this terminal shows them."""
        return text.replace("⏎", self.enter)

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


UNICODE = Signs(
    conflict="✗",
    differ="≠",
    agree="=",
    lone="○",
    silent="·",
    same_words="▎",
    same_statement="┆",
    same_fact="┊",
    up="↑",
    down="↓",
    filler="·",
    view="▐",
    here="▶",
    found="◆",
    dash="–",
    more="…",
    enter="⏎",
)
ASCII = Signs(
    conflict="X",
    differ="!",
    agree="=",
    lone="o",
    silent=".",
    same_words="|",
    same_statement=":",
    same_fact="'",
    up="^",
    down="v",
    filler=".",
    view="|",
    here=">",
    found="*",
    dash="-",
    more="~",
    enter="Enter",
    ascii=True,
)


def signs(*, ascii_only: bool = False) -> Signs:
    """The signs for a terminal that shows Unicode, or for one that does not."""
    return ASCII if ascii_only else UNICODE
