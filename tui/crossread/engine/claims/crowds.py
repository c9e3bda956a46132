"""Bodies of people told with their size: `the 200 person crowd`, `a 5,000 crowd`, `a refugee camp of 900 people`."""

from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece

LEADS = frozenset({"the", "a", "an", "its", "their", "his", "her", "this", "that"})
"""Before a number these show that the noun after it is one: `a 5,000 crowd`."""
MANY = 100
"""So many at least make a crowd that is told by a figure alone."""


def is_a_crowd(run: list[Piece], tally: Tally, at: int, words: Vocabulary) -> bool:
    """Takes the body of people after piece `at` as what is counted, and tells whether there is one."""
    if not isinstance(tally.value, int) or tally.value < 2 or tally.high is not None:
        return False
    manned = key(run, at) in words.lists["headcounts"] and key(run, at) not in words.plurals
    head = at + manned
    body = key(run, head)
    if manned:
        found = body in words.collectives or body in words.lists["attendance"]
    else:
        found = tally.value >= MANY and key(run, tally.first - 1) in LEADS and body in words.lists["gatherings"]
    if not found or (head + 1 < len(run) and run[head + 1].key in words.people):
        return False
    tally.head, tally.noun, tally.stop, tally.sort, tally.subject = head, at, head + 1, "people", body
    tally.definite = False
    return True


def in_a_camp(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether so many live in a camp of those who have lost their homes: `a refugee camp of 21,000 people`."""
    at = tally.first - 2
    if key(run, at + 1) != "of" or key(run, at) not in words.lists["camps"] or tally.sort not in ("people", "bare"):
        return False
    if key(run, tally.head) in words.lists["guests"]:
        return False  # `a tent camp of 250 protesters`
    return key(run, at - 1) in words.lists["of the displaced"] and (tally.value is None or tally.value >= MANY)


def in_a_party(run: list[Piece], at: int, words: Vocabulary) -> bool:
    """Whether it is told whose members they are: `there were four in the climbing party`."""
    if key(run, at) != "in" or key(run, at + 1) not in LEADS:
        return False
    return any(key(run, n) in words.collectives for n in (at + 2, at + 3))
