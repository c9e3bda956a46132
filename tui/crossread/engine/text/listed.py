"""Fixed names and phrases of a word list, found in a text by their first word: one look-up a word."""

import re
from collections.abc import Iterator, Mapping, Set
from typing import Generic, TypeVar

T = TypeVar("T")

WORD = re.compile(r"\w+")
STRAIGHT = str.maketrans("’‘", "''")

Index = Mapping[str, list[int]]
"""Where each word of a text begins, by the word in lower case."""


def index_of(text: str) -> Index:
    """The index of a text: made once, and looked into by every list."""
    places: dict[str, list[int]] = {}
    for word in WORD.finditer(text):
        places.setdefault(word[0].lower(), []).append(word.start())
    return places


def lines_with(text: str, index: Index, words: Set[str]) -> Iterator[tuple[int, int]]:
    """Start and end of each line that holds one of the words, given in lower case: where alone to look for more."""
    end = -1
    for place in sorted(place for word in index.keys() & words for place in index[word]):
        if place > end:
            start, end = text.rfind("\n", 0, place) + 1, text.find("\n", place)
            end = end if end >= 0 else len(text)
            yield start, end


class Listed(Generic[T]):
    """Phrases, each with what it means. Where several begin at one place, the longest is found."""

    def __init__(self, entries: Mapping[str, T], *, cased: bool) -> None:
        """`cased`: capitals count, as they do in names."""
        self._cased = cased
        self._first: dict[str, list[tuple[str, T]]] = {}
        for phrase, meaning in entries.items():
            plain = (phrase if cased else phrase.lower()).translate(STRAIGHT)
            word = WORD.match(plain)
            if word:
                self._first.setdefault(word[0].lower(), []).append((plain, meaning))
        for phrases in self._first.values():
            phrases.sort(key=lambda entry: (-len(entry[0]), entry[0]))

    def find(self, text: str, index: Index | None = None) -> Iterator[tuple[int, int, T]]:
        """Start, end and meaning of each phrase in the text, in order and without overlaps.

        `index` is that of the text, where it is at hand.
        """
        words = index_of(text) if index is None else index
        starts = sorted((start, word) for word in words.keys() & self._first.keys() for start in words[word])
        done = 0
        for start, word in starts:
            if start < done:
                continue
            for phrase, meaning in self._first[word]:
                last = start + len(phrase)
                if self._same(text[start:last], phrase) and _ends(text, phrase, last):
                    yield start, last, meaning
                    done = last
                    break

    def _same(self, run: str, phrase: str) -> bool:
        plain = run.translate(STRAIGHT)
        return (plain if self._cased else plain.lower()) == phrase


def _ends(text: str, phrase: str, last: int) -> bool:
    """Whether a word ends there: `U.S.` ends by itself, `Chad` not in `Chadwick`."""
    return not (phrase[-1].isalnum() and last < len(text) and (text[last].isalnum() or text[last] == "_"))
