"""People who one report says were killed, or did it, where other reports only name them."""

import pytest

from crossread.engine.facts import gather
from engine.facts.named_facts import BLAST, articles_of, facts_of, names

DEAD = f"{BLAST} Ada Holm was killed in the street."


def test_the_dead_of_one_report_are_the_dead_of_another_that_names_them() -> None:
    facts = facts_of(DEAD, f"{BLAST} Friends of Ada Holm lit candles. They said Ada Holm had been a nurse.")
    assert names(facts["target"]) == ["Ada Holm"] * 2
    assert facts["target"].verdict == "agree"


def test_who_did_it_in_one_report_did_it_in_another_that_names_him() -> None:
    facts = facts_of(f"{BLAST} Police named the bomber as Tom Reed.", f"{BLAST} The home of Tom Reed was searched.")
    assert names(facts["responsible"]) == ["Tom Reed"] * 2


def test_whom_one_report_blames_and_another_mourns_a_third_only_names() -> None:
    blamed = f"{BLAST} Police named the bomber as Tom Reed."
    facts = facts_of(blamed, f"{BLAST} Tom Reed was killed.", f"{BLAST} Tom Reed was a cook.")
    assert not {"target", "responsible"} & facts.keys()
    facts = facts_of(blamed, f"{BLAST} Tom Reed was a cook.")
    assert names(facts["responsible"]) == ["Tom Reed"] * 2


@pytest.mark.parametrize("told", ["Ada Holm survived.", "The shots missed Ada Holm.", "Ada Holm, a witness, ran."])
def test_a_report_that_tells_something_else_of_a_person_does_not_bear_the_death_out(told: str) -> None:
    assert "target" not in facts_of(DEAD, f"{BLAST} {told}")


def test_a_report_that_clears_the_accused_does_not_accuse_him() -> None:
    told = f"{BLAST} Police cleared Tom Reed of the attack."
    assert "responsible" not in facts_of(f"{BLAST} Police named the bomber as Tom Reed.", told)


@pytest.mark.parametrize("spelt", ["Ada Mary Holm", "Grandmother Ada Holm", "Forty-year-old Ada Holm", "Dr. Ada Holm"])
def test_a_middle_name_an_age_or_a_word_for_a_person_makes_no_other_name(spelt: str) -> None:
    facts = facts_of(DEAD, f"{BLAST} {spelt} was killed at noon.")
    assert facts["target"].verdict == "agree"


def test_places_are_no_people() -> None:
    for place in ("Mt Holm", "East Varn", "New Dorn"):
        facts = facts_of(f"{BLAST} The death of {place} began.", f"{BLAST} {place} is near.")
        assert "target" not in facts


def test_a_place_in_which_people_were_arrested_did_nothing() -> None:
    facts = facts_of(*[f"{BLAST} As crowds met in Holm Heath, 46 were arrested. Rain fell."] * 2)
    assert "responsible" not in facts


def test_an_army_with_a_word_more_is_another_army() -> None:
    told = [f"{BLAST} The Varn {word} claimed responsibility." for word in ("Liberation Army", "Army")]
    responsible = [fact for fact in gather(articles_of(*told), ()) if fact.kind == "responsible"]
    assert all(fact.verdict != "agree" for fact in responsible)
