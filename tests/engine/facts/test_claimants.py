"""Who claims it, whoever speaks for them, and who holds people: facts whose answer is a group."""

import pytest

from crossread.engine.facts import gather
from engine.facts.named_facts import articles_of, facts_of, names

BOMBED = "Bombing in Varn\n\nA bombing at the market of Varn killed 20 people on Monday, police said."


@pytest.mark.parametrize(
    "told",
    [
        "The Cedar Front, the CF, said it carried out the bombing.",
        "The Cedar Front (CF) said that the group carried out the bombing.",
        "A splinter group, the Cedar Front, has also claimed responsibility for the bombing.",
        "Ada Holm, a Cedar Front commander, claimed responsibility for the bombing.",
        "Ada Holm, a spokeswoman for the Cedar Front, claimed responsibility for the bombing.",
        "Cedar Front spokeswoman Ada Holm claimed responsibility for the bombing.",
    ],
)
def test_who_speaks_for_a_group_and_what_else_it_is_called_stand_beside_its_name(told: str) -> None:
    facts = facts_of(f"{BOMBED} {told}", f"{BOMBED} The Cedar Front claimed responsibility for the bombing.")
    assert set(names(facts["responsible"])) == {"Cedar Front"}
    assert facts["responsible"].verdict == "agree"


def test_a_group_that_says_what_it_is_not_has_claimed_nothing() -> None:
    told = "The Cedar Front, the CF, said it knew nothing of the bombing. Ada Holm, a clerk, claimed a reward."
    assert "responsible" not in facts_of(f"{BOMBED} {told}", f"{BOMBED} {told}")


def test_what_a_group_claims_may_be_told_in_the_next_sentence() -> None:
    facts = facts_of(
        "Report\n\nThe Red Front claimed responsibility. Shops near the site of the bombing were shut.",
        "Report\n\nThe Red Front claimed responsibility for the bombing.",
    )
    assert names(facts["responsible"]) == ["Red Front", "Red Front"]


@pytest.mark.parametrize(
    "told",
    [
        "Ada Holm, a nurse, was taken hostage by the Cedar Front group at a resort in Varn on Monday.",
        "Ada Holm, a nurse, was kidnapped in Varn on Monday. She is held captive by suspected Cedar Front gunmen.",
    ],
)
def test_who_holds_the_hostages_did_it(told: str) -> None:
    nurse = "Nurse kidnapped\n\nThe kidnapping of the nurse in Varn on Monday was carried out by the Grey League."
    facts = facts_of(f"Nurse kidnapped\n\n{told}", nurse)
    assert names(facts["responsible"]) == ["Cedar Front", "Grey League"]
    assert facts["responsible"].verdict == "conflict"


def test_who_held_others_in_another_year_did_not_do_it() -> None:
    nurse = "Nurse kidnapped\n\nA nurse was kidnapped in Varn on Monday, and nobody knows who did it, police said."
    told = "In 2009 a pilot was kidnapped by the {}."
    facts = gather(articles_of(f"{nurse} {told.format('Cedar Front')}", f"{nurse} {told.format('Grey League')}"), ())
    assert all("2009" in fact.label for fact in facts if fact.kind == "responsible")
