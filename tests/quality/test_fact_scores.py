"""The scorer of fact tables, on cases small enough to count by hand."""

from crossread.model import Claim, Fact, Span
from quality.fact_scores import fact_scores, people_scores
from quality.gold_answers import Gold, GoldClaim, GoldFact

ARTICLES = "ab"


def gold(*facts, arguable=()):
    """Facts as (kind, verdict, claims), a claim as (article, start, value)."""
    claims, made = [], []
    for kind, verdict, members in facts:
        first = len(claims)
        claims += [
            GoldClaim(a, start, start + 5, kind, value, "exact", "quote", (a, start) in arguable)
            for a, start, value in members
        ]
        made.append(GoldFact(f"{kind} {first}", frozenset(verdict.split("/")), tuple(range(first, len(claims)))))
    return Gold(tuple(claims), tuple(made))


def said(kind, verdict, members):
    claims = tuple(Claim(a, start, start + 5, Span(0, 100), kind, value=value) for a, start, value in members)
    return Fact(id=f"{kind}-{members}", kind=kind, label="", verdict=verdict, reason="", claims=claims)


TOLL = [("a", 0, 85), ("b", 0, 90)]
HURT = [("a", 10, 3), ("b", 10, 3)]


def test_the_table_made_by_hand_scores_one_everywhere():
    wanted = gold(("killed", "conflict", TOLL), ("injured", "agree", HURT))
    scores = fact_scores(wanted, [said("killed", "conflict", TOLL), said("injured", "agree", HURT)])
    assert (scores.claims.f1, scores.values, scores.grouping) == (1, 1, 1)
    assert (scores.verdicts.f1, scores.disputes.f1, scores.misses) == (1, 1, ())


def test_a_wrong_verdict_is_missed_and_a_dispute_with_it():
    wanted = gold(("killed", "conflict", TOLL), ("injured", "agree", HURT))
    scores = fact_scores(wanted, [said("killed", "agree", TOLL), said("injured", "agree", HURT)])
    assert scores.verdicts.f1 == 0.5
    assert scores.disputes.recall == 0.0
    assert scores.misses == ("verdict: killed 0: conflict, said agree",)


def test_a_dispute_that_is_none_costs_precision():
    wanted = gold(("killed", "conflict", TOLL), ("injured", "agree", HURT))
    scores = fact_scores(wanted, [said("killed", "conflict", TOLL), said("injured", "differ", HURT)])
    assert (scores.disputes.precision, scores.disputes.recall) == (0.5, 1.0)


def test_a_fact_torn_into_lone_ones_is_not_found():
    scores = fact_scores(gold(("killed", "conflict", TOLL)), [said("killed", "lone", [c]) for c in TOLL])
    assert scores.claims.f1 == 1.0
    assert scores.verdicts.recall == 0.0


def test_a_fact_merged_with_a_larger_one_is_not_found():
    many = [("a", n, 1) for n in range(20, 60, 10)]
    wanted = gold(("killed", "conflict", TOLL), ("killed", "lone", many))
    scores = fact_scores(wanted, [said("killed", "conflict", TOLL + many)])
    assert scores.verdicts.recall == 0.0


def test_a_fact_of_one_article_is_not_asked():
    scores = fact_scores(gold(("killed", "lone", TOLL[:1])), [said("killed", "lone", TOLL[:1])])
    assert (scores.verdicts.asked, scores.verdicts.said, scores.verdicts.f1) == (0, 0, 1.0)


def test_either_verdict_is_right_where_an_arguable_claim_sways_it():
    members = [*TOLL, ("a", 30, 90)]
    wanted = gold(("killed", "agree/conflict", members), arguable={("a", 30)})
    for verdict in ("agree", "conflict"):
        scores = fact_scores(wanted, [said("killed", verdict, members)])
        assert (scores.verdicts.f1, scores.disputes.f1) == (1.0, 1.0)


def test_people_are_scored_without_other_kinds():
    wanted = gold(("killed", "conflict", TOLL), ("money", "agree", HURT))
    scores = people_scores(wanted, [said("killed", "conflict", TOLL), said("count", "conflict", HURT)])
    assert (scores.claims.f1, scores.verdicts.f1, scores.disputes.f1) == (1, 1, 1)
    assert fact_scores(wanted, [said("killed", "conflict", TOLL)]).claims.recall == 0.5


def test_named_facts_are_left_aside():
    wanted = gold(("killed", "conflict", TOLL))
    scores = fact_scores(wanted, [said("killed", "conflict", TOLL), said("date", "conflict", HURT)])
    assert (scores.claims.f1, scores.disputes.f1) == (1, 1)


def test_misses_tell_what_was_missed_what_was_extra_and_what_has_a_wrong_value():
    wanted = gold(("killed", "conflict", TOLL), ("injured", "lone", HURT[:1]))
    scores = fact_scores(wanted, [said("killed", "conflict", [TOLL[0], ("b", 0, 91), ("b", 50, 2)])])
    assert scores.misses == (
        "missed: a injured 'quote' at 10",
        "extra: b killed value 2 at 50-55",
        "value: b 'quote': exact 90, said exact 91",
    )
