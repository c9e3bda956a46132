"""Those who were held and got away, who are counted and not held: `Forty nuns abducted in May have escaped`."""

import re

from crossread.engine.claims.shape import Shape
from crossread.engine.claims.tally import Tally
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece

ESCAPE = re.compile(r"(?:R?[had]*[VA][pxXtdsm]{1,10})?[hd]{0,3}(z)")
"""A verb of theirs after what is told of them between."""


def got_away(run: list[Piece], shape: Shape, at: int, tally: Tally, words: Vocabulary) -> bool:
    """Whether the clause's own verb, for the number at sign `at`, says that those who were held or trapped escaped."""
    if tally.sort not in ("people", "bare"):
        return False
    m = ESCAPE.match(shape.signs, at + 1)
    return m is not None and run[shape.at[m.start(1)]].key in words.lists["escaping"]
