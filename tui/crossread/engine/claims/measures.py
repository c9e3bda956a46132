"""Measures, money and percentages: numbers with a unit."""

from dataclasses import dataclass, replace

from crossread.engine.claims.buried import below
from crossread.engine.claims.dated import time_of_day
from crossread.engine.claims.durations import duration
from crossread.engine.claims.magnitudes import magnitude_before, quake_after, scaled_by_name, strength_in_degrees
from crossread.engine.claims.money import money_before, money_by_noun
from crossread.engine.claims.tally import Tally, glued, key, of_unit
from crossread.engine.claims.units import units
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.claims.weights import weighs
from crossread.engine.text.number_words import number_words
from crossread.engine.text.pieces import DASHES, Piece
from crossread.engine.text.quantity import Quantity
from crossread.model import ClaimKind

TEMPERATURES = frozenset({"celsius", "fahrenheit", "c", "f", "centigrade"})
TIMES = frozenset({"hour", "second", "day", "minute", "year"})
"""After a measure and `per` these make a rate of it."""
MINUS = frozenset("-−–")
FOOT = 12
"""Inches of a foot."""
PRIMES = frozenset({"′", "′′"})
"""Signs of feet and inches, and of the parts of a degree."""
METRE_MOST = 100_000
"""No report gives a longer stretch in metres."""


def measured(run: list[Piece], q: Quantity, words: Vocabulary, floor: int) -> Tally | None:
    """The tally of a number with a unit, a currency or a percent sign; None where there is none."""
    if q.digits and time_of_day(run, q.core, q.stop):
        return None
    return (
        money_before(run, q, floor)
        or magnitude_before(run, q)
        or _unit_after(run, q, words)
        or money_by_noun(run, q, words)
    )


@dataclass(frozen=True, slots=True)
class _Unit:
    """A unit after a number, with how the two are joined."""

    kind: ClaimKind
    name: str
    at: int
    """Where it begins."""
    stop: int
    hyphen: bool
    """Whether a hyphen joins it to the number: `120-mile`."""
    tight: bool
    """Whether nothing parts it from the number: `120km`."""


def _unit_after(run: list[Piece], q: Quantity, words: Vocabulary) -> Tally | None:
    """`120 km`, `a 120-mile stretch`, `€3m-a-year`, `200 pounds of explosives`, `a 7.2 quake`."""
    unit = _named_unit(run, q, words)
    if unit is None:
        if q.value is not None and quake_after(run, q, words):
            return of_unit(q, "measure", "magnitude", q.first, q.stop)
        return scaled_by_name(run, q, words)
    if _is_other(run, unit, words) or _by_day_or_night(run, q, unit, words):
        return None
    if q.weak and unit.kind in ("duration", "measure"):
        return Tally(q.first, unit.stop, "idle", q.value, core=q.core)
    if unit.kind == "duration":
        return duration(run, q, unit.name, unit.stop, hyphen=unit.hyphen, words=words)
    if unit.tight and unit.kind == "money" and "-" in run[unit.at].key:
        return _suffixed(run, q, unit)
    name, stop = _whole_unit(run, unit)
    if name == "degrees" and strength_in_degrees(run, q, stop, words):
        name = "magnitude"
    tally = of_unit(q, unit.kind, name, q.first, stop)
    spread = key(run, q.first) == "over" and key(run, q.first - 1) in words.lists["stretching"]
    if spread or below(run, tally, words):
        tally.first, tally.hedge = q.core, "range" if q.high is not None else "exact"
    near = key(run, tally.first - 1) == "within" and key(run, stop) == "of" and tally.hedge == "exact"
    if near and key(run, tally.first - 2) in words.lists["coming near"]:
        tally.first, tally.hedge = tally.first - 1, "up to"
    if name == "feet" and q.value is not None and q.high is None:
        _with_inches(run, tally, unit, words)
    if unit.hyphen and name != "magnitude" and "-" not in run[unit.at].key and _dimension(run, stop, words):
        tally.stop = stop + 2
    if name.startswith("degrees") and q.value is not None and _below_zero(run, q.first):
        tally.first, tally.value = q.first - 1, -q.value
    tally.noun = stop
    return tally


