"""Who does what to whom in a sentence: the names in the roles that a statement stands or falls with."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from crossread.engine.align.reading import Sentence
from crossread.engine.align.sources import source_words
from crossread.engine.align.terms import is_number, term_of
from crossread.engine.align.verbs import known_verbs
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.dates import MONTH_NAMES, WEEKDAYS
from crossread.engine.text.names import likeness
from crossread.engine.text.places import countries
from crossread.engine.text.stopwords import STOP_WORDS
from crossread.engine.text.tokens import words_of

LEADING = 12
"""Words of what is told among which its subject is looked for."""
DOER = 2
"""Terms before a verb that may be who does it."""
DONE_TO = 3
"""Terms after a verb that may be whom it is done to."""
DOES = 5
"""Terms after a subject that say what it does."""
AGENT = 5
"""Words after a verb in the passive among which `by` stands (`were beaten 2-1 by`)."""
BETWEEN_NAMES = frozenset((" ", "-", ". ", "’", "'"))
OPENING_MARKS = frozenset('"“”‘:([—–')
"""Marks after which a word has a capital because it begins something."""
NO_NAME_ENDS = ("s", "ing", "ion", "ment", "ity", "ness", "ance", "ence")
"""How words end that are seldom a name: with a capital at the beginning of a sentence they prove none."""
COMMON_LISTS = ("nouns", "grammar", "predicates", "events", "counting", "numbers", "units")
NO_NAMES = frozenset((*MONTH_NAMES, *WEEKDAYS))

Role = tuple[str, str]
"""What a name is in a sentence: its subject, or whose (`of`) or who (`is`) the noun before it is."""
SUBJECT: Role = ("does", "")


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb with the terms around it that may be who does it and whom it is done to."""

    verb: str
    by: frozenset[str]
    to: frozenset[str]


@dataclass(frozen=True, slots=True)
class Cast:
    """The names of a sentence and their roles."""

    names: tuple[str, ...]
    """All of them; of a country its own."""
    words: frozenset[str]
    roles: Mapping[Role, str]
    does: frozenset[str]
    """The terms after its subject."""
    deeds: tuple[Deed, ...]

    def mentions(self, name: str) -> bool:
        """Whether the sentence names it, by whatever spelling, part or alias."""
        return any(_alike(name, other) for other in self.names) or self.words.issuperset(name.lower().split())


def cast(sentence: Sentence) -> Cast:
    """Who stands in a sentence in which role, read once for many comparisons."""
    found = list(_mentions(sentence))
    names = tuple(_name(sentence, first, last) for first, last in found)
    roles: dict[Role, str] = {}
    does: frozenset[str] = frozenset()
    source = source_words(sentence) if found else frozenset()
    start = next((at for at in range(len(sentence.words)) if at not in source), 0)
    for (first, last), name in zip(found, names, strict=True):
        if first not in source and name:
            for role in _roles(sentence, first, last, start):
                if role == SUBJECT and role not in roles:
                    does = _terms(sentence.words, range(last, len(sentence.words)), DOES, frozenset())
                roles.setdefault(role, name)
    return Cast(tuple(filter(None, names)), frozenset(sentence.words), roles, does, tuple(_deeds(sentence)))


def other_actor(a: Cast, b: Cast) -> bool:
    """Whether different names stand in one role, neither of which the other sentence names: `the mayor of Ost` is not
    `the mayor of West`, and `Holm left the board` not `Brandt quit the board`, where subjects do something alike.
    """
    for role, name in a.roles.items():
        other = b.roles.get(role)
        if other and not _alike(name, other) and not a.mentions(other) and not b.mentions(name):
            return role != SUBJECT or not a.does.isdisjoint(b.does)
    return False


def turned_round(a: Cast, b: Cast) -> bool:
    """Whether one does to the other what in the other sentence is done to it: `Ost beat West`, `West beat Ost`."""
    return any(
        one.verb == two.verb and one.by & two.to and one.to & two.by and not one.by & two.by
        for one in a.deeds
        for two in b.deeds
    )


def _alike(one: str, other: str) -> bool:
    return likeness(one, other) != "apart"


