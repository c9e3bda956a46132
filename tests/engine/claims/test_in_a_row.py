"""Whoever is the last of so many dead or held tells how many there are."""

import pytest

import crossread


def told(text: str) -> list[tuple[str, str, float | None, str]]:
    return [(c.kind, text[c.start : c.end], c.value, c.scope) for c in crossread.claims(crossread.Article("a", text))]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("She is the third child to die in the attack.", ("killed", "third child", 3, "children")),
        ("He was the 12th to die in the blaze.", ("killed", "12th", 12, "")),
        ("He was the second person to be wounded in the raid.", ("injured", "second person", 2, "")),
        ("Lee became the fourth person to be arrested over the ferry disaster.", ("captured", "fourth person", 4, "")),
    ],
)
def test_the_last_of_a_row_tells_how_many_they_are(text: str, claim: tuple[str, str, float, str]) -> None:
    assert told(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "She is the fourth soldier to die this year.",
        "He was the second climber to die in the past week.",
        "He was the third officer to die in the line of duty.",
        "She is the third woman to lead the party after the attack.",
        "This was the third attack to be reported.",
        "It was the second bus to be hit in the attack.",
    ],
)
def test_a_row_of_a_time_or_of_other_things_is_no_toll(text: str) -> None:
    assert told(text) == []
