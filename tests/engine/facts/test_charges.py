"""Counts of what people are accused of: each offence is a question of its own."""

from engine.facts.read_facts import facts_of, holding

ONE = "A clerk was charged with two counts of first-degree murder and one count of attempted murder on Monday."
TWO = "The clerk faces two murder charges and three counts of assault."


def test_charges_of_one_offence_meet_in_whatever_words() -> None:
    facts = facts_of(ONE, TWO)
    assert holding(facts, "two counts") == holding(facts, "two murder charges")
    assert holding(facts, "two counts").verdict == "agree"
    assert holding(facts, "two counts").label.startswith("charges of murder")


def test_charges_of_other_offences_are_other_facts() -> None:
    facts = facts_of(ONE, TWO)
    assert holding(facts, "one count").label.startswith("charges of attempted murder")
    assert holding(facts, "three counts").verdict == "lone"


def test_charges_of_no_told_offence_are_of_none() -> None:
    facts = facts_of("He faces five federal charges.", "She was convicted on two counts of murder.")
    assert holding(facts, "five federal charges") != holding(facts, "two counts")


def test_an_offence_told_by_what_was_done_is_called_so() -> None:
    facts = facts_of("He faces two counts of causing death by dangerous driving.", "She faces two counts of fraud.")
    assert holding(facts, "two counts").label.startswith("charges of causing death")


def test_what_became_of_the_charges_is_no_part_of_the_offence() -> None:
    facts = facts_of("Two counts of murder were dropped.", "He faces two counts of murder.")
    assert holding(facts, "Two counts") == holding(facts, "two counts")
    assert holding(facts, "Two counts").label.startswith("charges of murder")
