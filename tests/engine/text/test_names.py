"""Names are compared by their words and spelling skeletons, never by a score alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.engine.text.listed import Listed
from crossread.engine.text.names import likeness, look_alike, skeleton
from crossread.engine.text.places import countries, lying_in, place_key


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("Balochistan", "Baluchestan", "same"),
        ("Jaish al-Adl", "Jaish ul Adl", "same"),
        ("the Baloch Liberation Front", "Baloch Liberation Front", "same"),
        ("Baloch Liberation Front", "BLF", "maybe"),
        ("Islamic State", "Daesh", "maybe"),
        ("Isis-K", "Islamic State", "maybe"),
        ("Mayor Jane Doe", "Doe", "maybe"),
        ("Baluch Liberation Army", "Baloch Liberation Front", "apart"),
        ("Bob Holm", "Robert Holm", "maybe"),
        ("Sam Dahl", "Samuel Dahl", "maybe"),
        ("Bob Holm", "Henry Holm", "apart"),
        ("Tuesday", "Thursday", "apart"),
        ("minister", "ministry", "apart"),
        ("", "Doe", "apart"),
        ("", "", "apart"),
    ],
)
def test_two_names_are_one_may_be_or_are_not(left: str, right: str, told: str) -> None:
    assert likeness(left, right) == told
    assert likeness(right, left) == told


def test_names_that_share_half_their_words_look_alike() -> None:
    assert look_alike("Liberation Army", "Liberation Front")
    assert not look_alike("Imran Khan", "Anwaar Kakar")
    assert not look_alike("BLF", "Baloch Liberation Front")


def test_spellings_of_one_place_share_a_key() -> None:
    keys = {place_key(name) for name in ("Sistan and Baluchestan", "Siestan-o-Balochistan", "Sistan-Balochistan")}
    assert len(keys) == 1
    assert skeleton("Kiev") != skeleton("Cave")


def test_a_country_is_known_by_its_people_and_its_capital() -> None:
    text = "Tehran said Pakistani jets had hit the U.S. base; Chadwick left for Niger."
    assert [c.country for c in countries(text)] == ["Iran", "Pakistan", "United States", "Niger"]


def test_where_a_province_lies_is_learnt_from_the_reports() -> None:
    texts = ["in Iran's southeastern Sistan and Baluchestan province", "in the Pakistani province of Balochistan"]
    known = lying_in((text, countries(text)) for text in texts)
    assert known[place_key("Siestan-o-Balochistan")] == "Iran"
    assert known[place_key("Baluchistan")] == "Pakistan"


def test_of_two_phrases_at_one_place_the_longer_is_found() -> None:
    listed = Listed({"air": 1, "air strike": 2}, cased=False)
    text = "Air strike, airy air"
    assert [(text[a:b], n) for a, b, n in listed.find(text)] == [("Air strike", 2), ("air", 1)]


@given(st.text(max_size=60), st.text(max_size=60))
def test_likeness_is_the_same_both_ways_for_any_text(left: str, right: str) -> None:
    assert likeness(left, right) == likeness(right, left)
