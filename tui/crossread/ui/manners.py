"""Manners on a terminal: what the environment asks for. Read before anything that takes time is imported."""

import locale
from collections.abc import Mapping
from dataclasses import dataclass

C_LOCALES = ("C", "POSIX")

RICH_TERMS = ("256color", "direct", "kitty", "ghostty", "alacritty", "foot", "wezterm")
"""Parts of `TERM` that promise at least 256 colours."""


@dataclass(frozen=True, slots=True)
class Manners:
    """How to speak to this terminal."""

    mouse: bool
    """Off over SSH, where the terminal's own selection is worth more."""
    color: bool
    """False where the user asks for none by `NO_COLOR`."""
    unicode: bool
    """Whether the locale can show signs beyond ASCII."""


def manners(environ: Mapping[str, str], encoding: str | None = None) -> Manners:
    """What the environment asks for. `NO_COLOR` counts when it is not empty, as its page says.

    `encoding` is the locale's where it is not given.
    """
    spoken = (encoding or _encoding(environ)).lower().replace("-", "")
    return Manners(
        mouse=not (environ.get("SSH_TTY") or environ.get("SSH_CONNECTION")),
        color=not environ.get("NO_COLOR"),
        unicode=spoken in ("utf8", "utf16", "utf32", "gb18030"),
    )


def _encoding(environ: Mapping[str, str]) -> str:
    """The locale's encoding; of the plain C locale ASCII, also where Python has made UTF-8 of it for itself."""
    if environ.get("LC_ALL") in C_LOCALES:
        return "ascii"
    if (
        not environ.get("LC_ALL")
        and environ.get("LANG") in C_LOCALES
        and environ.get("LC_CTYPE", "C.UTF-8") == "C.UTF-8"
    ):
        return "ascii"
    return locale.getpreferredencoding(False)


def many_colours(environ: Mapping[str, str]) -> bool:
    """Whether the terminal shows at least 256 colours, as far as it says."""
    if environ.get("COLORTERM", "").lower() in ("truecolor", "24bit"):
        return True
    return any(part in environ.get("TERM", "") for part in RICH_TERMS)
