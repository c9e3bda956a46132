"""`crossread facts`: read, compare, print the facts."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import replace

from crossread.commands import streams
from crossread.commands.opening import usable
from crossread.commands.place import no_fact, not_at
from crossread.engine.compare import compare
from crossread.failure import UNUSABLE, tell
from crossread.model import Comparison, Fact
from crossread.report import facts_csv, facts_json, facts_markdown, facts_plain, facts_table


def run(arguments: argparse.Namespace) -> int:
    """Print the facts of the events at `arguments.paths`; returns the exit status."""
    comparisons = [compare(event) for event in usable(arguments.paths)]
    if not comparisons:
        return UNUSABLE
    if arguments.verdict:
        comparisons = [_only(comparison, lambda fact: fact.verdict in arguments.verdict) for comparison in comparisons]
    streams.result(_written(comparisons, arguments.format))
    return 0


def run_without_screen(
    paths: Sequence[str], *, fact: str = "", at: tuple[str, int] | None = None, form: str = "table"
) -> int:
    """Print the facts of the events at `paths`, or the `fact` alone that has this id; returns the exit status.

    Nothing is printed where there is no such fact, or no place `at` to open at.
    """
    events = usable(paths)
    if events and at is not None and (sentence := not_at(events, *at)):
        tell(f"crossread: {sentence}")
        return UNUSABLE
    comparisons = [compare(event) for event in events]
    if fact:
        alone = (_only(comparison, lambda known: known.id == fact) for comparison in comparisons)
        comparisons = [comparison for comparison in alone if comparison.facts]
        if not comparisons:
            tell(f"crossread: {no_fact(fact)}")
    if not comparisons:
        return UNUSABLE
    streams.result(_written(comparisons, form))
    return 0


def _only(comparison: Comparison, chosen: Callable[[Fact], bool]) -> Comparison:
    return replace(comparison, facts=tuple(filter(chosen, comparison.facts)))


def _written(comparisons: Sequence[Comparison], form: str) -> str:
    if form == "json":
        return facts_json(*comparisons, ascii_only=streams.plain())
    if form == "csv":
        return facts_csv(*comparisons)
    if form == "plain":
        return "\n".join(facts_plain(comparison, ascii_only=streams.plain()) for comparison in comparisons)
    if form == "md":
        return "\n".join(facts_markdown(comparison) for comparison in comparisons)
    width, plain = streams.width(), streams.plain()
    return "\n".join(facts_table(comparison, width, ascii_only=plain) for comparison in comparisons)
