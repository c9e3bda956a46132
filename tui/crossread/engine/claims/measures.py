"""Measures, money, percentages and lengths of time: numbers with a unit."""

from dataclasses import dataclass, replace

from crossread.engine.claims.beside import listed
from crossread.engine.claims.money import money_before, money_by_noun
from crossread.engine.claims.sorts import points_in_time, time_of_day
from crossread.engine.claims.tally import Tally, glued, key
from crossread.engine.claims.units import units
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.lexicon.inflect import plural
from crossread.engine.text.number_words import number_words
from crossread.engine.text.numbers import grammar
from crossread.engine.text.pieces import DASHES, Piece
from crossread.engine.text.quantity import Quantity
from crossread.model import ClaimKind

TEMPERATURES = frozenset({"celsius", "fahrenheit", "c", "f", "centigrade"})
TIMES = frozenset({"hour", "second", "day", "minute", "year"})
"""After a measure and `per` these make a rate of it."""
MINUS = frozenset("-−–")
FOOT = 12
"""Inches of a foot."""
MILLION = 1_000_000
WEIGHTS = frozenset({"kg", "g", "tons", "tonnes", "ounces"})
BRACKET_WITHIN = 3
"""Pieces before a bracket in which the unit stands that the bracket tells in another one."""
PRIMES = frozenset({"′", "′′"})
"""Signs of feet and inches, and of the parts of a degree."""
STRONGEST = 10
"""No quake has had this magnitude."""
METRE_MOST = 100_000
"""No report gives a longer stretch in metres."""


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


def measured(run: list[Piece], q: Quantity, words: Vocabulary, floor: int) -> Tally | None:
    """The tally of a number with a unit, a currency or a percent sign; None where there is none."""
    if q.digits and time_of_day(run, q.core, q.stop):
        return None
    return (
        money_before(run, q, floor)
        or _magnitude_before(run, q)
        or _unit_after(run, q, words)
        or money_by_noun(run, q, words)
    )


def _item(q: Quantity, sort: str, unit: str, first: int, stop: int) -> Tally:
    hedge = q.hedge
    return Tally(first, max(stop, q.stop), sort, q.value, q.high, hedge, q.weak, kind=sort, unit=unit, core=q.core)  # type: ignore[arg-type]  # the sort of a measured number is its kind


def _magnitude_before(run: list[Piece], q: Quantity) -> Tally | None:
    """`magnitude 6.1`, `magnitude-6.1`, `a magnitude of 6.1`, `measuring 7.2 on the Richter scale`."""
    if q.value is None or not 0 < q.value < 11:
        return None
    at = q.first - 1
    if key(run, at) in ("at", "to", "as") and _speaks_of_magnitude(run, at):
        return _item(q, "measure", "magnitude", q.first, q.stop)
    if key(run, at) in DASHES and glued(run, at):
        at -= 1
    while key(run, at) in ("of", "a", "at", "was", "as"):
        at -= 1
    if key(run, at) in ("magnitude", "magnitudes"):
        first = (
            at
            if q.first - at <= 2 and q.first == q.core and key(run, q.core - 1) not in ("of", "was", "as", "at")
            else q.first
        )
        return _item(q, "measure", "magnitude", first, q.stop)
    return None