def _named_unit(run: list[Piece], q: Quantity, words: Vocabulary) -> _Unit | None:
    """The unit that stands after the number, None where none does."""
    known = units()
    at = q.stop
    hyphen = key(run, at) in DASHES and glued(run, at) and glued(run, at + 1)
    at += hyphen
    after = key(run, at)
    if not hyphen and (after == "more" or after in words.lists["drawn out"]):
        found = known.after.at(run, at + 1)
        at += found is not None and (after == "more" or found[0][0] == "duration")
    tight = glued(run, at)
    suffix, _, currency = after.partition("-")
    money = known.hyphened.get(currency) if tight and suffix in number_words().suffixes else None
    if money and money[0] == "money" and q.value is not None:
        return _Unit("money", money[1], at, at + 1, hyphen, tight)
    if (tight or (after in known.spaced and _ends_phrase(run, q, at, words))) and not hyphen and after in known.tight:
        return _Unit("measure", known.tight[after], at, at + 1, hyphen, tight)
    if after == "'" and tight and key(run, at + 1) in words.lists["dimensions"]:
        return _Unit("measure", "feet", at, at + 1, hyphen, tight)
    at += after == "of" and (q.value is None or key(run, at - 1) in ("millions", "billions"))
    found = known.after.at(run, at)
    if found and found[0] == ("money", after.upper()) and not run[at].capital:  # `3 rub downs`
        found = None
    if found is None and "-" in after and not after.endswith("-old") and suffix in known.hyphened:
        found = (known.hyphened[suffix], at + 1)
    if found is None and "-" in after and after in known.hyphened:
        found = (known.hyphened[after], at + 1)
    if found is None:
        return None
    (kind, name), stop = found
    unit = _Unit(kind, name, at, stop, hyphen, tight)
    if name == "GBP" and key(run, at).startswith("pound") and weighs(run, q, stop, hyphen, words):
        return replace(unit, kind="measure", name="pounds")
    return unit


def _ends_phrase(run: list[Piece], q: Quantity, at: int, words: Vocabulary) -> bool:
    """Whether a letter after digits and a space is a unit and ends what is measured: `seas of 3.5 m`."""
    if run[at].capital or run[q.stop - 1].sort != "digits" or not 0 < (q.value or 0) <= METRE_MOST:
        return False
    ends = at + 1 >= len(run) or run[at + 1].sort == "mark" or words.tag(run[at + 1]) in ("p", "u", "c", "j", "a", "d")
    return ends or key(run, at + 1) in words.lists["dimensions"] or key(run, at + 1) in ("of", "x")


def _is_other(run: list[Piece], unit: _Unit, words: Vocabulary) -> bool:
    """Whether the word is no unit there: a sign before the next amount, an initial, `two second homes`."""
    word = run[unit.at]
    if unit.kind == "money" and word.sort == "mark":
        return unit.stop < len(run) and run[unit.stop].sort == "digits"
    if unit.name == "blocks" and key(run, unit.stop) not in words.lists["ways"]:
        return True  # `four blocks of flats`
    if word.key == "rpg" and key(run, unit.stop) in words.lists["arms behind rpg"]:
        return True  # `two RPG launchers`
    if unit.hyphen:
        return False
    if word.key in PRIMES and key(run, unit.at - 2) in ("°", *PRIMES):  # `35°12′N`
        return True
    initial = word.capital and len(word.key) == 1 and not unit.name.startswith("degrees") and not unit.tight
    return (unit.kind == "measure" and initial) or (unit.name == "seconds" and word.key == "second")


