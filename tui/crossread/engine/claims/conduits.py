"""Cables, lines and pipes, which are damaged when they are cut: `three undersea cables were cut`, `two mains burst`."""

from crossread.engine.claims.completions import BEING, Completed, completed
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece

BACK = 14
"""Pieces before the verb in which they are counted."""
AHEAD = 3
"""Pieces after it."""


def cut_through(run: list[Piece], i: int, starts: dict[int, Tally], words: Vocabulary, verbs: Completed) -> str | None:
    """The sign of what damages cables and the like counted beside it at piece `i`, None for any other word."""
    named = run[i].key in verbs.severance and key(run, i + 1) == "of"
    if named and _cuttable(run, _counted_next(run, i + 2, starts), words):
        return "N"
    if run[i].key == "down":
        last = next((tally for tally in starts.values() if tally.stop == i - (key(run, i - 1) in BEING)), None)
        closed = i + 1 >= len(run) or run[i + 1].sort == "mark" or run[i + 1].key in words.lists["after down"]
        return "A" if closed and _cuttable(run, last, words) else None
    if run[i].key not in verbs.parting:
        return None
    last = next((starts[n] for n in range(i - 1, max(-1, i - BACK), -1) if n in starts), None)
    after = next((starts[n] for n in range(i + 1, i + 1 + AHEAD) if n in starts), None)
    told = after if after and after.first == i + 1 else last  # `the owner of two lines cut 300 jobs`
    if not any(_cuttable(run, tally, words) for tally in (told, after)):
        return None
    return "E" if run[i].key in verbs.bursting else "V"


def severed_before(run: list[Piece], at: int, head: int, words: Vocabulary) -> bool:
    """Whether such a verb stands before the noun that is counted: `four severed cables`."""
    broken = completed().parting
    return run[head].key in words.lists["conduits"] and any(piece.key in broken for piece in run[at:head])


def _counted_next(run: list[Piece], at: int, starts: dict[int, Tally]) -> Tally | None:
    """The number at piece `at`, or after the article there."""
    return starts.get(at) or (starts.get(at + 1) if key(run, at) in ("the", "all") else None)


def _cuttable(run: list[Piece], tally: Tally | None, words: Vocabulary) -> bool:
    return tally is not None and tally.head >= 0 and run[tally.head].key in words.lists["conduits"]
