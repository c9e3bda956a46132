"""Those who are told as held, counted again in later sentences: `The 23 pirates`, `12 of the pirates are from Kent`."""

from crossread.engine.claims.frames import Bound
from crossread.engine.claims.heads import is_people
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.tally import Tally, key

BEING = frozenset({"is", "are", "was", "were"})
OF_THEM = frozenset({"them", "those", "whom"})
TELLING_WHO = frozenset({"of", "on"})
"""After the same number these say that they are others: `The 12 sailors on the jury`."""
LISTED = frozenset({"and", ","})
"""Before a nation's number that goes on from another: `12 were Kenyan nationals` and 11 Indian nationals."""
WITHIN = 6
"""Sentences after which those who were told as held are no longer in mind."""
MORE_THAN_A_PAIR = 3
"""`The two men` is known to every reader, and no claim."""


class Held:
    """The nouns by which the sentences read so far called those who were captured, with their number."""

    def __init__(self) -> None:
        self._numbers: dict[str, int | float] = {}
        self._last = 0

    def take_up(self, reading: ReadSentence, sentence: int) -> None:
        """Gives captured people who are counted again, and some of them by their country, the kind of the first claim;
        then knows whom this sentence, told by its number, tells to be captured.
        """
        if sentence - self._last > WITHIN:
            self._numbers.clear()
        places = {id(tally): at for at, tally in reading.shape.tallies.items()}
        for n, tally in enumerate(reading.tallies):
            at = places.get(id(tally))
            bound = reading.bound.get(n)
            if bound and bound.kind == "captured":
                self._know(reading, tally)
                self._last = sentence
            elif self._numbers and at is not None and not bound and not tally.kind:
                if self._again(reading, tally):
                    reading.bound[n] = Bound("captured", at, "again")
                    self._last = sentence
                elif self._some(reading, n, tally):
                    reading.bound[n] = Bound("captured", at, "part")
                    tally.scope = tally.scope or "of them"

    def _know(self, reading: ReadSentence, tally: Tally) -> None:
        if tally.value is not None and tally.sort in ("people", "bare"):
            noun = reading.run[tally.head].key if tally.head >= 0 else ""
            self._numbers[noun] = max(tally.value, self._numbers.get(noun, 0))

    def _again(self, reading: ReadSentence, tally: Tally) -> bool:
        """`The 23 pirates`: the same number of the same people."""
        if not tally.definite or tally.sort != "people" or tally.head < 0 or (tally.value or 0) < MORE_THAN_A_PAIR:
            return False
        if _anybody(reading, tally) or key(reading.run, tally.stop) in TELLING_WHO:
            return False
        return tally.value in (self._numbers.get(reading.run[tally.head].key), self._numbers.get(""))

    def _some(self, reading: ReadSentence, n: int, tally: Tally) -> bool:
        """`Twelve of the pirates are Kenyans`, `12 pirates were from Kent`, then `and 11 from Essex`."""
        if tally.value is None or tally.sort not in ("people", "bare") or _anybody(reading, tally):
            return False
        run = reading.run
        before = reading.bound.get(n - 1)
        if key(run, tally.stop) == "from":
            return bool(before and before.rule == "part" and key(run, tally.first - 1) == "and")
        noun = run[tally.head].key if tally.head >= 0 else ""
        if noun and run[tally.head].capital and tally.head < tally.stop:
            return _after_whole(reading, n)
        if tally.head > tally.core and key(run, tally.head - 1) in reading.words.nations:
            ends = tally.stop >= len(run) or run[tally.stop].sort == "mark" or key(run, tally.stop) == "and"
            return bool(before and before.kind == "captured" and key(run, tally.first - 1) in LISTED and ends)
        whole = self._numbers.get(noun, 0) if noun else max(self._numbers.values())
        told = noun or key(run, tally.stop - 1) in OF_THEM or _after_whole(reading, n)
        if not told or tally.value >= whole or key(run, tally.stop) not in BEING:
            return False
        at = tally.stop + 1
        if key(run, at) == "from":
            return True
        return at < len(run) and run[at].capital and is_people(run[at], reading.words)


def _anybody(reading: ReadSentence, tally: Tally) -> bool:
    """Whether the noun may be that of others: `The 12 people on the jury`; not `12 of the people`."""
    if tally.head < 0 or tally.scope:
        return False
    return reading.run[tally.head].key in reading.words.lists["anybody"]


def _after_whole(reading: ReadSentence, n: int) -> bool:
    """Whether the number follows the whole in its sentence: `Of the 23 pirates, 12 are Kenyan nationals`."""
    before = reading.bound.get(n - 1)
    return bool(before and before.rule in ("again", "part"))
