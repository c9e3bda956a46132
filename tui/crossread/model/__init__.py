"""The words of the program as frozen data: what every other room speaks of."""

from crossread.model.article import Article, Event, Problem
from crossread.model.claim import (
    COUNTED_KINDS,
    NAMED_KINDS,
    PEOPLE_KINDS,
    Claim,
    ClaimKind,
    Fact,
    Hedge,
    Standing,
    Verdict,
)
from crossread.model.comparison import Alignment, AlignmentKind, Comparison, Group
from crossread.model.passage import Passage, Span

__all__ = [
    "COUNTED_KINDS",
    "NAMED_KINDS",
    "PEOPLE_KINDS",
    "Alignment",
    "AlignmentKind",
    "Article",
    "Claim",
    "ClaimKind",
    "Comparison",
    "Event",
    "Fact",
    "Group",
    "Hedge",
    "Passage",
    "Problem",
    "Span",
    "Standing",
    "Verdict",
]
