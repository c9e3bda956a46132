"""What a caller can ask of a comparison: facts alone, another threshold, formulas."""

from dataclasses import replace

from crossread.engine.compare import compare
from crossread.model import Article, Event

FORMULA = (
    Article(id="a", text="The fire in the mill resulted in the deaths of at least four workers and a guard."),
    Article(id="b", text="A bridge collapse near the coast has resulted in the deaths of at least two drivers."),
)


def event_of(*articles):
    return Event(id="x", title="x", articles=articles)


def without_voices(fact):
    return replace(fact, remarks=tuple(remark for remark in fact.remarks if not remark.startswith("one voice")))


def kinds(comparison):
    return {group.kind for group in comparison.groups}


def test_without_wording_the_facts_are_the_same_and_nothing_else_is_looked_for(wire, daily, local):
    event = event_of(wire, daily, local)
    whole, facts = compare(event), compare(event, wording=False)
    assert facts.facts == tuple(map(without_voices, whole.facts)) != ()
    assert kinds(facts) == {"same fact"} < kinds(whole)
    steps = set()
    compare(event, wording=False, progress=lambda step, *_: steps.add(step))
    assert steps == {"claims", "facts"}


def test_a_lower_threshold_tells_more():
    event = event_of(
        Article(id="a", text="Rescue boats searched the bay for survivors until midnight."),
        Article(id="b", text="Until late at night boats went on looking in the bay for survivors of the wreck."),
    )
    assert compare(event, threshold=0.8).groups == ()
    assert kinds(compare(event, threshold=0.4)) == {"same statement"}


def test_formulas_are_reuse_only_where_they_are_asked_for():
    assert "same words" not in kinds(compare(event_of(*FORMULA)))
    assert "same words" in kinds(compare(event_of(*FORMULA), formulas=True))
