"""The places that a text names after a preposition."""

from crossread.engine.text.places import places


def test_a_day_that_owns_something_is_no_place() -> None:
    for text in ("Seven people died in Sunday's shooting.", "Seven were hurt in Tuesday’s raid."):
        assert not places(text, 0, len(text))
    text = "Seven people died in Varn's harbour."
    assert [place.key for place in places(text, 0, len(text))] == ["varn"]
