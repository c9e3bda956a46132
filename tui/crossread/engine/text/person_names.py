"""Names of people: last and middle names, and first names that two transcriptions write in their own ways."""

from rapidfuzz.distance import Indel

from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.names import HEARD_ALIKE, SHORT, name_of, plain, unvoiced

ONE_FIRST = 0.65
"""First names of one skeleton that are less alike than this are two: `Hassan`, `Hussein` (tuned by eye)."""

SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
"""Words behind a last name."""


def last_name(left: str, right: str) -> bool:
    """Whether one name is the last part of the other, as people are called when they are known: `Ada Holm`, `Holm`."""
    shorter, longer = sorted((name_of(left).bones, name_of(right).bones), key=len)
    return 0 < len(shorter) < len(longer) and longer[-len(shorter) :] == shorter


def written_alike(left: str, right: str) -> bool:
    """Whether two names of as many words are one but for how the first sounds: `Giannis Holm`, `Yiannis Holm`."""
    a, b = name_of(left), name_of(right)
    if len(a.words) != len(b.words) or len(a.words) < 2 or a.bones[1:] != b.bones[1:]:
        return False
    first, other = a.words[0], b.words[0]
    if min(len(first), len(other)) <= SHORT:
        return False
    heads = {first[0], other[0]}
    heard = heads in HEARD_ALIKE or heads <= set("aeiou")
    sound = unvoiced(a.bones[0]) == unvoiced(b.bones[0])
    return (heard and first[1:] == other[1:]) or (sound and _one_first_name(first, other))


def two_first_names(left: str, right: str) -> bool:
    """Whether the first names of two people share a skeleton and are two: `Hassan Holm`, `Hussein Holm`; not those that
    are known to be one in two transcriptions (`Mohammed`, `Muhammad`).
    """
    a, b = name_of(left), name_of(right)
    if min(len(a.words), len(b.words)) < 2 or a.bones[0] != b.bones[0] or a.words[0] == b.words[0]:
        return False
    first, other = a.words[0], b.words[0]
    known = _transcribed()
    return not (known.get(first, first) == known.get(other, other) or _one_first_name(first, other))


def _one_first_name(first: str, other: str) -> bool:
    """Whether two first names that sound alike are near in their vowels too, and those of two men or two women."""
    ends = {name.rstrip("h").endswith("a") for name in (first, other)}
    return len(ends) == 1 and Indel.normalized_similarity(first, other) >= ONE_FIRST


@per_lexicon
def _transcribed() -> dict[str, str]:
    """The first form of first names that are one in several transcriptions, by each."""
    groups = lexicon().part("aliases", "transcribed first names") or ()
    return {plain(str(name)): plain(str(group[0])) for group in groups for name in group}


def middle_name(left: str, right: str) -> bool:
    """Whether one name leaves out what stands between first and last name in the other, or behind it: `Ada B. Holm`."""
    shorter, longer = sorted((_unnumbered(left), _unnumbered(right)), key=len)
    if len(shorter) < 2:
        return False
    return shorter[0] == longer[0] and shorter[-1] == longer[-1] and set(shorter) <= set(longer)


def _unnumbered(name: str) -> tuple[str, ...]:
    """The skeletons of a name without what tells a son from a father, and without an initial before the first name."""
    bones = name_of(name).bones
    bones = bones[:-1] if len(bones) > 2 and bones[-1] in SUFFIXES else bones
    return bones[1:] if len(bones) > 2 and len(bones[0]) == 1 else bones
