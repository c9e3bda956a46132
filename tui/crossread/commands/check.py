"""`crossread check`: what was read, what was not, and why."""

import argparse

from crossread.commands import streams
from crossread.commands.opening import opened
from crossread.failure import UNUSABLE
from crossread.report import check_report


def run(arguments: argparse.Namespace) -> int:
    """Print what was read and every problem; returns 1 where there is a problem to mend or nothing to read."""
    events, problems = opened(arguments.paths)
    streams.result(check_report(events, problems))
    everything = (*problems, *(problem for event in events for problem in event.problems))
    usable = any(event.articles for event in events)
    return 0 if usable and all(problem.note for problem in everything) else UNUSABLE
