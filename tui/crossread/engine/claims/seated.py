"""Those whom a place has room for, and those who are lost and live on: `the hall holds 400`, `he lost many friends`."""

from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece

OWNED_WITHIN = 6
"""Pieces before the verb in which those are told who hold people."""
HOLDS = frozenset({"hold", "holds"})
ABLE = frozenset({"can", "could"})
"""Before `hold` these tell for how many there is room."""


def seated(run: list[Piece], i: int, starts: dict[int, Tally], words: Vocabulary) -> bool:
    """Whether a place has room for them: `the ground holds 18,000 spectators`, `the hall could hold 400 people`."""
    tally = starts.get(i + 1)
    if tally is None or tally.head < 0:
        return False
    before = key(run, i - 1 - (words.tag(run[i - 1]) == "d")) if i else ""
    able = before in ABLE or (run[tally.head].key not in words.outlaws and _of_a_hall(run, i, words))
    able = able or (before == "it" and tally.value is not None)  # `that day it held between 90 and 110 people`
    room = run[i].key in HOLDS | {"held"} and run[tally.head].key not in words.heads and able
    return room or run[tally.head].key in words.lists["seated"]


def parted_with(run: list[Piece], i: int, starts: dict[int, Tally], words: Vocabulary) -> bool:
    """Whether those who are lost live on as far as is told: `he has lost many friends`."""
    tally = starts.get(i + 1)
    return tally is not None and tally.value is None and key(run, tally.head) in words.lists["parted with"]


def _of_a_hall(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether the noun right before the verb is a building or a vehicle: `the hall holds 400 people`."""
    if any(piece.key in words.outlaws for piece in run[max(0, i - OWNED_WITHIN) : i]):
        return False  # `the hijackers of two ships hold 40 sailors`
    return i > 0 and run[i - 1].key in words.property and key(run, i - 2) not in ("of", "in", "at")
