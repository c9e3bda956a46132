"""Cables, lines and pipes, which are damaged when they are cut: `three undersea cables were cut`, `two mains burst`."""

from crossread.engine.claims.completions import Completed
from crossread.engine.claims.tally import Tally
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece

BACK = 14
"""Pieces before the verb in which they are counted."""
AHEAD = 3
"""Pieces after it."""


def cut_through(run: list[Piece], i: int, starts: dict[int, Tally], words: Vocabulary, verbs: Completed) -> str | None:
    """The sign of a verb at piece `i` that damages cables and the like counted beside it, None for any other verb."""
    if run[i].key not in verbs.parting:
        return None
    last = next((starts[n] for n in range(i - 1, max(-1, i - BACK), -1) if n in starts), None)
    after = next((starts[n] for n in range(i + 1, i + 1 + AHEAD) if n in starts), None)
    told = after if after and after.first == i + 1 else last  # `the owner of two lines cut 300 jobs`
    if not any(_cuttable(run, tally, words) for tally in (told, after)):
        return None
    return "E" if run[i].key in verbs.bursting else "V"


def _cuttable(run: list[Piece], tally: Tally | None, words: Vocabulary) -> bool:
    return tally is not None and tally.head >= 0 and run[tally.head].key in words.lists["conduits"]
