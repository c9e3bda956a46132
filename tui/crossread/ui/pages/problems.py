"""What is wrong with the files of an event, each with its place."""

from collections.abc import Iterator

from crossread.model import Event
from crossread.ui.pages.composed import Composed, Piece, compose
from crossread.ui.paint.look import Look


def problems(event: Event) -> Composed:
    """`path:line:column: message` of every problem, then of what is only to be known."""
    return compose(f"Files of {event.title}", _lines(event))


def _lines(event: Event) -> Iterator[list[Piece]]:
    wrong = [problem for problem in event.problems if not problem.note]
    notes = [problem for problem in event.problems if problem.note]
    yield [(f"{len(wrong)} problem{'s' * (len(wrong) != 1)}", Look.HEADLINE)]
    for problem in wrong:
        yield [(str(problem), Look.DISPUTED)]
    if notes:
        yield []
        yield [(f"{len(notes)} note{'s' * (len(notes) != 1)}", Look.HEADLINE)]
    for problem in notes:
        yield [(str(problem), None)]
