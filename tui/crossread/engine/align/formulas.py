"""Boilerplate: what reports print whatever has happened."""

from collections.abc import Iterator, Mapping, Sequence

from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.tokens import keys_of

LONGEST = 22
"""Words of a formula with what stands around it; a longer sentence says something beside it."""
LONGEST_LINE = 12
"""Words of a line that one word at its beginning makes a formula (`Source`)."""
LONGEST_CREDIT = 40
"""Words of one that a phrase does (`Reporting by Ada Holm in Velmar; editing by`)."""

Phrases = Mapping[str, tuple[tuple[str, ...], ...]]
"""Phrases as the keys of their words, by the first of these."""


def is_formula(words: Sequence[str]) -> bool:
    """Whether a sentence, by the keys of its words, is boilerplate (a request for comment, a newsletter)."""
    credit = _at(words, 0, _phrases("openings"))
    if credit and len(words) <= (LONGEST_LINE if credit == 1 else LONGEST_CREDIT):
        return True
    return _hold(words, _phrases("phrases"))


def clause_words(words: Sequence[str]) -> Iterator[int]:
    """The numbers of the words of clauses that reports put beside any statement (`on condition of anonymity`)."""
    clauses = _phrases("clauses")
    for at, word in enumerate(words):
        if word in clauses:
            yield from range(at, at + _at(words, at, clauses))


def _hold(words: Sequence[str], phrases: Phrases) -> bool:
    return len(words) <= LONGEST and any(word in phrases and _at(words, at, phrases) for at, word in enumerate(words))


def _at(words: Sequence[str], at: int, phrases: Phrases) -> int:
    """How many words the longest of the phrases has that stand there; 0 where none does."""
    if at >= len(words):
        return 0
    found = (phrase for phrase in phrases.get(words[at], ()) if tuple(words[at : at + len(phrase)]) == phrase)
    return max(map(len, found), default=0)


@per_lexicon
def _phrases(section: str) -> Phrases:
    known: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in lexicon().words("formulas", section):
        keys = keys_of(phrase, 0, len(phrase))
        known[keys[0]] = (*known.get(keys[0], ()), keys)
    return known
