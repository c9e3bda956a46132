import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.engine.text.sentences import BLOCK, sentences


def split(text):
    return [span.of(text) for span in sentences(text)]


@pytest.mark.parametrize(
    "expected",
    [
        ["Mr. Smith left the U.S. at 5 a.m. on Friday.", "He did not return."],
        ["No. 10 said nothing.", "St. Mary's stayed shut."],
        ["It cost 3.5 million.", "Nobody paid."],
        ["He said: “Go home. Now.”", "Then he left."],
        ["Is it over?", "It is not!", "We wait."],
    ],
)
def test_a_line_is_cut_where_its_sentences_end(expected):
    assert split(" ".join(expected)) == expected


def test_a_time_of_day_goes_on_with_its_day_or_zone():
    whole = "The call came shortly after 3:30 a.m. Tuesday from the mill."
    assert split(whole) == [whole]
    whole = "It struck at 7:37 a.m. UTC (3:37 a.m. EDT), 12 miles off."
    assert split(whole) == [whole]
    assert split("They left at 5 p.m. The road was free.") == ["They left at 5 p.m.", "The road was free."]


def test_a_headline_without_a_full_stop_is_a_sentence():
    assert split("Seven dead in Lorvik\nA ferry sank on Sunday.") == ["Seven dead in Lorvik", "A ferry sank on Sunday."]


@pytest.mark.parametrize("rest", ["port of Lorvik late.", "Port Authority of Lorvik."])
def test_a_wrapped_line_goes_on(rest):
    assert split(f"The ferry sank off the\n{rest}") == [f"The ferry sank off the\n{rest}"]


def test_sentences_that_ran_together_are_parted():
    assert split("It was the end.Then came the fog.") == ["It was the end.", "Then came the fog."]
    assert split("Visit www.example.com today.") == ["Visit www.example.com today."]


def test_a_blank_line_always_ends_a_sentence():
    assert split("The ferry sank off the\n\nport of Lorvik") == ["The ferry sank off the", "port of Lorvik"]


def test_bullets_belong_to_no_sentence():
    assert split("• one point\n2. another point\n- a third") == ["one point", "another point", "a third"]


@pytest.mark.parametrize("text", ["", "   ", "\n\n \n"])
def test_nothing_has_no_sentences(text):
    assert sentences(text) == ()


@given(st.text(alphabet=st.sampled_from("ab .,!?\n\"“”'•-1 ")))
def test_sentences_are_in_order_and_hold_all_letters(text):
    last = 0
    for span in sentences(text):
        assert last <= span.start < span.end <= len(text)
        assert span.of(text) == span.of(text).strip()
        last = span.end
    assert sum(run.count("a") for run in split(text)) == text.count("a")


def test_a_line_longer_than_a_block_is_cut_between_words():
    text = "word " * (BLOCK // 2)
    assert all(set(run.split()) == {"word"} for run in split(text))


def test_half_a_surrogate_pair_does_not_stop_the_reading() -> None:
    text = "Seven \ud83d died. Two were hurt."
    assert [span.of(text) for span in sentences(text)] == ["Seven \ud83d died.", "Two were hurt."]
