"""The facts in lines, for whoever does not see a table."""

from dataclasses import replace

from crossread.model import Comparison
from crossread.report import facts_plain
from crossread.report.figure import plain_figure
from report_samples import DAILY, claim


def test_every_claim_is_a_line_with_figure_source_and_sentence(comparison: Comparison) -> None:
    lines = facts_plain(comparison).splitlines()
    start = lines.index("Fact 1 of 5: conflict: killed, harbour blast")
    assert lines[start + 1 : start + 4] == [
        "Report 1, The Daily, 2 Mar 2024: at least 12, of sailors, by the word of the mayor said. "
        "Sentence: At least 12 sailors died, the mayor said.",
        "Report 2, Wire | North, 1 Mar 2024: at least 12, of sailors, by the word of the mayor said. "
        "Sentence: At least 12 sailors died, the mayor said.",
        "Report 3, local: 10. Sentence: Ten sailors died.",
    ]


def test_who_is_silent_is_said_in_words(comparison: Comparison) -> None:
    lines = facts_plain(comparison).splitlines()
    assert "Nothing found on this in report 1." in lines
    assert "Nothing found on this in reports 1, 3." in lines


def test_every_claim_of_every_fact_is_there(comparison: Comparison) -> None:
    told = [line for line in facts_plain(comparison).splitlines() if line.startswith("Report") and "Sentence:" in line]
    assert len(told) == sum(len(fact.claims) for fact in comparison.facts)


def test_no_sign_stands_for_a_word(comparison: Comparison) -> None:
    told = [line for line in facts_plain(comparison).splitlines() if not line.startswith("Link: ")]
    assert not set("≥≤≲~✗≠○·") & set("".join(told))


def test_what_is_not_simply_stated_is_said_to_be_so(comparison: Comparison) -> None:
    fact = comparison.facts[0]
    possible = replace(fact, claims=(replace(fact.claims[0], standing="possible"),))
    assert "at least 12, only possible, of sailors" in facts_plain(replace(comparison, facts=(possible,)))


def test_a_figure_in_words() -> None:
    made = claim(DAILY, "12", value=7, high=9, hedge="range")
    assert plain_figure(made) == "7 to 9"
    assert plain_figure(replace(made, high=None, hedge="nearly", kind="percent")) == "nearly 7 per cent"
    assert plain_figure(replace(made, high=None, hedge="exact", kind="measure", unit="km")) == "7 km"
    assert plain_figure(replace(made, kind="date", name="2024-03-01")) == "1 Mar 2024"
