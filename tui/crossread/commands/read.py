"""`crossread PATH`: open the reader; without a terminal, or where lines are asked for, print the facts."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace

from crossread.commands.opening import usable
from crossread.failure import UNUSABLE, tell
from crossread.ingest import Library, bundled_corpus, library
from crossread.model import Event

FRAMES = "250"
"""Pictures a second at most. With Textual's own 60 the first one waits a tick of 17 ms (measured); as nothing is
animated, there are no more of them than keys and results."""

NO_SCREEN = ("", "dumb", "unknown")
"""Values of TERM that promise no more than a line printer."""


def run(arguments: argparse.Namespace) -> int:
    """Open the events at `arguments.paths`, or the sample corpus; returns the exit status."""
    paths = arguments.paths or [str(bundled_corpus())]
    if arguments.plain or not _can_paint():
        from crossread.commands import facts

        form = "plain" if arguments.plain else "table"
        return facts.run_without_screen(paths, fact=arguments.fact, at=arguments.at, form=form)
    found = library(paths)
    event = next((event for entry in found.entries if (event := entry.load()).articles), None)
    if not event:
        usable(paths)  # says what is missing or cannot be read; a screen would have nothing to add
        return UNUSABLE
    for problem in found.problems:
        if not problem.note or not found.entries[1:]:  # the list of events shows the notes
            tell(str(problem))
    if arguments.fact or arguments.at:
        from crossread.commands.place import wrong_place

        if sentence := wrong_place(found, arguments.fact, arguments.at):
            tell(f"crossread: {sentence}")
            return UNUSABLE
    if found.entries[1:]:
        return _on_a_screen(found, arguments, [f" {len(found.entries)} events"])
    kept = replace(found.entries[0], load=_given_once(event, found.entries[0].load))
    return _on_a_screen(replace(found, entries=(kept,)), arguments, _announced(event))


def _given_once(event: Event, load: Callable[[], Event]) -> Callable[[], Event]:
    """What gives the event at the first call, and reads it anew at every other."""
    kept = [event]
    return lambda: kept.pop() if kept else load()


def _on_a_screen(found: Library, arguments: argparse.Namespace, lines: Sequence[str]) -> int:
    """Open the reader. What it is going to show is said before what it is made with is imported."""
    from crossread.ui.anteroom import Anteroom
    from crossread.ui.manners import manners, many_colours

    os.environ.setdefault("TEXTUAL_FPS", FRAMES)
    ways = manners(os.environ)
    themed = arguments.theme or os.environ.get("CROSSREAD_THEME")
    asks = ways.color and not themed and many_colours(os.environ)
    with Anteroom(lines, unicode=ways.unicode, asks=asks) as room:
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
            shows_cursor=arguments.cursor,
            mouse=arguments.mouse,
            room=room,
        )
    if memory.problem:
        tell(f"crossread: {memory.problem}")
    return status


def _announced(event: Event) -> list[str]:
    """What is going to be read, in lines."""
    reports = [f" {n} {article.name}" for n, article in enumerate(event.articles, 1)]
    return [f" {event.title}: {len(reports)} report{'s' * (len(reports) != 1)}", "", *reports]


def _can_paint() -> bool:
    """Whether there is a terminal at both ends that can place its cursor."""
    both = all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))
    return both and os.environ.get("TERM", "") not in NO_SCREEN
