from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.engine.lexicon import lexicon
from crossread.engine.text.numbers import quantities, quantity
from crossread.engine.text.numerals import numeral
from crossread.engine.text.pieces import pieces

ROWS = [
    [part.strip() for part in line.split("|")]
    for line in (Path(__file__).parent / "numbers.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_number_is_read_whole(row):
    written, stated, *hedge = row
    found = quantity(written)
    assert found, [q.value for q in quantities(pieces(written))]
    low, _, high = stated.partition("..")
    assert found.value == (None if low == "vague" else float(low))
    assert found.high == (float(high) if high else None)
    assert found.hedge == (hedge[0] if hedge else "vague" if low == "vague" else "range" if high else "exact")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("five and seven", [5, 7]),
        ("rose from 2 to 7", [2, 7]),
        ("a score of 3 to 2", [3, 2]),
        ("nine, ten", [9, 10]),
        ("No one came", [1]),
        ("as many", []),
        ("too few", []),
        ("a", []),
        ("", []),
    ],
)
def test_numbers_that_stand_side_by_side_stay_apart(text, values):
    assert [q.value for q in quantities(pieces(text))] == values


@pytest.mark.parametrize("raw", ["12.5.2013", "1" * 16, "1,2,3", "1.2.3.4"])
def test_digits_that_write_no_number_have_no_value(raw):
    assert numeral(raw) is None


NUMBERS = st.one_of(
    st.sampled_from([row[0] for row in ROWS]),
    st.integers(0, 10**9).map(lambda n: f"{n:,}"),
    st.integers(0, 10**6).map(str),
    st.decimals(0, 1000, places=1).map(str),
)


@given(
    st.lists(st.one_of(NUMBERS, st.sampled_from(["people", "were", ",", ".", "the", "killed"])), max_size=12).map(
        " ".join
    )
)
def test_every_number_lies_inside_the_text_and_says_the_same_alone(text):
    run = pieces(text)
    end = 0
    for q in quantities(run):
        assert end <= q.first <= q.core < q.stop <= len(run)
        end = q.stop
        start, stop = run[q.first].start, run[q.stop - 1].end
        alone = quantity(text[start:stop])
        assert alone, text[start:stop]
        assert (alone.value, alone.high, alone.hedge) == (q.value, q.high, q.hedge)


BELOW_TWENTY = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
BY_TEN = "- - twenty thirty forty fifty sixty seventy eighty ninety"
ONES, TENS = BELOW_TWENTY.split(), BY_TEN.split()


def spelt(n: int) -> str:
    """A number below a billion as an editor would spell it."""
    for scale, name in ((1_000_000, "million"), (1_000, "thousand"), (100, "hundred")):
        if n >= scale:
            rest = n % scale
            joint = " and " if 0 < rest < 100 else " "
            return f"{spelt(n // scale)} {name}{joint + spelt(rest) if rest else ''}"
    if n < 20:
        return ONES[n]
    return TENS[n // 10] + (f"-{ONES[n % 10]}" if n % 10 else "")


@given(st.integers(0, 999_999_999))
def test_a_spelt_number_has_its_value(n):
    found = quantity(spelt(n))
    assert found, spelt(n)
    assert found.value == n


PHRASES = [phrase for phrases in lexicon().part("numbers", "hedges").values() for phrase in phrases]
TAILS = [phrase for phrases in lexicon().part("numbers", "trailing").values() for phrase in phrases]
HEDGED = st.tuples(
    st.sampled_from(["", *PHRASES]),
    st.one_of(NUMBERS, st.integers(0, 999_999).map(spelt)),
    st.sampled_from(["", "", *TAILS]),
).map(" ".join)


@given(
    st.lists(st.one_of(HEDGED, st.sampled_from(["men", "of", "and", "to", "-", ",", "at", "or"])), max_size=8).map(
        " ".join
    )
)
def test_any_hedged_numbers_say_the_same_alone(text):
    run = pieces(text)
    for q in quantities(run):
        start, stop = run[q.first].start, run[q.stop - 1].end
        alone = quantity(text[start:stop])
        assert alone, text[start:stop]
        assert (alone.value, alone.high, alone.hedge) == (q.value, q.high, q.hedge)
