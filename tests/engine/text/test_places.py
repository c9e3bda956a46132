"""The places that a text names after a preposition."""

import pytest

from crossread.engine.text.places import place_key, places, spelt_alike


def test_a_day_that_owns_something_is_no_place() -> None:
    for text in ("Seven people died in Sunday's shooting.", "Seven were hurt in Tuesday’s raid."):
        assert not places(text, 0, len(text))
    text = "Seven people died in Varn's harbour."
    assert [place.key for place in places(text, 0, len(text))] == ["varn"]


def test_an_adjective_before_a_noun_and_a_sea_are_no_places() -> None:
    for text in ("Seven people died in Varnian waters.", "Seven people died in the Mediterranean Sea."):
        assert not places(text, 0, len(text))
    assert [place.name for place in places("They died in Varnian.", 0, 21)] == ["Varnian"]


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Starograd", "Starogrod", True),
        ("Kremenets", "Kremenetz", True),
        ("Varn", "Varm", False),
        ("Starograd", "Bellograd", False),
    ],
)
def test_a_long_name_with_another_letter_may_be_one_place(one: str, other: str, alike: bool) -> None:
    assert spelt_alike(place_key(one), place_key(other)) is alike
