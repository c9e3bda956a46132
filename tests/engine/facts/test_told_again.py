"""Things that a report counts again: a part stays a part in whatever sentence it is told, and is one fact."""

from engine.facts.read_facts import facts_of, holding

LEAD = "Boats at sea\n\nFive boats came up to the tanker on Monday"
FUEL = "Boats at sea\n\nFive boats held fuel and ladders."


def test_a_number_told_of_some_of_the_things_is_a_part_where_it_is_told_without_them_too() -> None:
    facts = facts_of(f"{LEAD}; three of them were searched.\n\nThe three boats held fuel and ladders.", FUEL)
    assert holding(facts, "three boats") != holding(facts, "Five boats")
    assert holding(facts, "three boats") == holding(facts, "three of them")
    assert holding(facts, "Five boats").verdict == "agree"


def test_a_number_of_such_things_of_which_none_are_a_part_is_a_whole() -> None:
    facts = facts_of("Boats at sea\n\nThe three boats held fuel and ladders.", FUEL)
    assert holding(facts, "three boats") == holding(facts, "Five boats")


def test_what_the_part_beside_it_leaves_of_the_whole_is_a_part() -> None:
    searched = "Boats at sea\n\nFive boats were searched for fuel."
    facts = facts_of(f"{LEAD}; two of them turned back, and three boats were searched for fuel.", searched)
    assert holding(facts, "three boats") != holding(facts, "Five boats")
    facts = facts_of(f"{LEAD}; two of them turned back, and four boats were searched for fuel.", searched)
    assert {claim.value for claim in holding(facts, "four boats").claims} == {4, 5}


def test_a_part_without_a_noun_is_the_one_told_again_with_it() -> None:
    remaining = "The guards looked into the remaining three."
    facts = facts_of(
        f"{LEAD}. {remaining}\n\nThe three boats held fuel and ladders.",
        f"Boats at sea\n\nThe tanker met five boats. {remaining}",
        FUEL,
    )
    part = holding(facts, "three boats")
    assert sorted((claim.article, claim.quote) for claim in part.claims) == [
        ("r0", "the remaining three"),
        ("r0", "three boats"),
        ("r1", "the remaining three"),
    ]
    assert {claim.article for claim in holding(facts, "Five boats").claims} == {"r0", "r1", "r2"}


def test_two_parts_of_two_numbers_are_two_facts() -> None:
    facts = facts_of(
        f"{LEAD}. Two of the boats turned back. The guards looked into the remaining three.",
        "Boats at sea\n\nThe tanker met five boats. Two of the boats turned back, and three were taken.",
    )
    assert holding(facts, "Two of the boats") != holding(facts, "the remaining three")
    assert holding(facts, "Two of the boats").verdict == "agree"


LINER = (
    "Boats at sea\n\nFive boats came at the liner. Two of the boats fled, and the remaining three were stopped by the"
)
ATTACKED = "Boats at sea\n\nPirates in five boats attacked a liner. {} were stopped by a frigate, and two of them fled."


def test_a_part_told_twice_shares_with_another_report_what_either_sentence_shares() -> None:
    facts = facts_of(f"{LINER} navy.\n\nThe three boats were searched at dawn.", ATTACKED.format("The remaining three"))
    assert [(claim.article, claim.quote) for claim in holding(facts, "remaining three").claims] == [
        ("r0", "the remaining three"),
        ("r0", "three boats"),
        ("r1", "The remaining three"),
    ]


def test_two_parts_of_two_numbers_share_nothing_by_being_told_in_one_report() -> None:
    facts = facts_of(f"{LINER} navy.\n\nThe two boats were searched at dawn.", ATTACKED.format("The remaining three"))
    assert {claim.value for claim in holding(facts, "remaining three").claims} == {3}


def test_the_remaining_boats_are_not_all_of_them_and_only_so_many_are() -> None:
    came = "Boats at sea\n\nFive boats came at the liner on Monday. "
    four = "Boats at sea\n\nFour boats were stopped by the navy on Monday."
    facts = facts_of(f"{came}The remaining three boats were stopped by the navy.", four)
    assert holding(facts, "three boats").verdict == "lone"
    assert "some of them" in holding(facts, "three boats").label
    facts = facts_of("Boats at sea\n\nOnly three boats were stopped by the navy on Monday.", four)
    assert holding(facts, "three boats") == holding(facts, "Four boats")


FOUR_WAITED = "Boats at sea\n\nFour of the boats waited off Varn."


def test_those_of_whom_something_else_is_told_than_of_some_are_others_of_them() -> None:
    facts = facts_of("Boats at sea\n\nTwo of the boats fled and three waited off Varn.", FOUR_WAITED)
    assert {claim.value for claim in holding(facts, "three").claims} == {3, 4}
    assert holding(facts, "three").label.startswith("boats · some of them")
    assert holding(facts, "Two of the boats").verdict == "lone"


def test_a_number_beside_all_of_the_boats_is_of_none_of_them() -> None:
    facts = facts_of("Boats at sea\n\nNine boats fled and three waited off Varn.", FOUR_WAITED)
    assert holding(facts, "three") != holding(facts, "Four of the boats")


def test_some_of_the_robbers_are_not_all_whatever_they_did() -> None:
    stormed = "Raid on a bank\n\n{} robbers stormed the bank in Varn on Monday."
    facts = facts_of(stormed.format("Six"), "Raid on a bank\n\nTwo of the robbers stormed the vault.")
    assert holding(facts, "Six robbers") != holding(facts, "Two of the robbers")
    assert "some of them" in holding(facts, "Two of the robbers").label
    facts = facts_of(stormed.format("Six"), stormed.format("Seven"))
    assert holding(facts, "Six robbers") == holding(facts, "Seven robbers")
