"""A pair of tolls behind one verb: `put the wounded at 54 and the dead at 12`, `the dead at 12 and injured at 54`;
and what is counted by a number that is put at so many: `put the number of ships held at 11`.
"""

from crossread.engine.claims.counted_noun import take_noun
from crossread.engine.claims.frames import Bound, kind_for
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.tally import Tally, key
from crossread.model import PEOPLE_KINDS

PUT = frozenset({"put", "puts", "putting", "estimated", "gave", "give", "gives"})
"""Verbs behind which a toll is told by its noun and `at`."""
WITHIN = 24
"""Pieces before the number in which the verb stands."""
ESTIMATED = frozenset({"estimated", "estimates", "estimating"})
GUESS = 9
"""Pieces before `at` in which it is said that the number is a guess."""
NUMBERS = frozenset({"number", "total"})
"""Before `of` and what is counted."""
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
        if verb:
            _take_told_before(reading, n, at, place[id(tally)])


def _take_told_before(reading: ReadSentence, n: int, at: int, place: int) -> None:
    """Gives the number the noun that its own number is told of before `at`: `put the number of houses burned at 30`."""
    run, words, tally = reading.run, reading.words, reading.tallies[n]
    of = next((i for i in range(at - 1, max(0, at - WITHIN), -1) if key(run, i) == "of"), -1)
    if of < 1 or run[of - 1].key not in NUMBERS:
        return
    told = Tally(tally.first, tally.stop, "bare", tally.value)
    take_noun(run, told, of + 1, words)
    if told.sort not in ("people", "thing") or told.head >= at:
        return
    tally.sort, tally.head, tally.noun, tally.subject = told.sort, told.head, told.noun, told.subject
    tally.kind = tally.kind or told.kind
    found = reading.bound.pop(n, None)  # `the number of ships being held at 11`
    known = (words.meaning(piece) for piece in run[told.head + 1 : at])
    done = next((m.kinds for m in known if m and m.kinds and m.tag in "VEAW"), ())  # `killed in the raid at 12`
    kind = kind_for(done or (reading.shape.kinds.get(found.at, (found.kind,)) if found else ()), tally)
    if kind:
        reading.bound[n] = Bound(kind, found.at if found else place, "put at")
