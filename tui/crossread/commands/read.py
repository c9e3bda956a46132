"""`crossread PATH`: open the reader; without a terminal, or where lines are asked for, print the facts."""

import argparse
import os
import sys

from crossread.commands.opening import usable
from crossread.failure import UNUSABLE, tell
from crossread.ingest import bundled_corpus, library

NO_SCREEN = ("", "dumb", "unknown")
"""Values of TERM that promise no more than a line printer."""


def run(arguments: argparse.Namespace) -> int:
    """Open the events at `arguments.paths`, or the sample corpus; returns the exit status."""
    paths = arguments.paths or [str(bundled_corpus())]
    if arguments.plain or not _can_paint():
        from crossread.commands import facts

        form = "plain" if arguments.plain else "table"
        return facts.run_without_screen(paths, fact=arguments.fact, form=form)
    found = library(paths)
    if not any(entry.load().articles for entry in found.entries):
        usable(paths)  # says what is missing or cannot be read; a screen would have nothing to add
        return UNUSABLE
    for problem in found.problems:
        tell(str(problem))
    if arguments.fact or arguments.at:
        from crossread.commands.place import wrong_place

        if sentence := wrong_place(found, arguments.fact, arguments.at):
            tell(f"crossread: {sentence}")
            return UNUSABLE
    from crossread.state import Memory, state_folder
    from crossread.ui.app import run_reader

    memory = Memory(state_folder(os.environ))
    status = run_reader(
        found,
        theme=arguments.theme,
        fact=arguments.fact,
        at=arguments.at,
        memory=memory,
        stock=arguments.no_fast_paint,
        mouse=arguments.mouse,
    )
    if memory.problem:
        tell(f"crossread: {memory.problem}")
    return status


def _can_paint() -> bool:
    """Whether there is a terminal at both ends that can place its cursor."""
    both = all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))
    return both and os.environ.get("TERM", "") not in NO_SCREEN
