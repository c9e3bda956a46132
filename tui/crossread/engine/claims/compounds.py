"""Numbers that a hyphen joins to their noun before another one: `a 200-student school`, `a 125-seat assembly`."""

from crossread.engine.claims.beside import listed
from crossread.engine.claims.tally import glued, key
from crossread.engine.claims.units import units
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.number_words import number_words
from crossread.engine.text.pieces import DASHES, Piece
from crossread.engine.text.quantity import Quantity

ADJECTIVES = ("ed", "ing", "ly", "al", "ic", "ish", "ous", "ary", "ble", "ful", "most")
"""Endings of words that are joined to numbers and counted by none: `two-pronged`, `three-dimensional`."""
GOING_ON = frozenset("ahmpjcRiut")
"""Tags of words that are no noun and lead to none."""


def joined_noun(run: list[Piece], q: Quantity, words: Vocabulary) -> bool:
    """Whether after the number and a hyphen stands the noun that it counts, and the noun that the two are told of."""
    at = q.stop
    if not (key(run, at) in DASHES and glued(run, at) and glued(run, at + 1)) or at + 2 >= len(run):
        return False
    noun, whole = run[at + 1], run[at + 2]
    if not isinstance(q.value, int) or q.value < 2 or q.high is not None:
        return False
    if noun.sort != "word" or noun.capital or whole.sort != "word" or words.tag(whole) in GOING_ON:
        return False
    return _counted_there(noun, words)


def _counted_there(noun: Piece, words: Vocabulary) -> bool:
    """Whether the word is a noun that can be counted, no unit, share, ordinal or manner."""
    word = noun.key
    if not word.isalpha() or len(word) < 3 or word.endswith(ADJECTIVES) or words.tag(noun) not in ("", "N", "z"):
        return False
    if word in units().hyphened or word in number_words().cardinals or word in number_words().scales:
        return False
    manners = words.lists["joined manners"] | listed("compounds") | listed("shares") | listed("ordinal endings")
    return word not in manners and word not in words.idle
