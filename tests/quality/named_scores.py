"""How many of the facts of days and names that were found by hand the program tells."""

from collections.abc import Sequence

from crossread.model import Claim, Fact
from quality.gold_answers import GoldName, GoldNamed

MOST = 0.5
"""A fact is found where more than this part of its claims by hand stands in one fact of the program."""


def named_recall(answers: Sequence[GoldNamed], facts: Sequence[Fact]) -> float:
    """The share of named facts by hand that are told whole and rightly judged.

    A claim is found where the quotes overlap, and of days the value is the same; at least two must be.
    """
    return sum(_told(answer, facts) for answer in answers) / len(answers)


def _told(answer: GoldNamed, facts: Sequence[Fact]) -> bool:
    best, verdict = 0, ""
    for fact in facts:
        if fact.kind == answer.kind:
            found = sum(any(_same(wanted, claim) for claim in fact.claims) for wanted in answer.claims)
            if found > best:
                best, verdict = found, fact.verdict
    return best >= 2 and best > MOST * len(answer.claims) and verdict in answer.verdicts


def _same(wanted: GoldName, claim: Claim) -> bool:
    return (
        claim.article == wanted.article
        and wanted.span.overlaps(claim.span)
        and (claim.kind != "date" or claim.name == wanted.value)
    )
