"""The CSV that spreadsheets read."""

import csv
import io

import pytest

from crossread.model import Comparison
from crossread.report import facts_csv
from report_samples import named


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_every_claim_is_a_row_and_every_row_has_every_column(comparison: Comparison) -> None:
    read = rows(facts_csv(comparison))
    assert len(read) == sum(len(fact.claims) for fact in comparison.facts)
    assert all(None not in row and None not in row.values() for row in read)


def test_quotes_and_sentences_survive_commas_and_line_ends(comparison: Comparison) -> None:
    first = rows(facts_csv(comparison))[0]
    assert first["quote"] == "At least 12 sailors"
    assert first["sentence"] == "At least 12 sailors died, the mayor said."
    assert (first["value"], first["hedge"], first["attribution"]) == ("12", "at least", "the mayor said")


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "＝"])
def test_text_that_a_spreadsheet_would_run_gets_a_quote_before_it(begin: str) -> None:
    read = rows(facts_csv(named(f"{begin}HYPERLINK(1)")))
    assert read[0]["outlet"] == f"'{begin}HYPERLINK(1)"


def test_other_text_and_numbers_are_left_alone() -> None:
    read = rows(facts_csv(named("Times-Union", value=-5)))
    assert read[0]["outlet"] == "Times-Union"
    assert read[0]["value"] == "-5"


def test_names_stand_in_the_value_column(comparison: Comparison) -> None:
    values = [row["value"] for row in rows(facts_csv(comparison)) if row["kind"] == "date"]
    assert values == ["2024-03-01", "2024-03-02"]
