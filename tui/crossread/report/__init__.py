"""A comparison without a screen: table, lines, JSON, CSV, Markdown. Pure functions from data to text."""

from crossread.report.checked import check_report
from crossread.report.claim_records import claims_json
from crossread.report.claim_rows import claims_csv
from crossread.report.claim_table import claims_table
from crossread.report.fact_table import facts_table
from crossread.report.figure import figure, figures
from crossread.report.linear import facts_plain
from crossread.report.markdown import facts_markdown
from crossread.report.passages import align_table
from crossread.report.records import align_json, facts_json
from crossread.report.rows import facts_csv
from crossread.report.told_claims import NoClaim, ToldClaim, ToldClaims

__all__ = [
    "NoClaim",
    "ToldClaim",
    "ToldClaims",
    "align_json",
    "align_table",
    "check_report",
    "claims_csv",
    "claims_json",
    "claims_table",
    "facts_csv",
    "facts_json",
    "facts_markdown",
    "facts_plain",
    "facts_table",
    "figure",
    "figures",
]
