"""Some of a number that is hedged and told beside theirs: `thirty of more than 90 inmates who fled were caught`."""

from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.tally import key

OF_THE_MANY = frozenset({"relative", "relative verb"})
"""Patterns by which what happened to all of them is told: `nine of more than 40 miners who died`."""


def some_of_many(reading: ReadSentence, place: dict[int, int]) -> None:
    """Gives the some what the clause says, which is told of them and leaves the many only counted."""
    for n, (tally, many) in enumerate(zip(reading.tallies, reading.tallies[1:], strict=False)):
        hedged = many.first == tally.stop + 1 and many.first < many.core and key(reading.run, tally.stop) == "of"
        if hedged and tally.sort == "part" and reading.words.tag(reading.run[tally.first - 1]) != "a":
            reading.bound.pop(n + 1, None)  # `one of more than 40 sailors died`
        if not hedged or tally.sort != "bare" or tally.kind or tally.value is None or id(tally) not in place:
            continue
        found = reading.bound.get(n + 1)
        if found is None or found.at < place[id(tally)]:
            continue
        reading.bound[n] = found
        tally.scope = tally.scope or f"of the {many.subject}"
        between = reading.shape.signs[place[id(many)] + 1 : found.at] if id(many) in place else ""
        if found.rule not in OF_THE_MANY or "z" in between:  # `who escaped had been caught` is told of the some
            del reading.bound[n + 1]
