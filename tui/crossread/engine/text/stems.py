"""Stems: one form for the inflections of a word, so that `strikes` meets `strike`, for comparing and never for
showing."""

from collections.abc import Mapping
from functools import lru_cache

from crossread.engine.lexicon import lexicon, per_lexicon

DOUBLED = frozenset("bdgmnprt")
"""Letters that English doubles before an ending (`planned`); `l`, `s` and `f` double in stems themselves (`kill`,
`pass`)."""
SPELLINGS = (("tr", "ter"), ("our", "or"), ("is", "iz"))
"""Ends of stems in British and in American spelling; not of the shortest (`hour`)."""
KNOWN_WORDS = 65_536
"""How many words are remembered; the words of a thousand reports are about 30,000."""


@lru_cache(maxsize=KNOWN_WORDS)
def stem_of(key: str) -> str:
    """The stem of a word's key: possessive, plural and verb endings cut (after Porter's first step, 1980, and no
    further).

    Words of another script and numbers come back as they are.
    """
    word = key[:-2] if key.endswith("'s") else key
    size = len(word)
    if size <= 3 or not word.isascii() or not word.isalpha():
        return word
    if size > 4 and word.endswith(("ies", "ied")):
        return word[:-3] + "y"
    if size > 5 and word.endswith("ing"):
        return _spelt(_undoubled(word[:-3]))
    if size > 4 and word.endswith("ed"):
        return _spelt(_undoubled(word[:-2]))
    if size > 4 and word.endswith("es") and word[-3] in "sxzh":
        return word[:-2]
    if word.endswith("s") and word[-2] not in "sui":
        word = word[:-1]
    return _spelt(word[:-1] if len(word) > 3 and word.endswith("e") else word)


@per_lexicon
def irregular() -> Mapping[str, str]:
    """Past forms that no rule makes, with the stem of their verb: `held` with that of `hold`."""
    entries = (entry.split() for entry in lexicon().words("contraries", "irregular"))
    return {form: stem_of(base) for base, *forms in entries for form in forms}


def _spelt(stem: str) -> str:
    """The stem in one spelling on both sides of the Atlantic: `metre`, `harbour` and `organise` as in American."""
    for british, american in SPELLINGS:
        if len(stem) > len(british) + 1 and stem.endswith(british):
            return stem[: -len(british)] + american
    return stem


def _undoubled(stem: str) -> str:
    """The stem before an ending, with a doubled last letter made one and a silent `e` cut, as its other forms are."""
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] in DOUBLED:
        return stem[:-1]
    return stem[:-1] if len(stem) > 3 and stem.endswith("e") else stem