def _mentions(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The names as runs of capitalised words, half-open."""
    if sentence.title_case:
        return
    at, count = 0, len(sentence.words)
    while at < count:
        if not _begins_name(sentence, at):
            at += 1
            continue
        last = at + 1
        while last < count and _goes_on(sentence, last):
            last += 1 if sentence.capitals[last] else 2
        whole = at + 1 < last and sentence.capitals[at + 1]
        if not whole and _opens(sentence, at) and not _only_name(sentence, at):
            at += 1  # `Residents of Ostrava`: the name begins later
            continue
        yield at, last
        at = last


def _begins_name(sentence: Sentence, at: int) -> bool:
    word = sentence.words[at]
    return sentence.capitals[at] and _may_name(word) and word not in STOP_WORDS


def _may_name(word: str) -> bool:
    return word not in NO_NAMES and not word[0].isdigit()


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether a word goes on with the name before it, or `of` and the next do."""
    if sentence.text[sentence.ends[at - 1] : sentence.starts[at]] not in BETWEEN_NAMES:
        return False
    if sentence.capitals[at]:
        return _may_name(sentence.words[at])
    return sentence.words[at] == "of" and at + 1 < len(sentence.words) and _begins_name(sentence, at + 1)


def _opens(sentence: Sentence, at: int) -> bool:
    """Whether a capital would stand there whatever the word."""
    return at == 0 or not OPENING_MARKS.isdisjoint(sentence.text[sentence.ends[at - 1] : sentence.starts[at]])


def _only_name(sentence: Sentence, at: int) -> bool:
    """Whether a single word at the beginning is a name: written small nowhere in the report, and no common word."""
    word = sentence.words[at]
    if word.endswith(NO_NAME_ENDS) or word in _common():
        return False
    return word not in _small_words(sentence.text)


@lru_cache(maxsize=64)
def _small_words(text: str) -> frozenset[str]:
    """The keys of the words that a report writes without a capital."""
    return frozenset(key for start, _, key in words_of(text, 0, len(text)) if not text[start].isupper())


def _name(sentence: Sentence, first: int, last: int) -> str:
    """The name without titles; of a country its own; empty where nothing is left."""
    titles = _titles()
    while first < last and sentence.words[first] in titles:
        first += 1
    if first == last:
        return ""
    text = sentence.text[sentence.starts[first] : sentence.ends[last - 1]]
    known = countries(text)
    if len(known) == 1 and (known[0].start, known[0].end) == (0, len(text)):
        return known[0].country
    return text


def _roles(sentence: Sentence, first: int, last: int, start: int) -> Iterator[Role]:
    words = sentence.words
    before = words[first - 1] if first else ""
    if before == "of" and first > 1 and words[first - 2] in _held():
        yield "of", term_of(words[first - 2])
    elif first and not _opens(sentence, first) and before in _persons():
        yield "is", term_of(before)
    if first - start < LEADING and before != "of" and before not in _prepositions() and _acts(sentence, last):
        yield SUBJECT


def _acts(sentence: Sentence, at: int) -> bool:
    """Whether a verb of the past, or `is` and the like, stands at a word, adverbs left aside."""
    words = sentence.words
    while at < len(words) and (words[at].endswith("ly") or words[at] == "also"):
        at += 1
    if at == len(words) or sentence.capitals[at] or words[at] in _speech():
        return False
    return known_verbs().is_finite(words[at])


def _deeds(sentence: Sentence) -> Iterator[Deed]:
    """The verbs of the past with who does it and to whom, in the passive too."""
    words, verbs, ends = sentence.words, known_verbs(), _prepositions()
    for at, word in enumerate(words):
        if not verbs.is_past(word):
            continue
        before = _terms(words, range(at - 1, -1, -1), DOER, ends)
        if at and words[at - 1] in verbs.being:
            by = next((n for n in range(at + 1, min(at + AGENT, len(words))) if words[n] == "by"), None)
            if by is not None:
                yield Deed(verbs.base_of(word), _terms(words, range(by + 1, len(words)), DOER, ends), before)
        elif at + 1 < len(words) and words[at + 1] not in NO_NAMES and words[at + 1] not in ends:
            yield Deed(verbs.base_of(word), before, _terms(words, range(at + 1, len(words)), DONE_TO, ends))


def _terms(words: tuple[str, ...], places: range, count: int, ends: Container[str]) -> frozenset[str]:
    """The terms of the nearest `count` words with a meaning, without numbers and days, up to one of the `ends`."""
    found: list[str] = []
    for at in places:
        word = words[at]
        if len(found) == count or (found and word in ends):
            break
        if word not in STOP_WORDS and word not in NO_NAMES:
            term = term_of(word)
            if not is_number(term):
                found.append(term)
    return frozenset(found)


@per_lexicon
def _speech() -> frozenset[str]:
    """Verbs with which a source is named: two reports may have one statement from two."""
    return frozenset(lexicon().words("grammar", "speech")) - {"called", "put", "denied", "denies"}


@per_lexicon
def _prepositions() -> frozenset[str]:
    return frozenset(lexicon().words("grammar", "preposition"))


def _offices() -> Iterator[Sequence[object]]:
    yield from lexicon().part("roles", "offices")
    yield lexicon().words("roles", "owned")


@per_lexicon
def _held() -> frozenset[str]:
    """Nouns of which a country, a place or a body has one."""
    return _titles() | set(lexicon().words("contraries", "had by one"))


@per_lexicon
def _titles() -> frozenset[str]:
    """Words before a name that are no part of it: ranks, and the word of an office that stands before `of` or last."""
    offices = [str(name).partition(" of ")[0].split()[-1] for names in _offices() for name in names]
    return frozenset(word.lower().rstrip(".") for word in (*offices, *lexicon().words("roles", "ranks")))


@per_lexicon
def _persons() -> frozenset[str]:
    """What somebody is called before the name."""
    return _titles() | set(lexicon().words("roles", "accused")) | set(lexicon().words("nouns", "people"))


@per_lexicon
def _common() -> frozenset[str]:
    """The words of the lists that are no names."""
    return frozenset(word for section in COMMON_LISTS for word in _flat(lexicon().part(section)))


def _flat(part: object) -> Iterator[str]:
    if isinstance(part, Mapping):
        part = [*part, *part.values()]
    if isinstance(part, list):
        for one in part:
            yield from _flat(one)
    elif isinstance(part, str):
        yield part
