"""How the passages of a group are worded: the words in which each differs from the first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from rapidfuzz.distance import Indel

from crossread.engine.align.contraries import is_negation
from crossread.engine.text.number_words import number_key, number_words
from crossread.engine.text.numbers import quantity
from crossread.engine.text.tokens import Token, tokens
from crossread.model import Article, Group, Passage, Span

Change = Literal["number", "negation", "name", "word"]
"""What a difference is about, the weightiest first: a reader looks at another number before another word."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of the first passage and those that stand for them in another; one of the two may be empty."""

    first: Span
    """In the first passage's article; empty, where it would stand, for added words."""
    other: Span
    """In the other passage's article; empty, where it would stand, for words left out."""
    change: Change


@dataclass(frozen=True, slots=True)
class Wording:
    """One passage of a group with all its differences from the first, in order."""

    passage: Passage
    differences: tuple[Difference, ...]


def wordings(articles: Sequence[Article], group: Group) -> tuple[Wording, ...]:
    """One wording for each passage of the group, in its order; the first has no differences.

    Words are compared by their keys (`Indel.opcodes` of rapidfuzz over words), so that case, quotes and Unicode form
    make none, nor does a number of the same value (`Six`, `6`; `3 million`, `3,000,000`).
    """
    texts = {article.id: article.text for article in articles}
    if not group.passages:
        return ()
    first, *others = group.passages
    told = [Wording(first, ())]
    told += [Wording(other, tuple(_differences(first, other, texts))) for other in others]
    return tuple(told)


def _differences(first: Passage, other: Passage, texts: dict[str, str]) -> Iterator[Difference]:
    one = tokens(texts[first.article], first.start, first.end)
    two = tokens(texts[other.article], other.start, other.end)
    for left, right in _changed([number_key(word.key) for word in one], [number_key(word.key) for word in two]):
        here, there = _span(one, left, first), _span(two, right, other)
        if not _same_amount(here.of(texts[first.article]), there.of(texts[other.article])):
            change = _change([*one[slice(*left)]], texts[first.article], [*two[slice(*right)]], texts[other.article])
            yield Difference(here, there, change)


def _same_amount(one: str, other: str) -> bool:
    """Whether both texts are nothing but a number, and one and the same."""
    here, there = quantity(one), quantity(other)
    if here is None or there is None or here.value is None:
        return False
    return (here.value, here.high, here.hedge) == (there.value, there.high, there.hedge)


def _changed(one: Sequence[str], two: Sequence[str]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """The words that differ, half-open on both sides; what is left out and added at one place is one change."""
    held: tuple[int, int, int, int] | None = None
    for step in Indel.opcodes(one, two):
        if step.tag == "equal":
            if held:
                yield held[:2], held[2:]
            held = None
        elif held:
            held = held[0], step.src_end, held[2], step.dest_end
        else:
            held = step.src_start, step.src_end, step.dest_start, step.dest_end
    if held:
        yield held[:2], held[2:]


def _span(words: Sequence[Token], part: tuple[int, int], passage: Passage) -> Span:
    first, last = part
    if first < last:
        return Span(words[first].start, words[last - 1].end)
    place = words[first - 1].end if first else passage.start
    return Span(place, place)


def _change(one: Sequence[Token], one_text: str, two: Sequence[Token], two_text: str) -> Change:
    """Number where either side holds one, else negation where one does, else name where either holds a capital."""
    both = [(word, one_text) for word in one] + [(word, two_text) for word in two]
    if any(_counts(word.key) for word, _ in both):
        return "number"
    if any(is_negation(word.key) for word in one) != any(is_negation(word.key) for word in two):
        return "negation"
    return "name" if any(text[word.start].isupper() for word, text in both) else "word"


def _counts(key: str) -> bool:
    """Whether a word is a number or part of one, in digits or in words."""
    words = number_words()
    return key in words.cardinals or key.removesuffix("s") in words.scales or any(letter.isdigit() for letter in key)
