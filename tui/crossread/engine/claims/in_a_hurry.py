"""Those who run from where they happen to be and lose no home: `fleeing the building`, `fled in a car`."""

from crossread.engine.claims.completions import completed
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece

GETAWAY_WITHIN = 5
"""Pieces behind `fled` in which a vehicle is named."""
IN_ONE = 12
"""So many at most flee in one vehicle."""
SEVERAL = frozenset({"several", "few"})
SCENE_WITHIN = 4
"""Pieces after a flight in which the place is named that they ran from."""


def left_in_a_hurry(run: list[Piece], tally: Tally, predicate: int, words: Vocabulary) -> bool:
    """Whether people ran from where they happened to be: `a woman fleeing the building`, `fled through the back`."""
    if run[predicate].key not in words.lists["running"]:
        return False
    after = run[predicate + 1 : predicate + 1 + SCENE_WITHIN]
    if _few(run, tally) and _in_a_vehicle(run, predicate + 1, words):
        return True
    near = {piece.key for piece in after if not piece.capital}
    for_good = not near.isdisjoint(words.lists["left for good"]) or len(near) < len(after)
    return not near.isdisjoint(words.lists["scenes"]) or (tally.value == 1 and not for_good)


def _few(run: list[Piece], tally: Tally) -> bool:
    """Whether so many sit in one vehicle, and are no families: those fled for good."""
    if key(run, tally.head) in completed().households:
        return False
    if tally.value is None:
        return any(piece.key in SEVERAL for piece in run[tally.first : tally.stop])
    return tally.value <= IN_ONE


def _in_a_vehicle(run: list[Piece], at: int, words: Vocabulary) -> bool:
    """Whether those who flee sit in one vehicle, as robbers do: `fled in a car`, not `in a pickup convoy`."""
    if key(run, at) not in ("in", "on") or key(run, at + 1) not in ("a", "an", "one", "the"):
        return False
    ways = range(at + 2, min(len(run), at + GETAWAY_WITHIN))
    return any(run[n].key in words.lists["getaways"] and _ends(run, n + 1, words) for n in ways)


def _ends(run: list[Piece], at: int, words: Vocabulary) -> bool:
    """Whether the noun before piece `at` is the last of its phrase."""
    return at >= len(run) or run[at].sort != "word" or words.tag(run[at]) != ""
