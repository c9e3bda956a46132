"""Couples of people who live together, and those that only are two things: `an elderly couple`, `a couple of tanks`."""

from crossread.engine.claims.heads import number_at
from crossread.engine.claims.tally import key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece
from crossread.engine.text.quantity import Quantity


def two_people(run: list[Piece], q: Quantity, words: Vocabulary) -> bool:
    """Whether a couple are two who live together: `a couple and their baby`, `an elderly couple`."""
    couple, after = q.stop - 1, key(run, q.stop)
    if q.stop < len(run) and run[q.stop].sort == "word" and words.tag(run[q.stop]) in ("", "o", "N", "t"):
        return False
    kind = run[couple - 1] if couple == q.core and couple else None
    if kind and (kind.key in words.lists["wed"] or (kind.capital and kind.key in words.nations)):
        return True
    if after == "and":
        joined = key(run, q.stop + 1)
        return joined in words.lists["owners"] or joined == "a" or number_at(run, q.stop + 1)
    done = words.meaning(run[q.first - 1]) if q.first else None
    return after in ("who", "from", "whose") or q.first == 0 or bool(done and done.kinds and done.tag in "vVGeEg")
