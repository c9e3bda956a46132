"""What a claim states, in as few characters as tell it: `85`, `>90`, `7-9`, `$12`, `Imran Khan`."""

import re
from collections.abc import Iterable
from datetime import date

from crossread.model import Claim, Hedge, Verdict

SIGNS: dict[Verdict, str] = {"conflict": "✗", "differ": "≠", "agree": "=", "lone": "○"}
"""A verdict is told by a sign and a word, never by colour alone."""

SILENT = "·"
"""The cell of an article that says nothing about a fact."""

HEDGES: dict[Hedge, str] = {
    "at least": "≥",
    "more than": ">",
    "about": "~",
    "nearly": "≲",
    "up to": "≤",
    "less than": "<",
}

ASCII = str.maketrans({
    "✗": "X", "≠": "!", "○": "o", "·": "-", "≥": ">=", "≤": "<=", "≲": "<~", "→": "->", "…": ">", "–": "-", "—": "-",
    "‘": "'", "’": "'", "“": '"', "”": '"',
})  # fmt: skip
"""How the signs are spelt where the output knows no others."""

LARGE = ((1_000_000_000, "billion"), (1_000_000, "million"))

VAGUE_WIDTH = 24
"""A vague claim is shown by its own words, up to this many code points."""


def figure(claim: Claim) -> str:
    """The figure of one claim; in brackets where it is not simply stated (revised, possible, denied, a rate)."""
    text = _bare(claim)
    return text if claim.standing == "stated" else f"({text})"


def figures(claims: Iterable[Claim]) -> str:
    """The figures of one article's claims in the order of the text, each once; `·` where there are none."""
    return ", ".join(dict.fromkeys(figure(claim) for claim in claims)) or SILENT


def plain_figure(claim: Claim) -> str:
    """The figure in words instead of signs: `at least 7`, `7 to 9`, `16 Jan 2024`."""
    if claim.name or claim.value is None:
        return _bare(claim)
    number = _number(claim.value) if claim.high is None else f"{_number(claim.value)} to {_number(claim.high)}"
    hedge = claim.hedge if claim.hedge in HEDGES else ""
    unit = "per cent" if claim.kind == "percent" else claim.unit if claim.unit != "magnitude" else ""
    return " ".join(filter(None, (hedge, number, unit)))


def _bare(claim: Claim) -> str:
    if claim.name:
        return _name(claim.name)
    if claim.value is None:
        return _cut(" ".join(claim.quote.split()), VAGUE_WIDTH)
    number = _number(claim.value)
    if claim.high is not None:
        number = f"{number}-{_number(claim.high)}"
    text = HEDGES.get(claim.hedge, "") + number
    if claim.kind == "percent":
        return f"{text}%"
    return f"{text} {claim.unit}" if claim.unit and claim.unit != "magnitude" else text


def _number(value: int | float) -> str:
    """Digits in groups of three, floats as short as they are exact; whole tenths of millions and billions by word."""
    for size, word in LARGE:
        if value >= size and value * 10 % size == 0:
            return f"{value / size:,.10g} {word}"
    return f"{int(value):,}" if value == int(value) else f"{value:,.10g}"


def _name(name: str) -> str:
    """An ISO date as `16 Jan 2024`, a month as `Jan 2024`; any other name as it is."""
    month = MONTH.fullmatch(name)
    if month:
        return f"{MONTHS[int(month[2]) - 1]} {month[1]}"
    try:
        day = date.fromisoformat(name)
    except ValueError:
        return name
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""Not by `strftime`: what is printed must not depend on the locale."""


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 1].rstrip()}…"
