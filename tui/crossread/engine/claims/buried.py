"""People whom snow, mud or rubble covers, and depths told of what covers them: `an avalanche buried 12 miners`."""

from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Meaning, Vocabulary
from crossread.engine.text.pieces import Piece

BACK = 9
"""Pieces before the verb in which it is told what buried them."""
COVERED: Meaning = Meaning("V", ("missing", "damaged"))
BY = frozenset({"in", "by"})
"""After `were buried` these tell what did it."""
WITHIN = 4
"""Pieces after them in which it is named."""


def covered(run: list[Piece], i: int, words: Vocabulary) -> Meaning | None:
    """What the verb at piece `i` says where a mass buries people or property; None where it is told of a grave.

    `an avalanche buried 12 miners`, `were buried in a landslide`; not `the town buried 12 victims`.
    """
    if run[i].key not in words.lists["burying"] or not (_slid(run, i, words) or _under_a_slide(run, i, words)):
        return None
    if run[i].key != "buried":
        return Meaning("G" if run[i].key == "burying" else "v", COVERED.kinds)
    return COVERED


def below(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether `under` before a measure says where: `under 20 metres of rubble`; not `under 20 metres long`."""
    deep = key(run, tally.first) == "under" and key(run, tally.stop) == "of"
    return deep and not words.lists["masses"].isdisjoint(piece.key for piece in run[tally.stop + 1 : tally.stop + 4])


def _slid(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether the clause's subject is such a mass."""
    for n in range(i - 1, max(-1, i - 1 - BACK), -1):
        piece = run[n]
        if piece.key in words.lists["masses"]:
            return not _governed(run, n, words)
        if piece.sort == "mark" or piece.key in words.people or piece.key in words.person:
            return False
    return False


def _governed(run: list[Piece], n: int, words: Vocabulary) -> bool:
    """Whether a preposition leads the noun at piece `n`: `families in the snow`, not `tonnes of snow`."""
    while n and words.tag(run[n - 1]) in ("", "t", "A", "V", "z") and run[n - 1].sort == "word":
        n -= 1
    return n > 0 and words.tag(run[n - 1]) in ("p", "u")


def _under_a_slide(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether it is told after the verb what covered them: `buried in an avalanche`."""
    if key(run, i + 1) not in BY:
        return False
    return not words.lists["masses"].isdisjoint(piece.key for piece in run[i + 2 : i + 2 + WITHIN])
