"""The words by which a text speaks of events, compiled from the word lists once."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.listed import Listed

OF_AN_EVENT = (
    r"(?:after|before)(?! (?:dawn|daybreak|sunrise|noon|midday|sunset|dark|midnight"
    r"|take-?off|lift-?off|landing|departure)\b)"
)
"""`After` and `before` where another event follows, and no time of the day or of a flight: `before dawn`."""

OF_THE_PHRASE = r"(?: (?!(?:in|on|at|of|by|for|from|with|during|was|were|and|or|the|an?)\b)[\w’'-]+){0,3}"
"""Between `another` and its event: none of these, as in `another hurt in a` blast."""

BREAK = re.compile(
    r"[;–—]|:(?!\d\d\b)|\.{3}"
    rf"|[ ,] ?(?:{OF_AN_EVENT}|following"
    r"|in response to|in retaliation for|(?:prompted|triggered|sparked|caused) by|over an?|while|although|though|but"
    r"|when|where|since|amid|despite|unlike|compared (?:to|with)"
    r"|including|such as|similar to|reminiscent of|(?:devastated|ravaged|rocked|hit|struck|battered) by"
    r"|(?<!many )(?<!much )as(?! (?:many|much|few|well))|(?<!more )(?<!less )(?<!fewer )(?<!other )than)\b"
    r"|, (?:and|which|who|with|where|followed)\b"
)
"""Where one event of a sentence ends and another may begin."""


@dataclass(frozen=True, slots=True)
class Cues:
    """The patterns and what their words mean."""

    triggers: Listed[frozenset[str] | None]
    """Event nouns with the families that they may belong to (none: all of them); verbs that are the event have None."""
    doing: Listed[None]
    """Verbs by which somebody does what the noun after them names."""
    telling: Listed[str]
    """Verbs that tell what a report is about, with the noun that names it."""
    of_noun: Mapping[str, frozenset[str]]
    """The families of those nouns."""
    no_event: re.Pattern[str]
    """What stands after an event noun that names none."""
    people: re.Pattern[str]
    """Before `storm`, those who do it: gunmen `storm` a mosque, and no weather does."""
    other: re.Pattern[str]
    facilities: Listed[str]
    """Hospitals, markets and the like, each with the one word for it: `hospital` for `hospitals`; a `bus` is one."""
    marks: Listed[str]
    """Words that tell one event of a family from another, with what they mark it as."""


@per_lexicon
def cues() -> Cues:
    """The cues of the word list `events`."""
    families: defaultdict[str, set[str]] = defaultdict(set)
    for family, words in lexicon().part("events", "families").items():
        for word in words:
            families[word].add(family)
    for word in lexicon().words("events", "any"):
        families[word] = set()
    triggers: dict[str, frozenset[str] | None] = dict.fromkeys(lexicon().words("events", "acting"))
    triggers |= {word: frozenset(names) for word, names in families.items()}
    mark_of = {word: mark for mark, words in lexicon().part("events", "marked").items() for word in words}
    telling = {verb: str(noun) for noun, verbs in lexicon().part("events", "told by verbs").items() for verb in verbs}
    facilities = frozenset(lexicon().words("events", "settings"))
    one = {word: word.removesuffix("s") for word in facilities}
    return Cues(
        Listed(triggers, cased=False),
        Listed(dict.fromkeys(lexicon().words("events", "doing")), cased=False),
        Listed(telling, cased=False),
        {noun: frozenset(families[noun]) for noun in telling.values()},
        re.compile(rf" (?:{_words(lexicon().words('events', 'no event before'))})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{_words(_people())}|they|to)(?: (?:have|had|who|again|then))? $", re.IGNORECASE),
        re.compile(rf"\b(?:{_words(lexicon().words('events', 'other'))})\b{OF_THE_PHRASE} *$", re.IGNORECASE),
        Listed({word: single if single in facilities else word for word, single in one.items()}, cased=False),
        Listed(mark_of, cased=False),
    )


def _people() -> Iterable[str]:
    return *lexicon().words("events", "forces"), *lexicon().words("events", "outlaws")


def _words(words: Iterable[str]) -> str:
    listed = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(map(re.escape, listed))
