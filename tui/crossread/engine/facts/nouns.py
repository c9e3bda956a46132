"""The noun of what a claim counts, and the words before it that tell which of them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from crossread.engine.facts.asked import MEMBERS, NO_NOUN
from crossread.engine.facts.reading import NUMBERISH
from crossread.engine.facts.wording import SMALL_NUMBERS
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.stems import stem_of
from crossread.engine.text.stopwords import STOP_WORDS
from crossread.model import Claim

JOINT = re.compile(r"\s*-\s*|\d+")
"""What two spellings of one modifier differ in: `AK-47`, `AK 47`."""

JOINED = re.compile(
    rf"\b(?:\d[\d,]*|{'|'.join(SMALL_NUMBERS)})-(?:(?:man|woman|person|member|strong) "
    r"(?P<of>crew|team|gang|squad|unit|patrol|jury|panel|delegation)|(?P<what>[a-z]{3,}))\b"
)
"""`A five-boat convoy` counts boats, `a 22-man crew` crew."""

MODEL = re.compile(r"(?P<name>[a-z]+)-\d+s")
"""A model that is counted itself: `four AK-47s` are four AK-47 rifles."""
HEAD_STOP = re.compile(r"\b(?:of|in|at|on|from|with|who|that|which|were|was|are|aboard|carrying|for|to)\b|[,;(]")


@dataclass(frozen=True, slots=True)
class _Words:
    things: Mapping[str, str]
    anybody: frozenset[str]
    persons: frozenset[str]
    """Stems of nouns of people, one or many."""
    compounds: Mapping[str, str]
    """Nouns in their other spelling, by the one that is looked for."""
    modifiers: Mapping[str, str]
    """What each stem of a word before a noun goes by where others tell the same."""
    restrictions: frozenset[str]
    """What those say that make a thing a part."""


@per_lexicon
def _words() -> _Words:
    data = lexicon().part("events")
    return _Words(
        {
            " ".join(map(stem_of, form.split())): words[0]
            for words in reversed(data["same things"])
            for word in words
            for form in (word, word + "s")
        },
        frozenset(stem_of(word) for word in data["anybody"]),
        frozenset(map(stem_of, (*lexicon().words("nouns", "people"), *lexicon().words("nouns", "people plurals")))),
        data["closed compounds"],
        {
            stem_of(JOINT.sub("", word)): said
            for said, words in (*data["restricting"].items(), *((words[0], words) for words in data["same modifiers"]))
            for word in words
        },
        frozenset(data["restricting"]),
    )


def as_spelt(claim: Claim) -> Claim:
    """The claim with what it counts in the one of two spellings: `machineguns` as `machine guns`."""
    known = _words().compounds
    spelt = next((noun for noun in known if claim.subject.lower().endswith(noun)), "")
    return replace(claim, subject=claim.subject[: -len(spelt)] + known[spelt]) if spelt else claim


def head_of(claim: Claim) -> str:
    """The noun counted, in lower case: the last word of the subject before `of`, `in` and the like."""
    joined = JOINED.search(claim.quote.lower())
    if joined and claim.kind == "count":
        return joined["of"] or joined["what"]
    phrase = (claim.subject or claim.quote).lower().strip(" '\"“”‘’")
    if not claim.subject:
        phrase = " ".join(word for word in re.split(r"[\s-]+", phrase) if not NUMBERISH.fullmatch(word))
    stop = HEAD_STOP.search(phrase)
    words: list[str] = re.findall(r"[^\W\d_][\w'’-]*", phrase[: stop.start()] if stop and stop.start() else phrase)
    if len(words) > 1 and words[-1] in MEMBERS and not NUMBERISH.fullmatch(words[-2]):
        return words[-2]
    return words[-1] if words else ""


def thing_of(claim: Claim, head: str) -> str:
    """What the counted go by: that of the noun with the word before it (`machine gun`), else of the noun alone."""
    things = _words().things
    before = claim.subject.lower().rpartition(head)[0].split()[-1:] if head else []
    named = " ".join(map(stem_of, (*before, head)))
    return things.get(named) or things.get(stem_of(head), stem_of(head))


def modifiers_of(claim: Claim, head: str) -> frozenset[str]:
    """Stems of the words of the subject that stand before its head."""
    before = JOINT.sub("", claim.subject.lower().partition(head)[0]) if head else ""
    model = MODEL.fullmatch(head)
    if model:
        before = f"{before} {model['name']}"
    words = (word for word in re.split(r"[^\w'’]+", before) if word and not NUMBERISH.fullmatch(word))
    stems = (stem_of(word) for word in words if word not in NO_NOUN)
    return frozenset(_words().modifiers.get(stem, stem) for stem in stems) - STOP_WORDS


def says_nothing(thing: str) -> bool:
    """Whether what the counted go by may be anybody or anything: `people`, `case`."""
    return thing in _words().anybody


def is_of_people(head: str) -> bool:
    """Whether a noun is one of people."""
    return stem_of(head) in _words().persons


def restricting(modifiers: frozenset[str]) -> frozenset[str]:
    """Those of the words before a noun that make the counted a part: `strong` of `strong aftershocks`."""
    return modifiers & _words().restrictions
