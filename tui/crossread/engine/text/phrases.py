"""Finding which of many fixed phrases stands at a place, the longest first."""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from crossread.engine.text.pieces import Piece

T = TypeVar("T")


class Phrases(Generic[T]):
    """Phrases of words and marks, each with what it means."""

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self._first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        self._last: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for phrase, meaning in entries:
            words = tuple(phrase.lower().split())
            self._first.setdefault(words[0], []).append((words, meaning))
            self._last.setdefault(words[-1], []).append((words, meaning))
        for table in (self._first, self._last):
            for rows in table.values():
                rows.sort(key=lambda row: -len(row[0]))

    def at(self, run: Sequence[Piece], i: int) -> tuple[T, int] | None:
        """What the longest phrase that begins at piece `i` means, and the index after it."""
        if i < len(run):
            for words, meaning in self._first.get(run[i].key, ()):
                if self._fits(run, i, words):
                    return meaning, i + len(words)
        return None

    def before(self, run: Sequence[Piece], i: int) -> tuple[T, int] | None:
        """What the longest phrase that ends right before piece `i` means, and the index at which it begins."""
        if i > 0:
            for words, meaning in self._last.get(run[i - 1].key, ()):
                if i >= len(words) and self._fits(run, i - len(words), words):
                    return meaning, i - len(words)
        return None

    @staticmethod
    def _fits(run: Sequence[Piece], i: int, words: tuple[str, ...]) -> bool:
        if i + len(words) > len(run):
            return False
        return all(run[i + n].key == word for n, word in enumerate(words))