def _by_day_or_night(run: list[Piece], q: Quantity, unit: _Unit, words: Vocabulary) -> bool:
    """Whether people are told from others by the time: `53 day students`, `12 night watchmen`."""
    singular = run[unit.at].key in ("day", "night") and not unit.hyphen and q.value != 1
    return singular and key(run, unit.stop + (key(run, unit.stop) == "shift")) in words.people


def _suffixed(run: list[Piece], q: Quantity, unit: _Unit) -> Tally:
    """`a 40m-euro plan`: the scale and the currency in one word."""
    scale = number_words().suffixes[run[unit.at].key.partition("-")[0]]
    value = None if q.value is None else round(q.value * scale)
    return Tally(q.first, unit.stop, "money", value, hedge=q.hedge, kind="money", unit=unit.name, core=q.core)


def _whole_unit(run: list[Piece], unit: _Unit) -> tuple[str, int]:
    """The unit's name with what belongs to it, and the index after that: `litres per second`, `Richter scale`."""
    stop = unit.stop
    if unit.name == "magnitude" and run[unit.at].key == "richter":
        return unit.name, stop + (key(run, stop) == "scale")
    if unit.name.startswith("degrees"):
        return unit.name, stop + (key(run, stop) in TEMPERATURES)
    if unit.kind == "measure" and key(run, stop) in ("per", "an", "a") and key(run, stop + 1) in TIMES:
        return f"{unit.name} per {key(run, stop + 1)}", stop + 2
    return unit.name, stop


def _with_inches(run: list[Piece], tally: Tally, unit: _Unit, words: Vocabulary) -> None:
    """Adds the inches of a height that names no inches: `6 feet 5`, `six-foot-five`, `a 6-foot-5 centre`."""
    stop = unit.stop
    word = run[unit.at].key.partition("-")[2]
    if not word:
        stop += key(run, stop) in DASHES and glued(run, stop) and glued(run, stop + 1)
        word, stop = key(run, stop), stop + 1
        if stop < len(run) and not glued(run, stop - 1) and run[stop].sort == "word" and not words.tag(run[stop]):
            return
    inches = int(word) if word.isascii() and word.isdigit() and len(word) < 3 else number_words().cardinals.get(word, 0)
    stop += key(run, stop) in PRIMES
    stop += key(run, stop) in PRIMES
    if 0 < inches < FOOT and tally.value is not None:
        tally.value, tally.stop = round(tally.value + inches / FOOT, 2), max(tally.stop, stop)


def _dimension(run: list[Piece], stop: int, words: Vocabulary) -> bool:
    """Whether `-long`, `-high` and the like follow: `a 20-mile-long queue`."""
    return key(run, stop) in DASHES and glued(run, stop) and key(run, stop + 1) in words.lists["dimensions"]


def _below_zero(run: list[Piece], first: int) -> bool:
    """Whether a minus stands before a temperature: `-12C`, `minus 12 degrees`."""
    sign = key(run, first - 1)
    signed = sign in MINUS and glued(run, first) and not glued(run, first - 1)
    return signed or sign == "minus"


def in_millions(run: list[Piece], q: Quantity, words: Vocabulary) -> Quantity:
    """The number with the `m` after it read as millions, where people, goods or money follow; else as it is."""
    if key(run, q.stop) != "m" or run[q.stop].capital > glued(run, q.stop) or q.value is None:
        return q
    if key(run, q.first - 1) == "within":
        return q  # `within 80m of the hut`
    after = key(run, q.stop + 1)
    money = units().after.at(run, q.stop + 1)
    counted = after in words.plurals or after in words.property or after in words.lists["by the million"]
    metres = q.value <= METRE_MOST or not glued(run, q.stop)
    if not counted and not (money and money[0][0] == "money") and metres:
        return q
    high = None if q.high is None else round(q.high * 1_000_000)
    return replace(q, stop=q.stop + 1, value=round(q.value * 1_000_000), high=high, digits=False)
