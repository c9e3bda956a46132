"""Past forms and the verbs they belong to."""

import pytest

from crossread.engine.align.verbs import known_verbs


@pytest.mark.parametrize(
    ("form", "base"),
    [("rose", "rise"), ("sunk", "sink"), ("shot", "shoot"), ("left", "leave"), ("taken", "take"), ("died", "die")],
)
def test_an_irregular_past_form_is_one_term_with_its_verb(form, base):
    verbs = known_verbs()
    assert verbs.base_of(form) == verbs.base_of(base)
    assert verbs.is_past(form)
    assert verbs.is_finite(form)


def test_a_regular_past_form_is_known_by_its_ending():
    verbs = known_verbs()
    assert verbs.base_of("signed") == verbs.base_of("signs")
    assert verbs.is_past("signed")
    assert verbs.is_past("overturned")
    assert not verbs.is_past("red")


def test_forms_of_be_and_have_are_finite_and_no_past_form_of_a_deed():
    verbs = known_verbs()
    for word in ("was", "were", "has", "could"):
        assert verbs.is_finite(word)
    assert not verbs.is_past("was")


@pytest.mark.parametrize("word", ["ferry", "dying", "captain", "harbour"])
def test_other_words_show_nothing(word):
    assert not known_verbs().is_finite(word)
