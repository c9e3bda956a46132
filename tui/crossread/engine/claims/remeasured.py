"""A magnitude that the sentence before told, given anew as `it`: `The Japanese agency put it at 6.9.`"""

from crossread.engine.claims.magnitudes import STRONGEST, words_of_quakes
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.tally import Tally, key

MEASURING = frozenset(
    {"put", "puts", "measured", "measures", "estimated", "estimates", "recorded", "records", "registered"}
    | {"registers", "placed", "gave", "rated", "revised"}
)
"""Verbs before `it at 6.9`."""
IT = frozenset({"it", "strength", "force"})
GOING_ON = frozenset({";", ",", "and", "but", "while"})
SOURCE = 6
"""Pieces of a source's name at most."""
WITHIN = 3
"""Pieces between such a verb and `at` at most: `put the quake at`."""


class Strength:
    """Where the sentences read so far told a magnitude last."""

    def __init__(self) -> None:
        self._sentence = -2

    def take_up(self, reading: ReadSentence, sentence: int) -> None:
        """Makes magnitudes of decimals without a unit that are told of the same quake; then knows whether sentence
        number `sentence` told one. Sentences are numbered as in their text and read in order.
        """
        for n, tally in enumerate(reading.tallies):
            if (sentence - self._sentence <= 1 and _anew(reading, tally)) or _of_another(reading, n):
                tally.sort = tally.kind = "measure"
                tally.unit, tally.subject = "magnitude", ""
                reading.bound.pop(n, None)
            if tally.unit == "magnitude":
                self._sentence = sentence


def _anew(reading: ReadSentence, tally: Tally) -> bool:
    """Whether a decimal is told of the quake: `put it at 6.9`, `measured its strength at about 6.9`."""
    run, at = reading.run, tally.first - 1
    if tally.kind or tally.unit or not isinstance(tally.value, float) or not 0 < tally.value < STRONGEST:
        return False
    if key(run, at) != "at" or key(run, at - 1) not in IT | words_of_quakes():
        return False
    return any(piece.key in MEASURING for piece in run[max(0, at - 1 - WITHIN) : at - 1])


def _of_another(reading: ReadSentence, n: int) -> bool:
    """Whether another source gives the magnitude too, without a verb: `put it at 6.6; the institute at 6.4`."""
    run, tally = reading.run, reading.tallies[n]
    at = tally.first - 1
    if tally.kind or tally.unit or not isinstance(tally.value, float) or not 0 < tally.value < STRONGEST:
        return False
    told = any(t.unit == "magnitude" and key(run, t.first - 1) == "at" for t in reading.tallies[:n])
    lead = next((i for i in range(at - 1, -1, -1) if run[i].key in GOING_ON), at)
    who = run[lead + 1 : at]
    if not told or key(run, at) != "at" or not who or len(who) > SOURCE:
        return False
    return any(piece.capital for piece in who) and all(reading.words.tag(piece) in ("", "t", "X") for piece in who)
