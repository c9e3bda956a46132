"""The place that a number is limited to: `in the northern district`, `at one clinic`, `In Ellwood, 12 people died`."""

from crossread.engine.claims.tally import Tally
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece

PLACING = frozenset({"in", "at", "near", "around", "outside"})
LEAD = 10
"""Pieces of a phrase with which a sentence begins at most."""
BEYOND = 6
"""Pieces after number and predicate within which a place begins."""
LONGEST = 9
"""Pieces of a place at most."""
ENDING = frozenset("jahmRVWGEvwegAzc")
"""Tags of words that end the naming of a place."""


def leading_place(text: str, run: list[Piece], words: Vocabulary) -> str:
    """The place with which the sentence begins and which holds for all that it counts; empty where there is none."""
    if len(run) < 3 or run[0].key not in PLACING:
        return ""
    stop = next((i for i in range(2, min(len(run), LEAD)) if run[i].key == ","), 0)
    phrase = run[1:stop]
    if not phrase or any(piece.sort != "word" for piece in phrase):
        return ""
    named = all(piece.capital and piece.key not in words.lists["times"] for piece in phrase)
    country = len(phrase) == 1 and phrase[0].key in words.lands
    if not (named and not country) and not _part(phrase, words):
        return ""
    return text[phrase[0].start : phrase[-1].end]


def place_after(text: str, run: list[Piece], tally: Tally, predicate: int, words: Vocabulary) -> str:
    """The clinic, or the district that is told from others, after number and predicate.

    Empty where the event's own place may stand there: `killed 12 people in the town of Ellwood`.
    """
    begin = max(tally.stop, predicate + 1)
    for at in range(begin, min(len(run), begin + BEYOND)):
        piece = run[at]
        if piece.sort != "word" or words.tag(piece) in ("j", "h", "m", "R", "c"):
            return ""
        if piece.key in PLACING:
            phrase = _phrase(run, at + 1, words)
            inside = piece.key in ("in", "at")
            if phrase and ((inside and _cares(phrase, words)) or (_part(phrase, words) and _told_apart(phrase, words))):
                return text[phrase[0].start : phrase[-1].end]
            return ""
    return ""


def _phrase(run: list[Piece], at: int, words: Vocabulary) -> list[Piece]:
    """The words that name a place, `of` and its name with them: `the village of Ellwood`."""
    stop = at
    while stop < min(len(run), at + LONGEST) and run[stop].sort == "word":
        tag = words.tag(run[stop])
        if (tag and tag in ENDING) or (tag == "p" and stop > at) or run[stop].key in words.lists["times"]:
            break
        stop += 1
    return run[at:stop]


def _part(phrase: list[Piece], words: Vocabulary) -> bool:
    """Whether the phrase names a part of a country or a town, or a place where the hurt are taken."""
    return any(piece.key in words.lists["districts"] for piece in phrase) or _cares(phrase, words)


def _cares(phrase: list[Piece], words: Vocabulary) -> bool:
    return any(piece.key in words.lists["care"] for piece in phrase)


def _told_apart(phrase: list[Piece], words: Vocabulary) -> bool:
    """Whether the phrase tells one place from its like: `the northern district`, `another town`, `his village`."""
    if any(piece.key in words.lists["told apart"] for piece in phrase[:2]):
        return True
    named = any(piece.capital for piece in phrase)
    return not named and any(piece.key in words.lists["directions"] for piece in phrase[:2])
