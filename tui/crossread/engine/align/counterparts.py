"""The likeliest counterparts of a sentence in every other article, on demand, whether they are sure or not."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from crossread.engine.align.reading import read
from crossread.engine.align.statements import Meaning, closeness, meaning
from crossread.engine.align.weights import Weights
from crossread.model import Alignment, Article, Passage

BEST = 3
"""Counterparts told for each article: the right one is among three in nine cases of ten."""


class Counterparts:
    """The sentences of some articles, indexed once, so that a question costs milliseconds."""

    def __init__(self, articles: Sequence[Article]) -> None:
        """Reads all articles."""
        sentences = [sentence for article in articles for sentence in read(article)]
        self._weights = Weights(sentences)
        self._meanings = [meaning(sentence, self._weights) for sentence in sentences]
        self._places: dict[str, list[int]] = defaultdict(list)
        self._of_article: dict[str, list[int]] = defaultdict(list)
        for number, one in enumerate(self._meanings):
            self._of_article[one.sentence.article].append(number)
            for term in one.different:
                self._places[term].append(number)

    def of(self, passage: Passage, count: int = BEST) -> tuple[Alignment, ...]:
        """At most `count` sentences of every other article, the passage's sentence on the left; best first in each
        article.

        Empty where the passage touches no sentence with words.
        """
        asked = self._sentence_at(passage)
        if asked is None:
            return ()
        hits: Counter[int] = Counter()
        for term in asked.different:
            hits.update(self._places[term])
        scored: dict[str, list[Alignment]] = defaultdict(list)
        for number in sorted(hits):
            other = self._meanings[number]
            if other.sentence.article != passage.article:
                score = closeness(asked, other, self._weights)
                scored[other.sentence.article].append(
                    Alignment(asked.sentence.passage, other.sentence.passage, "same statement", score)
                )
        best = (sorted(found, key=lambda one: (-one.score, one.right))[:count] for found in scored.values())
        return tuple(one for found in best for one in found)

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
