"""Buildings damaged in a part of them: `the windows of six shops were blown out`, `had their roofs torn off`."""

from crossread.engine.claims.frames import Bound
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.tally import Tally, key

BEFORE = 5
"""Pieces before the counted buildings in which the part is named."""
AFTER = 4
"""Pieces after them in which it is named: `six cars had their windows blown out`."""
HAVING = frozenset({"had", "have", "has"})


def broken_panes(reading: ReadSentence, place: dict[int, int]) -> None:
    """Gives counted buildings the damage that the clause tells of a part of them."""
    for n, tally in enumerate(reading.tallies):
        free = n not in reading.bound and tally.sort == "thing" and not tally.kind and id(tally) in place
        if not free or reading.run[tally.head].key not in reading.words.property:
            continue
        at = _broken(reading, tally)
        if at is not None:
            reading.bound[n] = Bound("damaged", at, "passive")


def _broken(reading: ReadSentence, tally: Tally) -> int | None:
    """The sign of the damage; None where no part is named, or where its clause tells of none."""
    run, shape, parts = reading.run, reading.shape, reading.words.lists["panes"]
    lead = run[max(0, tally.first - BEFORE) : tally.first]
    owned = key(run, tally.stop) in HAVING and any(p.key in parts for p in run[tally.stop : tally.stop + AFTER])
    named = key(run, tally.first - 1) in ("of", "in") and any(p.key in parts for p in lead)
    if not owned and not named:
        return None
    for at, kinds in shape.kinds.items():
        between = run[min(shape.at[at], tally.first) : max(shape.at[at], tally.stop)]
        if "damaged" in kinds and not any(piece.key in (";", ",", ".") for piece in between):
            return at
    return None
