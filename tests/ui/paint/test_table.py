"""The fact table as cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from crossread.model import Article, Claim, Comparison, Event, Fact, Hedge, Span, Standing, Verdict
from crossread.ui.paint.cells import shown
from crossread.ui.paint.columns import LABEL_GOOD
from crossread.ui.paint.look import ASCII, UNICODE
from crossread.ui.paint.table import CARD, LABEL_ROWS, Line, fact_lines, names_over, strip_rows
from crossread.ui.paint.values import cell_of

ARTICLES = (Article("w", "x", outlet="Wire"), Article("d", "x", outlet="Daily"), Article("r", "x", outlet="Roundup"))
IDS = tuple(article.id for article in ARTICLES)


def claim(article: str, value: float | None, hedge: Hedge = "exact", standing: Standing = "stated") -> Claim:
    return Claim(article, 0, 1, Span(0, 1), "killed", value, hedge=hedge, standing=standing, quote="several people")


def named(article: str, name: str) -> Claim:
    return Claim(article, 0, 1, Span(0, 1), "office", name=name)


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


def text_of(line: Line) -> str:
    return "".join(part.text for part in line)


def rows_of(comparison: Comparison, width: int) -> list[list[str]]:
    """Each fact's rows as text."""
    return [[text_of(line) for line in lines] for lines in fact_lines(comparison, width)]


def said(line: Line) -> list[str]:
    return [part.text.rstrip() for part in line if part.role == "value"]


def test_a_row_has_verdict_label_and_a_value_for_every_report() -> None:
    kerman, strike = rows_of(COMPARISON, 80)
    assert [row.rstrip() for row in kerman] == ["✗ conflict killed · Kerman bombing     1 >90     2 85     3 ·"]
    assert [row.rstrip() for row in strike] == ["≠ differ   killed · Pakistan's strike  1 ≥7, ≥9  2 ·      3 ·"]


@given(tables, st.integers(CARD, 200))
def test_a_report_can_be_read_down_its_column(comparison: Comparison, width: int) -> None:
    starts = {
        tuple(sum(cell_len(part.text) for part in line[:n]) for n, part in enumerate(line) if part.role == "value")
        for (line,) in fact_lines(comparison, width)
    }
    assert len(starts) <= 1


def test_the_names_of_the_reports_stand_over_their_columns() -> None:
    ((line,), _) = fact_lines(COMPARISON, 80)
    assert [(text_of(line)[at : at + 3].strip(), name) for at, name in names_over([line], ARTICLES)] == [
        (">90", "Wire"),
        ("85", "Daily"),
        ("·", "Roundup"),
    ]
    (card, *_), _ = fact_lines(COMPARISON, 42)
    assert names_over([card], ARTICLES) == ()


def test_the_parts_of_a_row_know_what_they_are_and_whose() -> None:
    ((line,), _) = fact_lines(COMPARISON, 80)
    assert [(part.text.strip(), part.role, part.report) for part in line if part.role != "space"] == [
        ("✗ conflict", "verdict", -1),
        ("killed · Kerman bombing", "label", -1),
        ("1", "number", 0),
        (">90", "value", 0),
        ("2", "number", 1),
        ("85", "value", 1),
        ("3", "number", 2),
        ("·", "value", 2),
    ]


def test_a_figure_said_twice_is_shown_once_and_silence_has_a_sign() -> None:
    assert cell_of(STRIKE, "w") == "≥7, ≥9"
    assert cell_of(STRIKE, "d") == "·"
    assert cell_of(STRIKE, "d", signs=ASCII) == "."


def test_the_label_keeps_its_cells_and_wide_figures_give_way() -> None:
    label = "killed · among them, children · strike of 17 Jan"
    wide = [claim(a, n) for a in IDS for n in (100_000, 200_000)]
    ((line,),) = fact_lines(Comparison(COMPARISON.event, (), (fact(label, "conflict", *wide),)), 90)
    (told,) = [part.text for part in line if part.role == "label"]
    assert cell_len(told) >= LABEL_GOOD
    assert said(line) == ["100k, 200k"] * 3


def test_where_there_is_no_width_a_card_has_the_whole_label_and_the_reports_that_speak() -> None:
    far = fact(
        "killed · Pakistan's attack on Iran and on its islands, 17 Jan",
        "differ",
        claim("w", 7, "at least"),
        claim("r", 9, "at least"),
    )
    (rows,) = rows_of(Comparison(COMPARISON.event, (), (far,)), 42)
    assert [row.rstrip() for row in rows] == [
        "killed · Pakistan's attack on Iran and on",
        "its islands, 17 Jan",
        "  ≠ differ  1 ≥7  3 ≥9",
    ]


def test_a_label_without_end_is_cut_in_a_card() -> None:
    (lines,) = fact_lines(Comparison(COMPARISON.event, (), (fact("no end " * 50, "agree", claim("w", 1)),)), 42)
    told = [part.text for line in lines for part in line if part.role == "label"]
    assert len(told) == LABEL_ROWS
    assert told[-1].endswith("…")


