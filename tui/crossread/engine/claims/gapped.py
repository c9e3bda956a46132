"""Numbers told by the place ahead of them alone: `In Arden 23 people died and in Wick eight.`"""

from crossread.engine.claims.frames import Bound
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece
from crossread.model import PEOPLE_KINDS

PLACING = frozenset({"in", "at", "near", "around", "outside"})
JOINING = frozenset({"and", ",", ";", "while"})
NAME = 4
"""Pieces of a place's name at most."""
BACK = 3
"""Numbers of the sentence before it among which is the one whose fate it shares."""


def gapped(reading: ReadSentence, place: dict[int, int], text: str) -> None:
    """Gives a bare number that ends its clause what happened in the place named before it, and that place."""
    run, tallies = reading.run, reading.tallies
    for n, tally in enumerate(tallies):
        free = n not in reading.bound and tally.sort == "bare" and not tally.kind
        if not free or id(tally) not in place or not (tally.stop >= len(run) or run[tally.stop].sort == "mark"):
            continue
        at = _place_before(run, tally, reading.words)
        if at < 0 or key(run, at - 1) not in JOINING or not _so_led(run, at):
            continue
        for back in range(n - 1, max(-1, n - 1 - BACK), -1):
            found = reading.bound.get(back)
            if found and found.kind in PEOPLE_KINDS:
                reading.bound[n] = Bound(found.kind, found.at, "carried on")
                tally.scope = text[run[at + 1].start : run[tally.first - 1].end]
                break


def _place_before(run: list[Piece], tally: Tally, words: Vocabulary) -> int:
    """Index of the preposition before a place that stands right before the number: `in Wick eight`, `in the south
    eight`; -1 where none is.
    """
    at = tally.first - 1
    if key(run, at - 1) == "the" and run[at].key in words.lists["compass"] | words.lists["districts"]:
        return at - 2 if key(run, at - 2) in PLACING else -1
    while at > tally.first - 1 - NAME and at > 0 and run[at].capital and run[at].key not in words.lists["times"]:
        at -= 1
    return at if at < tally.first - 1 and run[at].key in PLACING else -1


def _so_led(run: list[Piece], at: int) -> bool:
    """Whether the preposition at the piece stands before the name of another place earlier in the sentence."""
    return any(run[i].key == run[at].key and (run[i + 1].capital or run[i + 1].key == "the") for i in range(at - 1))
