"""What the program is worth on our own events cannot fall unseen.

The floors in gates.yaml are only ever raised: a score well above its floor (by more than .03) should raise it.
"""

from functools import cache
from pathlib import Path

import pytest
import yaml

import crossread
from crossread.ingest import bundled_corpus
from quality.alignment_scores import alignment_rate
from quality.fact_scores import fact_scores, people_scores
from quality.gold_answers import gold_answers
from quality.named_scores import named_recall

GATES = yaml.safe_load((Path(__file__).parent / "gates.yaml").read_text(encoding="utf-8"))
FLOORS = [(event, name, floor) for event, floors in GATES.items() for name, floor in floors.items()]
SHOWN_MISSES = 40
"""Lines of misses after which a failing gate says no more."""


@cache
def scores(event_id):
    """All scores of one event by name, and what is wrong."""
    comparison = crossread.compare(crossread.load(bundled_corpus() / event_id))
    gold = gold_answers(event_id, comparison.event.articles)
    people, everything = people_scores(gold, comparison.facts), fact_scores(gold, comparison.facts)
    aligned = alignment_rate(gold, comparison.alignments)
    measured = {"alignment precision": aligned.precision, "alignment recall": aligned.recall}
    measured["named facts"] = named_recall(gold.named, comparison.facts)
    for prefix, told in (("people", people), ("all", everything)):
        measured |= {
            f"{prefix} claims": told.claims.f1,
            f"{prefix} values": told.values,
            f"{prefix} grouping": told.grouping,
            f"{prefix} verdicts": told.verdicts.f1,
            f"{prefix} disputes": told.disputes.f1,
        }
    return measured, {"people": people.misses, "all": everything.misses}


@pytest.mark.parametrize(("event_id", "name", "floor"), FLOORS, ids=[f"{event}: {name}" for event, name, _ in FLOORS])
def test_a_score_does_not_fall_below_its_floor(event_id, name, floor):
    measured, misses = scores(event_id)
    wrong = misses.get(name.split()[0], ())[:SHOWN_MISSES]
    assert measured[name] >= floor, "\n".join(
        [f"{name} of {event_id} fell to {measured[name]:.3f}, below {floor}. Floors are only ever raised.", *wrong]
    )


@pytest.mark.parametrize("event_id", GATES)
def test_every_score_has_a_floor(event_id):
    measured, _ = scores(event_id)
    assert set(GATES[event_id]) == set(measured)
