"""The value of a run of digits, in any script and any grouping."""

import re
import unicodedata

LONGEST = 15
"""Digits a number may have: whole numbers up to 10^15 are exact in a float, and no report counts further."""

SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
"""Raised digits, which are powers or the marks of notes."""
PLACES = 4
"""Decimal places of a third or a seventh: more than anybody tells."""
VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
"""Fractions of one sign, by themselves or after a whole number: `3½`."""

GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[\u066c\u00a0 ]\d{3})+")
"""1,200 and 1,200.5; Indian 1,00,000; Arabic and spaced groups."""
POINTED = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?")
"""1.200 or 1.200.000,5, as much of Europe writes."""
DECIMAL = re.compile(r"\d+[.\u066b]\d+|\d+,\d{1,2}")


def numeral(raw: str, scaled: bool = False) -> int | float | None:
    """The number that the digits write; None where they write none (dates with points, too many digits).

    `scaled` says that a scale or a unit follows (`1.375 billion`): then a single point is a decimal one.
    """
    if raw[-1:] in VULGAR and raw:
        whole = numeral(raw[:-1], scaled) if len(raw) > 1 else 0
        return None if whole is None else round(whole + unicodedata.numeric(raw[-1]), PLACES)
    raw = raw.replace(", ", ",")  # `2, 000`, as some pages space it
    plain = "".join(c for c in raw if c.isdigit() or c in ".,\u066c\u066b\u00a0 ")
    if sum(map(str.isdigit, plain)) > LONGEST:
        return None
    if plain.isdigit():
        return int(_ascii(plain))
    if GROUPED.fullmatch(plain):
        return _number(re.sub(r"[,\u066c\u00a0 ]", "", plain))
    if POINTED.fullmatch(plain) and not (scaled and plain.count(".") == 1):
        return _number(plain.replace(".", "").replace(",", "."))
    if DECIMAL.fullmatch(plain):
        return _number(plain.replace(",", ".").replace("\u066b", "."))
    return None


def _ascii(digits: str) -> str:
    return digits if digits.isascii() else "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in digits)


def _number(plain: str) -> int | float:
    plain = _ascii(plain)
    return float(plain) if "." in plain else int(plain)
