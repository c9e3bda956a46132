"""`crossread align`: read, compare, print the shared passages."""

import argparse

from crossread.commands import streams
from crossread.commands.opening import usable
from crossread.engine.compare import compare
from crossread.failure import UNUSABLE
from crossread.report import align_json, align_table


def run(arguments: argparse.Namespace) -> int:
    """Print the shared passages of the events at `arguments.paths`; returns the exit status."""
    comparisons = [compare(event) for event in usable(arguments.paths)]
    if not comparisons:
        return UNUSABLE
    plain = streams.plain()
    if arguments.format == "json":
        streams.result(align_json(*comparisons, ascii_only=plain))
    else:
        width = streams.width()
        streams.result("\n".join(align_table(comparison, width, ascii_only=plain) for comparison in comparisons))
    return 0
