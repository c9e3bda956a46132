"""Claims in few words, as reasons and cells tell them: `over 90`, `at least 7`, `3 + 4 = 7`."""

import re
from datetime import date

from crossread.engine.facts.interval import finite, vague_word
from crossread.engine.facts.units import family_of, unit_name
from crossread.model import Claim

HEDGE_WORDS = {
    "at least": "at least ",
    "more than": "over ",
    "about": "about ",
    "nearly": "nearly ",
    "up to": "up to ",
    "less than": "under ",
}

SMALL_NUMBERS = {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"), start=1
    )
}
PARTS = re.compile(rf"(?<![\d.,])\b(?:\d{{1,6}}(?![.,]?\d)|{'|'.join(SMALL_NUMBERS)})\b", re.IGNORECASE)

OPEN_WORDS = re.compile(
    r"\b(?:a number of|some|many|numerous|various|countless|multiple|dozens?|unknown|undisclosed|most|more|a group of"
    r"|small|large)\b",
    re.IGNORECASE,
)
"""Words that stand for no number in particular."""

LARGE = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
"""From a million on, a number is told with its word."""

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def number_words(number: float) -> str:
    """The number as a person writes it: `1,500`, `6.1`, `85 million`."""
    for size, word in LARGE:
        if abs(number) >= size:
            return f"{number / size:.6g} {word}"
    return f"{number:,.0f}" if number == int(number) else f"{number:,.10g}"


def claim_words(claim: Claim) -> str:
    """What the claim states, with hedge and unit: `over 90`, `7 to 9`, `about 600 miles`, `dozens`, `16 Jan 2024`."""
    if claim.name:
        return day_words(claim.name) if claim.kind == "date" else claim.name
    value, high = finite(claim.value), finite(claim.high)
    if value is None:
        return vague_word(claim) or _open_words(claim.quote)
    stated = number_words(value)
    if claim.hedge == "range" and high is not None:
        stated = f"{stated} to {number_words(high)}"
    unit = "" if claim.unit.lower() == "magnitude" else claim.unit
    if value == 1 and high is None and family_of(unit) in ("length", "time"):
        unit = unit_name(unit)
    return f"{HEDGE_WORDS.get(claim.hedge, '')}{stated}{' ' + unit if unit else ''}"


def _open_words(quote: str) -> str:
    found = OPEN_WORDS.search(quote)
    return found[0].lower() if found else "an unknown number"


def sum_words(claim: Claim) -> str:
    """`3 + 4 = 7` where the quote names the parts of its number; else empty."""
    value = finite(claim.value)
    parts = [SMALL_NUMBERS.get(word.lower()) or int(word) for word in PARTS.findall(claim.quote)]
    if value is None or len(parts) < 2 or sum(parts) != value:
        return ""
    return f"{' + '.join(map(str, parts))} = {number_words(value)}"


def day_words(day: str) -> str:
    """An ISO date as a person writes it, `16 Jan 2024`; a year or a month alone likewise."""
    parts = day.split("-")
    if len(parts) == 3:
        try:
            known = date.fromisoformat(day)
        except ValueError:
            return day
        return f"{known.day} {MONTHS[known.month - 1]} {known.year}"
    if len(parts) == 2 and parts[1].isdigit() and 1 <= int(parts[1]) <= 12:
        return f"{MONTHS[int(parts[1]) - 1]} {parts[0]}"
    return day
