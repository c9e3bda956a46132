"""Those aboard a ship that is held: `two ships are held off Kent, with 31 sailors`, `hold a tanker and its 25 crew`."""

from crossread.engine.claims.frames import Bound
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.tally import Tally, key
from crossread.engine.text.pieces import Piece

BACK = 16
"""Pieces before the people in which the ship and what is done to it are told."""
OWNING = frozenset({"its", "their"})
BEING = frozenset({"is", "are", "was", "were", "being", "been", "still"})


def crews_held(reading: ReadSentence, place: dict[int, int]) -> None:
    """Gives people of whom nothing else is said the fate of the ship that they are told with: they are captured."""
    for n, tally in enumerate(reading.tallies):
        free = n not in reading.bound and not tally.kind and tally.sort == "people" and tally.value is not None
        if free and id(tally) in place and _goes_with(reading.run, tally) and _of_a_ship_held(reading, tally):
            reading.bound[n] = Bound("captured", place[id(tally)], "crew")


def _goes_with(run: list[Piece], tally: Tally) -> bool:
    before = key(run, tally.first - 1)
    return before == "with" or (before in OWNING and key(run, tally.first - 2) == "and")


def _of_a_ship_held(reading: ReadSentence, tally: Tally) -> bool:
    """Whether a ship is held, or outlaws hold one, in the clause before the people."""
    run, words, lists = reading.run, reading.words, reading.words.lists
    first = max(0, tally.first - BACK)
    first = next((i + 1 for i in range(tally.first - 1, first, -1) if run[i].key in (";", ".")), first)
    for i in range(first, tally.first):
        if run[i].key in lists["holding ships"]:
            done = key(run, i) == "held" and key(run, i - 1) in BEING
            ships = run[first:i] if done else run[i + 1 : tally.first]
            taken = done or any(piece.key in words.outlaws for piece in run[first:i])
            if taken and any(piece.key in lists["ships"] for piece in ships):
                return True
    return False
