"""One of those named before, who counts nothing, but where he is told to be hurt: `one of the miners was killed`."""

from crossread.engine.claims.heads import head_of, is_people, number_at
from crossread.engine.claims.tally import key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece
from crossread.model import ClaimKind

FATES: frozenset[ClaimKind] = frozenset({"killed", "injured", "missing"})
LEADING = ("a", "h", "d")
"""Tags of what stands between the one and what became of him: `has since been badly`."""
WOUND_WITHIN = 4
"""Pieces after `with` in which a wound is named."""
AFTER = ("p", "c", "j", "u", "d")
"""Tags of words with which the clause goes on; a noun would make it say something else: `was shot footage of`."""


def one_is_hurt(run: list[Piece], of: int, words: Vocabulary) -> bool:
    """Whether `of` at that piece, behind `one`, leads to known people, and it is told right after that one was hurt."""
    if key(run, of) != "of" or key(run, of + 1) not in words.definite or number_at(run, of + 2):
        return False  # `one of the two pilots died`
    head = head_of(run, of + 2, words, singular=False)
    return head >= 0 and is_people(run[head], words) and _hurt(run, head + 1, words)


def _hurt(run: list[Piece], at: int, words: Vocabulary) -> bool:
    if at >= len(run) or (words.tag(run[at]) not in ("a", "h") and not _died(run, at, words)):
        return False
    while at < len(run) and words.tag(run[at]) in LEADING:
        at += 1
    phrase = words.phrases.at(run, at) if at < len(run) else None
    done = phrase[0] if phrase else words.meaning(run[at]) if at < len(run) else None
    if done is None or done.tag not in "VEWA" or not FATES & set(done.kinds[:1]):
        return False
    stop = phrase[1] if phrase else at + 1
    return key(run, stop) == "" or run[stop].sort == "mark" or words.tag(run[stop]) in AFTER


def in_a_state(run: list[Piece], at: int, words: Vocabulary) -> bool:
    """Whether it is told right away how one of them is: `one of them seriously`, `one of whom in a critical state`."""
    if key(run, at) in words.lists["degrees"]:
        return True
    if key(run, at) == "with":  # `one of them with a head wound`
        return any(piece.key in words.wounds for piece in run[at + 1 : at + 1 + WOUND_WITHIN])
    phrase = words.phrases.at(run, at)
    return phrase is not None and phrase[0].tag == "A"


def _died(run: list[Piece], at: int, words: Vocabulary) -> bool:
    done = words.meaning(run[at])
    return done is not None and done.tag == "W" and done.kinds[:1] == ("killed",)
