"""The fact table as cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from crossread.model import Article, Claim, Comparison, Event, Fact, Hedge, Span, Standing, Verdict
from crossread.ui.paint.look import ASCII, UNICODE
from crossread.ui.paint.table import cell_of, fact_cards, fact_rows, strip_rows, value_of

ARTICLES = (Article("w", "x", outlet="Wire"), Article("d", "x", outlet="Daily"), Article("r", "x", outlet="Roundup"))
IDS = tuple(article.id for article in ARTICLES)


def claim(article: str, value: float | None, hedge: Hedge = "exact", standing: Standing = "stated") -> Claim:
    return Claim(article, 0, 1, Span(0, 1), "killed", value, hedge=hedge, standing=standing, quote="several people")


def fact(label: str, verdict: Verdict, *claims: Claim) -> Fact:
    return Fact(label, "killed", label, verdict, "", claims)


KERMAN = fact("killed · Kerman bombing", "conflict", claim("w", 90, "more than"), claim("d", 85))
STRIKE = fact(
    "killed · Pakistan's strike",
    "differ",
    claim("w", 7, "at least"),
    claim("w", 9, "at least"),
    claim("w", 7, "at least"),
)
COMPARISON = Comparison(Event("e", "e", ARTICLES), (), (KERMAN, STRIKE))
labels = st.text(max_size=50)
tables = st.lists(
    st.builds(
        fact,
        labels,
        st.sampled_from(["conflict", "differ", "agree", "lone"]),
        st.builds(claim, st.sampled_from(IDS), st.integers(0, 10**9)),
        st.builds(claim, st.sampled_from(IDS), st.integers(0, 10**9)),
    ),
    max_size=4,
).map(lambda facts: Comparison(COMPARISON.event, (), tuple(facts)))


def test_a_row_has_sign_word_label_and_a_cell_for_every_article() -> None:
    kerman, strike = fact_rows(COMPARISON, IDS, 110)
    assert kerman.text == "✗ conflict killed · Kerman bombing    1 >90    2 85 3 ·"
    assert strike.text == "≠ differ   killed · Pakistan's strike 1 ≥7, ≥9 2 ·  3 ·"
    assert kerman.fact is KERMAN


def test_a_figure_said_twice_is_shown_once_and_silence_has_a_sign() -> None:
    assert cell_of(STRIKE, "w") == "≥7, ≥9"
    assert cell_of(STRIKE, "d") == "·"
    assert cell_of(STRIKE, "d", signs=ASCII) == "."


def test_what_is_not_simply_stated_is_in_brackets() -> None:
    assert value_of(claim("w", 120, "about", "possible")) == "(~120)"
    assert value_of(claim("w", 1200)) == "1,200"
    assert value_of(claim("w", 7, "at least"), signs=ASCII) == ">=7"


def test_articles_keep_their_number_when_only_some_are_shown() -> None:
    (row, _) = fact_rows(COMPARISON, ("r", "w"), 110)
    assert [cell.split()[0] for cell in row.cells] == ["3", "1"]


def test_the_label_gives_way_before_the_figures_do() -> None:
    (row, _) = fact_rows(COMPARISON, IDS, 46)
    assert row.label.rstrip().endswith("…")
    assert row.cells[0].startswith("1 >90")


@given(tables, st.integers(20, 200))
def test_all_rows_of_a_table_have_the_same_columns_and_fit(comparison: Comparison, width: int) -> None:
    rows = fact_rows(comparison, IDS, width)
    assert len(rows) == len(comparison.facts)
    shapes = {(cell_len(row.word), cell_len(row.label), tuple(map(cell_len, row.cells))) for row in rows}
    assert len(shapes) <= 1
    assert width < 40 or all(cell_len(row.text) <= width for row in rows)


@given(tables, st.integers(20, 100))
def test_cards_tell_every_figure_in_rows_of_exactly_the_width(comparison: Comparison, width: int) -> None:
    for card in fact_cards(comparison, IDS, width):
        assert {cell_len(row) for row in (card.head, *card.values)} == {width}
        told = " ".join(card.values)
        assert width < 60 or all(f" {value_of(c)}" in told for c in card.fact.claims)


@given(
    labels,
    st.lists(st.text(max_size=30), max_size=40),
    st.integers(1, 100),
    st.integers(0, 8),
    st.sampled_from([UNICODE, ASCII]),
)
def test_a_strip_always_has_its_rows_and_width(
    label: str, outlets: list[str], width: int, height: int, signs: object
) -> None:
    articles = [Article(str(n), "x", outlet=outlet) for n, outlet in enumerate(outlets)]
    rows = strip_rows(fact(label, "agree", claim("0", 5)), articles, width, height=height, signs=signs)  # type: ignore[arg-type]
    assert len(rows) == height
    assert {cell_len(row) for row in rows} <= {width}


def test_a_strip_names_every_report_with_what_it_says() -> None:
    rows = strip_rows(KERMAN, ARTICLES, 78)
    assert rows[0].rstrip() == "✗ conflict  killed · Kerman bombing"
    assert rows[1].rstrip() == "1 Wire >90  2 Daily 85  3 Roundup ·"
    assert len(rows) == 5


def test_names_give_way_before_figures_in_a_full_strip() -> None:
    articles = [Article(str(n), "x", outlet="A rather long outlet name") for n in range(14)]
    said = fact("killed", "agree", *(claim(str(n), 100 + n) for n in range(14)))
    text = " ".join(strip_rows(said, articles, 78, height=4))
    assert all(f" {100 + n} " in text for n in range(14))


def test_what_has_no_room_in_a_strip_is_said_to_be_cut() -> None:
    articles = [Article(str(n), "x") for n in range(200)]
    rows = strip_rows(fact("killed", "lone"), articles, 40, height=3)
    assert rows[-1].rstrip().endswith("…")


@pytest.mark.parametrize("verdict", ["conflict", "differ", "agree", "lone"])
def test_the_verdict_is_a_sign_and_a_word(verdict: Verdict) -> None:
    (row,) = fact_rows(Comparison(COMPARISON.event, (), (fact("x", verdict),)), IDS, 80)
    assert row.sign == UNICODE.verdict(verdict)
    assert row.word.rstrip() == verdict
