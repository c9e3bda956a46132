"""One event of the past that two reports put into two months."""

from crossread.engine.facts import gather
from crossread.model import Fact
from engine.facts.named_facts import articles_of, names
from engine.facts.read_facts import facts_of

FREED = "Hostages freed\n\nTwo hostages were freed in the hills above Varn on Monday, the governor said on Tuesday."


def dates_of(*texts: str) -> list[Fact]:
    return [f for f in gather(articles_of(*texts), ()) if f.kind == "date" and "2021-03-08" not in names(f)]


def test_days_that_differ_in_the_month_alone_are_those_of_one_event() -> None:
    (fact,) = dates_of(
        f"{FREED} They were seized on January 14 at a beach.",
        f"{FREED} They were abducted from a restaurant in Harland on February 14.",
    )
    assert names(fact) == ["2021-01-14", "2021-02-14"]
    assert fact.verdict == "conflict"


def test_other_days_of_two_months_are_those_of_two_events() -> None:
    assert not dates_of(
        f"{FREED} They were seized on January 14 at a beach.",
        f"{FREED} They were abducted from a restaurant in Harland on February 17.",
    )


def test_days_that_one_report_tells_both_are_of_two_events() -> None:
    other = f"{FREED} They were abducted from a restaurant in Harland on February 14, in bright daylight."
    facts = dates_of(f"{FREED} They were seized on January 14. Others were abducted in Harland on February 14.", other)
    assert all(fact.verdict != "conflict" for fact in facts)


def test_events_of_two_places_are_not_one_though_their_days_differ_in_the_month_alone() -> None:
    facts = facts_of(
        "Freed\n\nTwo hostages were freed near Varn on Monday. A blast in Arden on January 14 killed six.",
        "Freed\n\nTwo hostages were freed near Varn on Monday. The attack on Lund on February 14 killed nine.",
    )
    assert all(fact.verdict != "conflict" for fact in facts)
