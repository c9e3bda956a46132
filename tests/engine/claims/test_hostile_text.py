"""Texts that break readers: fewer claims, never an error, and time that grows with the length alone."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crossread.engine.claims import claims_of, explain, numbers_of
from crossread.model import Article

HOSTILE = {
    "ones": "...[" + "111 " * 100,
    "glued digits": "f.30220530211" * 30,
    "quotes": '"' * 400,
    "opening quotes": "“" * 400,
    "letters": "a" * 400,
    "brackets": "(" * 400,
    "digits with commas": "1,234," * 70,
    "number words": "two hundred and " * 30,
    "hyphens": "twenty-" * 60,
    "killed": "killed " * 60,
    "sevens": "seven people and " * 30,
    "said": ", said he" * 50,
    "at least": "at least " * 50,
    "of the": "five of the " * 40,
    "row of a table": "7, " * 130,
    "groups of digits": "0800 " * 80,
    "ranges": "$7 to " * 65,
    "halves": "half of " * 50,
    "going back": "9 boats, two of them " * 20,
    "them": "two men, held them " * 20,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_the_length_alone(name):
    def took(times: int) -> float:
        article = Article(id="a", text=HOSTILE[name] * times)
        best = float("inf")
        for _ in range(2):
            begin = time.process_time()
            claims_of(article)
            best = min(best, time.process_time() - begin)
        return best

    took(5)
    # four times the text: sixteen times the time would be quadratic
    assert took(80) < 9 * took(20) + 0.02


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        ".",
        "...",
        "“”",
        "seven",
        "7",
        "–",
        "1" * 401,
        "9" * 5000,
        "-7 people died",
        "½ people died",
        "٧ people died",
    ],
)
def test_scraps_raise_nothing(text):
    article = Article(id="a", text=text)
    assert all(explain(claim, article) for claim in claims_of(article))
    numbers_of(article)


def test_a_number_of_four_hundred_digits_is_ignored():
    assert claims_of(Article(id="a", text="1" + "0" * 400 + " people died.")) == ()


@pytest.mark.parametrize(
    "text",
    [
        "10³ people died.",
        "It has 12² people.",
        "−7 people died.",
        "1e9 people died.",
        "Infinite people died.",
        "∞ people died.",
        "Ⅻ people died in ward Ⅳ.",
        "①② people died.",
        "1/2 people died.",
    ],
)
def test_a_number_that_may_be_another_is_no_claim(text):
    assert claims_of(Article(id="a", text=text)) == ()


def test_a_square_kilometre_is_no_power_of_a_number():
    assert [claim.unit for claim in claims_of(Article(id="a", text="It covers 40 km² of land."))] == ["square km"]


def test_words_with_invisible_characters_are_read():
    (claim,) = claims_of(Article(id="a", text="At least se\u200bven peo\u00adple were kil\u200bled."))
    assert (claim.kind, claim.value, claim.hedge) == ("killed", 7, "at least")


def test_digits_of_any_script_are_read_and_lookalike_words_are_not():
    claims = claims_of(Article(id="a", text="１２ people died. ٣٤ people died. \u0455even people died."))
    assert [claim.value for claim in claims] == [12, 34]


BITS = (
    "seven 7 1,200 at least people men killed were injured and or of the to - , . “ ” a child no one $ m km percent",
    "said died half dozen hundreds between nearly 2009 3-2 including their houses destroyed from 40 another",
)
WORDS = st.sampled_from([word for line in BITS for word in line.split()])


@example("one nearly seven $")
@example("one roughly seven $")
@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_any_words_give_claims_inside_the_text_that_do_not_overlap(text):
    article = Article(id="a", text=text)
    end = 0
    for claim in claims_of(article):
        assert end <= claim.start < claim.end <= len(text)
        assert claim.sentence.contains(claim.span)
        end = claim.end


@given(st.text(max_size=200))
def test_any_text_at_all_is_read(text):
    article = Article(id="a", text=text)
    for number in numbers_of(article):
        assert 0 <= number.start < number.end <= len(text)
