"""A pair of tolls behind one verb: `put the wounded at 54 and the dead at 12`, `the dead at 12 and injured at 54`."""

from crossread.engine.claims.frames import Bound
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.tally import key
from crossread.model import PEOPLE_KINDS

PUT = frozenset({"put", "puts", "putting", "estimated", "gave", "give", "gives"})
"""Verbs behind which a toll is told by its noun and `at`."""
WITHIN = 24
"""Pieces before the number in which the verb stands."""
ESTIMATED = frozenset({"estimated", "estimates", "estimating"})
GUESS = 9
"""Pieces before `at` in which it is said that the number is a guess."""
HEDGED = 4
"""Pieces between `at` and the number at most: `at no fewer than 54`."""


def put_at(reading: ReadSentence, place: dict[int, int]) -> None:
    """Gives each bare number behind `at` what the noun before that says: the dead, the wounded, the missing."""
    run, words = reading.run, reading.words
    for n, tally in enumerate(reading.tallies):
        if tally.sort != "bare" or id(tally) not in place:
            continue
        at = next((i for i in range(tally.first - 1, max(0, tally.first - HEDGED), -1) if run[i].key == "at"), -1)
        guessed = any(piece.key in ESTIMATED for piece in run[max(0, at - GUESS) : max(at - 1, 0)])
        if at == tally.first - 1 and tally.hedge == "exact" and guessed:
            tally.hedge = "about"  # `estimated the crowd at 70`
        kind = words.heads.get(key(run, at - 1)) if at > 0 else None
        verb = any(piece.key in PUT for piece in run[max(0, at - WITHIN) : max(at, 0)])
        if kind in PEOPLE_KINDS and verb:
            reading.bound[n] = Bound(kind, place[id(tally)], "put at")
