"""The words of a sentence that only name its source."""

import pytest

from crossread.engine.align.reading import read
from crossread.engine.align.sources import content
from crossread.model import Article


def stated(text: str) -> set[str]:
    """The terms of what a sentence states."""
    (sentence,) = read(Article("a", text))
    return set(content(sentence))


@pytest.mark.parametrize(
    "told",
    [
        "Ann Lee, the deputy head of the disaster office, said {}.",
        "Ann Lee, deputy head of the disaster and relief office of the province, told that {}.",
        "According to Ann Lee, {}.",
        "{}, said Ann Lee, the deputy head of the disaster office.",
    ],
)
def test_what_somebody_says_is_stated_and_not_who_says_it(told: str) -> None:
    assert stated(told.format("160 divers were searching the wreck")) == stated("160 divers were searching the wreck.")


def test_two_things_that_one_person_says_share_nothing() -> None:
    told = "Ann Lee, the deputy head of the disaster office, said {}."
    assert not stated(told.format("164 people had been rescued")) & stated(told.format("divers searched the wreck"))
