"""Those aboard a ship that is held: `two ships are held off Kent, with 31 sailors`, `hold a tanker and its 25 crew`."""

from crossread.engine.claims.aboard import aboard
from crossread.engine.claims.frames import Bound
from crossread.engine.claims.heads import number_at
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece

BACK = 16
"""Pieces before the people in which the ship and what is done to it are told."""
OWNING = frozenset({"its", "their"})
BEING = frozenset({"is", "are", "was", "were", "being", "been", "still"})


def crews_held(reading: ReadSentence, place: dict[int, int]) -> None:
    """Gives a crew of whom nothing else is said the fate of the ship that they are told with: they are captured."""
    for n, tally in enumerate(reading.tallies):
        free = n not in reading.bound and not tally.kind and tally.sort == "people" and tally.value is not None
        if free and id(tally) in place and _goes_with(reading, tally) and _of_a_ship_held(reading, tally):
            reading.bound[n] = Bound("captured", place[id(tally)], "crew")


def _goes_with(reading: ReadSentence, tally: Tally) -> bool:
    """Whether a crew is told of beside something: `with 31 sailors`, `and its 25 crew`, `with 40 people aboard`."""
    run = reading.run
    before = key(run, tally.first - 1)
    beside = before == "with" or (before in OWNING and key(run, tally.first - 2) == "and")
    sailing = key(run, tally.head) in reading.words.lists["crews"] or tally.subject == "aboard"
    return beside and (sailing or aboard(run, tally.stop) > 0)


def _of_a_ship_held(reading: ReadSentence, tally: Tally) -> bool:
    """Whether a ship is held, or outlaws hold one, in the clause before the people."""
    run, words, lists = reading.run, reading.words, reading.words.lists
    first = max(0, tally.first - BACK)
    first = next((i + 1 for i in range(tally.first - 1, first, -1) if run[i].key in (";", ".")), first)
    for i in range(first, tally.first):
        if run[i].key in lists["holding ships"]:
            done = key(run, i) == "held" and key(run, i - 1) in BEING
            ships = range(first, i) if done else range(i + 1, tally.first)
            taken = done or any(piece.key in words.outlaws for piece in run[first:i])
            if taken and any(run[n].key in lists["ships"] and not (done and _governed(run, n, words)) for n in ships):
                return True
    return False


def _governed(run: list[Piece], n: int, words: Vocabulary) -> bool:
    """Whether the noun at piece `n` only belongs to another: `a regatta of 30 boats`, `talks on fishing boats`."""
    while n and not run[n - 1].capital and words.tag(run[n - 1]) == "" and not number_at(run, n - 1):
        n -= 1
    n -= n > 0 and (number_at(run, n - 1) or words.tag(run[n - 1]) == "t")
    return n > 0 and words.tag(run[n - 1]) in ("p", "u", "o")
