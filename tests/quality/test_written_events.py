"""What the program is worth on reports that we wrote ourselves cannot fall unseen, and their answers are whole.

Scores are means over the events of a set. The floors in written_gates.yaml are only ever raised. What is wrong is shown
for the sets that rules are made from alone: whoever reads the misses of `holdout` tunes on them.
"""

from functools import cache
from itertools import chain
from statistics import fmean

import pytest
import yaml

import crossread
from crossread.model import COUNTED_KINDS, NAMED_KINDS
from quality.fact_scores import fact_scores, people_scores
from quality.gold_answers import GOLD
from quality.named_scores import named_recall
from quality.written_events import articles_folder, raw_written, written_answers, written_events

GATES = yaml.safe_load((GOLD.parent / "quality" / "written_gates.yaml").read_text(encoding="utf-8"))
FLOORS = [(part, name, floor) for part, floors in GATES.items() for name, floor in floors.items()]
SETS = written_events()
EVENTS = sorted(chain.from_iterable(SETS.values()))
ONLY_MEASURED = "holdout"
SHOWN_MISSES = 40
"""Lines of misses after which a failing gate says no more."""
HEDGES = {"about", "at least", "exact", "less than", "more than", "nearly", "range", "up to", "vague"}
DETAILS = {"high", "unit", "source", "arguable", "superseded"}


@cache
def scores(part):
    """All scores of one set by name, and what is wrong where it may be told."""
    events = [_event_scores(event_id) for event_id in SETS[part]]
    measured = {name: fmean(measured[name] for measured, _ in events) for name in events[0][0]}
    misses = [] if part == ONLY_MEASURED else [miss for _, misses in events for miss in misses]
    return measured, misses


def _event_scores(event_id):
    event = crossread.load(articles_folder(event_id))
    facts = crossread.compare(event, wording=False).facts
    gold = written_answers(event_id, event.articles)
    people, everything = people_scores(gold, facts), fact_scores(gold, facts)
    return {
        "people claims": people.claims.f1,
        "all claims": everything.claims.f1,
        "all values": everything.values,
        "all grouping": everything.grouping,
        "all verdicts": everything.verdicts.f1,
        "all disputes": everything.disputes.f1,
        "named facts": named_recall(gold.named, facts),
    }, [f"{event_id}: {miss}" for miss in everything.misses]


@pytest.mark.parametrize(("part", "name", "floor"), FLOORS, ids=[f"{part}: {name}" for part, name, _ in FLOORS])
def test_a_mean_does_not_fall_below_its_floor(part, name, floor):
    measured, misses = scores(part)
    told = f"{name} of {part} fell to {measured[name]:.3f}, below {floor}. Floors are only ever raised."
    if measured[name] < floor:
        pytest.fail("\n".join([told, *misses[:SHOWN_MISSES]]), pytrace=False)


def test_every_mean_of_every_set_has_a_floor():
    assert set(GATES) == set(SETS)
    for part, floors in GATES.items():
        assert set(floors) == set(scores(part)[0])


def test_a_set_that_is_only_measured_tells_no_misses():
    assert scores("tune")[1]
    assert not scores(ONLY_MEASURED)[1]


def _cuts_a_word(text, at):
    return 0 < at < len(text) and text[at - 1 : at + 1].isalpha()


@pytest.mark.parametrize("event_id", EVENTS)
class TestForm:
    def test_every_place_is_words_of_its_article(self, event_id):
        texts = {article.id: article.text for article in crossread.load(articles_folder(event_id)).articles}
        raw = raw_written(event_id)
        for article, start, end, *_ in chain(raw["claims"], *(places for *_, places in raw["named"])):
            assert 0 <= start < end <= len(texts[article])
            quote = texts[article][start:end]
            assert quote == quote.strip()
            assert "\n" not in quote
            assert not any(_cuts_a_word(texts[article], at) for at in (start, end)), quote

    def test_claims_are_of_the_kinds_and_hedges_that_there_are(self, event_id):
        for _, _, _, kind, value, hedge, *more in raw_written(event_id)["claims"]:
            details = more[0] if more else {}
            assert kind in COUNTED_KINDS
            assert hedge in HEDGES
            assert (value is None) == (hedge == "vague")
            assert ("high" in details) == (hedge == "range")
            assert set(details) <= DETAILS

    def test_no_two_claims_of_one_kind_share_a_place(self, event_id):
        places = [tuple(claim[:4]) for claim in raw_written(event_id)["claims"]]
        assert len(places) == len(set(places))

    def test_facts_part_the_claims_and_each_is_of_one_kind(self, event_id):
        raw = raw_written(event_id)
        assert sorted(chain.from_iterable(claims for *_, claims in raw["facts"])) == list(range(len(raw["claims"])))
        for label, _, claims in raw["facts"]:
            assert len({raw["claims"][n][3] for n in claims}) == 1, label

    def test_a_fact_that_one_article_tells_is_lone(self, event_id):
        raw = raw_written(event_id)
        for label, verdict, claims in raw["facts"]:
            tellers = {raw["claims"][n][0] for n in claims}
            assert (len(tellers) == 1) == (verdict == "lone"), label

    def test_labels_of_facts_are_all_different(self, event_id):
        raw = raw_written(event_id)
        for labels in ([label for label, *_ in raw["facts"]], [label for _, label, *_ in raw["named"]]):
            assert len(labels) == len(set(labels))

    def test_named_facts_are_of_named_kinds_and_told_by_two(self, event_id):
        for kind, label, _, places in raw_written(event_id)["named"]:
            assert kind in NAMED_KINDS
            assert len({place[0] for place in places}) > 1, label
