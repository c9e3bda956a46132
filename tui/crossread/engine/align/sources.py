"""The words of a sentence that only name its source: two statements of one agency are not alike by that."""

from collections.abc import Iterator, Sequence

from crossread.engine.align.formulas import clause_words
from crossread.engine.align.reading import Sentence
from crossread.engine.align.terms import is_number, term_of
from crossread.engine.align.verbs import known_verbs

SPEECH = frozenset({"said", "says", "told", "tells", "added", "adds"})
REPORTING = frozenset({"reported", "reports", "noted", "notes"})
"""Verbs that name a source where a sentence begins with it and `that` or a number follows (`The observatory reported
six raids`); who reports a fire does something himself."""
ACCORDING = ("according", "to")
BREAKS = frozenset(",;:\"“”‘’'")
"""Characters between two words at one of which a source that is named begins or ends."""
QUOTES = frozenset('"“”')
LEADING = 12
"""Words among which a sentence that begins with its source has the verb (`The head of the disaster office of the
district said`)."""
JOINING = frozenset({"and", "but", "or"})
"""Words before a verb of saying whose subject has done something else before (`The mayor closed the pier and said`)."""
TRAILING = 12
"""Words of a source named at the end, up to its verb (`..., the head of the district's disaster office said`)."""
AFTER_QUOTE = 30
"""Words after a quotation among which its verb stands (`"...," Jane Doe, a nurse at the clinic of the town, said`)."""
LISTENERS = 3
"""Words from the verb to the end of such a sentence (`told state radio`)."""


def content(sentence: Sentence) -> tuple[str, ...]:
    """The terms of what a sentence states, in order; all of its terms where it seems to be nothing but its source."""
    source = source_words(sentence)
    if not source:
        return sentence.terms
    told = tuple(term for term, at in zip(sentence.terms, sentence.places, strict=True) if at not in source)
    return told or sentence.terms


def source_words(sentence: Sentence) -> frozenset[int]:
    """The numbers of the words that name the source: at the beginning, at the end, after a quotation or `according
    to`.
    """
    words = sentence.words
    if "according" not in words and SPEECH.isdisjoint(words) and REPORTING.isdisjoint(words[:LEADING]):
        return frozenset(clause_words(words))
    return frozenset((*_source(sentence), *clause_words(words)))


def _source(sentence: Sentence) -> Iterator[int]:
    words = sentence.words
    starts = _clauses(sentence)
    ends = [*starts[1:], len(words)]
    for start, end in zip(starts, ends, strict=True):
        named = next((at for at in range(start, end - 1) if words[at : at + 2] == ACCORDING), None)
        if named is not None:
            yield from range(named, end)
        elif start and words[start] in SPEECH:
            yield from range(start + 1) if _only_named(sentence, start) else range(start, _next_quote(sentence, start))
        elif start and not QUOTES.isdisjoint(_before(sentence, start)):
            spoken = words[start : min(start + AFTER_QUOTE, _next_quote(sentence, start))]
            yield from range(start, start + next((at for at, word in enumerate(spoken) if word in SPEECH), 0))
    for at in range(starts[-1], len(words)):
        if words[at] in SPEECH and starts[-1] and at - starts[-1] <= TRAILING and len(words) - at <= LISTENERS:
            yield from range(starts[-1], len(words))
    for at in range(min(LEADING, ends[0])):
        if words[at] in SPEECH or _reports(words, at):
            if at and words[at - 1] not in JOINING:
                yield from range(at)
            break


def _only_named(sentence: Sentence, end: int) -> bool:
    """Whether the words up to `end` do no more than name somebody: `Ann Lee, the head of the disaster office, said`."""
    verbs = known_verbs()
    does = (verbs.is_finite(word) and not sentence.capitals[at] for at, word in enumerate(sentence.words[:end]))
    return QUOTES.isdisjoint(sentence.text[sentence.starts[0] : sentence.starts[end]]) and not any(does)


def _reports(words: Sequence[str], at: int) -> bool:
    """Whether the word is a verb by which its subject is the source of what follows."""
    if words[at] not in REPORTING or not 0 < at < len(words) - 1 or words[at - 1] in known_verbs().being:
        return False
    return words[at + 1] == "that" or is_number(term_of(words[at + 1]))


def _clauses(sentence: Sentence) -> list[int]:
    """The numbers of the words with which the parts between commas and quotes begin."""
    return [0, *(at for at in range(1, len(sentence.words)) if not BREAKS.isdisjoint(_before(sentence, at)))]


def _next_quote(sentence: Sentence, start: int) -> int:
    """The first word after `start` with a quote before it, where something is told again; else the end."""
    return next(
        (at for at in range(start + 1, len(sentence.words)) if not QUOTES.isdisjoint(_before(sentence, at))),
        len(sentence.words),
    )


def _before(sentence: Sentence, at: int) -> str:
    """What stands between a word and the one before it."""
    return sentence.text[sentence.ends[at - 1] : sentence.starts[at]]