def _speaks_of_magnitude(run: list[Piece], at: int) -> bool:
    """Whether `magnitude` stands shortly before, no number between: `the magnitude of the shock at 6.2`."""
    for piece in reversed(run[max(0, at - 8) : at]):
        if piece.key == "magnitude":
            return True
        if piece.sort == "digits":
            return False
    return False


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
        if q.value is not None and _quake_after(run, q, words):
            return _item(q, "measure", "magnitude", q.first, q.stop)
        return _scaled_by_name(run, q)
    if _is_other(run, unit) or _by_day_or_night(run, q, unit, words):
        return None
    if q.weak and unit.kind in ("duration", "measure"):
        return Tally(q.first, unit.stop, "idle", q.value, core=q.core)
    if unit.kind == "duration":
        return _duration(run, q, unit, words)
    if unit.tight and unit.kind == "money" and "-" in run[unit.at].key:
        return _suffixed(run, q, unit)
    name, stop = _whole_unit(run, unit)
    tally = _item(q, unit.kind, name, q.first, stop)
    if key(run, q.first) == "over" and key(run, q.first - 1) in words.lists["stretching"]:
        tally.first, tally.hedge = q.core, "exact"
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
    if not hyphen and after == "more" and known.after.at(run, at + 1):
        at += 1
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
    if name == "GBP" and key(run, at).startswith("pound") and _weighs(run, q, stop, hyphen, words):
        return replace(unit, kind="measure", name="pounds")
    return unit


def _ends_phrase(run: list[Piece], q: Quantity, at: int, words: Vocabulary) -> bool:
    """Whether a letter after digits and a space is a unit and ends what is measured: `seas of 3.5 m`."""
    if run[at].capital or run[q.stop - 1].sort != "digits" or not 0 < (q.value or 0) <= METRE_MOST:
        return False
    ends = at + 1 >= len(run) or run[at + 1].sort == "mark" or words.tag(run[at + 1]) in ("p", "u", "c", "j", "a", "d")
    return ends or key(run, at + 1) in words.lists["dimensions"] or key(run, at + 1) in ("of", "x")


def _is_other(run: list[Piece], unit: _Unit) -> bool:
    """Whether the word is no unit there: a sign before the next amount, an initial, `two second homes`."""
    word = run[unit.at]
    if unit.kind == "money" and word.sort == "mark":
        return unit.stop < len(run) and run[unit.stop].sort == "digits"
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


def _weighs(run: list[Piece], q: Quantity, stop: int, hyphen: bool, words: Vocabulary) -> bool:
    """Whether pounds are a weight: `weighing 200 pounds`, `a 200-pound man`, `50 pounds of explosives`."""
    if not words.lists["weighing"].isdisjoint(p.key for p in run[max(0, q.first - 3) : q.first]):
        return True
    if key(run, q.first - 1) in words.lists["weighing"] or key(run, q.first - 2) in words.lists["weighing"]:
        return True
    if hyphen:
        return key(run, stop) not in words.lists["priced"]
    if _beside_a_weight(run, q, stop):
        return True
    goods = key(run, stop + 1)
    if key(run, stop) != "of" or goods in words.lists["priced"] | words.lists["valuables"] | words.definite:
        return False
    return goods not in words.lists["precious"] or not _by_the_million(run, q)


def _beside_a_weight(run: list[Piece], q: Quantity, stop: int) -> bool:
    """Whether brackets tell one weight in two units: `seven kilos of gunpowder (15 pounds)`, `15 pounds (7 kilos)`."""
    if key(run, q.first - 1) == "(":
        return key(run, stop) == ")" and any(
            _a_weight(run, n) for n in range(max(0, q.first - 1 - BRACKET_WITHIN), q.first - 1)
        )
    return key(run, stop) == "(" and any(_a_weight(run, n) for n in (stop + 2, stop + 3))


def _a_weight(run: list[Piece], at: int) -> bool:
    """Whether piece `at` is a unit of weight with a number right before it."""
    known, number = units(), number_words()
    at_number = at - 1 - (key(run, at - 1) in DASHES or key(run, at - 1) == "metric")
    if at_number < 0 or at >= len(run):
        return False
    word = run[at_number]
    told = word.sort == "digits" or word.key in number.cardinals or word.key in number.scales
    unit = known.hyphened.get(key(run, at), ("", ""))[1] in WEIGHTS or (glued(run, at) and key(run, at) == "t")
    return told and unit


