"""Facts and alignments as JSON, one object: what other programs read."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, get_args

from crossread.model import NAMED_KINDS, Alignment, AlignmentKind, Article, Claim, Comparison, Fact, Passage

Record = Mapping[str, Any]

KINDS: tuple[AlignmentKind, ...] = get_args(AlignmentKind)
"""The strongest first: where two kinds find the same two passages, it tells the pair."""


def facts_json(*comparisons: Comparison, ascii_only: bool = False) -> str:
    """`{"articles": [...], "facts": [...]}`; several events: `{"events": [{"id", "title", "articles", "facts"}]}`."""
    return _written(comparisons, _facts, ascii_only=ascii_only)


def align_json(*comparisons: Comparison, ascii_only: bool = False) -> str:
    """`{"articles": [...], "alignments": [...]}`, every pair told once; for several events as in `facts_json`."""
    return _written(comparisons, _alignments, ascii_only=ascii_only)


def _written(comparisons: Sequence[Comparison], record: Callable[[Comparison], Record], *, ascii_only: bool) -> str:
    if len(comparisons) == 1:
        whole = record(comparisons[0])
    else:
        whole = {"events": [{"id": c.event.id, "title": c.event.title, **record(c)} for c in comparisons]}
    return json.dumps(whole, ensure_ascii=ascii_only, indent=1, allow_nan=False) + "\n"


def _facts(comparison: Comparison) -> Record:
    texts = {article.id: article.text for article in comparison.event.articles}
    return {"articles": _articles(comparison), "facts": [_fact(fact, texts) for fact in comparison.facts]}


def _alignments(comparison: Comparison) -> Record:
    texts = {article.id: article.text for article in comparison.event.articles}
    once: dict[frozenset[Passage], Alignment] = {}
    for alignment in sorted(comparison.alignments, key=lambda a: KINDS.index(a.kind)):
        once.setdefault(frozenset((alignment.left, alignment.right)), alignment)
    return {"articles": _articles(comparison), "alignments": [_alignment(a, texts) for a in once.values()]}


def _articles(comparison: Comparison) -> list[Record]:
    return [_article(article) for article in comparison.event.articles]


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
        "claims": [_claim(claim, texts[claim.article]) for claim in fact.claims],
    }


def _claim(claim: Claim, text: str) -> Record:
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
