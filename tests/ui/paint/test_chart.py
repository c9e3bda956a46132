"""A fact's figures on one scale."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from crossread.model import Article, Claim, Fact, Hedge, Span, Standing
from crossread.ui.paint.chart import chart
from crossread.ui.paint.look import ASCII, UNICODE

ARTICLES = tuple(Article(str(n), "x", outlet=f"Paper {n}", published=date(2013, 7, n + 1)) for n in range(5))
HEDGES: tuple[Hedge, ...] = (
    "exact",
    "at least",
    "more than",
    "about",
    "nearly",
    "up to",
    "less than",
    "range",
    "vague",
)


def claim(
    article: int,
    value: float | None,
    hedge: Hedge = "exact",
    *,
    high: float | None = None,
    standing: Standing = "stated",
    quote: str = "",
) -> Claim:
    return Claim(
        str(article), 0, 1, Span(0, 1), "killed", value, high=high, hedge=hedge, standing=standing, quote=quote
    )


def fact(*claims: Claim) -> Fact:
    return Fact("f", "killed", "killed", "differ", "", claims)


def test_a_rising_toll_is_seen_to_rise() -> None:
    rows = chart(fact(claim(0, 1), claim(1, 3), claim(2, 5), claim(3, 11), claim(4, 24)), ARTICLES, 40)
    places = [row.index("●") for row in rows[:-1]]
    assert places == sorted(set(places))
    ticks = rows[-1].split()
    assert (ticks[0], ticks[-1]) == ("1", "24")
    assert [rows[-1].index(tick) for tick in ticks] == sorted(rows[-1].index(tick) for tick in ticks)


def test_rows_stand_in_order_of_publication_whatever_order_the_reader_has_chosen() -> None:
    said = fact(claim(0, 1), claim(1, 3), claim(2, 5))
    rows = chart(said, (ARTICLES[2], ARTICLES[0], ARTICLES[1]), 60)
    assert [row.split()[0] for row in rows[:-1]] == ["2", "3", "1"]


def test_a_run_without_an_end_goes_on_beyond_the_highest_figure() -> None:
    rows = chart(fact(claim(0, 10), claim(1, 20), claim(2, 20, "more than")), ARTICLES, 60)
    assert rows[2].rstrip().endswith("─▶")
    assert len(rows[2].rstrip()) > len(rows[1].rstrip())


def test_hedges_are_drawn_as_the_runs_that_they_allow() -> None:
    drawn = chart(
        fact(claim(0, 10), claim(1, 10, "at least"), claim(2, 20, "up to"), claim(3, 10, "range", high=20)),
        ARTICLES,
        44,
    )
    scales = [row[16:].strip() for row in drawn[:-1]]
    assert scales[0] == "●"
    assert (scales[1][0], scales[1][-1]) == ("├", "▶")
    assert (scales[2][0], scales[2][-1]) == ("◀", "┤")
    assert (scales[3][0], scales[3][-1]) == ("├", "┤")


def test_what_is_not_simply_stated_is_drawn_hollow() -> None:
    rows = chart(fact(claim(0, 10), claim(1, 20, standing="superseded")), ARTICLES, 40)
    assert "○" in rows[1]


def test_small_figures_beside_a_huge_one_are_told_apart_by_ratios() -> None:
    rows = chart(fact(claim(0, 3), claim(1, 30), claim(2, 230_000)), ARTICLES, 60)
    assert rows[0].index("●") < rows[1].index("●") < rows[2].index("●")
    assert "ratios" in rows[-1]


def test_nothing_is_drawn_without_two_figures_or_without_room() -> None:
    assert chart(fact(claim(0, 3)), ARTICLES, 60) == ()
    assert chart(fact(claim(0, 3), claim(1, None, "vague", quote="an unknown number")), ARTICLES, 60) == ()
    assert chart(fact(claim(0, 3), claim(1, 4)), ARTICLES, 20) == ()
    named = Fact("f", "date", "date", "agree", "", (claim(0, 1), claim(1, 2)))
    assert chart(named, ARTICLES, 60) == ()


def test_words_that_stand_for_a_number_are_drawn_as_a_run() -> None:
    rows = chart(fact(claim(0, 3), claim(1, None, "vague", quote="dozens of people")), ARTICLES, 60)
    assert "├" in rows[1]


def places(rows: tuple[str, ...], sign: str = "●") -> list[int]:
    """The cells of the points, from above."""
    return [row.index(sign) for row in rows if sign in row]


@pytest.mark.parametrize("words", ["dozens dead", "hundreds of people", "thousands", "tens of thousands"])
def test_words_for_a_number_leave_the_exact_figures_their_room_and_are_seen(words: str) -> None:
    vague = claim(2, None, "vague", quote=words)
    rows = chart(fact(claim(0, 14), claim(1, 17), vague, claim(3, 19), claim(4, 21)), ARTICLES, 72)
    cells = places(rows)
    assert min(after - before for before, after in pairwise(cells)) >= 4
    assert rows[2].index("├") > cells[-1]
    assert "┄┄┤" in rows[2]
    assert rows[-1].startswith("┄ shortened")
    assert all(tick in rows[-1].split() for tick in ("14", "17", "19", "21"))


def test_words_for_a_number_that_allow_less_and_more_go_on_to_both_sides() -> None:
    vague = claim(2, None, "vague", quote="thousands")
    rows = chart(fact(claim(0, 2_100), claim(1, 2_150), vague, claim(3, 2_300, "at least")), ARTICLES, 72)
    assert "├┄┄" in rows[2]
    assert "┄┄┤" in rows[2]
    assert "──" in rows[2]
    assert rows[3].rstrip().endswith("┄▶")
    assert {"2,000", "19,999", "2,100", "2,150", "2,300"} <= set(rows[-1].split())


def test_a_wide_range_squeezes_no_figure_and_a_narrow_one_is_as_good_as_one() -> None:
    rows = chart(fact(claim(0, 14), claim(1, 16), claim(2, 5, "range", high=500)), ARTICLES, 72)
    assert places(rows)[1] - places(rows)[0] > 20
    assert "├┄" in rows[2]
    assert "┄┤" in rows[2]
    narrow = chart(fact(claim(0, 14), claim(1, 16), claim(2, 50, "range", high=60)), ARTICLES, 72)
    assert not any("┄" in row for row in narrow)


def test_where_all_has_room_nothing_is_shortened() -> None:
    said = (claim(0, 63), claim(1, 90), claim(2, None, "vague", quote="dozens"))
    assert not any("┄" in row for row in chart(fact(*said), ARTICLES, 72))
    assert not any("┄" in row for row in chart(fact(*said, claim(3, 66)), ARTICLES, 34))


def test_a_run_is_never_so_short_that_it_is_taken_for_a_figure() -> None:
    rows = chart(
        fact(claim(0, 3), claim(1, 4_000), claim(2, 50, "about"), claim(3, 3_999, "range", high=4_000)), ARTICLES, 60
    )
    assert ["├┤" in row for row in rows] == [False, False, True, True, False]


def test_the_scale_names_the_limits_that_reports_state() -> None:
    rows = chart(fact(claim(0, 85), claim(1, 90, "more than"), claim(2, 120, "less than")), ARTICLES, 72)
    assert rows[-1].split() == ["85", "90", "120"]


claims = st.lists(
    st.builds(
        claim,
        st.integers(0, 4),
        st.one_of(st.integers(0, 10**15), st.floats(0, 1e12)),
        st.sampled_from(HEDGES),
        high=st.one_of(st.none(), st.integers(0, 10**15)),
        standing=st.sampled_from(["stated", "superseded"]),
        quote=st.sampled_from(["several", "dozens", "people"]),
    ),
    max_size=8,
)


@given(claims, st.integers(10, 120), st.booleans())
def test_every_row_of_a_chart_takes_exactly_its_width(said: list[Claim], width: int, ascii_only: bool) -> None:
    rows = chart(fact(*said), ARTICLES, width, signs=ASCII if ascii_only else UNICODE)
    assert {cell_len(row) for row in rows} <= {width}
    assert not ascii_only or all(row.isascii() for row in rows)
