"""Lengths told in two units: `10 hours 52 minutes`, `a 5-foot, 8-inch man`, `between six months and three years`."""

from itertools import pairwise

from crossread.engine.claims.tally import Tally, key
from crossread.engine.text.numbers import grammar
from crossread.engine.text.pieces import Piece

PARTS = {
    ("hours", "minutes"): 60,
    ("minutes", "seconds"): 60,
    ("days", "hours"): 24,
    ("weeks", "days"): 7,
    ("years", "months"): 12,
    ("feet", "inches"): 12,
    ("m", "cm"): 100,
}
"""How many of the smaller unit make one of the larger."""
JOINTS: tuple[list[str], ...] = ([], ["and"], [","])


DAYS = {
    "seconds": 1 / 86_400,
    "minutes": 1 / 1440,
    "hours": 1 / 24,
    "days": 1,
    "nights": 1,
    "weeks": 7,
    "fortnights": 14,
    "months": 30.4375,
    "years": 365.25,
    "decades": 3652.5,
}
"""How long each unit is, in days."""
ENDS = (("between", "and"), ("from", "to"))
"""What stands before the low end of a range and before its high end."""
REVISED_WITHIN = 4
"""Pieces before `from` in which a verb makes it the older of two figures: `rose from 30 to 40 months`."""


def join_ranges(run: list[Piece], tallies: list[Tally]) -> list[Tally]:
    """The tallies with each range that names its unit twice as one, in the unit of its high end."""
    gone: set[int] = set()
    for low, high in pairwise(tallies):
        plain = low.high is high.high is None and low.hedge == high.hedge == "exact"
        if not plain or low.sort not in ("duration", "measure", "percent") or high.sort != low.sort or id(low) in gone:
            continue
        opened = (key(run, low.first - 1), key(run, low.stop))
        lasting = opened == ENDS[0] or low.sort == "duration"
        bare = opened[0] != "from" and opened[1] == "to" and low.unit == high.unit  # `40 percent to 70 percent`
        if not ((opened in ENDS and lasting) or bare) or high.first != low.stop + 1:
            continue
        if low.value is None or high.value is None:
            continue
        before = run[max(0, low.first - 1 - REVISED_WITHIN) : low.first - (not bare)]
        share = 1 if low.unit == high.unit else DAYS.get(low.unit, 0) / DAYS.get(high.unit, 1)
        value = low.value if share == 1 else round(low.value * share, 2)
        value = round(value) if value == round(value) else value
        revised = (bare or opened[0] == "from") and not grammar().revising.isdisjoint(piece.key for piece in before)
        if revised or not 0 < value < high.value:
            continue
        low.first = low.core = low.first - (not bare)
        low.value, low.high, low.hedge, low.unit, low.stop = value, high.value, "range", high.unit, high.stop
        gone.add(id(high))
    return [tally for tally in tallies if id(tally) not in gone]


def join_times(run: list[Piece], tallies: list[Tally]) -> list[Tally]:
    """The tallies with each such length as one, in its larger unit and rounded to hundredths."""
    gone: set[int] = set()
    for larger, smaller in pairwise(tallies):
        share = PARTS.get((larger.unit, smaller.unit)) if larger.sort == smaller.sort else None
        plain = smaller.hedge == "exact" and smaller.first == smaller.core and larger.high is smaller.high is None
        if share is None or not plain or larger.value is None or smaller.value is None or smaller.value >= share:
            continue
        if [piece.key for piece in run[larger.stop : smaller.first]] in JOINTS:
            larger.value, larger.stop = round(larger.value + smaller.value / share, 2), smaller.stop
            gone.add(id(smaller))
    return [tally for tally in tallies if id(tally) not in gone]
