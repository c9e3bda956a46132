"""The whole of which a number tells a part, where it is a figure: `14 of 3,150 stations` counts both."""

from bisect import bisect_right
from itertools import takewhile

from crossread.engine.claims.counted import counted
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.sorts import sort_of
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.numbers import quantities
from crossread.engine.text.pieces import Piece
from crossread.engine.text.quantity import Quantity

FIGURE = 10
"""From this many on a whole in digits is a figure; a smaller one is known to the reader."""


def wholes(reading: ReadSentence) -> None:
    """Adds the wholes of the sentence to its numbers, each a count of its own after its part."""
    parts = [n for n, tally in enumerate(reading.tallies) if _of_some(reading.run, tally)]
    numbers = quantities(reading.run) if parts else []
    found = [(n, whole) for n in parts if (whole := _whole(reading, reading.tallies[n], numbers))]
    for n, whole in reversed(found):
        reading.bound = {at + (at > n): bound for at, bound in reading.bound.items()}
        reading.tallies.insert(n + 1, whole)


def _of_some(run: list[Piece], tally: Tally) -> bool:
    """Whether the number's own phrase may name a whole, behind `of`."""
    if tally.sort not in ("thing", "people") or tally.value is None or tally.head < 0:
        return False
    return any(piece.key == "of" for piece in run[tally.core : tally.stop])


def _whole(reading: ReadSentence, tally: Tally, numbers: list[Quantity]) -> Tally | None:
    """The whole that the number's own phrase names: `58 of the 120 seats`, of people `58 of the jail's 120 men`."""
    run, words = reading.run, reading.words
    start = bisect_right(numbers, tally.core, key=lambda q: q.core)
    for q in takewhile(lambda q: q.stop <= tally.stop, numbers[start:]):
        if q.digits and q.high is None and (q.value or 0) >= FIGURE:
            of = (_of_its(run, q.core - 1, words) if tally.sort == "people" else _of_the(run, q.core - 1)) > tally.core
            whole = counted(run, q, words) if of and not sort_of(run, q, words) else None
            if whole and whole.sort == tally.sort and whole.head == tally.head and not whole.scope:
                whole.kind, whole.fixed, whole.definite = whole.kind or "count", True, False
                return whole
    return None


def _of_the(run: list[Piece], at: int) -> int:
    """The place of `of` before a number that nothing or `the` at piece `at` leads; -1 where none stands there."""
    at -= key(run, at) == "the"
    return at if key(run, at) == "of" else -1


def _of_its(run: list[Piece], at: int, words: Vocabulary) -> int:
    """The same before a number whose owner is named at piece `at`: `of the jail's`, `of Kent's`."""
    if not key(run, at).endswith(("'s", "s'")):
        return -1
    at -= 1 + (words.tag(run[at - 1]) == "" and run[at - 1].sort == "word")
    at -= key(run, at) in words.definite
    return at if key(run, at) == "of" else -1
