"""Named answers as they stand in a text, with the event that they belong to."""

import re
from dataclasses import dataclass

from crossread.engine.facts.mentions import Mention, Reading
from crossread.model import Claim, Span
from crossread.model.claim import NamedKind

WORD = r"[A-ZÀ-Þ][\w’]*+(?:'(?!s\b)\w++)*+"
ORGANISATION = rf"(?<![\w’'-]){WORD}(?:[ -](?:al-|ul-|el-|of (?:the )?|for (?:the )?|e-|i-)?{WORD}){{0,4}}"
"""A name of one or more words with a capital, as groups, people and places have.

It begins where a word begins and gives no letter back, so that a text of capitals is read in linear time.
"""

POSSESSIVE = re.compile(r"[’']s?$")


@dataclass(frozen=True, slots=True)
class Sighting:
    """One named claim, before it is known which others answer the same question."""

    claim: Claim
    mention: Mention | None = None
    """The event it belongs to; None where the question is no event's."""
    asks: str = ""
    """What else tells the question: `Prime Minister|Pakistan`."""


def sighting(
    reading: Reading, kind: NamedKind, span: Span, name: str, *, mention: Mention | None = None, asks: str = ""
) -> Sighting:
    """The sighting of a name at a place of an article."""
    sentence = reading.sentences[reading.sentence_at(span.start)]
    claim = Claim(
        reading.article.id, span.start, span.end, sentence, kind, name=name, quote=span.of(reading.article.text)
    )
    return Sighting(claim, mention, asks)


def named(found: re.Match[str]) -> tuple[Span, str]:
    """The name of a match without article and possessive, with its place."""
    name = POSSESSIVE.sub("", found["name"])
    start = found.start("name") + (len("The ") if name.startswith("The ") else 0)
    span = Span(start, found.start("name") + len(name))
    return span, found.string[span.start : span.end]
