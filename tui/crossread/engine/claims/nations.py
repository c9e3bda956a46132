"""Numbers of whom it is told which nation they are of: `Of the crew, 14 are Filipinos, five Indians`."""

from crossread.engine.claims.ellipsis import of_the_hurt
from crossread.engine.claims.heads import NATIONAL
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece

BEING = frozenset({"are", "were"})


def said_to_be(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Takes the nation that a number without a noun is said to be of as its noun, and tells whether there is one.

    Of the dead and the hurt it is no number of its own sort.
    """
    at = tally.stop + 1
    if tally.value is None or key(run, at - 1) not in BEING or at >= len(run) or not run[at].capital:
        return False
    if key(run, tally.first - 1) == "of":
        return False  # `the crew of 23 are Danes`
    known = words.nations | words.people
    nation = run[at].key in known or run[at].key.endswith(NATIONAL)
    ends = at + 1 >= len(run) or run[at + 1].sort == "mark" or run[at + 1].key == "and"
    if not (nation and ends) or of_the_hurt(run, tally, words):
        return False
    tally.sort, tally.head, tally.subject = "people", at, run[at].key
    return True


def is_said_of(tally: Tally) -> bool:
    """Whether the number was given such a noun, which stands behind it."""
    return tally.head >= tally.stop
