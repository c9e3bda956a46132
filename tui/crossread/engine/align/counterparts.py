"""The likeliest counterparts of a sentence in every other article, on demand, whether they are sure or not."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import partial

from crossread.engine.align.reading import read
from crossread.engine.align.statements import Meaning, closeness, meaning
from crossread.engine.align.weights import Weights
from crossread.engine.uncollected import uncollected
from crossread.model import Alignment, Article, Passage

BEST = 3
"""Counterparts told for each article: the right one is among three in nine cases of ten."""
MOST_PLACES = 600
"""Sentences that the terms of a question propose, the rarest term first, until the next would propose more: a term that
hundreds of sentences have tells nothing that rarer ones do not."""
MOST_LOOKED_AT = 80
"""Sentences whose likeness is worked out, those with the most weight in common: 50 microseconds each."""


class Counterparts:
    """The sentences of some articles, indexed once, so that a question costs milliseconds."""

    @uncollected()
    def __init__(self, articles: Sequence[Article]) -> None:
        """Reads all articles."""
        sentences = [sentence for article in articles for sentence in read(article)]
        self._weights = Weights(sentences)
        self._meanings = [meaning(sentence, self._weights) for sentence in sentences]
        self._norms = array("d", [one.norm for one in self._meanings])
        self._places: dict[str, array[int]] = defaultdict(partial(array, "L"))
        self._of_article: dict[str, list[int]] = defaultdict(list)
        for number, one in enumerate(self._meanings):
            self._of_article[one.sentence.article].append(number)
            for term in one.different:
                self._places[term].append(number)

    def of(self, passage: Passage, count: int = BEST) -> tuple[Alignment, ...]:
        """At most `count` sentences of every other article, the passage's sentence on the left; best first in each
        article, the articles in order.

        At most `MOST_LOOKED_AT` sentences are told, of hundreds of articles those that share most. Empty where the
        passage touches no sentence with words.
        """
        asked = self._sentence_at(passage)
        if asked is None:
            return ()
        scored: dict[str, list[Alignment]] = defaultdict(list)
        for number in self._likely(asked):
            other = self._meanings[number]
            score = closeness(asked, other, self._weights)
            scored[other.sentence.article].append(
                Alignment(asked.sentence.passage, other.sentence.passage, "same statement", score)
            )
        best = (sorted(found, key=lambda one: (-one.score, one.right))[:count] for found in scored.values())
        return tuple(one for found in best for one in found)

    def _likely(self, asked: Meaning) -> list[int]:
        """The sentences of other articles that share most weight of rare terms, in order of place."""
        own = self._of_article[asked.sentence.article]
        first, last = own[0], own[-1]
        found = False
        shared: dict[int, float] = defaultdict(float)
        proposed = 0
        for term in sorted(asked.different, key=lambda term: (len(self._places[term]), term)):
            places = self._places[term]
            proposed += len(places)
            if proposed > MOST_PLACES and found:
                break
            weight = self._weights.of(term) ** 2
            for number in places:
                shared[number] += weight
                found = found or not first <= number <= last
        norms = self._norms
        ranked = sorted(
            [(-weight / norms[number], number) for number, weight in shared.items() if not first <= number <= last]
        )
        if len(ranked) > MOST_LOOKED_AT:
            ranked = self._by_turns(ranked)[:MOST_LOOKED_AT]
        return sorted([number for _, number in ranked])

    def _by_turns(self, ranked: Sequence[tuple[float, int]]) -> list[tuple[float, int]]:
        """The first of every article, then the second of every article, and so on."""
        turns: Counter[str] = Counter()
        placed = []
        for one in ranked:
            article = self._meanings[one[1]].sentence.article
            placed.append((turns[article], one))
            turns[article] += 1
        return [one for _, one in sorted(placed)]

    def _sentence_at(self, passage: Passage) -> Meaning | None:
        """The sentence that holds most of the passage."""
        touched = [
            self._meanings[number]
            for number in self._of_article.get(passage.article, ())
            if self._meanings[number].sentence.span.overlaps(passage.span)
        ]
        if not touched:
            return None
        return max(touched, key=lambda one: _shared(one.sentence.passage, passage))


def counterparts(articles: Sequence[Article], passage: Passage, count: int = BEST) -> tuple[Alignment, ...]:
    """`Counterparts(articles).of(passage)`, for one question."""
    return Counterparts(articles).of(passage, count)


def _shared(a: Passage, b: Passage) -> int:
    return min(a.end, b.end) - max(a.start, b.start)
