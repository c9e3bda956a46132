"""A count without a noun counts what the report counted before: `two of them`, `the other three`."""

from crossread.engine.facts import gather
from crossread.model import Article
from engine.facts.claims_by_hand import fact_of, told

ONE = Article("one", "Patrol at dawn\n\nThe patrol met five skiffs at dawn. Two of them got away in the fog.")
TWO = Article(
    "two", "Patrol at dawn\n\nThe patrol met five boats with 30 crates. Two of the boats got away in the fog."
)
FAR = Article(
    "far", "Patrol at dawn\n\nThe patrol met five boats.\n\nIt was cold.\n\nIt rained.\n\nThen came two of them."
)


def test_two_of_them_meets_two_of_the_boats_and_not_the_five() -> None:
    claims = [
        *told(
            ONE, ("five skiffs", "count", 5, {"subject": "skiffs"}), ("Two of them", "count", 2, {"subject": "them"})
        ),
        *told(TWO, ("five boats", "count", 5, {"subject": "boats"}), ("30 crates", "count", 30, {"subject": "crates"})),
        *told(TWO, ("Two of the boats", "count", 2, {"subject": "boats"})),
    ]
    facts = gather((ONE, TWO), claims)
    away = fact_of(facts, "Two of them", "one")
    assert {claim.quote for claim in away.claims} == {"Two of them", "Two of the boats"}
    assert {claim.quote for claim in fact_of(facts, "five boats", "two").claims} == {"five skiffs", "five boats"}


def test_what_was_counted_long_before_is_not_meant() -> None:
    claims = told(
        FAR, ("five boats", "count", 5, {"subject": "boats"}), ("two of them", "count", 2, {"subject": "them"})
    )
    assert "boats" not in fact_of(gather((FAR,), claims), "two of them", "far").label
