"""What a sentence denies, and the words of it whose contrary another may say."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from crossread.engine.align.reading import Sentence
from crossread.engine.align.terms import term_of
from crossread.engine.align.verbs import known_verbs
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.stopwords import STOP_WORDS

REACH = 4
"""Words after a negation that it may deny (`not yet been found`)."""
NEAR = 8
"""Words before and after a negation that are not told as plainly true (`A warning was not issued`)."""
AROUND = 3
"""Terms before and after a word that say what it is told of: of two contraries one is shared (`wheat prices rose nine
percent`, `prices of wheat fell nine percent`)."""
LONGEST_NEGATION = 3
LEAST_TURNED = 3
"""Letters that the stem of a word turned by a prefix has at least (`safe`): `under` and `until` are none."""
ANY_WORD = ("un", "non")
PREFIXES = (*ANY_WORD, "in", "im", "il", "ir")
"""Prefixes that turn a word into its contrary; those that do not turn any word are of adjectives."""


@dataclass(frozen=True, slots=True)
class Pole:
    """A word that has a contrary."""

    scale: int
    """On which both lie."""
    high: bool
    """Whether it is told of the first side of that; `did not rise` is not."""
    around: frozenset[str]
    """The terms around it."""


@dataclass(frozen=True, slots=True)
class Polarity:
    """What a sentence denies and affirms."""

    terms: tuple[str, ...]
    """Those that carry meaning, in order."""
    denied: frozenset[int]
    """The numbers of the first term after each negation."""
    doubtful: frozenset[str]
    """All terms near a negation."""
    affirmed: frozenset[str]
    """The terms that stand near none."""
    poles: tuple[Pole, ...]


def polarity(sentence: Sentence) -> Polarity:
    """What the sentence denies, read once for many comparisons."""
    words, places, base_of = sentence.words, sentence.places, known_verbs().base_of
    terms = tuple([base_of(words[at]) for at in places])
    negations = list(_negations(words))
    denied_words = {_denied(words, after) for _, after in negations}
    denied = frozenset(number for number, at in enumerate(places) if at in denied_words)
    near = {at for first, after in negations for at in range(first - NEAR, after + NEAR)}
    doubtful = frozenset(term for term, at in zip(terms, places, strict=True) if at in near)
    return Polarity(terms, denied, doubtful, frozenset(terms) - doubtful, tuple(_poles(terms, denied)))


def contrary(a: Polarity, b: Polarity) -> bool:
    """Whether one sentence says the contrary of what the other says.

    Where each denies something that the other speaks of they say the same (`No warning was issued`, `Authorities did
    not issue a warning`).
    """
    return _denies(a, b) or _denies(b, a) or _opposed(a, b) or _turned(a, b) or _turned(b, a)


def is_negation(word: str) -> bool:
    """Whether a word, by its key, denies by itself."""
    return (word,) in _known_negations() or word.endswith("n't")


def _denies(a: Polarity, b: Polarity) -> bool:
    """Whether the first denies what the second affirms, each in words of the same surroundings."""
    affirmed = b.affirmed
    for number in a.denied:
        term = a.terms[number]
        if term in affirmed:
            around = _around(a.terms, number)
            if any(around & _around(b.terms, at) for at, other in enumerate(b.terms) if other == term):
                return True
    return False


def _opposed(a: Polarity, b: Polarity) -> bool:
    """Whether a word of the one is the contrary of one of the other, told of the same, and neither says both."""
    for one in a.poles:
        across = [other for other in b.poles if other.scale == one.scale]
        own = {other.high for other in a.poles if other.scale == one.scale}
        contrary_only = len(own) == 1 and all(other.high != one.high for other in across)
        if contrary_only and any(one.around & other.around for other in across):
            return True
    return False


def _turned(a: Polarity, b: Polarity) -> bool:
    """Whether a word of the first stands in the second with a prefix that turns it (`safe`, `unsafe`)."""
    plain, turned = a.affirmed.difference(b.terms), b.affirmed.difference(a.terms)
    return any(
        len(rest) >= LEAST_TURNED and rest in plain and (prefix in ANY_WORD or rest.endswith(_endings()))
        for term in turned
        for prefix in PREFIXES
        if term != (rest := term.removeprefix(prefix))
    )


def _negations(words: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """The first word of each negation and the one after it."""
    known, first_words, affirming = _known_negations(), _first_words(), _words("affirming")
    for at, word in enumerate(words):
        if word not in first_words and not word.endswith("n't"):
            continue
        for size in range(LONGEST_NEGATION, 0, -1):
            if words[at : at + size] in known or (size == 1 and word.endswith("n't")):
                if words[at + size : at + size + 1] and words[at + size] not in affirming:
                    yield at, at + size
                break


def _denied(words: tuple[str, ...], first: int) -> int | None:
    """The first word within reach that carries meaning."""
    between = _words("between")
    for at in range(first, min(first + REACH, len(words))):
        word = words[at]
        if word not in STOP_WORDS and word not in between and not word.endswith("ly") and not is_negation(word):
            return at
    return None


def _poles(terms: tuple[str, ...], denied: frozenset[int]) -> Iterator[Pole]:
    scales = _scales()
    for number, term in enumerate(terms):
        for scale, high, before_only in scales.get(term, ()):
            around = _around(terms, number, 0 if before_only else AROUND)
            yield Pole(scale, high != (number in denied), around)


def _around(terms: tuple[str, ...], number: int, after: int = AROUND) -> frozenset[str]:
    """The terms around one of them."""
    return frozenset((*terms[max(0, number - AROUND) : number], *terms[number + 1 : number + 1 + after]))


@per_lexicon
def _known_negations() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in lexicon().words("contraries", "negations"))


@per_lexicon
def _first_words() -> frozenset[str]:
    return frozenset(words[0] for words in _known_negations())


@per_lexicon
def _words(section: str) -> frozenset[str]:
    return frozenset(lexicon().words("contraries", section))


@per_lexicon
def _endings() -> tuple[str, ...]:
    return lexicon().words("contraries", "turned endings")


@per_lexicon
def _scales() -> Mapping[str, tuple[tuple[int, bool, bool], ...]]:
    """For every word with a contrary: the number of its scale, its side, and whether only what stands before counts."""
    known: dict[str, tuple[tuple[int, bool, bool], ...]] = {}
    plain, converse = (lexicon().words("contraries", section) for section in ("opposites", "converse"))
    for scale, entry in enumerate((*plain, *converse)):
        for side, words in enumerate(entry.split("|")):
            for word in {term_of(word.strip()) for word in words.split(",")}:
                known[word] = (*known.get(word, ()), (scale, side == 0, scale >= len(plain)))
    return known
