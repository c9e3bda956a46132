"""The exactly shared runs of words inside a pair of passages."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from crossread.engine.align.reading import Sentence, read, whole
from crossread.engine.align.runs import Run, runs
from crossread.model import Article, Passage, Span


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one article, in order."""

    keys: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, sentences: Iterable[Sentence]) -> "Words":
        """The words of the sentences, one after the other."""
        held = list(sentences)
        return cls(
            tuple(word for one in held for word in one.words),
            tuple(start for one in held for start in one.starts),
            tuple(end for one in held for end in one.ends),
        )

    def span(self, first: int, count: int) -> Span:
        """`count` words from number `first` on."""
        return Span(*whole(self.starts, self.ends, self.keys, first, first + count))

    def inside(self, span: Span) -> tuple[tuple[str, ...], int]:
        """The keys of the words that lie in a span, and the number of the first."""
        first = bisect_left(self.starts, span.start)
        return self.keys[first : bisect_right(self.ends, span.end)], first


class SharedRuns:
    """Finds them for any pair of passages of some articles, which are read when they are first asked for."""

    def __init__(self, articles: Sequence[Article], reading: Callable[[Article], Sequence[Sentence]] = read) -> None:
        self._reading = reading
        self._articles = {article.id: article for article in articles}
        self._words: dict[str, Words] = {}

    def words_of(self, article_id: str) -> Words:
        """The words of one article."""
        if article_id not in self._words:
            self._words[article_id] = Words.of(self._reading(self._articles[article_id]))
        return self._words[article_id]

    def __call__(self, left: Passage, right: Passage) -> tuple[tuple[Passage, Passage], ...]:
        """The runs as passages, by place in the left one; whole passages of the same words are one run."""
        sides = [self.words_of(passage.article).inside(passage.span) for passage in (left, right)]
        (keys, _), (others, _) = sides
        found = [Run(0, 0, len(keys))] if keys and keys == others else runs(keys, others)
        return tuple(
            (self._run(left, sides[0][1] + run.left, run.size), self._run(right, sides[1][1] + run.right, run.size))
            for run in found
        )

    def mostly(self, left: Passage, right: Passage, found: Sequence[tuple[Passage, Passage]]) -> bool:
        """Whether the runs hold at least half of the words of both passages."""
        shared = sum(len(self.words_of(run.article).inside(run.span)[0]) for run, _ in found)
        return 2 * shared >= max(len(self.words_of(side.article).inside(side.span)[0]) for side in (left, right))

    def _run(self, passage: Passage, first: int, count: int) -> Passage:
        span = self.words_of(passage.article).span(first, count)
        return Passage(passage.article, span.start, span.end)
