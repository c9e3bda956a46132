"""The reports that we wrote ourselves in tests/gold/written, with the answers to them."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from crossread.model import Article, Span
from quality.gold_answers import GOLD, Gold, GoldClaim, GoldFact, GoldName, GoldNamed

WRITTEN = GOLD / "written"


def written_events() -> dict[str, list[str]]:
    """The ids of the events of each set: `tune`, `tune2`, `tune3` and `holdout`."""
    sets: dict[str, list[str]] = {}
    for path in sorted(WRITTEN.glob("*/answers.json")):
        sets.setdefault(raw_written(path.parent.name)["set"], []).append(path.parent.name)
    return sets


def articles_folder(event_id: str) -> Path:
    """Where the reports of an event lie."""
    return WRITTEN / event_id / "articles"


def raw_written(event_id: str) -> dict[str, Any]:
    """The file as it is. Raises `OSError` where there is none."""
    answers: dict[str, Any] = json.loads((WRITTEN / event_id / "answers.json").read_text(encoding="utf-8"))
    return answers


def written_answers(event_id: str, articles: Iterable[Article]) -> Gold:
    """The answers for an event. They know no alignments.

    Raises `KeyError` for an answer in an article that is not there.
    """
    texts = {article.id: article.text for article in articles}
    raw = raw_written(event_id)
    return Gold(
        claims=tuple(_claim(entry, texts) for entry in raw["claims"]),
        facts=tuple(
            GoldFact(label, frozenset(verdict.split("/")), tuple(claims)) for label, verdict, claims in raw["facts"]
        ),
        named=tuple(
            GoldNamed(kind, label, frozenset(verdict.split("/")), tuple(_name(place) for place in places))
            for kind, label, verdict, places in raw["named"]
        ),
    )


def _claim(entry: list[Any], texts: dict[str, str]) -> GoldClaim:
    article, start, end, kind, value, hedge, *more = entry
    return GoldClaim(
        article=article,
        start=start,
        end=end,
        kind=kind,
        value=value,
        hedge=hedge,
        quote=texts[article][start:end],
        arguable=any(told.get("arguable", False) for told in more),
    )


def _name(place: list[Any]) -> GoldName:
    article, start, end, value = place
    return GoldName(article, Span(start, end), value)
