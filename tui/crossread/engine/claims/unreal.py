"""Numbers of what may not have happened: `if the toll passes 300`, `not clear whether the 15 were rescued`."""

from crossread.engine.claims.frames import Bound
from crossread.engine.claims.tally import Tally, key
from crossread.engine.text.pieces import Piece

ASKING = frozenset({"if", "whether"})
THOUGH = frozenset({"even", "as"})
"""Before `if` these leave it to what may be: `even if the toll passes 300`."""
ASKED_WITHIN = 6
"""Pieces before a number in which it is asked whether that happened."""
WHOLE = frozenset({"toll", "passive", "active", "among them", "state"})
"""Patterns by which the clause itself says it, and no word about those who are counted (`if the 12 killed`)."""


def unreal(run: list[Piece], tally: Tally, found: Bound) -> bool:
    """Whether the clause that tells what happened only asks or supposes it."""
    if found.rule not in WHOLE:
        return False
    if key(run, 0) == "should" and found.rule == "toll":
        return tally.first <= ASKED_WITHIN  # `should the toll pass 300`
    for at in range(tally.first - 1, max(-1, tally.first - 1 - ASKED_WITHIN), -1):
        if run[at].key in ASKING:
            return key(run, at - 1) not in THOUGH
        if run[at].sort == "mark":
            return False
    return False
