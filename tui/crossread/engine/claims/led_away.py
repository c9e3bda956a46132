"""People led off by captors, and those led off to be saved: `taken by raiders`, `led 12 pupils away from a fire`."""

from crossread.engine.claims.completions import BEING, WAY, Completed
from crossread.engine.claims.tally import key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece

BY_WITHIN = 3
"""Pieces after `by` in which the captors are named, and after `to` and `from` the place."""
DOER_WITHIN = 10
"""Pieces before a second verb (`stormed the hall and led`) in which its subject is looked for."""
AWAY = (["away"], ["off"])
"""After a verb of leading or after those who are led these make it a capture."""


def spirited(run: list[Piece], i: int, words: Vocabulary, verbs: Completed) -> int:
    """Length of the words by which captors lead people off (`taken by raiders`); 0 where there are none."""
    if run[i].key == "taken" and key(run, i + 1) == "by":
        return int(by_captors(run, i, i + 1, words, verbs))
    off = run[i].key in verbs.spiriting and [key(run, i + 1)] in AWAY
    return 2 if off and by_captors(run, i, i + 2, words, verbs) else 0


def by_captors(run: list[Piece], i: int, after: int, words: Vocabulary, verbs: Completed) -> bool:
    """Whether captors lead people off, as the subject of verb `i` or after `by`, and nobody is brought to safety."""
    if _cared_for(run, i, after, verbs):
        return False
    for n in range(after, min(len(run), after + BY_WITHIN)):
        if run[n].key == "by":
            return _near(run, n, verbs.captors)
    at = i - 1
    while at > i - 4 and words.tag(run[at]) in ("d", "h") and at > 0:
        at -= 1
    if at < 0 or key(run, i - 1) in BEING:
        return False
    if run[at].key == "who":
        at -= 1 + (key(run, at - 1) == ",")
    if key(run, at) in verbs.captors:
        return True
    if run[at].key != "and" and not (run[i].key.endswith("ing") and run[at].sort == "mark"):
        return False
    for n in range(at - 1, max(-1, at - 1 - DOER_WITHIN), -1):
        if run[n].key in verbs.captors:
            return True
        if run[n].key in (";", ".") or words.tag(run[n]) == "j":
            return False
    return False


def _cared_for(run: list[Piece], i: int, after: int, verbs: Completed) -> bool:
    """Whether those who are led off by verb `i` are hurt or saved: `away from the fire`, `to a clinic`, `in buses`."""
    caring = verbs.medical | verbs.hospitals | verbs.hearse
    if any(piece.key in caring for piece in run[max(0, i - WAY) : after + WAY]):
        return True
    for n in range(after, min(len(run), after + WAY)):
        word = run[n].key
        if run[n].sort == "mark":
            return False
        if word == "from" and _near(run, n, verbs.perils):
            return True
        if (word == "to" and _near(run, n, verbs.refuges)) or (
            word in ("in", "by", "on", "aboard") and _near(run, n, verbs.rides)
        ):
            return True
    return False


def _near(run: list[Piece], at: int, wanted: frozenset[str]) -> bool:
    return not wanted.isdisjoint(piece.key for piece in run[at + 1 : at + 1 + BY_WITHIN])
