"""What a number without a noun is of: the turnout, a sentence to prison, a ransom, and of which country."""

import re
from collections.abc import Mapping

from crossread.engine.facts.reading import Reading, Word
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.model import Claim, Span

AROUND = 60
"""How far around a quote the words that say it are looked for, in code points."""

WORDS = 30
"""No more words than so many begin within that reach on one side."""

ROWS = {"money": "amounts", "duration": "times", "percent": "shares"}
"""By kind, the row of the word list that has such words."""

WORTH = re.compile(r" (?:in|of|worth of)(?: [\w-]+)? ")
"""Between a number and what it is of, whatever else stands near: `demanded $5 million in fresh aid`."""

OF_COUNTRY = re.compile(r" (?:of|in) (?:the )?")


@per_lexicon
def _topics() -> Mapping[str, Mapping[str, str]]:
    data = lexicon().part("events")
    return {kind: {word: topic for topic, words in data[row].items() for word in words} for kind, row in ROWS.items()}


def nearest_topic(claim: Claim, reading: Reading) -> str:
    """What a number is of by the nearest word of its stretch that says it; empty where none does."""
    topics = _topics()[claim.kind]
    best = ""
    least = AROUND * 2
    for token in words_near(claim, reading):
        topic = topics.get(token.key)
        gap = max(token.start - claim.end, claim.start - token.end)
        if topic and WORTH.fullmatch(reading.article.text, claim.end, token.start):
            gap = 0
        if topic and gap < least:
            best, least = topic, gap
    return best


def country_of(claim: Claim, reading: Reading) -> str:
    """The country that a number is told of: that of `of Tunisia's`, the last before it in its sentence, or the next.

    Empty where none is named near.
    """
    before = reading.countries_in(Span(claim.sentence.start, claim.start))
    after = reading.countries_in(Span(claim.end, min(claim.sentence.end, claim.end + AROUND)))
    owned = after and OF_COUNTRY.fullmatch(reading.article.text, claim.end, after[0].start)
    near = after[:1] if owned or not before else before[-1:]
    return near[0].country if near else ""


def words_near(claim: Claim, reading: Reading) -> list[Word]:
    """The words near the quote, in its sentence."""
    return [
        word
        for word in reading.words_near(claim.span, claim.sentence, WORDS)[0]
        if claim.start - AROUND <= word.start and word.end <= claim.end + AROUND
    ]
