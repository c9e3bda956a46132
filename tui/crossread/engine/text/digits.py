"""Numbers written in digits, with the groups, scales and fractions that go on from them: `1 200`, `3 1/2`."""

from collections.abc import Sequence

from crossread.engine.text.number_words import Amount, number_words
from crossread.engine.text.numerals import PLACES, numeral
from crossread.engine.text.pieces import DASHES, Piece
from crossread.engine.text.quantity import Quantity

UNDER = frozenset({"2", "3", "4", "5", "8", "16", "32"})
"""What lengths and weights are broken into: `3 1/2`, `5 3/16`."""
TWICE = frozenset({("hundred", "million"), ("thousand", "million"), ("lakh", "crore"), ("thousand", "crore")})
"""Scales that are multiplied: `2 lakh crore`."""
SPACED = frozenset({"mn", "mln", "mio", "bn", "bln", "trn"})
"""Short scales that are read after a space too: `80 mln euros`."""


def in_digits(run: Sequence[Piece], i: int) -> Quantity | None:
    """The number whose digits stand at piece `i`; None where they are none.

    Groups set apart by spaces and the scale after them go with it: `1 200`, `1.2 million`, `40-million`, `2 dozen`.
    """
    known = number_words()
    raw, stop = run[i].key, i + 1
    if len(raw) <= 3 and raw.isdigit() and raw[0] != "0":
        while stop < len(run) and _group(run, stop):
            raw, stop = raw + run[stop].key, stop + 1
    scale: Amount = 1
    glued = stop < len(run) and run[stop].start == run[stop - 1].end
    at = (
        stop + 1 if glued and run[stop].key in DASHES and stop + 1 < len(run) and run[stop + 1].sort == "word" else stop
    )
    if at < len(run):
        key = run[at].key
        if (glued and at == stop and key in known.suffixes and key != "m") or key in SPACED:
            scale, stop = known.suffixes[key], at + 1
        elif key == "hundred" and at == stop and raw.isdigit() and int(raw) >= known.scales["hundred"]:
            stop += 1  # `200 hundred men` is a slip for 200
        elif key in known.scales and key != "score":
            scale, stop = known.scales[key], at + 1
            if stop < len(run) and (key, run[stop].key) in TWICE:
                scale, stop = scale * known.scales[run[stop].key], stop + 1
    value = numeral(raw, scale > 1 or (stop < len(run) and run[stop].key in ("percent", "%", "magnitude")))
    if value is None:
        return None
    value *= scale
    if scale > 1 and stop - i == 2:
        rest, stop = _remainder(run, stop, scale)
        value += rest
    broken = _broken(run, stop) if scale == 1 and raw.isdigit() else 0
    if broken:
        return Quantity(i, i, stop + 3, value + broken)
    return Quantity(
        i, i, stop, int(value) if value == int(value) and scale > 1 else _round(value), digits=stop == i + 1
    )


def _remainder(run: Sequence[Piece], at: int, scale: Amount) -> tuple[Amount, int]:
    """What goes on from a scale, and the index after it: `10 thousand 300`, `3 lakh 50 thousand`; 0 where nothing."""
    scales = number_words().scales
    if at >= len(run) or run[at].sort != "digits" or not run[at].key.isdigit() or run[at].start != run[at - 1].end + 1:
        return 0, at
    value: Amount = int(run[at].key)
    stop = at + 1
    smaller = scales.get(run[stop].key, 0) if stop < len(run) and run[stop].key not in ("dozen", "score") else 0
    if smaller:
        value, stop = value * smaller, stop + 1
    hundreds = scale == scales["thousand"] and len(run[at].key) == 3 and run[at].key[0] != "0"
    return (value, stop) if value < scale and (smaller or hundreds) else (0, at)


def runs_on(run: Sequence[Piece], number: Quantity) -> bool:
    """Whether digits that are no number by themselves follow a scale: `2 million 500`."""
    at = number.stop
    if at >= len(run) or at - number.core != 2 or run[number.core].sort != "digits":
        return False
    scaled = run[at - 1].key in number_words().scales
    return scaled and run[at].sort == "digits" and run[at].start == run[at - 1].end + 1


def _round(value: Amount) -> Amount:
    return round(value, 9) if isinstance(value, float) else value


def _broken(run: Sequence[Piece], at: int) -> Amount:
    """The fraction that piece `at` begins one space after a whole number, 0 where none does: `3 1/2`."""
    if at + 2 >= len(run) or run[at + 1].key != "/" or run[at].start != run[at - 1].end + 1:
        return 0
    over, under = run[at].key, run[at + 2].key
    joined = run[at + 2].start == run[at].end + 1 and run[at + 2].sort == "digits"
    if not joined or under not in UNDER or not over.isdigit() or not 0 < int(over) < int(under):
        return 0
    return round(int(over) / int(under), PLACES)


def _group(run: Sequence[Piece], i: int) -> bool:
    """Whether piece `i` is a group of three digits one space after digits, and no number by itself goes on from it."""
    piece = run[i]
    return (
        piece.sort == "digits"
        and len(piece.key) == 3
        and piece.start == run[i - 1].end + 1
        and run[i - 1].sort == "digits"
    )
