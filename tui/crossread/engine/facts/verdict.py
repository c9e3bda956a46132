"""Whether the claims that answer one question agree: arithmetic of intervals, never a likeness."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from crossread.engine.facts.interval import base_interval, common, finite
from crossread.engine.facts.named_verdict import named_verdict
from crossread.engine.facts.units import factor_of, family_of
from crossread.engine.facts.wording import claim_words, sum_words
from crossread.model import NAMED_KINDS, Claim, Verdict

ROUNDED = 1.05
"""Figures of different units within this ratio are one figure, converted and rounded (tests/gold/GUIDELINES.md)."""

RATED = frozenset(("money", "percent", "measure", "duration", "count"))
"""Kinds whose numbers are told by the year as well; a toll by the year is another question than an event's."""

GRAVITY: tuple[Verdict, ...] = ("lone", "agree", "differ", "conflict")

Judgement = tuple[Verdict, str]
"""A verdict and why it is so, in words."""


def verdict_of(claims: Iterable[Claim]) -> Judgement:
    """How the claims of one fact stand to each other, with the reason. Does not depend on their order.

    What is superseded, merely possible, denied or a toll over a period is not weighed, unless nothing else is told.
    """
    told = sorted(claims, key=_order)
    weighed = [claim for claim in told if _weighs(claim)] or told
    if len({claim.article for claim in weighed}) < 2:
        return "lone", _lone_reason(weighed)
    if weighed[0].kind in NAMED_KINDS:
        return named_verdict(weighed)
    return _numbers(weighed)


def _weighs(claim: Claim) -> bool:
    """Whether a claim states its number; of money and measures a rate does: `$1 billion a year`."""
    return claim.standing == "stated" or (claim.standing == "rate" and claim.kind in RATED)


def _order(claim: Claim) -> tuple[str, int, int]:
    return claim.article, claim.start, claim.end


def _lone_reason(claims: Sequence[Claim]) -> str:
    if not claims:
        return "no report speaks"
    said = _distinct(claim_words(claim) for claim in claims)
    if len(said) > 1:
        return f"only one report speaks, of {_listed(said)}"
    return f"only one report speaks{_sums(claims)}"


def _numbers(claims: Sequence[Claim]) -> Judgement:
    families: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        families[family_of(claim.unit)].append(claim)
    if len(families) > 1:
        return _apart(families)
    if len({factor_of(claim.unit) for claim in claims}) > 1:
        return _converted(claims)
    return _one_unit(claims)


def _apart(families: dict[str, list[Claim]]) -> Judgement:
    """Currencies, and whatever else does not convert, judged each by itself; the gravest verdict wins."""
    shared = [group for _, group in sorted(families.items()) if len({claim.article for claim in group}) > 1]
    if not shared:
        units = _listed(sorted(claims[0].unit or "no unit" for claims in families.values()))
        return "differ", f"{units} are not converted"
    verdict, reason = max(map(_numbers, shared), key=lambda judgement: GRAVITY.index(judgement[0]))
    alone = [claim for claims in families.values() if claims not in shared for claim in claims]
    beside = _listed(_distinct(map(claim_words, alone)))
    return verdict, f"{reason}; {beside} not converted" if beside else reason


def _converted(claims: Sequence[Claim]) -> Judgement:
    """Figures in units of one family: a converted figure is rounded, six miles may be 10 km."""
    values = [value * factor_of(claim.unit) for claim in claims if (value := finite(claim.value)) is not None]
    said = _listed(_distinct(claim_words(claim) for claim in claims))
    if values and max(values) <= min(values) * ROUNDED:
        return "agree", f"{said} are the same, rounded"
    loose = {claim: replace(claim, hedge="about") if claim.hedge == "exact" else claim for claim in claims}
    return _by_intervals(claims, loose)


def _one_unit(claims: Sequence[Claim]) -> Judgement:
    numbered = [claim for claim in claims if claim.value is not None]
    vague = [base_interval(claim) for claim in claims if claim.value is None]
    stated = {(claim.value, claim.high if claim.hedge == "range" else None) for claim in numbered}
    said = _distinct(claim_words(claim) for claim in claims)
    if len(stated) == 1:
        value = base_interval(replace(numbered[0], hedge="exact")).low
        hedged = [base_interval(claim) for claim in numbered if claim.hedge != "exact"]
        if common(hedged) and all(value in allowed for allowed in vague):
            return "agree", (f"all say {said[0]}" if len(said) == 1 else f"{_listed(said)} go together") + _sums(claims)
    if not stated and len(set(vague)) == 1:
        return "agree", f"all say {said[0]}" if len(said) == 1 else f"{_listed(said)} say the same"
    return _by_intervals(claims)


def _by_intervals(claims: Sequence[Claim], loose: Mapping[Claim, Claim] | None = None) -> Judgement:
    """Whether one number may be meant by all; `loose` are the claims as they are to be taken, where not as worded."""
    allowed = {claim: base_interval(loose[claim] if loose else claim) for claim in claims}
    if common(list(allowed.values())):
        said = _distinct(claim_words(claim) for claim in claims)
        return "differ", f"{_listed(said)} are not the same, but one number may be meant by all" + _sums(claims)
    highest = max(claims, key=lambda claim: (allowed[claim].low, _order(claim)))
    lowest = min(claims, key=lambda claim: (allowed[claim].high, _order(claim)))
    left, right = claim_words(highest), claim_words(lowest)
    if highest.hedge == "exact" and lowest.hedge == "exact" and highest.value is not None and lowest.value is not None:
        return "conflict", f"{left} is not {right}" + _sums((highest, lowest))
    return "conflict", f"{left} excludes {right}" + _sums((highest, lowest))


def _sums(claims: Iterable[Claim]) -> str:
    sums = _distinct(words for claim in claims if (words := sum_words(claim)))
    return f" ({'; '.join(sums)})" if sums else ""


def _distinct(words: Iterable[str]) -> list[str]:
    return sorted(set(words), key=lambda text: (len(text), text))


def _listed(words: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return " and ".join(part for part in (", ".join(words[:-1]), words[-1]) if part) if words else ""
