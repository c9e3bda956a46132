"""What the reading screen says while a comparison runs."""

from crossread.engine.compare import compare
from crossread.model import Article, Event
from crossread.ui.screens.comparing import STEPS, stage


def test_every_step_of_a_comparison_is_told_in_words_of_its_own():
    reports = tuple(Article(f"r{n}", f"The blast in Tarrin killed {n + 2} people on Sunday.") for n in range(3))
    told = []
    compare(Event(id="x", title="x", articles=reports), progress=lambda step, *_: told.append(step))
    assert list(dict.fromkeys(told)) == list(STEPS)


def test_the_facts_are_told_in_reports():
    assert stage("facts", 0, 200) == "comparing facts"
    assert stage("facts", 34, 200) == "comparing facts, 34 of 200"
