"""Numbers that take up what was told before them without its words: `police speak of 63 arrests, the union of 80`."""

import re

from crossread.engine.claims.ellipsis import PLACING
from crossread.engine.claims.frames import Bound
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.tally import Tally, key
from crossread.engine.text.pieces import Piece
from crossread.model import PEOPLE_KINDS

RIVAL = re.compile(r"[,;c][,cjd]{0,2}t?[xXs]{1,5}(?:\([xX]\))?(?:[rz]?o?|zip)$")
"""What stands between a figure and that of another source: `, the union`, `, the union counts`."""
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
ALONG = (("along", "with"), ("together", "with"), ("as", "well"))
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
SHARING = frozenset({",", "(", "and", ";"})
"""Before the number of one place."""
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
    """Gives those whom a sentence names as the dead or the hurt that fate: `The dead are two boys and a girl.`"""
    run, words = reading.run, reading.words
    if len(run) < 4 or run[0].key not in WHOLE or run[2].key not in LISTING:
        return
    kind = "killed" if run[1].key == "victims" else words.heads.get(run[1].key)
    if kind is None:
        return
    last = 2
    for n, tally in enumerate(reading.tallies):
        if id(tally) not in place or tally.sort not in ("people", "single") or tally.kind:
            return
        between = reading.shape.signs[_sign_after(reading, last) : place[id(tally)]]
        if not NAMED.fullmatch(between):
            return
        reading.bound[n] = Bound(kind, 1, "included")
        if tally.subject not in ANYBODY:
            tally.scope = tally.scope or tally.subject
        last = tally.stop - 1


def _sign_after(reading: ReadSentence, piece: int) -> int:
    """The first sign that stands for what comes after the piece."""
    return next((n for n, at in enumerate(reading.shape.at) if at > piece), len(reading.shape.at))


def damaged_together(reading: ReadSentence, place: dict[int, int]) -> None:
    """Gives the things of a list what was done to the last of them: `three barns, two sheds and a mill were burnt`."""
    for n in range(len(reading.tallies) - 2, -1, -1):
        tally, following = reading.tallies[n], reading.tallies[n + 1]
        found = reading.bound.get(n + 1)
        if found is None or found.kind != "damaged" or n in reading.bound or tally.kind or tally.sort != "thing":
            continue
        if id(tally) not in place or id(following) not in place or found.at < place[id(following)]:
            continue
        if reading.shape.signs[place[id(tally)] + 1 : place[id(following)]] in (",", "c", ",c") and _breaks(
            tally, reading
        ):
            reading.bound[n] = found


def damaged_parts(reading: ReadSentence, place: dict[int, int]) -> None:
    """Gives bare numbers the damage of the property of which they count some.

    `28 homes burnt, 19 in Arden and nine in Wick`; `113 lost, of which 47 were barns`.
    """
    whole: Bound | None = None
    for n, tally in enumerate(reading.tallies):
        found = reading.bound.get(n)
        if whole and found is None and _added(reading, tally):
            reading.bound[n] = whole
        elif tally.sort != "bare":
            broken = found is not None or tally.kind == "damaged"
            whole = (found or Bound("damaged", place.get(id(tally), 0), "part")) if broken else None
            whole = whole if whole and whole.kind == "damaged" and _breaks(tally, reading) else None
        elif whole and found is None and tally.kind is None and id(tally) in place and _shared_out(reading, tally):
            reading.bound[n] = Bound("damaged", whole.at, "part")
            tally.scope = tally.scope or _place_or_noun(reading, tally)


def _added(reading: ReadSentence, tally: Tally) -> bool:
    """Whether more property ends the clause: `20 homes were lost, along with three barns`."""
    run = reading.run
    joined = key(run, tally.first - 1) == "and" or (key(run, tally.first - 2), key(run, tally.first - 1)) in ALONG
    closed = tally.stop >= len(run) or run[tally.stop].sort == "mark"
    return tally.sort == "thing" and not tally.kind and joined and closed and _breaks(tally, reading)


def _shared_out(reading: ReadSentence, tally: Tally) -> bool:
    """Whether the number is that of one place, or the part that `which` leads."""
    run, at = reading.run, tally.stop
    placed = key(run, at) in PLACING and at + 1 < len(run) and run[at + 1].capital
    return (placed and key(run, tally.first - 1) in SHARING) or key(run, tally.first - 1) == "which"


def _place_or_noun(reading: ReadSentence, tally: Tally) -> str:
    """What the part is told of: the place after it, or the noun that is said of it."""
    word = key(reading.run, tally.stop + 1)
    return word if key(reading.run, tally.stop) in PLACING else "of them"


def _breaks(tally: Tally, reading: ReadSentence) -> bool:
    noun: Piece = reading.run[tally.head]
    return noun.key in reading.words.property
