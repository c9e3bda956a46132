"""Fixed names and phrases of a word list, found in a text by their first word: one look-up a word."""

import re
from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

T = TypeVar("T")

WORD = re.compile(r"\w+")
STRAIGHT = str.maketrans("’‘", "''")


class Listed(Generic[T]):
    """Phrases, each with what it means. Where several begin at one place, the longest is found."""

    def __init__(self, entries: Mapping[str, T], *, cased: bool) -> None:
        """`cased`: capitals count, as they do in names."""
        self._cased = cased
        self._first: dict[str, list[tuple[str, T]]] = {}
        for phrase, meaning in entries.items():
            plain = (phrase if cased else phrase.lower()).translate(STRAIGHT)
            word = WORD.search(plain)
            if word and word.start() == 0:
                self._first.setdefault(word[0], []).append((plain, meaning))
        for phrases in self._first.values():
            phrases.sort(key=lambda entry: (-len(entry[0]), entry[0]))

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int, T]]:
        """Start, end and meaning of each phrase in `text[start:end]`, in order and without overlaps."""
        stop = len(text) if end is None else end
        done = start
        for word in WORD.finditer(text, start, stop):
            options = self._first.get(word[0] if self._cased else word[0].lower())
            if not options or word.start() < done:
                continue
            for phrase, meaning in options:
                last = word.start() + len(phrase)
                if last <= stop and self._same(text[word.start() : last], phrase) and _ends(text, phrase, last):
                    yield word.start(), last, meaning
                    done = last
                    break

    def _same(self, run: str, phrase: str) -> bool:
        plain = run.translate(STRAIGHT)
        return (plain if self._cased else plain.lower()) == phrase


def _ends(text: str, phrase: str, last: int) -> bool:
    """Whether a word ends there: `U.S.` ends by itself, `Chad` not in `Chadwick`."""
    return not (phrase[-1].isalnum() and last < len(text) and (text[last].isalnum() or text[last] == "_"))
