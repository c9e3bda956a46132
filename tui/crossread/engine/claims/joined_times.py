"""Lengths of time told in two units: `10 hours 52 minutes`, `two minutes and five seconds`."""

from itertools import pairwise

from crossread.engine.claims.tally import Tally
from crossread.engine.text.pieces import Piece

PARTS = {
    ("hours", "minutes"): 60,
    ("minutes", "seconds"): 60,
    ("days", "hours"): 24,
    ("weeks", "days"): 7,
    ("years", "months"): 12,
}
"""How many of the smaller unit make one of the larger."""
JOINTS: tuple[list[str], ...] = ([], ["and"], [","])


def join_times(run: list[Piece], tallies: list[Tally]) -> list[Tally]:
    """The tallies with each such length as one, in its larger unit and rounded to hundredths."""
    gone: set[int] = set()
    for larger, smaller in pairwise(tallies):
        share = PARTS.get((larger.unit, smaller.unit)) if larger.sort == smaller.sort == "duration" else None
        plain = smaller.hedge == "exact" and smaller.first == smaller.core and larger.high is smaller.high is None
        if share is None or not plain or larger.value is None or smaller.value is None or smaller.value >= share:
            continue
        if [piece.key for piece in run[larger.stop : smaller.first]] in JOINTS:
            larger.value, larger.stop = round(larger.value + smaller.value / share, 2), smaller.stop
            gone.add(id(smaller))
    return [tally for tally in tallies if id(tally) not in gone]
