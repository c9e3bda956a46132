from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
