"""What the reader wears on this terminal: a palette with the styles made from it, signs, the user's names of keys."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rich.style import Style

from crossread.ui.keymap import Keymap
from crossread.ui.keys import Key, footer_keys
from crossread.ui.manners import Manners, many_colours
from crossread.ui.paint.look import DARK, LIGHT, NO_COLOUR, PALETTES, SIXTEEN, Look, Palette, Signs, signs

INVERTED = Style(reverse=True, bold=True)
BOLD = Style(bold=True)

VARIABLE = "CROSSREAD_THEME"

THEMES = tuple(palette.name for palette in PALETTES)

LONGEST_NAME = 30
"""Characters of a name nobody knows that are told back."""


@dataclass(frozen=True, slots=True)
class Dress:
    """Palette, signs and keys, handed down to everything that paints."""

    palette: Palette
    signs: Signs
    keymap: Keymap = field(default_factory=Keymap)

    def keys(self, keys: Sequence[Key]) -> tuple[Key, ...]:
        """The keys of a screen as this user has them."""
        return self.keymap.applied(keys)

    def opening(self, action: str, keys: Sequence[Key]) -> frozenset[str]:
        """What this user presses for an action of a screen."""
        return frozenset(name for key in self.keys(keys) if key.action == action for name in key.keys)

    def footer(self, keys: Sequence[Key]) -> list[tuple[str, str]]:
        """Names and words of the keys of a screen that its footer may show, the most wanted first."""
        return [(self.signs.keyed(name), does) for name, does in footer_keys(self.keys(keys))]

    @property
    def text(self) -> Style:
        """Plain text."""
        return self.palette.text

    @property
    def strong(self) -> Style:
        """What the eye should find first."""
        return self.palette.style(1 << Look.HEADLINE)

    @property
    def faint(self) -> Style:
        """What may be overlooked."""
        return self.palette.style(1 << Look.FURNITURE)

    @property
    def key(self) -> Style:
        """The name of a key; the letters of the gutter look the same."""
        return self.palette.gutter

    @property
    def chosen(self) -> Style:
        """The one thing of a row that the keys move."""
        return self.palette.style(1 << Look.CHOSEN)

    @property
    def title(self) -> Style:
        """A heading over a column or panel."""
        return self.palette.gutter

    @property
    def title_focused(self) -> Style:
        """The heading of what has the focus."""
        return self.palette.gutter + INVERTED

    @property
    def rule(self) -> str:
        """What a heading goes on with to the end of its row."""
        return "-" if self.signs.ascii else "─"

    @property
    def native(self) -> bool:
        """Whether the terminal's own colours are used, so that Textual must not translate them."""
        return self.palette in (SIXTEEN, NO_COLOUR)


def dressed(
    manners: Manners, *, theme: str = "", environ: Mapping[str, str] = os.environ, light: bool | None = None
) -> Dress:
    """The dress for a terminal; `theme` is a palette's name, without it one that the terminal can show.

    `light` says whether the terminal's background is light, where that is known.
    """
    by_name = {palette.name: palette for palette in PALETTES}
    if not manners.color:
        palette = NO_COLOUR
    elif theme in by_name:
        palette = by_name[theme]
    elif many_colours(environ):
        palette = LIGHT if light else DARK
    else:
        palette = SIXTEEN
    return Dress(palette, signs(ascii_only=not manners.unicode))


def theme_of(environ: Mapping[str, str], theme: str = "") -> tuple[str, str]:
    """The palette's name that is asked for, by argument or by `CROSSREAD_THEME`, and what is wrong with it.

    Both are empty where nothing is asked for; `high-contrast` and `high_contrast` name the `high contrast`.
    """
    asked = theme or environ.get(VARIABLE, "")
    name = asked.strip().casefold().replace("-", " ").replace("_", " ")
    if not name or name in THEMES:
        return name, ""
    return "", f"no theme is called {asked[:LONGEST_NAME]!a}; there are {', '.join(THEMES)}"
