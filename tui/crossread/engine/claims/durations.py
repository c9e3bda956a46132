"""Lengths of time, with a number or without one: `for two decades`, `half an hour`, `a week-long siege`."""

from crossread.engine.claims.beside import listed
from crossread.engine.claims.dated import points_in_time
from crossread.engine.claims.tally import Tally, key, of_unit
from crossread.engine.claims.units import units
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.numbers import grammar
from crossread.engine.text.pieces import Piece
from crossread.engine.text.quantity import Quantity


def as_long(run: list[Piece], at: int) -> Tally | None:
    """`a week-long siege`, `the daylong hearing`: one of the unit."""
    word = run[at].key.removesuffix("long").removesuffix("-")
    unit = units().hyphened.get(word)
    if not run[at].key.endswith("long") or unit is None or unit[0] != "duration" or word.endswith("s"):
        return None
    return Tally(at, at + 1, "duration", 1, kind="duration", unit=unit[1], core=at)


def spell(run: list[Piece], at: int) -> Tally | None:
    """A length of time of one or a half without a number: `for an hour`, `half an hour`, `about a week`."""
    known = units().after
    half = run[at].key == "half" and key(run, at + 1) in ("a", "an")
    unit = known.at(run, at + 1 + half)
    if unit is None or unit[0][0] != "duration" or points_in_time(run, at, unit[1]):
        return None
    name, stop = unit[0][1], unit[1]
    if name == "seconds" and not half:
        return None
    value: float = 0.5 if half else 1
    if key(run, stop) == "and" and key(run, stop + 1) in ("a", "one") and key(run, stop + 2) == "half":
        value, stop = value + 0.5, stop + 3
    hedge = grammar().hedges.before(run, at)
    if value == 1 and not hedge and _or_two(run, stop):
        return Tally(at, stop + 2, "duration", 1, 2, "range", kind="duration", unit=name, core=at)
    if not half and not hedge and key(run, at - 1) not in listed("lasting") and value == 1:
        return None
    first = hedge[1] if hedge else at
    return Tally(
        first, stop, "duration", value, hedge=hedge[0] if hedge else "exact", kind="duration", unit=name, core=at
    )


def long_ago(run: list[Piece], at: int) -> Tally | None:
    """How long it went on in no number: `ended decades of war`, `warned of it for centuries`."""
    told = key(run, at + 1) == "of" or key(run, at - 1) == "for"
    if run[at].key not in listed("eras") or not told or run[at].capital:
        return None
    return Tally(at, at + 1, "duration", None, hedge="vague", kind="duration", unit=run[at].key, core=at)


def duration(run: list[Piece], q: Quantity, name: str, stop: int, *, hyphen: bool, words: Vocabulary) -> Tally:
    """The length of time that the number and its unit before piece `stop` tell; a date where it is none."""
    if not hyphen and points_in_time(run, q.first, stop):
        return Tally(q.first, stop, "date", q.value, core=q.core)
    tally = of_unit(q, "duration", name, q.first, stop)
    leads = listed("lasting") | words.lists["over leads"]
    if key(run, q.first) == "over" and q.first and key(run, q.first - 1) not in leads:
        tally.first, tally.hedge = q.core, "exact"
    if q.value == 1 and q.hedge == "exact" and _or_two(run, stop):
        tally.high, tally.hedge, tally.stop = 2, "range", stop + 2
    return tally


def _or_two(run: list[Piece], at: int) -> bool:
    """Whether `or two` goes on from one of a unit: `a minute or two`, `one season or two`."""
    return key(run, at) == "or" and key(run, at + 1) == "two"
