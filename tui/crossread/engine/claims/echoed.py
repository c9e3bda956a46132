"""Numbers that take up what was told before them without its words: `police speak of 63 arrests, the union of 80`."""

import re
from itertools import takewhile

from crossread.engine.claims.frames import Bound
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.pieces import Piece
from crossread.model import PEOPLE_KINDS

RIVAL = re.compile(r"[,;c][,cjd]{0,2}t?[xXs]{1,5}(?:\([xX]\))?(?:[hd]{0,3}[rz]?o?|zip)$")
"""What stands between a figure and that of another source: `, the union`, `, the union counts`, `; a medic said`."""
NAMED = re.compile(r"[tdjcxXs,;-]*")
"""What stands between those whom a list names."""
BACK = 4
"""Numbers of the sentence over which one is taken up."""
INVERTED = (
    ("as", "is"),
    ("as", "are"),
    ("as", "was"),
    ("as", "were"),
    ("so", "is"),
    ("so", "are"),
    ("so", "was"),
    ("so", "were"),
)
LISTING = frozenset({":", "is", "was", "are", "were", "include", "included", "includes", "comprise", "comprised"})
BESIDE = frozenset({"and", ",", "but", "after", "against", "from"})
YEAR_BEFORE = (
    "the year before",
    "a year before",
    "a year earlier",
    "the previous year",
    "the following year",
    "last year",
    "this year",
)
ONE_OF = ("one", "of")
LIST_LEAD = 3
"""Pieces of `The dead are`."""
CHILD_WITHIN = 6
"""Pieces after `one of the dead was a` in which a child is named: `12-year-old boy`."""
WHOLE = frozenset({"the", "all"})
ANYBODY = frozenset({"person", "people", "persons"})
"""Named as the dead these are all of them: `The only fatality is one person.`"""


def echo(reading: ReadSentence, place: dict[int, int]) -> None:
    """Gives people without a predicate that of the figure which they go on from."""
    for n, tally in enumerate(reading.tallies):
        free = n not in reading.bound and not tally.kind and tally.sort in ("people", "bare", "single")
        if not free or id(tally) not in place:
            continue
        for back in range(n - 1, max(-1, n - 1 - BACK), -1):
            earlier = reading.tallies[back]
            found = reading.bound.get(back)
            kind = found.kind if found else earlier.kind
            if id(earlier) not in place:
                continue
            between = reading.shape.signs[place[id(earlier)] + 1 : place[id(tally)]]
            counted = kind is None and earlier.sort in ("people", "thing") and tally.sort == "bare"
            if counted and _of_a_rival(reading, tally, between):
                tally.sort, tally.subject, tally.head = earlier.sort, earlier.subject, earlier.head
                break
            if kind not in PEOPLE_KINDS:
                continue
            if _goes_on(reading, tally, between):
                at, rule = (found.at, found.rule) if found else (place[id(earlier)], "echo")
                reading.bound[n] = Bound(kind, at, rule)
            break


def _goes_on(reading: ReadSentence, tally: Tally, between: str) -> bool:
    run = reading.run
    if (key(run, tally.first - 2), key(run, tally.first - 1)) in INVERTED:
        return True
    if tally.sort != "bare" or (tally.value or 0) < 0:
        return False
    if key(run, tally.first - 1) == "of" and key(run, tally.first - 2) in reading.words.lists["figures"]:
        return any(piece.key in reading.words.lists["older"] for piece in run[max(0, tally.first - 5) : tally.first])
    return _of_another_time(run, tally) or _of_a_rival(reading, tally, between)


def _of_another_time(run: list[Piece], tally: Tally) -> bool:
    """Whether the number is that of another year: `259 murders in 2023 and 290 the year before`."""
    after = " ".join(piece.key for piece in run[tally.stop : tally.stop + 3])
    return key(run, tally.first - 1) in BESIDE and after.startswith(YEAR_BEFORE)


def _of_a_rival(reading: ReadSentence, tally: Tally, between: str) -> bool:
    """Whether the number is what another source says: `, the union 80`."""
    run = reading.run
    closed = tally.stop >= len(run) or run[tally.stop].sort == "mark"
    aged = any(piece.key.endswith("est") for piece in run[max(0, tally.first - 2) : tally.first])
    return closed and not aged and RIVAL.search(between) is not None


def list_of_the_hurt(reading: ReadSentence, place: dict[int, int]) -> None:
    """Gives those whom a sentence names as the dead or the hurt that fate: `The dead are two boys and a girl`, `Police
    said the injured were two cooks`, `One of the dead was a child`.
    """
    run, words = reading.run, reading.words
    first = next((i for i in range(len(run) - LIST_LEAD) if _named(run, i, words)), -1)
    if first < 0:
        return
    kind = "killed" if run[first + 1].key == "victims" else words.heads[run[first + 1].key]
    last = first + 2
    for n, tally in enumerate(reading.tallies):
        if tally.stop <= last:
            continue
        if id(tally) not in place or tally.sort not in ("people", "single") or tally.kind:
            return
        between = reading.shape.signs[_sign_after(reading, last) : place[id(tally)]]
        if not NAMED.fullmatch(between):
            return
        reading.bound[n] = Bound(kind, 1, "included")
        if tally.subject not in ANYBODY:
            tally.scope = tally.scope or tally.subject
        last = tally.stop - 1


def _named(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether at piece `i` the dead or the hurt begin to be named, where a sentence or what somebody says begins, or
    where one of them is: `the dead are`, `said that the victims were`, `one of the dead is`.
    """
    if run[i].key not in WHOLE or run[i + 2].key not in LISTING:
        return False
    if run[i + 1].key != "victims" and words.heads.get(run[i + 1].key) is None:
        return False
    if (key(run, i - 2), key(run, i - 1)) == ONE_OF:
        who = takewhile(lambda piece: piece.key not in ("and", ","), run[i + LIST_LEAD : i + LIST_LEAD + CHILD_WITHIN])
        return any(piece.key in _children() for piece in who)
    lead = i - 1 - (key(run, i - 1) == "that")
    return i == 0 or key(run, lead) in words.speech


@per_lexicon
def _children() -> frozenset[str]:
    """What children are called, who are counted as one of the dead: a clerk among them is no number."""
    return frozenset(lexicon().words("events", "sorts of people", "child"))


def _sign_after(reading: ReadSentence, piece: int) -> int:
    """The first sign that stands for what comes after the piece."""
    return next((n for n, at in enumerate(reading.shape.at) if at > piece), len(reading.shape.at))
