"""What a report says, in few cells and truly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from crossread.model import Claim, Fact, Hedge, Span, Standing
from crossread.ui.paint.look import ASCII
from crossread.ui.paint.values import cell_of, row_of_cells, value_of, values_of


def claim(article: str, value: float | None, hedge: Hedge = "exact", standing: Standing = "stated") -> Claim:
    return Claim(article, 0, 1, Span(0, 1), "killed", value, hedge=hedge, standing=standing, quote="several people")


def named(article: str, name: str, standing: Standing = "stated") -> Claim:
    return Claim(article, 0, 1, Span(0, 1), "office", name=name, standing=standing)


def dates(*claims: Claim) -> Fact:
    return Fact("d", "date", "date of the fair", "conflict", "", claims)


def cells(kind: str, sizes: list[int], *said: str) -> tuple[str, ...]:
    fact = Fact("f", kind, "f", "conflict", "", ())  # type: ignore[arg-type] # the tests name kinds
    return row_of_cells(fact, [tuple(filter(None, each.split(";"))) for each in said], sizes)


def test_what_is_not_simply_stated_is_in_brackets() -> None:
    assert value_of(claim("w", 120, "about", "possible")) == "(~120)"
    assert value_of(claim("w", 1200)) == "1,200"
    assert value_of(claim("w", 7, "at least"), signs=ASCII) == ">=7"


def test_two_days_are_told_in_one_month_and_without_the_year_that_all_reports_share() -> None:
    fact = dates(named("a", "2031-05-17"), named("a", "2031-05-16"), named("b", "2031-06-01"), named("b", "2031-05-16"))
    assert cell_of(fact, "a") == "16, 17 May"
    assert cell_of(fact, "b") == "16 May, 1 Jun"
    assert cell_of(fact, "c") == "·"


def test_years_that_differ_are_told() -> None:
    fact = dates(named("a", "2031-05-17"), named("b", "2030-05-17"))
    assert [cell_of(fact, article) for article in "ab"] == ["17 May 2031", "17 May 2030"]


def test_a_day_that_is_only_possible_is_in_brackets_and_what_is_no_day_is_as_worded() -> None:
    fact = dates(named("a", "2031-05-17", "possible"), named("a", "2031-05"))
    assert values_of(fact, "a") == ("(17 May)", "May 2031")


def test_of_several_figures_those_that_fit_and_how_many_more() -> None:
    assert cells("killed", [10, 6, 5, 2], *["≥24;26;30"] * 4) == ("≥24, 26 +1", "≥24 +2", "26 +2", "+3")


def test_a_figure_that_was_revised_gives_way_to_what_is_stated() -> None:
    assert cells("killed", [13, 12, 7], *["≥15;(19);15"] * 3) == ("≥15, (19), 15", "≥15, 15 +1", "≥15 +2")


@pytest.mark.parametrize(
    ("figure", "size", "told"),
    [
        ("2 billion USD", 9, "2 bn USD"),
        ("230,000", 6, "230k"),
        ("230,500", 6, "+1"),
        ("12,345", 5, "+1"),
        ("several civilians", 10, "several …"),
        ("1,250 km", 7, "1,250 …"),
    ],
)
def test_a_figure_is_never_cut_within_its_digits(figure: str, size: int, told: str) -> None:
    assert cells("killed", [size], figure) == (told,)


def test_of_a_unit_the_symbol_and_of_an_amount_the_number_before_nothing_is_told() -> None:
    assert cells("duration", [5, 3, 2], *["28 years"] * 3) == ("28 yr", "28", "28")
    assert cells("money", [8, 5, 4], *["2 billion USD"] * 3) == ("2 bn USD", "2 bn", "2 bn")
    assert cells("money", [3], "2 billion USD") == ("+1",)


def test_a_number_that_fits_is_told_before_words_that_are_cut() -> None:
    assert cells("injured", [7, 9, 6], *["dozens;>200;249"] * 3) == (">200 +2", "dozens +2", "249 +2")
    assert cells("injured", [7, 6], *["several dozen;hundreds"] * 2) == ("sev… +1", "+2")


@given(st.lists(st.integers(0, 10**7).map("{:,} miles".format), min_size=1, max_size=4), st.integers(2, 20))
def test_no_cell_says_only_that_something_was_cut(values: list[str], size: int) -> None:
    assert cells("distance", [size], ";".join(values))[0].strip(" …")


def test_names_keep_their_beginning_and_their_last_word() -> None:
    assert cells("office", [12, 9, 30], *["Wilhelmina van Oosterzee"] * 3) == (
        "Wilhelmina…",
        "Wilhelmi…",
        "Wilhelmina van Oosterzee",
    )
    assert cells("target", [9], "Bruno Ostby") == ("Bru…Ostby",)
    assert cells("target", [12, 12], "Harbour Defence Guild", "Harbour Defence Union") == (
        "Harbou…Guild",
        "Harbou…Union",
    )


def test_names_that_would_look_alike_tell_what_they_do_not_share() -> None:
    assert cells("target", [10, 10], "Port Watch North Guild", "Port Watch South Guild") == ("…North Gu…", "…South Gu…")


texts = st.lists(st.lists(st.text(min_size=1, max_size=20), max_size=3).map(tuple), min_size=1, max_size=5)


@given(texts, st.integers(1, 30), st.sampled_from(["killed", "office"]))
def test_no_cell_is_wider_than_its_column(said: list[tuple[str, ...]], size: int, kind: str) -> None:
    fact = Fact("f", kind, "f", "agree", "", ())  # type: ignore[arg-type] # the kinds above are some
    assert all(cell_len(cell) <= size for cell in row_of_cells(fact, said, [size] * len(said)))
