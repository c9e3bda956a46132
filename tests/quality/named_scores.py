"""How many of the facts of days and names that were found by hand the program tells."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from crossread.model import Claim, Fact, Span

MOST = 0.5
"""A fact is found where more than this part of its claims by hand stands in one fact of the program."""


def named_recall(answers: Iterable[Mapping[str, Any]], facts: Sequence[Fact], texts: Mapping[str, str]) -> float:
    """The share of named facts by hand (the `named` of a gold file) that are told whole and rightly judged.

    A claim is found where the quotes overlap, and of days the value is the same; at least two must be.
    """
    asked = list(answers)
    return sum(_told(answer, facts, texts) for answer in asked) / len(asked)


def _told(answer: Mapping[str, Any], facts: Sequence[Fact], texts: Mapping[str, str]) -> bool:
    best, verdict = 0, ""
    for fact in facts:
        if fact.kind == answer["kind"]:
            found = sum(any(_same(wanted, claim, texts) for claim in fact.claims) for wanted in answer["claims"])
            if found > best:
                best, verdict = found, fact.verdict
    enough = best >= 2 and best > MOST * len(answer["claims"])
    return enough and verdict in answer["verdict"].split("/")


def _same(wanted: Mapping[str, Any], claim: Claim, texts: Mapping[str, str]) -> bool:
    if claim.article != wanted["article"]:
        return False
    start = texts[claim.article].index(wanted["sentence"]) + wanted["sentence"].index(wanted["quote"])
    place = Span(start, start + len(wanted["quote"]))
    return place.overlaps(claim.span) and (claim.kind != "date" or claim.name == wanted["value"])
