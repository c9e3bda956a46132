"""The answers by hand, given to the scorers as if a program had said them."""

import pytest

import crossread
from crossread.ingest import bundled_corpus
from crossread.model import PEOPLE_KINDS, Alignment, Claim, Fact, Span
from quality.alignment_scores import alignment_rate
from quality.fact_scores import fact_scores, people_scores
from quality.gold_answers import GOLD, gold_answers

EVENTS = sorted(path.stem for path in GOLD.glob("*.json"))


def answers(event_id):
    return gold_answers(event_id, crossread.load(bundled_corpus() / event_id).articles)


def as_facts(gold):
    """The facts by hand as the engine would give them."""
    return [
        Fact(
            id=fact.label,
            kind=gold.claims[fact.claims[0]].kind,
            label=fact.label,
            verdict=min(fact.verdicts),
            reason="",
            claims=tuple(as_claim(gold.claims[n]) for n in fact.claims),
        )
        for fact in gold.facts
    ]


def as_claim(claim):
    return Claim(
        claim.article, claim.start, claim.end, Span(claim.start, claim.end), claim.kind, claim.value, hedge=claim.hedge
    )


@pytest.mark.parametrize("event_id", EVENTS)
@pytest.mark.parametrize("judge", [fact_scores, people_scores])
def test_the_table_by_hand_is_worth_one(event_id, judge):
    gold = answers(event_id)
    scores = judge(gold, as_facts(gold))
    assert (scores.claims.f1, scores.values, scores.grouping) == (1, 1, 1)
    assert (scores.verdicts.f1, scores.disputes.f1, scores.misses) == (1, 1, ())


@pytest.mark.parametrize("event_id", EVENTS)
def test_the_pairs_by_hand_are_worth_one(event_id):
    gold = answers(event_id)
    rate = alignment_rate(gold, [Alignment(a, b, "same statement", 1.0) for a, b in (*gold.must, *gold.may)])
    assert (rate.precision, rate.recall) == (1, 1)


@pytest.mark.parametrize("event_id", EVENTS)
def test_people_alone_keep_their_facts(event_id):
    gold = answers(event_id)
    people = gold.people_only()
    assert {claim.kind for claim in people.claims} == set(PEOPLE_KINDS)
    for fact in people.facts:
        whole = next(other for other in gold.facts if other.label == fact.label)
        assert [people.claims[n] for n in fact.claims] == [gold.claims[n] for n in whole.claims]


@pytest.mark.parametrize("event_id", EVENTS)
def test_a_quote_that_is_not_in_its_article_is_refused(event_id):
    articles = crossread.load(bundled_corpus() / event_id).articles
    with pytest.raises(ValueError, match="not found"):
        gold_answers(event_id, [crossread.Article(id=article.id, text="Another text.") for article in articles])
