"""Why a number that might count something makes no claim."""

from crossread.engine.claims.items import NO_CLAIM, Item, glued, key
from crossread.engine.text.numbers import DASHES
from crossread.engine.text.pieces import Piece


def why_none(run: list[Piece], item: Item) -> str:
    """A sort of `NO_CLAIM`, `vague` for a word like `some`, `unread` where the number was not understood."""
    if item.sort in NO_CLAIM:
        return item.sort
    if item.weak:
        return "vague"
    if item.definite:
        return "definite"
    if item.value == 1 and item.high is None:
        return "part"
    return _bare(run, item) if item.sort == "bare" else "unread"


def _counted_out(run: list[Piece], at: int) -> bool:
    """Whether `312` or `60 votes` stands there, before `to 271`."""
    return at >= 0 and (
        run[at].sort == "digits" or (at > 0 and run[at].key == "votes" and run[at - 1].sort == "digits")
    )


def _bare(run: list[Piece], item: Item) -> str:
    """What a number without a noun and without a predicate is, by what stands before it."""
    if run[item.core].sort != "digits":
        return "unread"
    if key(run, item.core - 1) == "." and glued(run, item.core) and not glued(run, item.core - 1):
        return "fraction"
    if item.high is not None and any(piece.key in DASHES for piece in run[item.core : item.stop]):
        return "score"
    after = run[item.stop + 1].sort if key(run, item.stop) == "to" and item.stop + 1 < len(run) else ""
    if after == "digits" or (key(run, item.core - 1) == "to" and _counted_out(run, item.core - 2)):
        return "score"
    if not run[item.core].key.isdigit():
        return "unread"
    before = run[item.core - 1] if item.core > 1 else None
    return (
        "label" if before and before.sort == "word" and before.capital and not before.key.endswith("'s") else "unread"
    )
