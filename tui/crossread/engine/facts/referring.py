"""Counts without a noun of their own (`two of them`, `the other three`) count what the report counted before."""

import re
from collections.abc import Sequence
from dataclasses import replace

from crossread.engine.facts.joining import Item
from crossread.engine.facts.mentions import Reading

BACK = 1
"""How many sentences back the noun is looked for."""

REFERS = re.compile(r"\bof (?:them|those|these)\b|\b(?:the|its|their) (?:other|remaining|rest)\b", re.IGNORECASE)
"""What points back; a bare number (`four fled`) may count anybody."""


def as_referred(items: Sequence[Item], reading: Reading) -> list[Item]:
    """The items of one article, by place, with the nouns that they refer to."""
    made: list[Item] = []
    for item in sorted(items, key=lambda item: item.claim.start):
        question = item.question
        if item.claim.kind == "count" and not question.topic and REFERS.search(item.claim.quote):
            before = _antecedent(item, made, reading)
            if before is not None:
                noun = before.question.noun
                item = replace(item, question=replace(question, topic=before.question.topic, noun=noun))
        made.append(item)
    return made


def _antecedent(item: Item, before: Sequence[Item], reading: Reading) -> Item | None:
    """The last thing counted before that may have such a part, not too far back."""
    own = item.claim.value or 0
    floor = reading.sentences[max(0, reading.sentence_at(item.claim.start) - BACK)].start
    for other in reversed(before):
        if other.claim.start < floor:
            return None
        if other.claim.kind == "count" and other.question.topic and own <= (other.claim.value or own):
            return other
    return None