def test_with_many_reports_the_values_have_a_row_of_their_own_and_with_more_only_those_who_speak() -> None:
    def rows(reports: int) -> list[str]:
        articles = tuple(Article(str(n), "x") for n in range(reports))
        facts = (fact("killed · Kerman bombing", "agree", claim("7", 5), claim("8", 5)),)
        (lines,) = rows_of(Comparison(Event("e", "e", articles), (), facts), 118)
        return [row.rstrip() for row in lines]

    assert rows(20) == [
        "= agree    killed · Kerman bombing",
        " 1 ·  2 ·  3 ·  4 ·  5 ·  6 ·  7 ·  8 5  9 5  " + "  ".join(f"{n} ·" for n in range(10, 21)),
    ]
    assert rows(60) == ["= agree    killed · Kerman bombing", "  8 5  9 5"]


def test_values_that_have_no_room_in_one_row_have_more_rows_with_as_many_columns_and_none_for_the_silent() -> None:
    articles = tuple(Article(str(n), "x") for n in range(14))
    long = fact("injured", "conflict", *(claim(str(n), v) for n in range(14) for v in (12_345, 54_321)))
    short = fact("killed", "lone", claim("8", 5))
    many, few = rows_of(Comparison(Event("e", "e", articles), (), (long, short)), 118)
    assert [len(many), len(few)] == [3, 2]
    assert "…" not in "".join(many)
    assert many[1].index("1 12,345") == many[2].index("8 12,345")
    assert few[1].index("9 5") == many[2].index("9 12,345")


def test_where_whole_labels_are_wanted_one_that_would_be_cut_has_a_row_of_its_own() -> None:
    long = fact("killed · among the passengers of the third bus that left, children", "lone", claim("w", 3))
    comparison = Comparison(COMPARISON.event, (), (long, KERMAN))
    assert [len(lines) for lines in fact_lines(comparison, 80)] == [1, 1]
    told = fact_lines(comparison, 80, whole_labels=True)
    assert [text_of(lines[0]).rstrip() for lines in told] == [f"○ lone     {long.label}", f"✗ conflict {KERMAN.label}"]
    assert [name for _, name in names_over(told[0], ARTICLES)] == ["Wire", "Daily", "Roundup"]
    assert [len(lines) for lines in fact_lines(COMPARISON, 80, whole_labels=True)] == [1, 1]


@given(tables, st.integers(1, 200))
def test_all_rows_have_exactly_the_width(comparison: Comparison, width: int) -> None:
    lines = fact_lines(comparison, width)
    assert len(lines) == len(comparison.facts)
    assert {cell_len(text_of(line)) for rows in lines for line in rows} <= {width}
    assert all(shown(part.text) == part.text for rows in lines for line in rows for part in line)
    assert width < CARD or all(len(rows) == 1 for rows in lines)


@given(tables, st.integers(30, CARD - 1))
def test_cards_tell_every_figure(comparison: Comparison, width: int) -> None:
    for fact_, lines in zip(comparison.facts, fact_lines(comparison, width), strict=True):
        told = [value for line in lines for value in said(line)]
        assert told == [cell_of(fact_, a) for a in IDS if fact_.of(a)]


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
    assert rows[1].rstrip() == "1 Wire: >90  2 Daily: 85  3 Roundup: ·"
    assert len(rows) == 5


def test_names_give_way_before_figures_in_a_full_strip() -> None:
    articles = [Article(str(n), "x", outlet="A rather long outlet name") for n in range(14)]
    said = fact("killed", "agree", *(claim(str(n), 100 + n) for n in range(14)))
    text = " ".join(strip_rows(said, articles, 78, height=4))
    assert all(f" {100 + n} " in text for n in range(14))


def test_fourteen_reports_with_several_figures_each_all_stand_in_a_strip() -> None:
    articles = [Article(str(n), "x", outlet=f"Outlet {n}") for n in range(14)]
    claims = [claim(str(n), value) for n in range(14) for value in (n, 100 + n, 2_000 + n, 30_000 + n)]
    rows = strip_rows(fact("killed", "conflict", *claims), articles, 78, height=4)
    text = " ".join(row.rstrip() for row in rows)
    assert all(f" {n + 1} {n}" in text for n in range(14))
    assert "…" not in text


def test_what_has_no_room_in_a_strip_is_said_to_be_cut() -> None:
    articles = [Article(str(n), "x") for n in range(200)]
    rows = strip_rows(fact("killed", "lone"), articles, 40, height=3)
    assert rows[-1].rstrip().endswith("…")


@pytest.mark.parametrize("verdict", ["conflict", "differ", "agree", "lone"])
@pytest.mark.parametrize("width", [42, 80])
def test_the_verdict_is_a_sign_and_a_word(verdict: Verdict, width: int) -> None:
    (lines,) = fact_lines(Comparison(COMPARISON.event, (), (fact("x", verdict, claim("w", 1)),)), width)
    told = " ".join(part.text for line in lines for part in line if part.role == "verdict").split()
    assert told == [UNICODE.verdict(verdict), verdict]
