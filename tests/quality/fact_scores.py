"""How well the fact table agrees with the one made by hand."""

from collections.abc import Sequence
from dataclasses import dataclass

from crossread.model import COUNTED_KINDS, PEOPLE_KINDS, Claim, ClaimKind, Fact
from quality.claim_scores import Matched, claim_rate, firm, grouping, match, value_share
from quality.gold_answers import Gold, GoldFact
from quality.rate import Rate

SAME_FACT = 0.5
"""Facts are partners when they share more than this part of their claims (Jaccard): then each has at most one."""


@dataclass(frozen=True, slots=True)
class FactScores:
    """What one fact table is worth."""

    claims: Rate
    values: float
    grouping: float
    verdicts: Rate
    """Facts told by two or more articles, with the right verdict."""
    disputes: Rate
    """The same for facts on which the articles differ or conflict: what the program is for."""
    misses: tuple[str, ...]
    """What is wrong, one line each, for whoever works on it."""


def people_scores(gold: Gold, facts: Sequence[Fact]) -> FactScores:
    """Scores of claims and facts about people alone."""
    return _scores(gold.people_only(), facts, PEOPLE_KINDS)


def fact_scores(gold: Gold, facts: Sequence[Fact]) -> FactScores:
    """Scores of all counted claims and facts."""
    return _scores(gold, facts, COUNTED_KINDS)


def _scores(gold: Gold, facts: Sequence[Fact], kinds: Sequence[ClaimKind]) -> FactScores:
    facts = [fact for fact in facts if fact.kind in kinds]
    said = [claim for fact in facts for claim in fact.claims]
    said_fact = [n for n, fact in enumerate(facts) for _ in fact.claims]
    fact_of = {g: n for n, fact in enumerate(gold.facts) for g in fact.claims}
    gold_fact = [fact_of[g] for g in range(len(gold.claims))]
    matched = match(gold.claims, said)
    verdicts, disputes, wrong = _verdicts(gold, facts, said_fact, matched, said)
    return FactScores(
        claims=claim_rate(matched, gold.claims, said),
        values=value_share(matched, gold.claims, said),
        grouping=grouping(matched, gold.claims, gold_fact, said_fact),
        verdicts=verdicts,
        disputes=disputes,
        misses=(*_claim_misses(gold, matched, said), *wrong),
    )


def _verdicts(
    gold: Gold, facts: Sequence[Fact], said_fact: Sequence[int], matched: Matched, said: Sequence[Claim]
) -> tuple[Rate, Rate, list[str]]:
    asked = [fact for fact in gold.facts if _shared_by_hand(gold, fact)]
    told: dict[int, set[int]] = {}
    for s, n in enumerate(said_fact):
        if s not in matched.excused:
            told.setdefault(n, set()).add(s)
    told = {n: members for n, members in told.items() if len({said[s].article for s in members}) > 1}
    partner = _partners(gold, asked, told, matched)
    good, good_disputes, swayed, wrong = 0, 0, set(), []
    for place, fact in enumerate(asked):
        verdict = facts[partner[place]].verdict if place in partner else None
        right = verdict in fact.verdicts
        good += right
        good_disputes += right and "agree" not in fact.verdicts
        if place in partner and len(fact.verdicts) > 1:
            swayed.add(partner[place])
        if not right:
            wrong.append(f"verdict: {fact.label}: {'/'.join(sorted(fact.verdicts))}, said {verdict}")
    disputes_said = sum(facts[n].disputed for n in told if n not in swayed)
    disputes_asked = sum("agree" not in fact.verdicts for fact in asked)
    return (
        Rate(right=good, said=len(told), found=good, asked=len(asked)),
        Rate(right=good_disputes, said=disputes_said, found=good_disputes, asked=disputes_asked),
        wrong,
    )


def _shared_by_hand(gold: Gold, fact: GoldFact) -> bool:
    return len({gold.claims[g].article for g in fact.claims if not gold.claims[g].arguable}) > 1


def _partners(gold: Gold, asked: Sequence[GoldFact], told: dict[int, set[int]], matched: Matched) -> dict[int, int]:
    """For facts by hand, by place in `asked`, the fact that the program tells instead."""
    to_gold = {s: g for g, s in firm(matched, gold.claims)}
    partner = {}
    for place, fact in enumerate(asked):
        members = {g for g in fact.claims if not gold.claims[g].arguable}
        for n, said in told.items():
            both = len(members & {to_gold[s] for s in said if s in to_gold})
            if both / (len(members) + len(said) - both) > SAME_FACT:
                partner[place] = n
    return partner


def _claim_misses(gold: Gold, matched: Matched, said: Sequence[Claim]) -> list[str]:
    pairs = firm(matched, gold.claims)
    found, right = {g for g, _ in pairs}, {s for _, s in pairs}
    lines = [
        f"missed: {claim.article} {claim.kind} {claim.quote!r} at {claim.start}"
        for g, claim in enumerate(gold.claims)
        if g not in found and not claim.arguable
    ]
    lines += [
        f"extra: {claim.article} {claim.kind} value {claim.value} at {claim.start}-{claim.end}"
        for s, claim in enumerate(said)
        if s not in right and s not in matched.excused
    ]
    for g, s in pairs:
        want, got = gold.claims[g], said[s]
        if (want.value, want.hedge) != (got.value, got.hedge):
            lines.append(
                f"value: {want.article} {want.quote!r}: {want.hedge} {want.value}, said {got.hedge} {got.value}"
            )
    return lines
