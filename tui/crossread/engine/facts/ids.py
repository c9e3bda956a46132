"""What facts are called in links and notes: by what the report that told them first asks, whatever others add.

A fact takes its id from its earliest claim as that was read by itself, before other reports had a say in what it is
of. So a report that comes later changes few ids, and most of those where it shows that two facts are one. No id holds a
place in a text or the name of an article: a report that is corrected elsewhere keeps them.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from crossread.engine.facts.asked import UNNAMED_LENGTH
from crossread.engine.facts.interval import finite, vague_word
from crossread.engine.facts.joining import Item
from crossread.engine.facts.reading import NUMBERISH
from crossread.engine.facts.wording import number_words
from crossread.engine.text.stems import stem_of
from crossread.model import Claim

LETTERS = re.compile(r"[^\W\d_]+")

THINGS = frozenset(("percent", "duration", "count", "money", "measure"))
"""Kinds of which a report tells many facts."""

UNTOLD = frozenset(("", UNNAMED_LENGTH))
"""Topics that tell nothing: what such a number is of only the words around it say."""

NEAREST = 4
"""So many of the words around tell it; the further ones are as often those of another number."""

ID_LENGTH = 10
"""Hex digits of an id: two of a thousand facts share one once in two million events."""

Asked = tuple[str, ...]
"""What a fact asks, in ever more words: its id is made from the fewest that no earlier fact has."""


def asked_by(first: Item, event: str) -> Asked:
    """What a fact asks by its earliest claim, as it was read by itself.

    A number in a lead is taken for the event's, which leads tell in words of their own. Places are no part of it: which
    of them is the event's, and limits nothing, hangs on all reports.
    """
    claim, question = first.claim, first.question
    limits = sorted(limit for limit in question.parts if not limit.startswith("at "))
    plain = "|".join((claim.kind, event, question.topic, *limits))
    worded = f"{plain}|{words_of(claim)}"
    nearest = sorted(question.context, key=lambda word: (-question.context[word], word))[:NEAREST]
    around = f"{worded}|{' '.join(sorted(nearest))}"
    if claim.kind in THINGS and question.topic in UNTOLD:
        return (around,)
    return (plain, worded, around) if first.lead else (worded, around)


def words_of(claim: Claim) -> str:
    """What a claim says, however it is spelt and hedged: its number, and the unit or what is counted."""
    numbers = [number_words(number) for number in map(finite, (claim.value, claim.high)) if number is not None]
    counted = [word for word in LETTERS.findall(claim.quote.casefold()) if not NUMBERISH.fullmatch(word)]
    return " ".join((*(numbers or [vague_word(claim)]), claim.unit or " ".join(map(stem_of, counted))))


def ids_of(asked: Sequence[Asked]) -> list[str]:
    """One id for each fact; the facts stand in the order in which they were first told."""
    seen: set[str] = set()
    made = []
    for steps in asked:
        own = next((step for step in steps if step not in seen), steps[-1])
        seen.add(own)
        made.append(hashlib.sha256(own.encode("utf-8", "surrogatepass")).hexdigest()[:ID_LENGTH])
    return list(_unique(made))


def _unique(ids: Sequence[str]) -> Iterator[str]:
    seen: Counter[str] = Counter()
    for name in ids:
        seen[name] += 1
        yield name if seen[name] == 1 else f"{name}{seen[name]}"
