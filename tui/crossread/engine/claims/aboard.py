"""Those on board: `131 aboard`, `nine on board`, `412 were on the ferry`."""

from crossread.engine.claims.tally import key
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.pieces import Piece

BEING = frozenset({"were", "was", "are"})
THE = frozenset({"the", "each", "both", "that"})


def aboard(run: list[Piece], at: int) -> int:
    """Number of pieces of `aboard`, `on board` or a last `inside` at that place, 0 where none stands there."""
    if key(run, at) == "aboard":
        return 1
    if key(run, at) == "inside":
        return int(at + 1 >= len(run) or run[at + 1].sort == "mark")
    return 2 if key(run, at) == "on" and key(run, at + 1) == "board" else 0


def were_aboard(run: list[Piece], at: int) -> bool:
    """Whether a verb of being at that place says that those before it are on board: `were aboard`, `was on the bus`."""
    if key(run, at) not in BEING:
        return False
    on = key(run, at + 1) == "on" and key(run, at + 2) in THE
    return aboard(run, at + 1) > 0 or (on and key(run, at + 3) in _rides())


@per_lexicon
def _rides() -> frozenset[str]:
    """What people are on board of."""
    data = lexicon()
    return frozenset({*data.words("counting", "ships"), *data.words("counting", "carriers")})
