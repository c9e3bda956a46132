"""Two kinds of harm of which there was none, each a claim: `no one was killed or injured`, `no damage or injuries`."""

from dataclasses import replace

from crossread.engine.claims.frames import Bound
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.tally import Tally, key

JOINING = frozenset({"or", "nor"})
BETWEEN = frozenset("dtrx")
"""Signs that may stand before a further kind: `or seriously injured`, `or any serious injuries`."""
MODIFYING = frozenset("BPOStx")
"""Signs before which a participle only says who somebody is: `no one died or injured people`."""
MODIFIERS, KINDS = 3, 4
"""Signs before a further kind, and kinds, at most."""


def neither(reading: ReadSentence, place: dict[int, int]) -> None:
    """Adds to each nought that `or` shares out between kinds of harm a number for every kind but the first.

    Its quote begins where the first one does and ends with its own kind, so that no two claims of a text are alike.
    """
    n = 0
    while n < len(reading.tallies):
        tally, found = reading.tallies[n], reading.bound.get(n)
        kind = found.kind if found else tally.kind
        if tally.sort == "none" and kind and id(tally) in place:
            at = found.at if found else place[id(tally)]
            others = [also for also in _others(reading, at) if also.kind != kind]
            _add(reading, n, others, tally)
            n += len(others)
        n += 1


def _others(reading: ReadSentence, at: int) -> list[Bound]:
    """The further kinds of a list that ends with `or` and begins at sign `at`."""
    signs, found = reading.shape.signs, list[Bound]()
    for _ in range(KINDS):
        last = signs[at + 1 : at + 2] == "c" or signs[at + 1 : at + 3] == ",c"
        joint = at + 1 + (last and signs[at + 1] == ",")
        word = key(reading.run, reading.shape.at[joint]) if joint < len(signs) else ""
        also = _kind_after(reading, joint) if word in JOINING or word == "," else None
        if also is None:
            return []
        if all(also.kind != other.kind for other in found):
            found.append(also)
        if last:
            return [] if signs[also.at + 1 : also.at + 2] in MODIFYING else found
        at = also.at
    return []


def _kind_after(reading: ReadSentence, joint: int) -> Bound | None:
    """The kind that is told right after sign `joint`."""
    shape = reading.shape
    for at in range(joint + 1, min(len(shape.signs), joint + 2 + MODIFIERS)):
        kinds = shape.kinds.get(at, ())
        kind = kinds[0] if kinds else reading.words.heads.get(key(reading.run, shape.at[at]))
        if kind:
            return Bound(kind, at, "neither")
        if shape.signs[at] not in BETWEEN:
            return None
    return None


def _add(reading: ReadSentence, n: int, others: list[Bound], tally: Tally) -> None:
    """Puts numbers of their own after number `n`."""
    later = {at: found for at, found in reading.bound.items() if at > n}
    for at in later if others else ():
        del reading.bound[at]
    for step, found in enumerate(others, 1):
        start = reading.shape.at[found.at]
        after = reading.shape.at[found.at + 1 : found.at + 2]
        stop = after[0] if after else len(reading.run)
        named = reading.run[start].key if tally.subject and n not in reading.bound else tally.subject
        also = replace(tally, stop=stop, kind=found.kind, fixed=True, subject=named)
        reading.tallies.insert(n + step, also)
        reading.bound[n + step] = found
    if others:
        reading.bound.update({at + len(others): found for at, found in later.items()})
