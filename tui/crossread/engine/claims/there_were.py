"""Numbers that take up how many there were: `There were 95 people aboard. Another said there were more than 100.`"""

from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.tally import Tally, key

BEING = frozenset({"are", "were"})


class ThereWere:
    """How many people the sentences read so far said that there were."""

    def __init__(self) -> None:
        self._sentence = -2
        self._last: Tally | None = None

    def take_up(self, reading: ReadSentence, sentence: int) -> None:
        """Gives a number that takes up another the people of that; then knows what sentence number `sentence` tells.

        Sentences are numbered as in their text and read in order.
        """
        run = reading.run
        for n, tally in enumerate(reading.tallies):
            led = key(run, tally.first - 1) in BEING and key(run, tally.first - 2) == "there"
            if not led or n in reading.bound or tally.kind:
                continue
            closed = tally.stop >= len(run) or run[tally.stop].sort == "mark"
            if self._last and sentence - self._sentence <= 1 and tally.sort == "bare" and closed:
                tally.sort, tally.subject, tally.scope = "people", self._last.subject, self._last.scope
            if tally.sort == "people":
                self._sentence, self._last = sentence, tally
