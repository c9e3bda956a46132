"""Numbers without a unit that share that of another: `sentences of 12 and 15 years`, `from 12 knots to about five`."""

from itertools import pairwise

from crossread.engine.claims.ellipsis import COMPARING
from crossread.engine.claims.magnitudes import STRONGEST
from crossread.engine.claims.tally import NO_CLAIM, Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece

GUSTS = frozenset({"gusts", "gusting"})
"""Before a bare number these make it the speed of a wind told before."""
NEAR = 8
"""Pieces between two numbers of a list at most."""
BEING = frozenset({"is", "was", "are", "were"})
ALLOWED = frozenset({"allowed", "permitted", "normal", "usual"})
SHARING = frozenset({"each", "every", "all", "those"})
KIN = frozenset({"family", "families", "relatives", "survivors", "bereaved", "hurt"})
"""After a sum and `to` these say who else gets one: `to every survivor`, `to the families`."""
FAR = 20
"""Pieces between two sums of one sentence at most."""
RIVALS = 5
"""Pieces between a share and that of a rival at most."""
GOING_ON = frozenset({",", ";", "and"})
JOINTS = (["and"], ["or"], [","], [",", "and"], [",", "or"])
"""Between numbers that share a unit."""


def _at_an_end(run: list[Piece], at: int, words: Vocabulary) -> bool:
    """Whether no noun follows that a number before piece `at` could count."""
    return at >= len(run) or run[at].sort == "mark" or words.tag(run[at]) in ("p", "c", "j", "d", "R")


def share_units(run: list[Piece], tallies: list[Tally], words: Vocabulary) -> None:
    """Gives a bare number the unit of the one beside it.

    `sentences of 12 and 15 years`, `5, 7 or 9 miles`, `slowed from 12 knots to about five`,
    `40 kilos of tea and 3 of mint`.
    """
    for tally, following in zip(reversed(tallies[:-1]), reversed(tallies[1:]), strict=True):
        measured_next = following.sort in ("measure", "duration", "percent") and following.hedge == "exact"
        if not measured_next or tally.sort != "bare" or tally.kind or following.first != following.core:
            continue
        between = [piece.key for piece in run[tally.stop : following.first]]
        if between in JOINTS or (between == ["to"] and key(run, tally.first - 1) == "from"):
            tally.sort, tally.kind, tally.unit = following.sort, following.kind, following.unit
    for earlier, tally in pairwise([tally for tally in tallies if tally.sort not in NO_CLAIM]):
        if tally.sort != "bare" or tally.kind:
            continue
        if earlier.sort == "money" and _paid_too(run, earlier, tally, words):
            tally.sort, tally.kind, tally.unit = earlier.sort, earlier.kind, earlier.unit
        if earlier.sort not in ("measure", "percent"):
            continue
        if any(
            shares(run, earlier, tally, words)
            for shares in (
                _of_another,
                _told_by_another,
                _rival,
                _allowed,
                _blows,
                _sized,
                _compared,
                _of_another_quake,
                _of_it,
                _changed,
                _listed,
            )
        ):
            tally.sort, tally.kind, tally.unit = earlier.sort, earlier.kind, earlier.unit


def _paid_too(run: list[Piece], earlier: Tally, tally: Tally, words: Vocabulary) -> bool:
    """`$2,000 to the family of each of the dead and 500 to every survivor`, `$2,000, the wounded 500`."""
    if tally.first - earlier.stop > FAR:
        return False
    if key(run, tally.stop) in ("to", "for") and key(run, tally.first - 1) in GOING_ON:
        who = key(run, tally.stop + 2)
        several = key(run, tally.stop + 1) in words.definite and (who in words.heads or who in KIN)
        return several or key(run, tally.stop + 1) in SHARING
    hurt = key(run, tally.first - 2) in words.definite and words.heads.get(key(run, tally.first - 1)) is not None
    return hurt and (tally.stop >= len(run) or run[tally.stop].sort == "mark")


def _told_by_another(run: list[Piece], earlier: Tally, tally: Tally, words: Vocabulary) -> bool:
    """`up to 40 tonnes, the union estimates; the ministry says 25`."""
    said = tally.first - 1 - (key(run, tally.first - 1) in ("of", "to", "at", "only"))
    closed = tally.stop >= len(run) or run[tally.stop].sort == "mark"
    return closed and key(run, said) in words.speech | words.lists["conceding"]


