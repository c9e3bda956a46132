"""`crossread facts`: read, compare, print the facts."""

import argparse
from collections.abc import Collection, Sequence
from dataclasses import replace

from crossread.commands import streams
from crossread.commands.opening import usable
from crossread.engine.compare import compare
from crossread.failure import UNUSABLE
from crossread.model import Comparison
from crossread.report import facts_csv, facts_json, facts_markdown, facts_table


def run(arguments: argparse.Namespace) -> int:
    """Print the facts of the events at `arguments.paths`; returns the exit status."""
    comparisons = [compare(event) for event in usable(arguments.paths)]
    if not comparisons:
        return UNUSABLE
    if arguments.verdict:
        comparisons = [_only(arguments.verdict, comparison) for comparison in comparisons]
    streams.result(_written(comparisons, arguments.format))
    return 0


def _only(verdicts: Collection[str], comparison: Comparison) -> Comparison:
    return replace(comparison, facts=tuple(fact for fact in comparison.facts if fact.verdict in verdicts))


def _written(comparisons: Sequence[Comparison], form: str) -> str:
    if form == "json":
        return facts_json(*comparisons, ascii_only=streams.plain())
    if form == "csv":
        return facts_csv(*comparisons)
    if form == "md":
        return "\n".join(facts_markdown(comparison) for comparison in comparisons)
    width, plain = streams.width(), streams.plain()
    return "\n".join(facts_table(comparison, width, ascii_only=plain) for comparison in comparisons)
