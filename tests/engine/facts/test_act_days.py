"""On which day was what follows events: a charge, a resignation, a recorder that is found."""

import pytest

from crossread.engine.facts import gather
from crossread.model import Fact
from engine.facts.named_facts import articles_of, names

CRASH = "Plane crash\n\nNine people died when a plane crashed near Varn on Sunday."


def acts_of(*texts: str) -> list[Fact]:
    facts = gather(articles_of(*(f"{CRASH} {text}" for text in texts)), ())
    return [fact for fact in facts if fact.kind == "date" and not fact.label.startswith("date · crash")]


@pytest.mark.parametrize(
    ("one", "other", "label"),
    [
        (
            "Jens Lund was charged with manslaughter on Monday.",
            "On Monday Jens Lund was charged.",
            "date of the charge",
        ),
        ("The minister resigned on Monday.", "He stepped down Monday, a day of rain.", "date of the resignation"),
        ("The owner was sentenced on Monday.", "A court sentenced him on Monday to a year.", "date of the sentence"),
        ("His body was recovered on Monday.", "Divers found his body on Monday.", "date of the recovery of the body"),
    ],
)
def test_the_day_of_what_followed_is_told(one: str, other: str, label: str) -> None:
    (fact,) = acts_of(one, other)
    assert names(fact) == ["2021-03-08"] * 2
    assert fact.label.startswith(f"{label} · ")


def test_a_recorder_is_found_on_one_day() -> None:
    (fact,) = acts_of("Divers found the flight recorder on Monday.", "The data recorder was recovered on Tuesday.")
    assert fact.verdict == "conflict"
    assert fact.label.startswith("date on which the recorder was found")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jens Lund was charged on Monday.", "Ole Berg was charged on Tuesday."),
        ("Divers found a shoe on Monday.", "Divers found a wing on Monday."),
        ("The trial of a man charged with theft was told of on Monday.", "He let the rope go on Monday."),
    ],
)
def test_what_befell_two_people_or_two_things_is_no_one_fact(one: str, other: str) -> None:
    assert acts_of(one, other) == []


def test_the_day_of_a_charge_of_murder_is_not_that_of_the_murder() -> None:
    text = "Murder in Varn\n\nA clerk was stabbed in Varn on Sunday."
    facts = gather(
        articles_of(
            text,
            f"{text} A boy was charged with murder Monday.",
            f"{text} It rains. He was charged with murder Monday.",
        ),
        (),
    )
    days = {fact.label.split(" · ")[0]: set(names(fact)) for fact in facts if fact.kind == "date"}
    assert days == {"date": {"2021-03-07"}, "date of the charge": {"2021-03-08"}}
