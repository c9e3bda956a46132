import pytest

from crossread.engine.text.stems import stem_of


@pytest.mark.parametrize(
    "words",
    [
        ("strike", "strikes", "strike's"),
        ("kill", "kills", "killed", "killing"),
        ("carry", "carries", "carried"),
        ("plan", "planned", "planning", "plans"),
        ("house", "houses", "housed"),
        ("crash", "crashes", "crashed", "crashing"),
    ],
)
def test_the_forms_of_a_word_have_one_stem(words):
    assert len({stem_of(word) for word in words}) == 1


@pytest.mark.parametrize("word", ["bus", "was", "7", "1200", "état", "москва", "gas", "us"])
def test_short_words_numbers_and_other_scripts_stay(word):
    assert stem_of(word) == word


def test_different_words_keep_different_stems():
    assert len({stem_of(word) for word in ("minister", "ministry", "thursday", "tuesday", "police", "policy")}) == 6


@pytest.mark.parametrize(
    ("british", "american"), [("metres", "meter"), ("harbouring", "harbored"), ("organised", "organize")]
)
def test_both_spellings_of_a_word_have_one_stem(british, american):
    assert stem_of(british) == stem_of(american)
