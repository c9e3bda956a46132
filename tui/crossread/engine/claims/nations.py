"""Numbers of whom it is told which nation they are of: `Of the crew, 14 are Filipinos, five Indians`."""

from collections.abc import Sequence

from crossread.engine.claims.ellipsis import of_the_hurt
from crossread.engine.claims.heads import NATIONAL
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import DASHES, Piece

BEING = frozenset({"are", "were"})
AMONG = frozenset({("among", "the"), ("of", "the"), ("among", "those")})
BEFORE_PARTS = frozenset({",", ":", "(", *DASHES})
"""What stands between a whole and the nations that make it up: `23 men:` 12 Somalis and 11 Yemenis."""


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


def parts_of_a_whole(run: list[Piece], told: Sequence[Tally], tally: Tally, words: Vocabulary) -> bool:
    """Whether the last of those told and this one are nations of a whole told before: `23 men: 12 Somalis and 11
    Yemenis`, `Among the 23 were 12 Somalis and 11 Yemenis`, where the whole is a number of people too.
    """
    parts = [tally]
    for other in reversed(told):
        if not _of_a_nation(run, parts[-1], words):
            return False
        if _of_a_nation(run, other, words):
            parts.append(other)
            continue
        lead = key(run, parts[-1].first - 1)
        among = lead in BEING and (key(run, other.first - 2), key(run, other.first - 1)) in AMONG
        whole = other.value if other.sort in ("people", "bare") else None
        if len(parts) == 1 or whole is None or not (among or lead in BEFORE_PARTS):
            return False
        if sum(part.value or 0 for part in parts) > whole or not any(run[part.head].capital for part in parts):
            return False
        if among and other.sort == "bare" and not other.kind:
            other.sort, other.subject = "people", "people"
        return True
    return False


def _of_a_nation(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether the number counts people of a nation, by its name alone or, in a list of such, before their noun."""
    if tally.head < 0 or tally.value is None:
        return False
    if not run[tally.head].capital:  # `two French citizens`
        return tally.noun < tally.head and run[tally.noun].capital and run[tally.noun].key in words.nations
    noun = run[tally.head].key
    return bool({noun, noun.removesuffix("s")} & words.nations) or noun.endswith(NATIONAL)
