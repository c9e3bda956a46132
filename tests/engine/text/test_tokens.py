import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.engine.text.tokens import key_of, keys_of, tokens


def keys(text):
    return [token.key for token in tokens(text)]


@given(st.text())
def test_tokens_are_in_order_and_point_at_their_words(text):
    last = 0
    for token in tokens(text):
        assert last <= token.start < token.end <= len(text)
        assert text[token.start].isalnum()
        last = token.end


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Don’t", ["don't"]),
        ("Iran’s Iran's", ["iran's", "iran's"]),
        ("1,200 homes", ["1200", "homes"]),
        ("3.5 million", ["3.5", "million"]),
        ("7,8", ["7,8"]),
        ("se\u200bven so\u00adft", ["seven", "soft"]),
        ("７", ["7"]),
        ("e\u0301tat état", ["état", "état"]),
        ("F-16", ["f", "16"]),
        ("火・災\ufada", ["火", "災"]),
        ("...", []),
        ("", []),
    ],
)
def test_words_have_the_keys_they_are_compared_by(text, expected):
    assert keys(text) == expected


def test_case_and_curly_quotes_make_no_difference():
    assert key_of("O’BRIEN") == key_of("o'brien")


def test_tokens_of_a_part_have_the_offsets_of_the_whole():
    (token,) = tokens("one two three", 4, 7)
    assert (token.start, token.end, token.key) == (4, 7, "two")


def test_a_unit_against_its_number_is_a_word_of_its_own():
    assert [token.key for token in tokens("10km, 6ft, 2pm, 3.5kg and the AK47")] == [
        *("10", "km", "6", "ft", "2", "pm", "3.5", "kg", "and", "the", "ak47"),
    ]


@given(st.text(), st.integers(0, 5), st.integers(0, 5))
def test_the_keys_alone_are_those_of_the_words(text, start, cut):
    end = max(start, len(text) - cut)
    assert keys_of(text, start, end) == tuple(token.key for token in tokens(text, start, end))


def test_a_script_without_spaces_is_read_character_by_character():
    assert [token.key for token in tokens("G20 峰会在东京, 10km")] == ["g20", "峰", "会", "在", "东", "京", "10", "km"]
