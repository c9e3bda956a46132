"""The words beside a number that say what it is of, as a person would repeat them: `of eligible voters`."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from crossread.engine.facts.reading import NUMBERISH, Reading
from crossread.engine.text.stopwords import STOP_WORDS
from crossread.model import Claim, Span

REACH = 60
"""How far to either side of the quote the words are taken from, in code points."""

KNOWN = 1024
"""So many stretches are remembered with their phrase: labels are made of them, and told apart by them."""

WORDS, WORDS_BEFORE = 4, 6
"""So many words are taken at most of what follows, and of what stands before."""

CLAUSE_END = re.compile(r"[^\w\s'’-]|\s-|\b(?:and|but|or|when|while|after|before|since|who|which|that|because|as|so)\b")
BINDING = re.compile(
    r"of|in|across|along|above|below|off|over|through|on|from|to|at|away|behind|between|for|into|under"
)
"""Words that a phrase may begin with."""
AS_ADJECTIVE = re.compile(
    r"-|\b(?:year|month|week|day|hour|minute|second|mile|foot|metre|meter|kilometre|kilometer)$", re.IGNORECASE
)
"""A quote that stands before what it is of: `a 20-year` `sentence`."""
MEASURING = frozenset(("long", "deep", "high", "tall", "wide", "thick"))
"""Words that belong to the number itself."""
WORD = re.compile(r"\w[\w'’-]*")
TWO_CAPITALS = re.compile(r"[A-ZÀ-Þ][\w’'-]* [A-ZÀ-Þ]")
POSSESSIVE = re.compile(r"['’]s?$")
OWNING = re.compile(r"['’]s\b")


def phrase_of(claims: Iterable[Claim], readings: Mapping[str, Reading], *, going_on: bool = False) -> str:
    """The words that most claims of a fact have beside them, the longest of these; empty where none says anything.

    `going_on` takes what follows the quote whatever it begins with: `two of the boats` `got away in the fog`.
    """
    told = [phrase for claim in claims if (phrase := _phrase(claim, readings[claim.article], going_on))]
    counted = Counter(phrase.casefold() for phrase in told)
    return min(told, key=lambda phrase: (-counted[phrase.casefold()], -len(phrase), phrase), default="")


def _phrase(claim: Claim, reading: Reading, going_on: bool) -> str:
    text = reading.article.text
    owning = OWNING.match(text, claim.end)
    end = owning.end() if owning else claim.end
    after = text[end : min(claim.sentence.end, end + REACH)]
    before = text[max(claim.sentence.start, claim.start - REACH) : claim.start]
    return _worded(before, after, claim.quote, going_on, len(before) < REACH and not _name(reading, claim))


@lru_cache(maxsize=KNOWN)
def _worded(before: str, after: str, quote: str, going_on: bool, opening: bool) -> str:
    """The words beside a quote; where they are `opening` a sentence, and with no name, their capital is none."""
    clause, *further = CLAUSE_END.split(after, maxsplit=1)
    right = _meaning(clause, whole=bool(further) or len(after) < REACH)[:WORDS]
    earlier = [stretch for stretch in CLAUSE_END.split(before) if stretch.strip()]
    left = _meaning(earlier[-1] if earlier else "", whole=True)[-WORDS_BEFORE:]
    adjective = AS_ADJECTIVE.search(quote) and right and right[0].lower() not in STOP_WORDS
    if adjective:
        right = right[: next((n for n, word in enumerate(right) if word.lower() in STOP_WORDS), len(right))]
    follows = going_on or adjective or after.startswith(" of ")
    if left and opening and before.lstrip().startswith(left[0]):
        left[0] = left[0][0].lower() + left[0][1:]
    first, second = (right, left) if follows else (left, right)
    return " ".join(_trimmed(first) or _trimmed(second))


def _name(reading: Reading, claim: Claim) -> bool:
    """Whether the sentence begins with a name: of a country or place, or two words with a capital."""
    opening = Span(claim.sentence.start, claim.sentence.start + 1)
    if reading.countries_in(opening) or reading.places_in(opening):
        return True
    return bool(TWO_CAPITALS.match(reading.article.text, claim.sentence.start, claim.sentence.end))


def _meaning(stretch: str, *, whole: bool) -> list[str]:
    """The words of a stretch; the last is left out where it may be cut in two."""
    words = [word for word in WORD.findall(stretch) if word.lower() not in MEASURING]
    return words if whole else words[:-1]


def _trimmed(words: list[str]) -> list[str]:
    """Without numbers and common words at the ends, but for one that binds; empty where nothing else is left."""
    kept = list(words)
    while kept and (kept[-1].lower() in STOP_WORDS or _numeric(kept[-1])):
        kept.pop()
    while kept and _empty(kept[0]):
        kept.pop(0)
    kept[-1:] = [POSSESSIVE.sub("", word) for word in kept[-1:]]
    return kept if any(word.lower() not in STOP_WORDS for word in kept) else []


def _empty(word: str) -> bool:
    """Whether a phrase does not begin with that word: a common one that binds nothing, a number."""
    key = word.lower()
    return not BINDING.fullmatch(key) and (key in STOP_WORDS or _numeric(word))


def _numeric(word: str) -> bool:
    """Whether a word tells how many: `eight`, `110-billion`."""
    return word[0].isdigit() or bool(NUMBERISH.fullmatch(word.lower()))
