"""How strong quakes are: `magnitude 6.1`, `measuring 7.2 on the Richter scale`, `54 aftershocks stronger than five`."""

from crossread.engine.claims.tally import Tally, glued, key, of_unit
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.lexicon.inflect import plural
from crossread.engine.text.numbers import grammar
from crossread.engine.text.pieces import DASHES, Piece
from crossread.engine.text.quantity import Quantity
from crossread.model import PEOPLE_KINDS

CLOSED = ("c", "a", "h", "p", "z", "j")
"""Tags of words before which a magnitude without a unit ends: `aftershocks of up to 5.6 shook the town`."""
STRONGEST = 10
"""No quake has had this magnitude."""
MAGNITUDE_WITHIN = 8
"""Pieces before `at` in which the word `magnitude` stands."""
AGAIN = (["and", "later"], ["and", "then"], [",", "later"], [",", "then"])
"""Before `at` these tell another magnitude of the same quake behind its first one."""


def magnitude_before(run: list[Piece], q: Quantity) -> Tally | None:
    """`magnitude 6.1`, `magnitude-6.1`, `a magnitude of 6.1`, `measuring 7.2 on the Richter scale`."""
    if q.value is None or not 0 < q.value < 11:
        return None
    at = q.first - 1
    if key(run, at) in ("at", "to", "as") and _speaks_of_magnitude(run, at):
        return of_unit(q, "measure", "magnitude", q.first, q.stop)
    if key(run, at) in DASHES and glued(run, at):
        at -= 1
    while key(run, at) in ("of", "a", "at", "was", "as", "ranging", "ranged"):
        at -= 1
    if key(run, at) in ("magnitude", "magnitudes"):
        first = (
            at
            if q.first - at <= 2 and q.first == q.core and key(run, q.core - 1) not in ("of", "was", "as", "at")
            else q.first
        )
        tally = of_unit(q, "measure", "magnitude", first, q.stop)
        hedge = grammar().hedges.before(run, at) if first == at else None
        if hedge:  # `at least magnitude 5.9`
            tally.hedge, tally.first = hedge
        return tally
    return None


def _speaks_of_magnitude(run: list[Piece], at: int) -> bool:
    """Whether `magnitude` stands shortly before, no number between: `the magnitude of the shock at 6.2`; or one that is
    told anew: `the magnitude at 7.6 and later at 7.1`.
    """
    again = at - 3 if [piece.key for piece in run[max(0, at - 2) : at]] in AGAIN else at
    for n in range(at - 1, max(-1, at - 1 - MAGNITUDE_WITHIN), -1):
        if run[n].key == "magnitude":
            return True
        if run[n].sort == "digits" and n != again:
            return False
    return False


def quake_after(run: list[Piece], q: Quantity, words: Vocabulary) -> bool:
    """A number with one decimal before a quake is its magnitude."""
    return (
        isinstance(q.value, float) and 0 < q.value < 10 and any(key(run, q.stop + n) in words.quakes for n in range(3))
    )


def strength_in_degrees(run: list[Piece], q: Quantity, stop: int, words: Vocabulary) -> bool:
    """Whether degrees, which end before piece `stop`, tell how strong a quake was: `a 6.7 degree quake`."""
    quake = key(run, stop) in words.quakes or (key(run, stop), key(run, stop + 1)) == ("on", "the")
    scale = key(run, stop) != "on" or key(run, stop + 2) == "richter"
    return quake and scale and q.value is not None and 0 < q.value < STRONGEST


def scaled_by_name(run: list[Piece], q: Quantity, words: Vocabulary) -> Tally | None:
    """`7.2 on the Richter scale`, `6.1 Richter`."""
    for n in range(1, 4):
        if key(run, q.stop + n) == "richter" and key(run, q.stop) in ("on", "in", "of"):
            stop = q.stop + n + 1 + (key(run, q.stop + n + 1) == "scale")
            return of_unit(q, "measure", "magnitude", q.first, stop)
    if (
        isinstance(q.value, float)
        and q.value < 10
        and key(run, q.first - 1) in ("measured", "measuring", "measures", "registered", "registering")
        and any(key(run, n) in words_of_quakes() for n in range(len(run)))
    ):
        return of_unit(q, "measure", "magnitude", q.first, q.stop)
    return of_unit(q, "measure", "magnitude", q.first, q.stop) if _so_strong(run, q, words) else None


def _so_strong(run: list[Piece], q: Quantity, words: Vocabulary) -> bool:
    """Whether quakes are told by how strong they are at least or at most: `54 aftershocks stronger than five`."""
    at = q.first - 1 - (key(run, q.first - 1) in ("of", "at", "that", "were"))
    bounded = q.hedge in ("more than", "at least", "less than", "up to")
    decimal = isinstance(q.value, float) and key(run, q.first - 1) == "of"  # `aftershocks of around 4.2`
    told = (bounded or decimal) and key(run, at) in words_of_quakes()
    closed = q.stop >= len(run) or run[q.stop].sort == "mark" or words.tag(run[q.stop]) in CLOSED
    return told and closed and not _of_people(run, q, words) and q.value is not None and 0 < q.value < STRONGEST


def _of_people(run: list[Piece], q: Quantity, words: Vocabulary) -> bool:
    """Whether it is told of so many people what became of them: `In the quake at least 9 were killed`."""
    if isinstance(q.value, float) or key(run, q.first - 1) in ("of", "at", "that", "were"):
        return False
    at = q.stop
    while at < len(run) and words.tag(run[at]) in ("a", "h", "d", "m"):
        at += 1
    done = words.meaning(run[at]) if at < len(run) else None
    if done is None or not done.kinds or done.kinds[0] not in PEOPLE_KINDS:
        return False
    return done.tag in "WA" or (done.tag in "VE" and (at > q.stop or q.hedge == "at least"))


@per_lexicon
def words_of_quakes() -> frozenset[str]:
    """Nouns of earthquakes."""
    quakes = lexicon().words("nouns", "quakes")
    return frozenset({*quakes, *map(plural, quakes)})
