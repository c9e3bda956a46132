"""`crossread align`: read, compare, print the shared passages."""

import argparse

from crossread.commands import streams
from crossread.commands.opening import usable
from crossread.engine.align import LEAST, THRESHOLD, counts_by_threshold
from crossread.engine.compare import compare
from crossread.failure import UNUSABLE
from crossread.model import Event
from crossread.report import align_json, align_table


def run(arguments: argparse.Namespace) -> int:
    """Print the shared passages of the events at `arguments.paths`; returns the exit status."""
    wanted: float | None = arguments.threshold
    threshold = THRESHOLD if wanted is None else wanted
    comparisons = [
        compare(event, threshold=threshold, formulas=arguments.formulas) for event in usable(arguments.paths)
    ]
    if not comparisons:
        return UNUSABLE
    plain = streams.plain()
    if arguments.format == "json":
        streams.result(align_json(*comparisons, ascii_only=plain))
        return 0
    width = streams.width()
    tables = [
        align_table(each, width, note="" if wanted is None else _sides(each.event, wanted), ascii_only=plain)
        for each in comparisons
    ]
    streams.result("\n".join(tables))
    return 0


def _sides(event: Event, threshold: float) -> str:
    """How many pairs lie on each side of the threshold that was asked for."""
    less, more = counts_by_threshold(event.articles, (min(LEAST, threshold), threshold))[threshold]
    return f"pairs by their wording at {threshold:.2f} or more: {more}, less: {less}"
