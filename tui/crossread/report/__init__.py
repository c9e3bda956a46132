"""A comparison without a screen: table, JSON, CSV, Markdown. Pure functions from data to text."""

from crossread.report.checked import check_report
from crossread.report.fact_table import facts_table
from crossread.report.figure import figure, figures
from crossread.report.markdown import facts_markdown
from crossread.report.passages import align_table
from crossread.report.records import align_json, facts_json
from crossread.report.rows import facts_csv

__all__ = [
    "align_json",
    "align_table",
    "check_report",
    "facts_csv",
    "facts_json",
    "facts_markdown",
    "facts_table",
    "figure",
    "figures",
]
