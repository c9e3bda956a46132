"""Finding which of many fixed phrases stands at a place, the longest first."""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from crossread.engine.text.pieces import Piece

T = TypeVar("T")


class Phrases(Generic[T]):
    """Phrases of words and marks, each with what it means."""

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        # by the first (or last) two words, so that a common first word costs no search through all its phrases
        self._first: dict[str, dict[str, list[tuple[tuple[str, ...], T]]]] = {}
        self._last: dict[str, dict[str, list[tuple[tuple[str, ...], T]]]] = {}
        self._alone: dict[str, T] = {}
        for phrase, meaning in entries:
            words = tuple(phrase.lower().split())
            if len(words) == 1:
                self._alone[words[0]] = meaning
                continue
            self._first.setdefault(words[0], {}).setdefault(words[1], []).append((words, meaning))
            self._last.setdefault(words[-1], {}).setdefault(words[-2], []).append((words, meaning))
        for table in (self._first, self._last):
            for rows in (rows for seconds in table.values() for rows in seconds.values()):
                rows.sort(key=lambda row: -len(row[0]))

    @property
    def firsts(self) -> frozenset[str]:
        """The words that phrases begin with."""
        return frozenset({*self._first, *self._alone})

    def at(self, run: Sequence[Piece], i: int) -> tuple[T, int] | None:
        """What the longest phrase that begins at piece `i` means, and the index after it."""
        if i >= len(run):
            return None
        seconds = self._first.get(run[i].key)
        if seconds and i + 1 < len(run):
            for words, meaning in seconds.get(run[i + 1].key, ()):
                if tuple(piece.key for piece in run[i : i + len(words)]) == words:
                    return meaning, i + len(words)
        alone = self._alone.get(run[i].key)
        return None if alone is None else (alone, i + 1)

    def before(self, run: Sequence[Piece], i: int) -> tuple[T, int] | None:
        """What the longest phrase that ends right before piece `i` means, and the index at which it begins."""
        if i <= 0:
            return None
        seconds = self._last.get(run[i - 1].key)
        if seconds and i > 1:
            for words, meaning in seconds.get(run[i - 2].key, ()):
                if i >= len(words) and tuple(piece.key for piece in run[i - len(words) : i]) == words:
                    return meaning, i - len(words)
        alone = self._alone.get(run[i - 1].key)
        return None if alone is None else (alone, i - 1)
