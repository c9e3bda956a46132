"""Two of a family told by one article: `the murder of his mother and sister`, `his mother, Ann Lee, 58, and sister`."""

from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece

WITHIN = 10
"""Pieces between the two in which the first is named."""


def two_kin(run: list[Piece], first: int, at: int, words: Vocabulary) -> Tally | None:
    """The two whose first begins at piece `first` with its noun at piece `at`, None where there is one.

    As one person they are no number by themselves, only where something happens to them, and hide nobody to whom it
    does: `he loved his mother and sister`, `a woman who lived with her husband and son died`.
    """
    kin = words.lists["kin"]
    joined = _past_a_name(run, at + 1)
    second = joined + 1
    if run[at].key not in kin or key(run, joined) != "and" or key(run, second) not in kin:
        return None
    if key(run, second + 1) in ("-", "of") or key(run, second + 1) in kin:
        return None
    subject = f"{run[at].key} and {run[second].key}"
    return Tally(first, second + 1, "single", 2, head=second, subject=subject, core=first, noun=first)


def _past_a_name(run: list[Piece], at: int) -> int:
    """The piece after a name and an age: `Ann Lee, 58,`."""
    for n in range(at, min(len(run), at + WITHIN)):
        if not (run[n].capital or run[n].key == "," or run[n].sort == "digits"):
            return n
    return at
