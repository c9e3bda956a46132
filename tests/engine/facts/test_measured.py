"""The fact tables of events annotated by hand, as gates: they cannot fall unseen."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from crossread.engine.claims import claims_of
from crossread.engine.facts import gather
from crossread.ingest import load

ROOT = Path(__file__).parents[3]
SHARED = ROOT.parent / "shared"
NAMED = ("date", "office", "responsible", "target")

pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="the annotated events lie outside of the project")


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_facts", SHARED / "eval" / "score_facts.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def table(folder: Path) -> dict[str, Any]:
    articles = load(folder).articles
    texts = {article.id: article.text for article in articles}
    facts = gather(articles, [claim for article in articles for claim in claims_of(article)])
    return {
        "facts": [
            {
                "kind": fact.kind,
                "verdict": fact.verdict,
                "claims": [
                    {
                        "article": c.article,
                        "sentence": c.sentence.of(texts[c.article]),
                        "quote": c.quote,
                        "kind": c.kind,
                        "value": c.name if fact.kind in NAMED else c.value,
                        "hedge": c.hedge,
                    }
                    for c in fact.claims
                ],
            }
            for fact in facts
        ]
    }


@pytest.mark.parametrize(
    ("event", "disputes", "verdicts", "grouping", "named"),
    [
        ("iran-pakistan-2024", 1.0, 0.95, 0.95, 5),
        ("aceh-quake-2013", 0.80, 0.85, 0.93, 0),
        ("paris-jewel-robbery-2008", 0.95, 0.75, 0.85, 0),
    ],
)
def test_the_fact_table_is_as_good_as_it_was(
    event: str, disputes: float, verdicts: float, grouping: float, named: int
) -> None:
    module = scorer()
    gold = json.loads((SHARED / "gold" / f"{event}.json").read_text("utf-8"))
    found = table(SHARED / "events" / event)
    out, _ = module.score(gold, found)
    assert out["disputes"][2] >= disputes
    assert out["verdicts"][2] >= verdicts
    assert out["grouping"] >= grouping
    assert module.named(gold, found)[0] >= named
