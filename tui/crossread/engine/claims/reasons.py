"""Why a number that might count something makes no claim."""

from crossread.engine.claims.tally import NO_CLAIM, Tally, glued, key
from crossread.engine.text.pieces import DASHES, Piece


def why_none(run: list[Piece], tally: Tally) -> str:
    """A sort of `NO_CLAIM`, `vague` for a word like `some`, `unread` where the number was not understood."""
    if tally.sort in NO_CLAIM:
        return tally.sort
    if tally.weak:
        return "vague"
    if tally.definite:
        return "definite"
    if tally.value == 1 and tally.high is None:
        return "part"
    return _bare(run, tally) if tally.sort == "bare" else "unread"


def _counted_out(run: list[Piece], at: int) -> bool:
    """Whether `312` or `60 votes` stands there, before `to 271`."""
    return at >= 0 and (
        run[at].sort == "digits" or (at > 0 and run[at].key == "votes" and run[at - 1].sort == "digits")
    )


def _bare(run: list[Piece], tally: Tally) -> str:
    """What a number without a noun and without a predicate is, by what stands before it."""
    if run[tally.core].sort != "digits":
        return "unread"
    if key(run, tally.core - 1) == "." and glued(run, tally.core) and not glued(run, tally.core - 1):
        return "fraction"
    if tally.high is not None and any(piece.key in DASHES for piece in run[tally.core : tally.stop]):
        return "score"
    after = run[tally.stop + 1].sort if key(run, tally.stop) == "to" and tally.stop + 1 < len(run) else ""
    if after == "digits" or (key(run, tally.core - 1) == "to" and _counted_out(run, tally.core - 2)):
        return "score"
    if not run[tally.core].key.isdigit():
        return "unread"
    before = run[tally.core - 1] if tally.core > 1 else None
    return (
        "label" if before and before.sort == "word" and before.capital and not before.key.endswith("'s") else "unread"
    )
