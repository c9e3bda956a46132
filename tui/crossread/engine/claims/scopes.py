"""What a number is limited to: some of the dead, the dead and the missing taken together, those on board."""

import re

from crossread.engine.claims.aboard import aboard, were_aboard
from crossread.engine.claims.frames import IN_THE_END, Bound
from crossread.engine.claims.shape import Shape
from crossread.engine.claims.tally import Tally, key
from crossread.engine.text.pieces import Piece

ON_BOARD = "on board"
AMONG = frozenset({"among", "amongst"})
SOME_OF = frozenset({"among", "among them", "passive"})
"""Patterns in which a predicate may be a group that the counted belong to."""
GROUP = "tiB"
"""Signs before the predicate there: `among those killed`, `among the 12 killed`."""
EITHER = re.compile(r"[AVENGL](?:,[AVE]){0,3},?cr?[AVENG]")
"""Predicates that a number is shared out between: `dead or missing`, `killed, hurt or missing`."""
AFTER_STATE = re.compile(r"(?:,[AVE]){0,3},?cr?[AVE]")
"""The rest of them after a counted state: `33 dead or missing`."""
APART = frozenset({"killed", "missing"})
"""Kinds of which nobody is both, so that `and` sums them up: `the number of dead and missing`."""
CLOSED = re.compile(r"$|[.,;:)qpjahmdzwW]")
"""After these two no noun of the second's own follows."""
DOUBTED = frozenset({"presumed", "feared", "believed", "thought"})
"""Between two predicates: `missing and presumed dead` are missing."""
NEAR = 3
"""Pieces before the predicate there."""
BACK = 8
"""Signs before a predicate in which the first of several may stand."""


def scope_of(run: list[Piece], tally: Tally, at: int, shape: Shape, bound: Bound | None) -> str:
    """The part that the number at sign `at` is limited to, in words; empty where nothing here limits it."""
    if bound is None and tally.kind is None:
        if tally.subject == "aboard":
            return ON_BOARD
        on_board = aboard(run, tally.stop) > 0 or were_aboard(run, tally.stop)
        return ON_BOARD if tally.sort in ("people", "bare") and on_board else ""
    if tally.sort == "none":
        return ""
    if bound is None:
        rest = AFTER_STATE.match(shape.signs, at + 1)
        return _either(run, shape, at, rest) if rest and tally.fixed else ""
    if bound.rule == IN_THE_END:
        return ""
    if bound.rule == "among whom" or (bound.rule in SOME_OF and _among(run, shape, bound.at)):
        return tally.subject or "of them"
    for start in range(max(0, bound.at - BACK), bound.at + 1):
        joined = EITHER.match(shape.signs, start)
        if joined and start <= bound.at < joined.end():
            return _either(run, shape, start, joined)
    return ""


def _among(run: list[Piece], shape: Shape, predicate: int) -> bool:
    """Whether the predicate is a group: `among the dead`, `among those killed`."""
    at = shape.at[predicate]
    if run[at].key in AMONG:
        return True
    grouped = predicate > 0 and shape.signs[predicate - 1] in GROUP
    return grouped and any(key(run, n) in AMONG for n in range(at - NEAR, at))


def _either(run: list[Piece], shape: Shape, start: int, joined: re.Match[str]) -> str:
    """The predicates as worded, where they are of two kinds; empty for `shot and killed`."""
    last = joined.end() - 1
    tally = shape.tallies.get(start)
    first = (tally.kind,) if tally else shape.kinds.get(start, ())[:1]
    kinds = {*first, *shape.kinds.get(last, ())[:1]}
    begin = tally.head if tally else shape.at[start]
    words = [piece.key for piece in run[begin : shape.at[last] + 1]]
    both = kinds == APART and (shape.signs[start] == "L" or CLOSED.match(shape.signs, joined.end()))
    if len(kinds) < 2 or not DOUBTED.isdisjoint(words) or not ("or" in words or both):
        return ""
    return " ".join(words).rpartition("of ")[2].replace(" ,", ",")
