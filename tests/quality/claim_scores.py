"""How well the claims that the program finds agree with those found by hand."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from crossread.model import Claim
from quality.gold_answers import GoldClaim
from quality.rate import Rate


@dataclass(frozen=True, slots=True)
class Matched:
    """Claims of the program beside claims by hand, as places in either list."""

    pairs: tuple[tuple[int, int], ...]
    """(gold, said): same article, same kind, overlapping quotes; nothing twice."""
    excused: frozenset[int]
    """Places of said claims that overlap an arguable claim of any kind: neither right nor wrong."""


def match(gold: Sequence[GoldClaim], said: Sequence[Claim]) -> Matched:
    """Pairs by the longest overlap first, claims of the same kind before others; ties go to the earlier claim."""
    by_article: defaultdict[str, list[int]] = defaultdict(list)
    for n, claim in enumerate(said):
        by_article[claim.article].append(n)
    candidates = []
    for g, want in enumerate(gold):
        for s in by_article[want.article]:
            shared = min(want.end, said[s].end) - max(want.start, said[s].start)
            if shared > 0:
                candidates.append((want.kind != said[s].kind, -shared, g, s))
    taken_gold: set[int] = set()
    taken_said: set[int] = set()
    pairs, excused = [], set()
    for other_kind, _, g, s in sorted(candidates):
        if g in taken_gold or s in taken_said:
            continue
        taken_gold.add(g)
        taken_said.add(s)
        if gold[g].arguable:
            excused.add(s)
        if not other_kind:
            pairs.append((g, s))
    return Matched(tuple(pairs), frozenset(excused))


def firm(matched: Matched, gold: Sequence[GoldClaim]) -> tuple[tuple[int, int], ...]:
    """The pairs whose gold claim is beyond argument."""
    return tuple((g, s) for g, s in matched.pairs if not gold[g].arguable)


def claim_rate(matched: Matched, gold: Sequence[GoldClaim], said: Sequence[Claim]) -> Rate:
    """Claims found, of those asked and of those said."""
    hits = len(firm(matched, gold))
    asked = sum(not claim.arguable for claim in gold)
    return Rate(right=hits, said=len(said) - len(matched.excused), found=hits, asked=asked)


def value_share(matched: Matched, gold: Sequence[GoldClaim], said: Sequence[Claim]) -> float:
    """Share of found claims with the right number and the right hedge; 1 where none is found."""
    pairs = firm(matched, gold)
    good = sum(gold[g].value == said[s].value and gold[g].hedge == said[s].hedge for g, s in pairs)
    return good / len(pairs) if pairs else 1.0


def grouping(matched: Matched, gold: Sequence[GoldClaim], gold_fact: Sequence[int], said_fact: Sequence[int]) -> float:
    """B-cubed F1 of the found claims' facts; 1 where none is found.

    `gold_fact[n]` and `said_fact[n]` are the facts of the n-th claims. For each claim, precision is the share of its
    fact's claims that belong with it by hand, recall the share of those belonging with it that its fact holds; both are
    averaged over the claims (Bagga and Baldwin, 1998).
    """
    pairs = firm(matched, gold)
    if not pairs:
        return 1.0
    precision = recall = 0.0
    for g, s in pairs:
        together = {pair for pair in pairs if said_fact[pair[1]] == said_fact[s]}
        belong = {pair for pair in pairs if gold_fact[pair[0]] == gold_fact[g]}
        both = len(together & belong)
        precision += both / len(together)
        recall += both / len(belong)
    return 2 * precision * recall / (precision + recall) / len(pairs)
