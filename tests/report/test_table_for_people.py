"""The fact table and the passage table for people."""

from dataclasses import replace

import pytest
from rich.cells import cell_len

from crossread.model import Article, Claim, Comparison, Event, Span
from crossread.report import align_table, check_report, facts_table, figure, figures
from report_samples import named


def test_a_row_shows_verdict_label_and_a_figure_for_each_report(comparison: Comparison) -> None:
    row = next(line for line in facts_table(comparison, 100).splitlines() if "killed · harbour blast" in line)
    assert row.split() == ["✗", "conflict", "killed", "·", "harbour", "blast", "≥12", "≥12", "10"]


def test_a_report_that_says_nothing_is_a_dot(comparison: Comparison) -> None:
    row = next(line for line in facts_table(comparison, 100).splitlines() if "displaced" in line)
    assert row.split()[-3:] == ["·", ">1,500", "·"]


def test_the_legend_numbers_the_reports_in_the_order_of_the_columns(comparison: Comparison) -> None:
    assert facts_table(comparison, 100).splitlines()[-3:] == [
        "1  The Daily · 2024-03-02 · Blast in the harbour",
        "2  Wire | North · 2024-03-01",
        "3  local",
    ]


@pytest.mark.parametrize("width", [20, 39, 60, 80, 100, 200])
def test_no_line_is_wider_than_the_terminal(comparison: Comparison, width: int) -> None:
    wide = replace(comparison, event=replace(comparison.event, title="一つの出来事 " * 40))
    for text in (facts_table(wide, width), facts_table(named("長" * 300), width)):
        assert max(cell_len(line) for line in text.splitlines()) <= width


def test_where_the_reports_are_too_many_for_columns_each_figure_names_its_reports(comparison: Comparison) -> None:
    extra = tuple(Article(f"x{n}", "Nothing.") for n in range(40))
    crowded = replace(comparison, event=replace(comparison.event, articles=(*comparison.event.articles, *extra)))
    lines = facts_table(crowded, 80).splitlines()
    place = lines.index("✗ conflict killed · harbour blast")
    assert lines[place + 1 : place + 3] == ["    ≥12 [1] [2]", "    10 [3]"]


def test_a_figure_is_never_broken(comparison: Comparison) -> None:
    for width in range(40, 100):
        assert ">1,500" in facts_table(comparison, width)


def test_no_fact_is_said_and_not_shown_as_an_empty_table() -> None:
    table = facts_table(Comparison(Event("e", "Nothing", (Article("a", "Hello."),))), 80)
    assert "0 facts" in table
    assert "fact  " not in table


def test_signs_are_spelt_where_the_output_knows_only_ascii(comparison: Comparison) -> None:
    table = facts_table(comparison, 80, ascii_only=True)
    assert table.isascii()
    assert ">=12" in table
    assert len({line.index(">=12") for line in table.splitlines() if ">=12" in line}) == 1


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({"value": 85}, "85"),
        ({"value": 90, "hedge": "more than"}, ">90"),
        ({"value": 7, "hedge": "at least"}, "≥7"),
        ({"value": 100, "hedge": "nearly"}, "≲100"),
        ({"value": 50, "hedge": "about"}, "~50"),
        ({"value": 20, "hedge": "up to"}, "≤20"),
        ({"value": 20, "hedge": "less than"}, "<20"),
        ({"value": 150, "high": 200, "hedge": "range"}, "150-200"),
        ({"value": 29.7, "kind": "percent"}, "29.7%"),
        ({"value": 6.1, "kind": "measure", "unit": "magnitude"}, "6.1"),
        ({"value": 170_000}, "170,000"),
        ({"value": 2_500_000, "hedge": "about"}, "~2.5 million"),
        ({"value": 1_234_567}, "1,234,567"),
        ({"value": 3_000_000_000, "kind": "money", "unit": "USD"}, "3 billion USD"),
        ({"hedge": "vague", "quote": "dozens"}, "dozens"),
        ({"kind": "date", "name": "2024-01-16"}, "16 Jan 2024"),
        ({"kind": "office", "name": "Imran Khan"}, "Imran Khan"),
        ({"value": 7, "standing": "superseded"}, "(7)"),
    ],
)
def test_a_figure_is_as_short_as_tells_it(fields: dict[str, object], shown: str) -> None:
    claim = Claim("a", 0, 1, Span(0, 1), **{"kind": "killed", **fields})  # type: ignore[arg-type]  # fields of any kind
    assert figure(claim) == shown


def test_a_report_that_says_the_same_twice_shows_it_once_and_two_figures_both() -> None:
    nine, seven = (Claim("a", 0, 1, Span(0, 1), "killed", value=n, hedge="at least") for n in (9, 7))
    assert figures([nine, seven, nine]) == "≥9, ≥7"


def test_a_group_of_passages_is_a_block_with_a_line_for_each(comparison: Comparison) -> None:
    lines = align_table(comparison, 80).splitlines()
    place = lines.index("same words · 0.98")
    shared = "At least 12 sailors died, the mayor said."
    assert lines[place + 1 : place + 3] == [f"  2  {shared}", f"  1  {shared}"]
    assert "2 shared passages: 1 same words, 1 same fact" in lines
    assert max(map(len, align_table(comparison, 40).splitlines())) <= 40


def test_check_counts_and_marks_notes(comparison: Comparison) -> None:
    from crossread.model import Problem

    problems = (Problem("a.md", "not a date", 3, 12), Problem("b.txt", "read as Windows-1252", note=True))
    lines = check_report((comparison.event,), problems).splitlines()
    assert "a.md:3:12: not a date" in lines
    assert "b.txt: note: read as Windows-1252" in lines
    assert lines[-1] == "1 event, 3 reports, 1 problem, 1 note"


def test_a_month_is_told_by_its_name() -> None:
    claim = Claim("a", 0, 8, Span(0, 8), "date", name="2023-12")
    assert figure(claim) == "Dec 2023"
    assert figure(replace(claim, name="2023-13")) == "2023-13"
