"""A comparison tells how far it is and stops when it is asked to."""

from collections import defaultdict

import pytest

from crossread.engine.compare import Cancelled, compare
from crossread.model import Event


def test_every_step_tells_how_far_it_is(wire, daily, local):
    told = defaultdict(list)
    compare(
        Event(id="x", title="x", articles=(wire, daily, local)), progress=lambda *step: told[step[0]].append(step[1:])
    )
    assert list(told) == ["claims", "facts", "reading", "alignments"]
    assert told["claims"] == told["reading"] == [(0, 3), (1, 3), (2, 3)]
    assert all(done < total for steps in told.values() for done, total in steps)


def test_watching_changes_no_answer(wire, daily, local):
    event = Event(id="x", title="x", articles=(wire, daily, local))
    assert compare(event, progress=lambda *_: None, cancelled=lambda: False) == compare(event)


@pytest.mark.parametrize("last", ["claims", "facts", "reading", "alignments"])
def test_a_cancelled_comparison_stops_at_the_step_it_is_at(wire, daily, local, last):
    steps = []
    with pytest.raises(Cancelled):
        compare(
            Event(id="x", title="x", articles=(wire, daily, local)),
            progress=lambda step, *_: steps.append(step),
            cancelled=lambda: last in steps,
        )
    assert steps.count(last) == 1
    assert steps[-1] == last


def test_a_step_tells_only_that_it_goes_on(wire, daily, local):
    told = defaultdict(list)
    compare(
        Event(id="x", title="x", articles=(wire, daily, local)), progress=lambda step, done, _: told[step].append(done)
    )
    assert all(steps == sorted(steps) for steps in told.values())


def test_groups_of_passages_are_given_up_as_well(wire, daily):
    asked = []

    def cancelled() -> bool:
        asked.append(None)
        return False

    event = Event(id="x", title="x", articles=(wire, daily))
    told = []
    compare(event, progress=lambda *step: told.append(step), cancelled=cancelled)
    assert len(asked) > len(told)  # also after the last sentence is told
