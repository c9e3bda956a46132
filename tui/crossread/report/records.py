"""Facts and alignments as JSON, one object: what other programs read."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, get_args

from crossread.model import NAMED_KINDS, Alignment, AlignmentKind, Article, Claim, Comparison, Event, Fact, Passage

Record = Mapping[str, Any]

KINDS: tuple[AlignmentKind, ...] = get_args(AlignmentKind)
"""The strongest first: where two kinds find the same two passages, it tells the pair."""


def facts_json(*comparisons: Comparison, ascii_only: bool = False) -> str:
    """`{"articles": [...], "facts": [...]}`; several events: `{"events": [{"id", "title", "articles", "facts"}]}`."""
    return one_object([(each.event, _facts(each)) for each in comparisons], ascii_only=ascii_only)


def align_json(*comparisons: Comparison, ascii_only: bool = False) -> str:
    """`{"articles": [...], "alignments": [...]}`, every pair told once; for several events as in `facts_json`."""
    return one_object([(each.event, _alignments(each)) for each in comparisons], ascii_only=ascii_only)


def one_object(told: Sequence[tuple[Event, Record]], *, ascii_only: bool) -> str:
    """The record of one event as it is, those of several under `events`, each with the event's id and title."""
    if len(told) == 1:
        ((_, whole),) = told
    else:
        whole = {"events": [{"id": event.id, "title": event.title, **record} for event, record in told]}
    return json.dumps(whole, ensure_ascii=ascii_only, indent=1, allow_nan=False) + "\n"


def _facts(comparison: Comparison) -> Record:
    texts = {article.id: article.text for article in comparison.event.articles}
    return {"articles": articles_of(comparison.event), "facts": [_fact(fact, texts) for fact in comparison.facts]}


def _alignments(comparison: Comparison) -> Record:
    texts = {article.id: article.text for article in comparison.event.articles}
    once: dict[frozenset[Passage], Alignment] = {}
    for alignment in sorted(comparison.alignments, key=lambda a: KINDS.index(a.kind)):
        once.setdefault(frozenset((alignment.left, alignment.right)), alignment)
    return {"articles": articles_of(comparison.event), "alignments": [_alignment(a, texts) for a in once.values()]}


def articles_of(event: Event) -> list[Record]:
    """The reports of an event, without their texts."""
    return [_article(article) for article in event.articles]


def _article(article: Article) -> Record:
    return {
        "id": article.id,
        "outlet": article.outlet,
        "title": article.title,
        "published": article.published.isoformat() if article.published else None,
        "path": article.path,
    }


def _fact(fact: Fact, texts: Mapping[str, str]) -> Record:
    return {
        "id": fact.id,
        "kind": fact.kind,
        "label": fact.label,
        "verdict": fact.verdict,
        "low": fact.low,
        "high": fact.high,
        "reason": fact.reason,
        "remarks": fact.remarks,
        "claims": [claim_record(claim, texts[claim.article]) for claim in fact.claims],
    }


def claim_record(claim: Claim, text: str) -> Record:
    """One claim; `text` is that of its article."""
    return {
        "article": claim.article,
        "sentence": claim.sentence.of(text),
        "quote": claim.span.of(text),
        "start": claim.start,
        "end": claim.end,
        "kind": claim.kind,
        "value": claim.name if claim.kind in NAMED_KINDS else claim.value,
        "high": claim.high,
        "hedge": claim.hedge,
        "unit": claim.unit,
        "subject": claim.subject,
        "scope": claim.scope,
        "attribution": claim.attribution,
        "standing": claim.standing,
    }


def _alignment(alignment: Alignment, texts: Mapping[str, str]) -> Record:
    return {
        "left": _passage(alignment.left, texts),
        "right": _passage(alignment.right, texts),
        "kind": alignment.kind,
        "score": round(alignment.score, 3),
    }


def _passage(passage: Passage, texts: Mapping[str, str]) -> Record:
    return {
        "article": passage.article,
        "start": passage.start,
        "end": passage.end,
        "text": passage.span.of(texts[passage.article]),
    }