def _by_the_million(run: list[Piece], q: Quantity) -> bool:
    """Whether it is millions: nobody weighs so many pounds of gold."""
    return q.value >= MILLION if q.value is not None else key(run, q.stop - 1) in ("millions", "billions")


def _duration(run: list[Piece], q: Quantity, unit: _Unit, words: Vocabulary) -> Tally:
    if not unit.hyphen and points_in_time(run, q.first, unit.stop):
        return Tally(q.first, unit.stop, "date", q.value, core=q.core)
    tally = _item(q, "duration", unit.name, q.first, unit.stop)
    leads = listed("lasting") | words.lists["over leads"]
    if key(run, q.first) == "over" and q.first and key(run, q.first - 1) not in leads:
        tally.first, tally.hedge = q.core, "exact"
    if q.value == 1 and q.hedge == "exact" and _or_two(run, unit.stop):
        tally.high, tally.hedge, tally.stop = 2, "range", unit.stop + 2
    return tally


def _or_two(run: list[Piece], at: int) -> bool:
    """Whether `or two` goes on from one of a unit: `a minute or two`, `one season or two`."""
    return key(run, at) == "or" and key(run, at + 1) == "two"


def _quake_after(run: list[Piece], q: Quantity, words: Vocabulary) -> bool:
    """A number with one decimal before a quake is its magnitude."""
    return (
        isinstance(q.value, float) and 0 < q.value < 10 and any(key(run, q.stop + n) in words.quakes for n in range(3))
    )


def _scaled_by_name(run: list[Piece], q: Quantity) -> Tally | None:
    """`7.2 on the Richter scale`, `6.1 Richter`."""
    for n in range(1, 4):
        if key(run, q.stop + n) == "richter" and key(run, q.stop) in ("on", "in", "of"):
            stop = q.stop + n + 1 + (key(run, q.stop + n + 1) == "scale")
            return _item(q, "measure", "magnitude", q.first, stop)
    if (
        isinstance(q.value, float)
        and q.value < 10
        and key(run, q.first - 1) in ("measured", "measuring", "measures", "registered", "registering")
        and any(key(run, n) in words_of_quakes() for n in range(len(run)))
    ):
        return _item(q, "measure", "magnitude", q.first, q.stop)
    return _item(q, "measure", "magnitude", q.first, q.stop) if _so_strong(run, q) else None


def _so_strong(run: list[Piece], q: Quantity) -> bool:
    """Whether quakes are told by how strong they are at least or at most: `54 aftershocks stronger than five`."""
    at = q.first - 1 - (key(run, q.first - 1) in ("of", "at", "that", "were"))
    told = q.hedge in ("more than", "at least", "less than", "up to") and key(run, at) in words_of_quakes()
    closed = (
        q.stop >= len(run) or run[q.stop].sort == "mark" or key(run, q.stop) in ("and", "were", "have", "had", "in")
    )
    return told and closed and q.value is not None and 0 < q.value < STRONGEST


@per_lexicon
def words_of_quakes() -> frozenset[str]:
    """Nouns of earthquakes."""
    quakes = lexicon().words("nouns", "quakes")
    return frozenset({*quakes, *map(plural, quakes)})


def in_millions(run: list[Piece], q: Quantity, words: Vocabulary) -> Quantity:
    """The number with the `m` after it read as millions, where people, goods or money follow; else as it is."""
    if key(run, q.stop) != "m" or run[q.stop].capital > glued(run, q.stop) or q.value is None:
        return q
    after = key(run, q.stop + 1)
    money = units().after.at(run, q.stop + 1)
    counted = after in words.plurals or after in words.property or after in words.lists["by the million"]
    metres = q.value <= METRE_MOST or not glued(run, q.stop)
    if not counted and not (money and money[0][0] == "money") and metres:
        return q
    high = None if q.high is None else round(q.high * 1_000_000)
    return replace(q, stop=q.stop + 1, value=round(q.value * 1_000_000), high=high, digits=False)
