"""Measures told again in brackets in another unit, with the hedge of the first: `less than 25 km (15 miles)`."""

from itertools import pairwise

from crossread.engine.claims.tally import Tally, key
from crossread.engine.text.pieces import Piece

BETWEEN = 3
"""Words between the measure and the bracket at most: `some 20 metres high (65 feet)`."""


def hedge_brackets(run: list[Piece], tallies: list[Tally]) -> None:
    """Gives a measure in brackets the hedge of the one that it repeats."""
    for told, again in pairwise(tallies):
        if told.sort != "measure" or again.sort != "measure" or told.unit == again.unit or told.hedge == "range":
            continue
        at = again.first - 1
        near = told.stop <= at <= told.stop + BETWEEN and all(piece.sort == "word" for piece in run[told.stop : at])
        if key(run, at) == "(" and key(run, again.stop) == ")" and near and again.hedge == "exact":
            again.hedge = told.hedge
