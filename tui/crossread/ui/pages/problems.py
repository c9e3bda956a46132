"""What is wrong with the files of an event, each with its place."""

from collections.abc import Iterator

from crossread.model import Event, Problem
from crossread.ui.pages.composed import Composed, Leading, Line, compose
from crossread.ui.paint.look import Look


def problems(event: Event) -> Composed:
    """`path:line:column: message` of every problem, then of what is only to be known."""
    return compose(f"Files of {event.title}", _lines(event))


def _lines(event: Event) -> Iterator[Line]:
    wrong = [problem for problem in event.problems if not problem.note]
    notes = [problem for problem in event.problems if problem.note]
    yield [(f"{len(wrong)} problem{'s' * (len(wrong) != 1)}", Look.HEADLINE)]
    for problem in wrong:
        yield Leading(_report(event, problem), [(str(problem), Look.DISPUTED)])
    if notes:
        yield []
        yield [(f"{len(notes)} note{'s' * (len(notes) != 1)}", Look.HEADLINE)]
    for problem in notes:
        yield Leading(_report(event, problem), [(str(problem), None)])


def _report(event: Event, problem: Problem) -> str:
    """To the report that was read from the file; nowhere where none was."""
    paths = [article.path for article in event.articles]
    return f"report({paths.index(problem.path) + 1})" if problem.path in paths else ""
