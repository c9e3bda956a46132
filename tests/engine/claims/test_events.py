"""Whole events that were written and annotated before the program was run on them."""

from pathlib import Path

import pytest

from crossread.engine.claims import claims_of
from crossread.model import PEOPLE_KINDS
from engine.claims.golden import matches, reports

EVENTS = Path(__file__).parent / "events"
FLOORS = {"ferry": (0.95, 0.95), "outbreak": (0.92, 0.95), "march": (0.99, 0.99)}
"""F1 over all claims and over people, value, hedge and unit right; only ever raised."""


def f1(hits: int, said: int, asked: int) -> float:
    return 2 * hits / (said + asked)


@pytest.mark.parametrize("name", FLOORS)
def test_an_event_of_another_sort_is_read_as_well_as_ever(name):
    tally = {"all": [0, 0, 0], "people": [0, 0, 0]}
    misses = []
    for report in reports(EVENTS / f"{name}.txt"):
        text = report.article.text
        claims = list(claims_of(report.article))
        free = set(range(len(claims)))
        for want in report.wanted:
            hit = next((n for n in sorted(free) if matches(want, claims[n], text)), None)
            misses += [] if hit is not None else [f"missed {want.kind} {want.quote!r}"]
            free -= {hit}
            for group in ("all", "people"):
                if group == "all" or want.kind in PEOPLE_KINDS:
                    tally[group][0] += hit is not None
                    tally[group][2] += 1
        misses += [f"extra {claims[n].kind} {text[claims[n].start : claims[n].end]!r}" for n in free]
        tally["all"][1] += len(claims)
        tally["people"][1] += sum(claim.kind in PEOPLE_KINDS for claim in claims)
    scores = f1(*tally["all"]), f1(*tally["people"])
    assert scores[0] >= FLOORS[name][0], (scores, misses)
    assert scores[1] >= FLOORS[name][1], (scores, misses)
