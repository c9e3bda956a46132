"""How many people there were is taken up without their noun by the next who says how many."""

import pytest

import crossread


def counted(text: str) -> list[tuple[str, float | None, str]]:
    return [(c.kind, c.value, c.subject) for c in crossread.claims(crossread.Article("a", text))]


def test_another_number_of_those_there_were_counts_the_same() -> None:
    text = "There were 95 people on the boat. A cook said there were more than 100."
    assert counted(text) == [("count", 95, "people"), ("count", 100, "people")]


@pytest.mark.parametrize(
    "text",
    [
        "There were 95 boats. A cook said there were more than 100.",
        "There were 95 people on the boat. It rained. It was cold. A cook said there were more than 100.",
    ],
)
def test_a_number_takes_up_nothing_else(text: str) -> None:
    assert len(counted(text)) == 1
