"""What a cell looks like, in the terminal's own codes, and the shortest way from one look to the next."""

from functools import lru_cache
from typing import NamedTuple

from rich.color import Color, ColorSystem
from rich.style import Style

ATTRIBUTES = (
    ("bold", "1", "22"),
    ("dim", "2", "22"),
    ("italic", "3", "23"),
    ("underline", "4", "24"),
    ("blink", "5", "25"),
    ("reverse", "7", "27"),
    ("conceal", "8", "28"),
    ("strike", "9", "29"),
    ("underline2", "21", "24"),
    ("overline", "53", "55"),
)
"""Each attribute with the codes that turn it on and off (ECMA-48, 8.3.117); two share a code that turns off both."""

SEEN_ON_BLANKS = frozenset({"underline", "reverse", "strike", "underline2", "overline"})

DEFAULT_FOREGROUND, DEFAULT_BACKGROUND = "39", "49"

ANY = "any"
"""The foreground of a blank: none that is seen."""


class Pen(NamedTuple):
    """A look. A tuple, because tens of thousands are compared for each picture."""

    foreground: str = ""
    """Codes of the colour, empty for the terminal's own, `ANY` for a blank, which has no attributes then."""
    background: str = ""
    attributes: int = 0
    """One bit for each of `ATTRIBUTES` that is on."""

    @property
    def inks(self) -> bool:
        """Whether a blank in it shows more than its background."""
        return bool(self.attributes & INKING)

    def blank_under(self, other: "Pen") -> bool:
        """Whether this is the look of blanks, and they look the same in the other one."""
        return self.foreground is ANY and self.background == other.background and not other.attributes & INKING


PLAIN = Pen()
"""A terminal's look after a reset."""

INKING = sum(1 << bit for bit, (name, _, _) in enumerate(ATTRIBUTES) if name in SEEN_ON_BLANKS)


def pen_of(style: Style | None, colors: ColorSystem) -> Pen:
    """The look of a style on a terminal with those colours. Links are left out: the reader has none."""
    if style is None:
        return PLAIN
    attributes = sum(1 << bit for bit, (name, _, _) in enumerate(ATTRIBUTES) if getattr(style, name))
    return Pen(_codes(style.color, colors, True), _codes(style.bgcolor, colors, False), attributes)


def _codes(color: Color | None, colors: ColorSystem, foreground: bool) -> str:
    if color is None or color.is_default:
        return ""
    return ";".join(color.downgrade(colors).get_ansi_codes(foreground))


@lru_cache(maxsize=256)
def blank(background: str) -> Pen:
    """The look of blanks on that background."""
    return Pen(ANY, background)


@lru_cache(maxsize=4096)
def after(old: Pen, new: Pen) -> Pen:
    """The look of a terminal of the look `old` when it is told to write in the new one: for blanks all may stay that
    is not seen."""
    return Pen(old.foreground, new.background, old.attributes & ~INKING) if new.foreground is ANY else new


@lru_cache(maxsize=4096)
def switch(old: Pen, new: Pen) -> str:
    """The sequence that turns the look `old` into `new`, neither that of blanks; empty where they are the same."""
    if old == new:
        return ""
    if new == PLAIN:
        return "\x1b[m"
    change, anew = _changes(old, new), ["", *_changes(PLAIN, new)]
    return f"\x1b[{min(';'.join(change), ';'.join(anew), key=len)}m"


def _changes(old: Pen, new: Pen) -> list[str]:
    off = {code for bit, (_, _, code) in enumerate(ATTRIBUTES) if (old.attributes & ~new.attributes) >> bit & 1}
    on = [
        code
        for bit, (_, code, ending) in enumerate(ATTRIBUTES)
        if new.attributes >> bit & 1 and (ending in off or not old.attributes >> bit & 1)
    ]
    colors = [
        wanted or default
        for had, wanted, default in (
            (old.foreground, new.foreground, DEFAULT_FOREGROUND),
            (old.background, new.background, DEFAULT_BACKGROUND),
        )
        if had != wanted
    ]
    return [*sorted(off), *on, *colors]
