"""Claims, and the numbers that are none, for people and for programs."""

import csv
import io
import json
from dataclasses import replace

import pytest

from crossread.model import Comparison, Passage
from crossread.report import NoClaim, ToldClaim, ToldClaims, claims_csv, claims_json, claims_table, facts_json


@pytest.fixture
def told(comparison: Comparison) -> ToldClaims:
    """The counted claims of the sample with an explanation each, and one number that is no claim."""
    claims = [claim for fact in comparison.facts for claim in fact.claims if not claim.name]
    wire = comparison.event.article("wire")
    start = wire.text.index("1 March")
    return ToldClaims(
        comparison.event,
        tuple(ToldClaim(claim, f"{claim.quote} → understood") for claim in claims),
        (NoClaim(Passage("wire", start, start + 1), "date", "a date"),),
    )


def test_under_each_report_stand_its_claims_by_place_with_what_is_none(told: ToldClaims) -> None:
    lines = claims_table(told, 80).splitlines()
    assert lines[1] == "6 claims, 1 number without a claim"
    place = lines.index("2  Wire | North · 2024-03-01")
    assert lines[place + 1 : place + 5] == [
        "displaced  >1,500  More than 1,500 people → understood",
        "killed     ≥12     At least 12 sailors → understood",
        "no claim           1 → a date",
        "",
    ]


def test_numbers_without_a_claim_are_only_told_where_they_were_asked_for(told: ToldClaims) -> None:
    alone = replace(told, unread=None)
    assert "no claim" not in claims_table(alone, 80)
    assert "without" not in claims_table(alone, 80)
    assert list(json.loads(claims_json(alone))) == ["articles", "claims"]


@pytest.mark.parametrize("width", [20, 40, 60, 120])
def test_the_table_keeps_to_its_width_and_loses_nothing(told: ToldClaims, width: int) -> None:
    table = claims_table(told, width)
    assert max(map(len, table.splitlines())) <= width
    assert table.count("understood") == len(told.claims)


def test_the_table_is_spelt_where_the_output_knows_only_ascii(told: ToldClaims) -> None:
    assert claims_table(told, 80, ascii_only=True).isascii()


def test_the_keys_are_those_of_claims_in_facts_and_an_explanation(told: ToldClaims, comparison: Comparison) -> None:
    read = json.loads(claims_json(told))
    assert list(read) == ["articles", "claims", "unread"]
    in_facts = json.loads(facts_json(comparison))
    assert read["articles"] == in_facts["articles"]
    keys = [*in_facts["facts"][0]["claims"][0], "explanation"]
    assert all(list(claim) == keys for claim in read["claims"])
    assert read["unread"] == [
        {
            "article": "wire",
            "quote": "1",
            "start": told.unread[0].passage.start if told.unread else None,
            "end": told.unread[0].passage.end if told.unread else None,
            "reason": "date",
            "explanation": "a date",
        }
    ]


def test_several_events_are_one_object(told: ToldClaims) -> None:
    read = json.loads(claims_json(told, told))
    assert [list(event) for event in read["events"]] == [["id", "title", "articles", "claims", "unread"]] * 2


def test_every_claim_and_every_other_number_is_a_row(told: ToldClaims) -> None:
    rows = list(csv.DictReader(io.StringIO(claims_csv(told))))
    assert len(rows) == len(told.every)
    assert all(None not in row and None not in row.values() for row in rows)
    assert [row["explanation"] for row in rows] == [each.explanation for each in told.every]
    (none,) = [row for row in rows if row["reason"]]
    assert (none["kind"], none["value"], none["quote"], none["reason"]) == ("", "", "1", "date")
    assert {row["quote"] for row in rows if row["value"] == "12"} == {"At least 12 sailors"}
