"""Gathering facts tells how far it is in articles, and stops wherever nobody waits for it any more."""

import pytest

from crossread.engine.claims import claims_of
from crossread.engine.facts import gather
from crossread.engine.facts.pace import PASSES, Pace
from crossread.engine.watch import Cancelled, Watch
from crossread.model import Article

REPORTS = [
    Article(f"r{n}", f"Blast in Tarrin\n\nThe blast in Tarrin killed {n + 2} people on Sunday.") for n in range(12)
]
CLAIMS = [claim for report in REPORTS for claim in claims_of(report)]


def test_progress_is_told_in_articles_from_the_first_to_nearly_the_last():
    told = []
    gather(REPORTS, CLAIMS, watch=Watch(lambda *step: told.append(step)))
    done = [number for _, number, _ in told]
    assert {(step, total) for step, _, total in told} == {("facts", len(REPORTS))}
    assert done == sorted(done)
    assert (done[0], done[-1]) == (0, len(REPORTS) - 1)
    assert set(range(len(REPORTS) // 2)) <= set(done)


def test_it_can_be_given_up_at_any_place_it_asks():
    asked = []
    gather(REPORTS, CLAIMS, watch=Watch(cancelled=lambda: asked.append(None) or False))
    for last in range(0, len(asked), 3):
        left = iter([*[False] * last, True])
        with pytest.raises(Cancelled):
            gather(REPORTS, CLAIMS, watch=Watch(cancelled=lambda left=left: next(left)))


def test_a_pass_over_nothing_is_a_pass():
    told = []
    pace = Pace(Watch(lambda *step: told.append(step)), 10 * PASSES)
    assert [list(pace.over(things)) for things in ([], "ab", [])] == [[], ["a", "b"], []]
    assert told == [("facts", 10, 10 * PASSES), ("facts", 15, 10 * PASSES)]
