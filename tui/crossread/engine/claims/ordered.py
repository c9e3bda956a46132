"""People whom a court orders held or a government away: `ordered 22 members of a ring held in custody`."""

import re

from crossread.engine.claims.frames import Bound
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.tally import key

ORDERING = frozenset({"ordered", "orders", "ordering"})
HELD = re.compile(r"(?:o[tdxXs]{1,5})?[dxX]{0,2}([VE])")
"""After those who are counted: whose members they are, and what is ordered to be done to them."""


def ordered(reading: ReadSentence, place: dict[int, int]) -> None:
    """Gives people who are ordered held what is ordered, where it stands behind whose members they are."""
    for n, tally in enumerate(reading.tallies):
        led = tally.first - 1 - (key(reading.run, tally.first - 1) == "the")
        if n in reading.bound or tally.sort != "people" or id(tally) not in place:
            continue
        done = HELD.match(reading.shape.signs, place[id(tally)] + 1) if key(reading.run, led) in ORDERING else None
        kinds = reading.shape.kinds.get(done.start(1), ()) if done else ()
        if done and kinds and kinds[0] in ("captured", "displaced"):
            reading.bound[n] = Bound(kinds[0], done.start(1), "object")
