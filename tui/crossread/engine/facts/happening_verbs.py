"""Verbs that say that an event of a family happened: their day is its day."""

import re
from collections import defaultdict

from crossread.engine.facts.day_cues import CAME_TO, WHICH
from crossread.engine.facts.reading import Reading
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.listed import Listed
from crossread.model import Span

DETERMINER = re.compile(r"\b(?:an?|the|its|their|this|that) (?:\w+ly )?$")
"""Before a participle that says of what sort something is: `a` hijacked ship."""

LONGEST = len(" their previously ")
"""How far before it these words begin, in code points."""


@per_lexicon
def _happening() -> Listed[frozenset[str]]:
    families: defaultdict[str, set[str]] = defaultdict(set)
    for family, verbs in lexicon().part("events", "happening").items():
        for verb in verbs:
            families[str(verb)].add(str(family))
    return Listed({verb: frozenset(names) for verb, names in families.items()}, cased=False)


def happening_verbs(reading: Reading, kinds: frozenset[str]) -> list[Span]:
    """The verbs that say that an event of these families happened; `occurred` and the like after an event noun."""
    found = []
    text = reading.article.text
    for start, end, families in _happening().find(text, reading.index):
        if text[start - 1 : start] == "-":
            continue  # a hard-hit town
        if text[end - 2 : end] == "ed" and DETERMINER.search(text, max(0, start - LONGEST), start):
            continue  # the hijacked ship
        if text[start:end] == "came" and CAME_TO.match(text, end):
            continue
        if families & kinds:
            found.append(Span(start, end))
        elif "any" in families and reading.sentences:
            sentence = reading.sentences[reading.sentence_at(start)]
            begin = reading.segment(sentence, start).start
            if begin > sentence.start and WHICH.match(text, begin):
                begin = reading.segment(sentence, begin - 1).start
            before = reading.in_span(Span(begin, start))
            if any(mention.families & kinds or not mention.families for mention in before):
                found.append(Span(start, end))
    return found
