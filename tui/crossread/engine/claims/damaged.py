"""Property that burns or was damaged as a list or a fire beside it tells: `three barns and a mill were burnt`."""

import re

from crossread.engine.claims.ellipsis import PLACING
from crossread.engine.claims.frames import Bound
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.tally import Tally, key
from crossread.engine.text.pieces import Piece

DONE = re.compile("[hmn]*a[dn]*([VE])")
ALONG = (("along", "with"), ("together", "with"), ("as", "well"))
SHARING = frozenset({",", "(", "and", ";"})
"""Before the number of one place."""
ARTICLES = frozenset({"a", "an", "the"})
SUFFERING = frozenset({"had", "have", "suffered", "sustained", "took", "showed"})
DAMAGE_WITHIN = 3
"""Pieces behind such a verb in which damage is told."""
NOUN_WITHIN = 3
"""Words from a number to its noun that is left single at most: `40 small religious building`."""


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
        elif whole and not tally.kind and found is None and _has_damage(reading, tally):
            reading.bound[n] = Bound("damaged", whole.at, "part")
            tally.subject = next(other.subject for other in reversed(reading.tallies[:n]) if other.sort != "bare")
        elif whole and not tally.kind and id(tally) in place and _same(found, whole) and _shared_out(reading, tally):
            reading.bound[n] = Bound("damaged", whole.at, "part")
            tally.scope = tally.scope or _place_or_noun(reading, tally)


def _same(found: Bound | None, whole: Bound) -> bool:
    """Whether nothing is told of a number but what is told of the whole: `burnt` hurts people and damages homes."""
    return found is None or found.at == whole.at


def ablaze(reading: ReadSentence, place: dict[int, int]) -> None:
    """Gives property the damage of the fire that is told to be in it: `put out blazes at two buildings`."""
    for n, tally in enumerate(reading.tallies):
        if tally.sort != "thing" or tally.kind or n in reading.bound or id(tally) not in place:
            continue
        if _breaks(tally, reading) and _on_fire(reading, tally.first - 1):
            reading.bound[n] = Bound("damaged", place[id(tally)], "ablaze")


def damaged_around(reading: ReadSentence, place: dict[int, int]) -> None:
    """Gives villages and towns the damage of the houses in them: `damaged 200 houses in nine villages`."""
    for n, tally in enumerate(reading.tallies):
        if tally.sort != "thing" or tally.kind or n in reading.bound or id(tally) not in place:
            continue
        at = tally.first - 2
        if key(reading.run, at + 1) != "in" or key(reading.run, at) not in reading.words.property:
            continue
        if _breaks(tally, reading) and _broken_there(reading, n, place[id(tally)], at):
            reading.bound[n] = Bound("damaged", place[id(tally)], "around")


def _broken_there(reading: ReadSentence, n: int, sign: int, noun: int) -> bool:
    """Whether the property whose noun stands at the piece, before `in` and number `n`, was damaged."""
    counted = reading.tallies[n - 1].stop == noun + 1 if n else False
    if counted and (reading.bound[n - 1].kind if n - 1 in reading.bound else "") == "damaged":
        return True
    done = DONE.match(reading.shape.signs, sign + 1)
    if done:
        return "damaged" in reading.shape.kinds.get(done.start(1), ())
    before = next((s for s, at in enumerate(reading.shape.at) if at == noun - 1), -1)
    kinds = reading.shape.kinds.get(before, ())
    return not counted and "damaged" in kinds and reading.shape.signs[before] in "vVGeEg"


def damaged_of_a_sort(reading: ReadSentence) -> None:
    """Gives a number in a list of damaged property the noun that is left single: `14 hotels, 40 religious building`."""
    for n in range(1, len(reading.tallies)):
        tally, found, led = reading.tallies[n], reading.bound.get(n - 1), key(reading.run, reading.tallies[n].first - 1)
        if tally.sort != "bare" or tally.kind or n in reading.bound or (tally.value or 0) < 2 or led not in SHARING:
            continue
        if found is None or found.kind != "damaged" or not _breaks(reading.tallies[n - 1], reading):
            continue
        head = _single_noun(reading, tally.stop)
        if head:
            tally.sort, tally.head, tally.noun, tally.subject = "thing", head, tally.stop, reading.run[head].key
            tally.stop, reading.bound[n] = head + 1, found


def _single_noun(reading: ReadSentence, at: int) -> int:
    """Index of the first word for property from piece `at` on, past words that say which they are; 0 without one."""
    for n in range(at, min(len(reading.run), at + NOUN_WITHIN)):
        if reading.run[n].key in reading.words.property:
            return n
        if reading.run[n].sort != "word" or reading.words.tag(reading.run[n]):
            return 0
    return 0


def _on_fire(reading: ReadSentence, at: int) -> bool:
    """Whether a fire is told of right before what stands behind the piece; none that is opened on it or kept off."""
    run, words = reading.run, reading.words
    at -= key(run, at) in ("at", "in")
    if key(run, at) not in words.lists["flames"]:
        return False
    led = key(run, at - 1)
    before = key(run, at - 2) if led in ARTICLES else led
    doing = led in words.person or led in words.people or led in words.lists["shooting"]
    doing = doing or before in words.lists["no fire"]
    return not doing and (at == 0 or words.tag(run[at - 1]) not in ("u", "m", "i"))


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


def _has_damage(reading: ReadSentence, tally: Tally) -> bool:
    """Whether it is said of more of such property that it came to harm: `and 2,455 had lesser damage`."""
    run, at = reading.run, tally.stop
    return key(run, at) in SUFFERING and any(piece.key == "damage" for piece in run[at + 1 : at + 1 + DAMAGE_WITHIN])


def _place_or_noun(reading: ReadSentence, tally: Tally) -> str:
    """What the part is told of: the place after it, or the noun that is said of it."""
    word = key(reading.run, tally.stop + 1)
    return word if key(reading.run, tally.stop) in PLACING else "of them"


def _breaks(tally: Tally, reading: ReadSentence) -> bool:
    noun: Piece = reading.run[tally.head]
    return noun.key in reading.words.property
