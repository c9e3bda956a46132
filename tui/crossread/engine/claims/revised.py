"""A figure and the one that it is corrected to: `Officials said 36 had been saved, then revised that to 16.`"""

from crossread.engine.claims.frames import Bound
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.tally import Tally, key
from crossread.engine.text.number_words import number_words
from crossread.engine.text.pieces import Piece
from crossread.model import PEOPLE_KINDS

CORRECTING = frozenset({"revised", "corrected", "amended"})
WITHIN = 4
"""Pieces between the verb and the `to` of the new figure at most."""
AHEAD = 24
"""Pieces between the old figure and the verb at most."""
BACK = 3
"""Numbers of the sentence before the new figure among which the old one is."""


def corrected(reading: ReadSentence, place: dict[int, int]) -> None:
    """Gives a bare number what was told of the figure that it corrects."""
    run, tallies = reading.run, reading.tallies
    for n, tally in enumerate(tallies):
        if n in reading.bound or tally.sort != "bare" or tally.kind or id(tally) not in place:
            continue
        if not _corrects(run, tally.first):
            continue
        for back in range(n - 1, max(-1, n - 1 - BACK), -1):
            found = reading.bound.get(back)
            kind = found.kind if found else tallies[back].kind
            if kind in PEOPLE_KINDS and not tallies[back].scope:
                reading.bound[n] = Bound(kind, found.at if found else place.get(id(tallies[back]), 0), "toll")
                break


def revised_after(run: list[Piece], tally: Tally) -> bool:
    """Whether the number is one that the rest of the sentence corrects."""
    for at in range(tally.stop, min(len(run), tally.stop + AHEAD)):
        if run[at].key in CORRECTING:
            return any(_corrects(run, n) and _number(run, n) for n in range(at + 2, min(len(run), at + 2 + WITHIN)))
        if run[at].key == ";":
            return False
    return False


def _corrects(run: list[Piece], first: int) -> bool:
    """Whether `revised to` stands right before piece `first`: `revised that down to`."""
    if key(run, first - 1) != "to":
        return False
    return any(piece.key in CORRECTING for piece in run[max(0, first - 1 - WITHIN) : first - 1])


def _number(run: list[Piece], at: int) -> bool:
    return run[at].sort == "digits" or run[at].key in number_words().cardinals
