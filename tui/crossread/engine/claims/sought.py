"""People whom rescuers search for: `divers have been searching for 17 fishermen since Sunday`."""

from crossread.engine.claims.frames import Bound
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.tally import Tally, key

WITHIN = 5
"""Pieces before `for` in which the search is named."""


def searched_for(reading: ReadSentence, place: dict[int, int]) -> None:
    """Makes people missing whom a search is for, unless they are sought by the law."""
    if any(piece.key in reading.words.lists["policing"] for piece in reading.run):
        return
    for n, tally in enumerate(reading.tallies):
        free = n not in reading.bound and not tally.kind and not tally.definite and tally.sort == "people"
        if free and id(tally) in place and _sought(reading, tally):
            reading.bound[n] = Bound("missing", place[id(tally)], "sought")


def _sought(reading: ReadSentence, tally: Tally) -> bool:
    run, words = reading.run, reading.words
    if key(run, tally.first - 1) != "for" or run[tally.head].key in words.outlaws:
        return False
    lead = run[max(0, tally.first - 1 - WITHIN) : tally.first - 1]
    return any(piece.key in words.lists["searches"] for piece in lead)
