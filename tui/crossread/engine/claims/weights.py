"""Whether pounds are a weight or money: `a 200-pound man`, `50 pounds of explosives`, `thousands of pounds of cash`."""

from crossread.engine.claims.tally import glued, key
from crossread.engine.claims.units import units
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.number_words import number_words
from crossread.engine.text.pieces import DASHES, Piece
from crossread.engine.text.quantity import Quantity

MILLION = 1_000_000
WEIGHTS = frozenset({"kg", "g", "tons", "tonnes", "ounces"})
BRACKET_WITHIN = 3
"""Pieces before a bracket in which the unit stands that the bracket tells in another one."""


def weighs(run: list[Piece], q: Quantity, stop: int, hyphen: bool, words: Vocabulary) -> bool:
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
