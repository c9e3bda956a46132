"""The index of an event's sentences for the page of the closest ones: made once, beside the screen, and kept."""

from collections.abc import Sequence
from threading import Lock
from typing import TYPE_CHECKING

from crossread.model import Alignment, Article, Passage

if TYPE_CHECKING:
    from crossread.engine.align import Counterparts


class Nearest:
    """The likeliest counterparts of any sentence of some articles."""

    def __init__(self, articles: Sequence[Article] = ()) -> None:
        """Nothing is read yet."""
        self._articles = articles
        self._index: Counterparts | None = None
        self._making = Lock()

    def made(self) -> "Counterparts":
        """The index, in any thread: the first who asks makes it, which takes seconds for a thousand articles."""
        from crossread.engine.align import Counterparts  # the engine is not imported before text stands

        with self._making:
            if self._index is None:
                self._index = Counterparts(self._articles)
            return self._index

    def of(self, passage: Passage) -> tuple[Alignment, ...]:
        """At most three sentences of every other article, the passage's sentence on the left."""
        return self.made().of(passage)
