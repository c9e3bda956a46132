"""Whose claim stands for a report, and which reports show both sides of a dispute."""

from crossread.model import Claim, Comparison, Fact, Span
from crossread.ui.sides import fact_places, speakers, spoken


def test_a_report_speaks_by_what_it_states_before_what_it_takes_back() -> None:
    old = Claim("a", 0, 2, Span(0, 9), "killed", value=2, standing="superseded")
    new = Claim("a", 5, 6, Span(0, 9), "killed", value=7)
    fact = Fact("f", "killed", "killed", "lone", "", (old, new))
    assert spoken(fact, "a") is new
    assert spoken(fact, "b") is None
    assert fact_places(fact) == {"a": new.span}


def test_of_many_reports_those_come_first_that_say_something_new(comparison: Comparison) -> None:
    fact = comparison.facts[0]
    assert next(speakers(fact, "daily")) == "daily"
    assert list(speakers(fact, "wire")) == ["wire", "daily", "local", "later"]
    assert list(speakers(fact, "later"))[:2] == ["later", "wire"]


def test_a_report_speaks_by_the_claim_that_the_reason_names() -> None:
    vague = Claim("a", 0, 2, Span(0, 9), "killed", value=20, hedge="more than", quote="over 20")
    exact = Claim("a", 5, 6, Span(0, 9), "killed", value=24, quote="24")
    other = Claim("b", 5, 6, Span(0, 9), "killed", value=3, quote="3")
    fact = Fact("f", "killed", "killed", "conflict", "24 is not 3", (vague, exact, other))
    assert spoken(fact, "a") is exact
    assert list(fact_places(fact)) == ["a", "b"]
