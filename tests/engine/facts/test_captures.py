"""On which day those who did it were caught, and which ship caught them."""

import pytest

from crossread.engine.facts import gather
from engine.facts.named_facts import articles_of, facts_of, names

OFF = "off the cape of Varn, the ministry said"


@pytest.mark.parametrize(
    "told",
    [
        "The Danish navy on Friday arrested nine suspected pirates",
        "Nine pirates in two skiffs were captured on Friday",
        "Marines took into custody nine pirates on Friday",
    ],
)
def test_the_day_of_a_capture_is_that_of_its_verb(told: str) -> None:
    facts = facts_of(
        f"Pirates caught\n\n{told} {OFF}.", f"Pirates caught\n\nA frigate captured nine pirates on Thursday {OFF}."
    )
    assert names(facts["date"]) == ["2021-03-05", "2021-03-04"]
    assert facts["date"].label == "date of the arrest"
    assert facts["date"].verdict == "conflict"


def test_a_day_on_which_somebody_speaks_of_the_capture_is_not_its_day() -> None:
    text = "Pirates caught\n\nA frigate captured nine pirates off Varn, the ministry said on {}."
    facts = gather(articles_of(text.format("Thursday"), text.format("Friday")), ())
    assert not [fact for fact in facts if fact.label == "date of the arrest"]


def test_the_day_of_a_capture_is_not_that_of_the_attack() -> None:
    attack = "Tanker attacked\n\nPirates attacked a tanker off the cape of Varn on Monday, the ministry said."
    facts = gather(articles_of(attack, f"{attack} The frigate Ardent captured nine pirates on Tuesday."), ())
    (day,) = (fact for fact in facts if fact.kind == "date")
    assert names(day) == ["2021-03-08"] * 2


@pytest.mark.parametrize(
    "told",
    [
        "The frigate Ardent intercepted a skiff and captured nine pirates off the cape of Varn, the ministry said.",
        "Nine suspected pirates were arrested by the frigate Ardent off the cape of Varn, the ministry said.",
    ],
)
def test_a_ship_that_catches_pirates_comes_to_nobody_s_rescue(told: str) -> None:
    facts = facts_of(f"Pirates caught\n\n{told}", "Pirates caught\n\nThe frigate Ardent has captured nine pirates.")
    assert names(facts["responsible"]) == ["Ardent"] * 2
    assert facts["responsible"].label == "who captured them"


def test_a_ship_that_frees_a_crew_and_catches_pirates_comes_to_the_rescue() -> None:
    told = (
        "Crew free\n\nPirates attacked a tanker off Varn. The frigate Ardent freed the crew. The Ardent captured nine"
    )
    facts = facts_of(f"{told} pirates.", f"{told} suspected pirates.")
    assert facts["responsible"].label.startswith("who came to the rescue")
