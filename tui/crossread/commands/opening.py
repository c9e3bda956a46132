"""What every command does first: read the paths, and say what could not be read."""

from collections.abc import Sequence

from crossread.failure import tell
from crossread.ingest import library
from crossread.model import Event, Problem


def opened(paths: Sequence[str]) -> tuple[tuple[Event, ...], tuple[Problem, ...]]:
    """The events at these paths, and the problems of finding them; each event holds its own problems."""
    found = library(paths)
    return tuple(entry.load() for entry in found.entries), tuple(found.problems)


def usable(paths: Sequence[str]) -> tuple[Event, ...]:
    """The events at these paths that have a report to read; what its owner should mend is said on stderr."""
    events, problems = opened(paths)
    for problem in (*problems, *(problem for event in events for problem in event.problems)):
        if not problem.note:
            tell(str(problem))
    return tuple(event for event in events if event.articles)
