"""How far the facts are, told in articles: each pass over the articles or the groups is as large a part of them."""

from collections.abc import Collection, Iterator
from typing import TypeVar

from crossread.engine.watch import Watch

T = TypeVar("T")

PASSES = 7
"""How often `gather` goes through all of something."""


class Pace:
    """Goes through articles and groups under watch."""

    def __init__(self, watch: Watch, articles: int) -> None:
        """`articles` is the whole of the step `facts`, as the reader is told it."""
        self._watch = watch
        self._articles = articles
        self._passed = 0

    def over(self, things: Collection[T]) -> Iterator[T]:
        """The things one by one, as the next pass. Raises `Cancelled` where the watch does."""
        for number, thing in enumerate(things):
            done = self._passed + number / len(things)
            self._watch.at("facts", int(done * self._articles / PASSES), self._articles)
            yield thing
        self._passed += 1
