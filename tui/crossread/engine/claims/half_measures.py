"""Measures and lengths of time told without a whole number: `half a mile`, `a quarter of an hour`, `about a mile`."""

from crossread.engine.claims.dated import points_in_time
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.units import units
from crossread.engine.text.number_words import number_words
from crossread.engine.text.numbers import grammar
from crossread.engine.text.pieces import DASHES, Piece
from crossread.model import ClaimKind

ARTICLES = frozenset({"a", "an"})
SHORTEST = 3
"""Letters of a unit at least that is told of without a number: `about a mile`, not `about a g`."""


def half_measure(run: list[Piece], at: int) -> Tally | None:
    """The measure without a number that begins at piece `at`; None where none does, or one without part and hedge."""
    part, unit_at = _part(run, at)
    if part is None and run[at].key not in ARTICLES:
        return None
    unit = _unit(run, unit_at)
    if unit is None:
        return None
    kind, name, stop = unit
    if kind == "duration" and (part is None or points_in_time(run, at, stop)):
        return None
    value = 1 if part is None else part
    more = number_words().fractions.get(key(run, stop + 2))
    if more and key(run, stop) == "and" and key(run, stop + 1) in ("a", "one"):
        value, stop = value + more, stop + 3
    hedge = grammar().hedges.before(run, at)
    if value == 1 and (hedge is None or len(run[unit_at].key) < SHORTEST):
        return None
    first, worded = (hedge[1], hedge[0]) if hedge else (at, "exact")
    return Tally(first, stop, kind, value, hedge=worded, kind=kind, unit=name, core=at)


def _part(run: list[Piece], at: int) -> tuple[float | None, int]:
    """The part of a unit that is told, None for the whole of it, and the index at which the unit would begin."""
    parts = number_words().fractions
    word = at + (run[at].key in ARTICLES)
    count, _, named = key(run, word).rpartition("-")
    if named not in parts or (count and count not in number_words().cardinals):
        return None, at + 1
    value = parts[named] * number_words().cardinals.get(count, 1)
    word += 1
    if named.startswith("third") and key(run, word) != "of":
        return None, at + 1  # `a third mile`
    if key(run, word) in DASHES:
        return value, word + 1
    word += key(run, word) == "of"
    return value, word + (key(run, word) in ARTICLES)


def _unit(run: list[Piece], at: int) -> tuple[ClaimKind, str, int] | None:
    """Kind and name of the unit at piece `at` and the index after it; None where none stands there."""
    known = units()
    found = known.after.at(run, at)
    if found is None:
        lead, _, rest = key(run, at).partition("-")  # `a half-mile-long queue`
        found = (known.hyphened[lead], at + 1) if rest and lead in known.hyphened else None
    if found is None or found[0][0] not in ("measure", "duration") or found[0][1] == "magnitude":
        return None
    return *found[0], found[1]
