"""The whole of which a number tells a part, where it is a figure: `14 of 3,150 stations` counts both."""

from crossread.engine.claims.counted import counted
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.sorts import sort_of
from crossread.engine.claims.tally import Tally, key
from crossread.engine.text.numbers import quantities

FIGURE = 10
"""From this many on a whole in digits is a figure; a smaller one is known to the reader."""


def wholes(reading: ReadSentence) -> None:
    """Adds the wholes of the sentence to its numbers, each a count of its own after its part."""
    found = [(n, whole) for n, tally in enumerate(reading.tallies) if (whole := _whole(reading, tally))]
    for n, whole in reversed(found):
        reading.bound = {at + (at > n): bound for at, bound in reading.bound.items()}
        reading.tallies.insert(n + 1, whole)


def _whole(reading: ReadSentence, tally: Tally) -> Tally | None:
    """The whole that the number's own phrase names: `58 of the 120 seats`."""
    run = reading.run
    if tally.sort != "thing" or tally.value is None or tally.head < 0:
        return None
    for q in quantities(run[: tally.stop]):
        if q.core > tally.core and q.digits and q.high is None and (q.value or 0) >= FIGURE:
            at = q.core - 1 - (key(run, q.core - 1) == "the")
            of = key(run, at) == "of" and at > tally.core
            whole = counted(run, q, reading.words) if of and not sort_of(run, q, reading.words) else None
            if whole and whole.sort == "thing" and whole.head == tally.head and not whole.scope:
                whole.kind, whole.fixed, whole.definite = "count", True, False
                return whole
    return None