def _rival(run: list[Piece], earlier: Tally, tally: Tally, words: Vocabulary) -> bool:
    """`got 54.2 per cent, his rival 45.1`."""
    between = run[earlier.stop : tally.first]
    closed = tally.stop >= len(run) or run[tally.stop].sort == "mark"
    named = 2 <= len(between) <= RIVALS and between[0].key in (",", ";") and all(p.sort == "word" for p in between[1:])
    return closed and named and all(words.tag(piece) in ("", "t") for piece in between[1:])


def _allowed(run: list[Piece], earlier: Tally, tally: Tally, words: Vocabulary) -> bool:
    """`was doing 118 km/h where the limit is 60`, `doing 118 km/h; 60 was allowed`."""
    limit = key(run, tally.first - 2) == "limit" and key(run, tally.first - 1) in BEING
    return limit or (key(run, tally.stop) in BEING and key(run, tally.stop + 1) in ALLOWED)


def _of_another(run: list[Piece], earlier: Tally, tally: Tally, words: Vocabulary) -> bool:
    """`40 kilos of tea and 3 of mint`."""
    return key(run, tally.stop) == "of" and [p.key for p in run[earlier.stop : tally.first]][::2] == ["of", "and"]


def _blows(run: list[Piece], earlier: Tally, tally: Tally, words: Vocabulary) -> bool:
    """`winds of 80 km/h with gusts of up to 120`."""
    return not GUSTS.isdisjoint(piece.key for piece in run[max(0, tally.first - 2) : tally.first])


def _sized(run: list[Piece], earlier: Tally, tally: Tally, words: Vocabulary) -> bool:
    """`two metres deep and four wide`."""
    sized = key(run, tally.stop) in words.lists["dimensions"] and key(run, tally.first - 1) == "and"
    return sized and earlier.sort == "measure" and earlier.stop + 2 >= tally.first - 1


def _of_another_quake(run: list[Piece], earlier: Tally, tally: Tally, words: Vocabulary) -> bool:
    """`three jolts, measuring 5.1 and 4.8`."""
    beside = [piece.key for piece in run[earlier.stop : tally.first]] in JOINTS
    return beside and earlier.unit == "magnitude" and isinstance(tally.value, float) and 0 < tally.value < STRONGEST


def _of_it(run: list[Piece], earlier: Tally, tally: Tally, words: Vocabulary) -> bool:
    """`put the magnitude at 5.9, but the survey said it was 6.1`, `others have it at 6.1`."""
    it = key(run, tally.first - 2) == "it" and key(run, tally.first - 1) in ("was", "is", "at", "as")
    return it and earlier.unit == "magnitude" and isinstance(tally.value, float) and 0 < tally.value < STRONGEST


def _compared(run: list[Piece], earlier: Tally, tally: Tally, words: Vocabulary) -> bool:
    """`61 per cent, down from 68`, `92 per cent full, against 60 a year ago`."""
    before = (key(run, tally.first - 2), key(run, tally.first - 1))
    if before == (",", "against"):
        return _at_an_end(run, tally.stop, words) or key(run, tally.stop) == "a"
    return before in COMPARING and _at_an_end(run, tally.stop, words)


def _changed(run: list[Piece], earlier: Tally, tally: Tally, words: Vocabulary) -> bool:
    """`slowed from 12 knots to about five`."""
    changes = key(run, earlier.first - 1) == "from" and key(run, earlier.stop) == "to"
    return changes and tally.first == earlier.stop + 1 and _at_an_end(run, tally.stop, words)


def _listed(run: list[Piece], earlier: Tally, tally: Tally, words: Vocabulary) -> bool:
    """`61 per cent in the north, 54 in the south`, `Oak 41 per cent, Elm 33`."""
    if tally.first - earlier.stop > NEAR or tally.stop - 1 >= len(run) or tally.first < 2 or earlier.first < 1:
        return False
    if key(run, tally.first - 1) in GOING_ON:
        after = key(run, tally.stop)
        return after == key(run, earlier.stop) and tally.stop < len(run) and words.tag(run[tally.stop]) == "p"
    name = run[tally.first - 1]
    named = name.capital and run[earlier.first - 1].capital and key(run, tally.first - 2) in GOING_ON
    return named and (tally.stop >= len(run) or run[tally.stop].sort == "mark" or key(run, tally.stop) == "and")
