"""Names: how they are compared, whatever the spelling."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import Indel

from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.listed import Index, Listed

Likeness = Literal["same", "maybe", "apart"]
"""`same` but for spelling; `maybe` for an alias, a part of a name or spellings that lie far apart."""

FAR_SPELLING = 0.88
"""Two words of a name this alike may be one word, badly heard; below it they are two (by eye, names of leaders)."""

ALIKE_FIRST = 0.75
"""First names of one first letter and this alike before one last name may be one in two spellings (tuned by eye)."""

HEARD_ALIKE = tuple(map(set, ("gy", "jy", "gj", "ck", "kq", "sz", "bv", "fv", "dt", "hk", "xz")))
"""Letters that one sound is written with at the beginning of a first name: `Giannis`, `Yiannis`."""

SHORT = 4
"""A word of so many letters or fewer is compared as it is: its consonants say too little."""

SHORTEST_FIRST_NAME = 3
"""A short first name that is the head of a long one has so many letters at least: `Sam` of `Samuel`."""

KNOWN_WORDS = 65_536
"""How many skeletons are remembered."""

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
VOWELS = re.compile(r"(?<=.)(?:[aeiouhw]|y(?!$))+")
TWICE = re.compile(r"(.)\1+")
EMPTY_WORDS = frozenset(
    (
        "the",
        "a",
        "an",
        "of",
        "and",
        "al",
        "el",
        "ul",
        "ur",
        "bin",
        "ibn",
        "de",
        "la",
        "group",
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "sir",
    )
)
"""Words that make no difference between two names."""

SOUNDS = str.maketrans({"q": "k", "c": "k", "z": "s", "v": "f"})
"""Letters that transcriptions exchange."""


UNVOICED = str.maketrans("gbdjv", "kptyf")
"""Voiced letters and those that transcriptions write in their place at the head of a name."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it is compared."""

    text: str
    words: tuple[str, ...]
    """Lower case, without marks and empty words."""
    bones: tuple[str, ...]
    """The skeleton of each word."""
    run: str
    """The skeleton of the whole, written as one word."""


def plain(text: str) -> str:
    """Lower case without accents; straight quotes."""
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text.replace("’", "'")) if not unicodedata.combining(c))
    return text.lower()


@lru_cache(maxsize=KNOWN_WORDS)
def skeleton(word: str) -> str:
    """The first letter and the consonants after it, doubled ones once: one for all spellings of a transcribed word.

    `Balochistan`, `Baluchistan` and `Baluchestan` share one. Short words stay as they are: they would fall together.
    """
    low = plain(word)
    if low.endswith("'s"):
        low = low[:-2]
    if len(low) <= SHORT:
        return low
    return TWICE.sub(r"\1", VOWELS.sub("", low.translate(SOUNDS)))


@lru_cache(maxsize=KNOWN_WORDS)
def name_of(text: str) -> Name:
    """The name as it is compared."""
    spelled = [word[:-2] if word.endswith("'s") else word for word in WORD.findall(plain(text))]
    words = tuple(word for word in spelled if word not in EMPTY_WORDS) or tuple(spelled)
    return Name(text, words, tuple(map(skeleton, words)), skeleton("".join(spelled)))


def likeness(left: str, right: str) -> Likeness:
    """Whether two names may be one."""
    grade = _spelt(left, right)
    return "maybe" if grade == "apart" and _known_aliases(name_of(left), name_of(right)) else grade


@lru_cache(maxsize=KNOWN_WORDS)
def _spelt(left: str, right: str) -> Likeness:
    """Whether two names may be one by their letters alone."""
    a, b = name_of(left), name_of(right)
    if not a.words or not b.words:
        return "apart"
    if a.run == b.run or a.bones == b.bones or set(a.words) == set(b.words):
        return "same"
    if _initials(a) == b.words or _initials(b) == a.words:
        return "maybe"
    if _short_form(a, b):
        return "maybe"
    shorter, longer = sorted((a, b), key=lambda name: (len(name.bones), name.text))
    return "maybe" if all(_has(longer, n, shorter) for n in range(len(shorter.bones))) else "apart"


def _short_form(a: Name, b: Name) -> bool:
    """Whether two people of one last name may go by two forms of a first name: `Samuel`, `Sam`; `Robert`, `Bob`."""
    if min(len(a.words), len(b.words)) < 2 or a.bones[-1] != b.bones[-1] or a.words[-1] in _bodies():
        return False
    short, long = sorted((a.words[0], b.words[0]), key=len)
    if len(short) >= SHORTEST_FIRST_NAME and long.startswith(short):
        return True
    heard = short[0] == long[0] or {short[0], long[0]} in HEARD_ALIKE
    if len(short) > SHORT and heard and Indel.normalized_similarity(short, long) >= ALIKE_FIRST:
        return True  # `Giannis` and `Yiannis`
    return bool(_first_names().get(short, frozenset()) & _first_names().get(long, frozenset()))


