"""How much a word says: the rarer it is among an event's sentences, the more it weighs."""

import math
from collections import Counter
from collections.abc import Iterable

from crossread.engine.align.reading import Sentence

BACKGROUND = 100
"""Sentences without the word that every event is thought to have beside its own, so that in two short reports, where
every word is rare or shared, weights stay on the scale that the thresholds were measured on (five reports, 150
sentences)."""


class Weights:
    """The inverse sentence frequency of terms (Salton's idf, with the sentence as the document)."""

    def __init__(self, statements: Iterable[Sentence]) -> None:
        """Counts every wording once: fifty copies of one sentence make its words no more common."""
        counts: Counter[str] = Counter()
        total = BACKGROUND
        for sentence in statements:
            counts.update(set(sentence.terms))
            total += 1
        self._weight = {term: math.log(1 + total / count) for term, count in counts.items()}

    def of(self, term: str) -> float:
        """The weight of one term; 0 for a term that was not counted."""
        return self._weight.get(term, 0.0)

    def total(self, terms: Iterable[str]) -> float:
        """The weight of several terms together."""
        get = self._weight.get
        return sum([get(term, 0.0) for term in terms])

    def norm(self, terms: Iterable[str]) -> float:
        """The length of the terms as a vector of weights."""
        get = self._weight.get
        return math.sqrt(sum([get(term, 0.0) ** 2 for term in terms]))
