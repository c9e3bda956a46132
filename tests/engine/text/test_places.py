"""The places that a text names after a preposition."""

from crossread.engine.text.places import places


def test_a_day_that_owns_something_is_no_place() -> None:
    for text in ("Seven people died in Sunday's shooting.", "Seven were hurt in Tuesday’s raid."):
        assert not places(text, 0, len(text))
    text = "Seven people died in Varn's harbour."
    assert [place.key for place in places(text, 0, len(text))] == ["varn"]


def test_an_adjective_before_a_noun_and_a_sea_are_no_places() -> None:
    for text in ("Seven people died in Varnian waters.", "Seven people died in the Mediterranean Sea."):
        assert not places(text, 0, len(text))
    assert [place.name for place in places("They died in Varnian.", 0, 21)] == ["Varnian"]
