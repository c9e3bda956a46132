"""What numbers a claim allows."""

import math
import re
from dataclasses import dataclass

from crossread.engine.facts.units import factor_of
from crossread.model import Claim

WHOLE_KINDS = frozenset({"killed", "injured", "missing", "captured", "displaced", "rescued", "damaged", "count"})
"""Kinds that count whole things: more than 90 of them starts with 91."""

ABOUT = 0.1
"""`About 50` allows 45 to 55, `nearly 100` 90 and more (tests/gold/GUIDELINES.md)."""

MEASURED_STEP = 1e-9
"""How far `more than` lies above a measured number, as a share of it."""

VAGUE: tuple[tuple[str, float, float], ...] = (
    ("tens of thousands", 20_000, 99_999),
    ("hundreds of thousands", 200_000, 999_999),
    ("tens of millions", 20e6, 99e6),
    ("hundreds of millions", 200e6, 999e6),
    ("couple", 2, 3),
    ("few", 2, 6),
    ("handful", 3, 6),
    ("several", 3, 10),
    ("tens", 20, 99),
    ("dozens", 24, 99),
    ("scores", 40, 199),
    ("hundreds", 200, 1_999),
    ("thousands", 2_000, 19_999),
    ("millions", 2e6, 19e6),
)
"""Words that stand for a number, the longest first, with the numbers that they allow (tests/gold/GUIDELINES.md)."""

SCALES = {"dozen": 12, "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
"""What `several` and the like may count: `several hundred` allows 300 to 1,000."""

VAGUE_WORD = re.compile(
    rf"\b(?P<word>{'|'.join(word for word, _, _ in VAGUE)})\b(?:(?: of)? (?P<scale>{'|'.join(SCALES)})\b)?",
    re.IGNORECASE,
)
VAGUE_RANGE = {word: (low, high) for word, low, high in VAGUE}
SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Interval:
    """A closed run of numbers."""

    low: float
    high: float

    def __contains__(self, number: float) -> bool:
        return self.low <= number <= self.high

    def meets(self, other: "Interval") -> bool:
        """Whether one number lies in both."""
        return self.low <= other.high and other.low <= self.high


def interval_of(claim: Claim) -> Interval:
    """The numbers that a claim allows, in its own unit; one to infinity where it gives no number and no known word."""
    value = finite(claim.value)
    if value is None or claim.hedge == "vague":
        return _vague(claim)
    step = 1 if claim.kind in WHOLE_KINDS else max(abs(value), 1) * MEASURED_STEP
    match claim.hedge:
        case "at least":
            return Interval(value, math.inf)
        case "more than":
            return Interval(value + step, math.inf)
        case "about":
            return Interval(value - abs(value) * ABOUT, value + abs(value) * ABOUT)
        case "nearly":
            return Interval(value - abs(value) * ABOUT, value - step)
        case "up to":
            return Interval(min(0, value), value)
        case "less than":
            return Interval(min(0, value - step), value - step)
        case "range":
            end = finite(claim.high)
            return Interval(value, value if end is None else max(value, end))
        case _:
            return Interval(value, value)


def finite(number: int | float | None) -> float | None:
    """The number as it can be reckoned with; None for none and for what no float holds."""
    if number is None:
        return None
    try:
        plain = float(number)
    except OverflowError:
        return None
    return plain if math.isfinite(plain) else None


def base_interval(claim: Claim) -> Interval:
    """The same in the base unit of its family: kilometres for lengths, seconds for times."""
    own, factor = interval_of(claim), factor_of(claim.unit)
    return Interval(own.low * factor, own.high * factor)


def _vague(claim: Claim) -> Interval:
    found = _vague_words(claim)
    if found is None:
        return Interval(1, math.inf)
    low, high = VAGUE_RANGE[found["word"].lower()]
    scale = SCALES.get((found["scale"] or "").lower(), 1)
    return Interval(low * scale, high * scale)


def vague_word(claim: Claim) -> str:
    """The words that stand for the number, `dozens`, `several hundred`; empty where the quote has none that says how
    many.
    """
    found = _vague_words(claim)
    return found[0].lower() if found else ""


def _vague_words(claim: Claim) -> re.Match[str] | None:
    return VAGUE_WORD.search(SPACE.sub(" ", claim.quote))


def common(intervals: list[Interval]) -> bool:
    """Whether one number lies in all of them; true for none."""
    return not intervals or max(i.low for i in intervals) <= min(i.high for i in intervals)