@per_lexicon
def _bodies() -> frozenset[str]:
    """Last words of the names of bodies: of two committees of one house the middle words tell which."""
    return frozenset(map(str, lexicon().part("roles", "bodies") or ()))


@per_lexicon
def _first_names() -> dict[str, frozenset[int]]:
    """On which lists of long and short forms each first name stands."""
    lists: dict[str, set[int]] = {}
    for number, group in enumerate(lexicon().part("aliases", "first names") or ()):
        for name in group:
            lists.setdefault(plain(str(name)), set()).add(number)
    return {name: frozenset(numbers) for name, numbers in lists.items()}


def keys_of(name: str) -> frozenset[str]:
    """What two names that may be one share at least one of: a word as it sounds, initials, a list of aliases."""
    whole = name_of(name)
    initials = _initials(whole)
    lists = {f"#{number}" for number in _aliases().get(whole.bones, ())}
    return frozenset(
        {unvoiced(bone) for bone in whole.bones} | {word[:3] for word in whole.words} | {*initials} | lists
    )


def look_alike(left: str, right: str) -> bool:
    """Whether two names that are not one share half of the words of the shorter: easily taken for each other."""
    a, b = set(name_of(left).bones), set(name_of(right).bones)
    return bool(a and b) and likeness(left, right) == "apart" and 2 * len(a & b) >= min(len(a), len(b))


def _has(longer: Name, index: int, shorter: Name) -> bool:
    bone, word = shorter.bones[index], shorter.words[index]
    if bone in longer.bones:
        return True
    if len(word) > SHORT and any(o[0] != bone[0] and unvoiced(o) == unvoiced(bone) for o in longer.bones):
        return True
    return len(word) > SHORT and any(
        other[0] == word[0] and Indel.normalized_similarity(word, other) >= FAR_SPELLING for other in longer.words
    )


def unvoiced(bone: str) -> str:
    """A skeleton as it sounds without voice: `Gurban` and `Kurban` share one."""
    return bone.translate(UNVOICED).rstrip("y")


def _initials(name: Name) -> tuple[str, ...]:
    """`Baloch Liberation Front` as `blf`; nothing for a single word."""
    return ("".join(word[0] for word in name.words),) if len(name.words) > 1 else ()


@per_lexicon
def _aliases() -> dict[tuple[str, ...], frozenset[int]]:
    """Which lists of aliases each name stands on."""
    lists: dict[tuple[str, ...], set[int]] = {}
    groups = [*(lexicon().part("aliases", "organisations") or ()), *(lexicon().part("aliases", "places") or ())]
    for number, group in enumerate(groups):
        for name in group:
            lists.setdefault(name_of(str(name)).bones, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in lists.items()}


@per_lexicon
def _alias_names() -> Listed[frozenset[str]]:
    """All known names of organisations, and what each stands for: its own list and those of which it is a branch."""
    groups = [[str(name) for name in group] for group in lexicon().part("aliases", "organisations") or ()]
    known: dict[str, frozenset[str]] = {}
    for group in groups:
        wholes = {other[0] for other in groups if any(set(other[0].split()) < set(name.split()) for name in group)}
        for name in group:
            for form in {name, name.title(), name.upper()} if len(name) > SHORT else {name}:
                known[form] = known.get(form, frozenset()) | {group[0], *wholes}
    return Listed(known, cased=True)


def known_names(text: str, index: Index | None = None) -> tuple[tuple[int, frozenset[str]], ...]:
    """The organisations of the alias list that a text names: where, and by which names they go."""
    return tuple((start, names) for start, _, names in _alias_names().find(text, index))


def _known_aliases(a: Name, b: Name) -> bool:
    known = _aliases()
    left, right = known.get(a.bones, frozenset()), known.get(b.bones, frozenset())
    if not left and not right:
        return False
    if left & right:
        return True
    # a branch goes by the name of the whole: any name of the one is a part of any name of the other
    firsts = [(_bones_of(left), {b.bones}), (_bones_of(right), {a.bones}), (_bones_of(left), _bones_of(right))]
    return any(
        set(short) < set(long) or set(long) < set(short) for some, others in firsts for short in some for long in others
    )


def _bones_of(numbers: frozenset[int]) -> set[tuple[str, ...]]:
    return {name for name, lists in _aliases().items() if lists & numbers}
