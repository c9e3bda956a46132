"""What counted people did: those who attended, escaped or are at large are one question, whoever they are called."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from crossread.engine.facts.reading import Reading
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.stems import stem_of
from crossread.model import Claim

NEAR = 70
"""How far around a quote the words that say it are looked for, in code points."""

CUT = re.compile(
    r"[;:.()\n]|, (?:and|but|while|when|where)\b|\b(?:after|before|while|whereas|although|because|said|says)\b"
)
"""Where the clause of the number ends."""


@dataclass(frozen=True, slots=True)
class _Doings:
    people: frozenset[str]
    """Stems of nouns that count just anybody."""
    told: re.Pattern[str]
    doing: Mapping[str, str]
    names: tuple[str, ...]


@per_lexicon
def _doings() -> _Doings:
    data = lexicon().part("events")
    doing = {word: name for name, words in data["what people do"].items() for word in words}
    known = "|".join(re.escape(word) for word in sorted(doing, key=len, reverse=True))
    return _Doings(
        frozenset(map(stem_of, data["anybody there"])),
        re.compile(rf"\b(?:{known})\b", re.IGNORECASE),
        doing,
        tuple(data["what people do"]),
    )


def doings() -> tuple[str, ...]:
    """What counted people may have done, as facts are called by it: `escaped`, `at large`."""
    return _doings().names


def doing_of(claim: Claim, head: str, reading: Reading) -> str:
    """What those counted did, by the words of their clause; of several the first in the word list: who escaped and is
    at large is at large. Empty where no word says it or their noun is more than one for anybody (`police`, `children`).
    """
    known = _doings()
    if head and stem_of(head) not in known.people:
        return ""
    text, sentence = reading.article.text, claim.sentence
    before = CUT.split(text[max(sentence.start, claim.start - NEAR) : claim.start])[-1]
    after = CUT.split(text[claim.end : min(sentence.end, claim.end + NEAR)])[0]
    told = {
        known.doing[found[0].lower()] for part in (before, claim.quote, after) for found in known.told.finditer(part)
    }
    return next((name for name in known.names if name in told), "")
