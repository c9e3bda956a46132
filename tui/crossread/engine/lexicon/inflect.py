"""English verbs and nouns in all their forms, by rule; what the rule gets wrong is written out in the lists."""

VOWELS = frozenset("aeiou")
ES = ("shes", "sses", "rches", "xes")
"""Ends of plurals of which the singular has no `e`; `avalanches` keeps it."""
ONE = ("ss", "is", "us")
"""Ends of words that are no plurals: `crisis`."""


def verb_forms(entry: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """The present, the past and the -ing forms of a verb.

    `entry` is a base form, or `base past participle ing`. Several words are joined by `_` and come back with spaces;
    the first of them is the one that bends.
    """
    given = [form.replace("_", " ") for form in entry.split()]
    base = given[0]
    first, _, rest = base.partition(" ")
    tail = f" {rest}" if rest else ""
    if len(given) == 4:
        return (base, _s(first) + tail), (given[1], given[2]), (given[3],)
    return (base, _s(first) + tail), (_ed(first) + tail,), (_ing(first) + tail,)


def singular(noun: str) -> str:
    """The noun of one for a regular plural: `clash` for `clashes`, `strike` for `strikes`; others as they are."""
    if noun.endswith(ES):
        return noun[:-2]
    return noun if noun.endswith(ONE) else noun.removesuffix("s")


def plural(noun: str) -> str:
    """The regular plural of a noun; of several words the last one bends."""
    head, _, last = noun.rpartition(" ")
    lead = f"{head} " if head else ""
    if last.endswith("man") and last not in ("german", "roman", "shaman", "human", "talisman", "ottoman"):
        return lead + last[:-3] + "men"
    if last.endswith("child"):
        return lead + last + "ren"
    return lead + _s(last)


def _s(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def _ed(word: str) -> str:
    if word.endswith("e"):
        return word + "d"
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        return word[:-1] + "ied"
    return (word + word[-1] if _doubles(word) else word) + "ed"


def _ing(word: str) -> str:
    if word.endswith("ie"):
        return word[:-2] + "ying"
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")):
        return word[:-1] + "ing"
    return (word + word[-1] if _doubles(word) else word) + "ing"


def _doubles(word: str) -> bool:
    """Whether a short word doubles its last letter: grab, grabbed."""
    vowels = sum(c in VOWELS for c in word)
    return (
        vowels == 1 and len(word) > 2 and word[-1] not in "wxyhaeiou" and word[-2] in VOWELS and word[-3] not in VOWELS
    )
