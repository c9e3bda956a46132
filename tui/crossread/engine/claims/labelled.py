"""Numbers of a bulletin beside their label: `Shots fired: at least 30`, `Warrants: 41 issued`, `rafts 6; buoys 160`."""

from crossread.engine.claims.aboard import aboard
from crossread.engine.claims.heads import is_people, is_plural
from crossread.engine.claims.shape import GONE
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece
from crossread.model import ClaimKind

LONGEST = 5
"""Pieces of a label at most."""
EDGES = frozenset({";", ".", "(", ")", ":", "-", "–", "—", "•", ","})
"""Marks before a label."""
CLOSED = frozenset({";", ".", ",", ")", "(", ""})
"""After a number without a noun these close what is told of it."""
SPOKEN = frozenset("aRmhijkr")
"""Tags of words that no label has: it is no clause."""


def labelled(run: list[Piece], tallies: list[Tally], words: Vocabulary) -> None:
    """Gives numbers without a noun the noun of their label."""
    head = -1
    for n, tally in enumerate(tallies):
        if tally.sort != "bare" or tally.kind or tally.scope or not isinstance(tally.value, int):
            continue
        before = key(run, tally.first - 1)
        if before == ":":
            if _fated(run, tally, words):
                continue
            head = _label(run, tally.first - 1, words)
        elif before == "," and n and head >= 0:
            head = head if _told_of(run, tally) and tallies[n - 1].head == head else -1
        else:
            head = _listed(run, tally, words)
        if head < 0 or not (key(run, tally.stop) in CLOSED or _told_of(run, tally)):
            continue
        people = is_people(run[head], words)
        if not people or aboard(run, head + 1):
            tally.head, tally.subject, tally.definite = head, run[head].key, False
            tally.sort = "people" if people else "thing"


def _fated(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Gives a number the fate that its label names; whether it does: `Injuries: 7`, `Houses lost: 113`."""
    colon = tally.first - 1
    first = _begins(run, colon)
    done = words.meaning(run[colon - 1]) if colon else None
    noun = next((i for i in range(first, colon) if run[i].key in words.heads or _names(run[i], words)), -1)
    if first < 0 or not (key(run, tally.stop) in CLOSED or _in_all(run, tally.stop) or _told_of(run, tally)):
        return False
    if noun >= 0 and run[noun].key in words.property:
        if run[noun].key in words.lists["munitions"]:
            return False
        broken = done is not None and ("damaged" in done.kinds or run[colon - 1].key in GONE | {"affected"})
        kind: ClaimKind | None = "damaged" if broken else None
    else:
        verb = done.kinds[0] if done and done.kinds and done.tag in "VEAW" else None
        own = words.heads.get(key(run, noun))
        kind = verb if own is None or run[noun].key in words.lists["changed by verbs"] else own
        kind = kind or own
        if noun < 0 and kind and colon - first > 1:
            return False
    if kind is None:
        return False
    tally.kind, tally.fixed = kind, True
    if noun >= 0:
        tally.head, tally.subject, tally.definite = noun, run[noun].key, False
        tally.sort = "thing" if kind == "damaged" else "people"
    return True


def _in_all(run: list[Piece], at: int) -> bool:
    return key(run, at) == "in" and key(run, at + 1) in ("all", "total")


def _told_of(run: list[Piece], tally: Tally) -> bool:
    """Whether a participle stands after the number: `41 issued`."""
    return key(run, tally.stop).endswith("ed")


def _label(run: list[Piece], colon: int, words: Vocabulary) -> int:
    """Index of the plural noun that a label before a colon names, -1 where it is none."""
    first = _begins(run, colon)
    if first < 0 or any(
        run[i].sort != "word" or words.tag(run[i]) in SPOKEN or run[i].key in words.speech for i in range(first, colon)
    ):
        return -1
    return next((i for i in range(first, colon) if _names(run[i], words)), -1)


def _begins(run: list[Piece], colon: int) -> int:
    """Where a label before the colon begins, -1 where it would be too long for one."""
    first = colon
    while first > max(0, colon - LONGEST) and run[first - 1].key not in EDGES:
        first -= 1
    return -1 if first and run[first - 1].key not in EDGES else first


def _listed(run: list[Piece], tally: Tally, words: Vocabulary) -> int:
    """Index of the plural noun right before a number of a list with semicolons, -1 elsewhere: `rafts 6; buoys 160`."""
    noun = tally.first - 1
    done = words.meaning(run[noun]) if noun > 0 else None
    noun -= done is not None and bool(done.kinds) and done.tag in "VEA"
    if noun < 0 or key(run, tally.stop) not in CLOSED or not _names(run[noun], words):
        return -1
    if not any(piece.key == ";" for piece in run) or run[noun].key in words.labels:
        return -1
    first = noun
    while first > max(0, noun - 2) and run[first - 1].key not in EDGES:
        first -= 1
    untold = all(run[i].sort == "word" and not words.tag(run[i]) for i in range(first, noun))
    return noun if untold and (not first or run[first - 1].key in EDGES) else -1


def _names(piece: Piece, words: Vocabulary) -> bool:
    """Whether the word is a plural that a label may count, and no verb or function word."""
    return (piece.sort == "word" and is_plural(piece, words) and words.tag(piece) in ("", "z", "N")) or (
        piece.sort == "word" and piece.key in words.lists["attendance"]
    )
