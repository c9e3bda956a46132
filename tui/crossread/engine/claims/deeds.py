"""Nouns of what is done that are verbs as well: `one shot was fired`, `38 house searches`."""

from crossread.engine.claims.tally import key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece


def is_a_deed(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether what may be a verb is the noun after `one`: `one shot was fired`, `one arrest`, not `one shot dead`.

    Only of a past form somebody may be the subject: nobody says `one arrest`.
    """
    if i + 1 < len(run) and words.tag(run[i + 1]) in ("a", "z", "o"):
        return True
    if run[i].key == "shot" and key(run, i - 2) in words.lists["firing"]:
        return closes(run, i + 1, words)
    return words.tag(run[i]) in ("v", "e", "z") and closes(run, i + 1, words)


def closes(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether a noun phrase ends before piece `i`, so that what looks like a verb is its noun: `38 house searches`."""
    return i >= len(run) or run[i].sort == "mark" or words.tag(run[i]) in ("p", "o", "a", "h", "c")
