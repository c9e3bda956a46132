"""The fact table over the whole screen, for screens on which only one fact has room beside the reports."""

from collections.abc import Iterator, Sequence

from crossread.model import Comparison
from crossread.ui.pages.composed import FIXED, Composed, Leading, Line, Piece, compose
from crossread.ui.paint.look import Look, Signs
from crossread.ui.paint.table import Line as Row
from crossread.ui.paint.table import fact_lines, names_over


def table(comparison: Comparison, listed: Sequence[int], said: str, signs: Signs, width: int) -> Composed:
    """The facts with those numbers in rows of that width, an item each; `said` tells in words which they are."""
    return compose(
        f"Facts · {len(listed)} of {len(comparison.facts)} · {said}", _lines(comparison, listed, signs, width)
    )


def _lines(comparison: Comparison, listed: Sequence[int], signs: Signs, width: int) -> Iterator[Line]:
    facts = tuple(comparison.facts[n] for n in listed)
    rows = fact_lines(Comparison(comparison.event, (), facts), width, signs=signs, whole_labels=True)
    names = names_over(rows[0], comparison.event.articles, signs=signs) if rows else ()
    if names:
        line = ""
        for start, name in names:
            line += FIXED * (start - len(line)) + name
        yield [(line, Look.FURNITURE)]
    for number, fact, lines in zip(listed, facts, rows, strict=True):
        goal = f"fact({number + 1})"
        for row in lines:
            yield Leading(goal, _pieces(row, disputed=fact.disputed))


def _pieces(row: Row, *, disputed: bool) -> list[Piece]:
    """The parts of a row, whose spaces stay where they are."""
    looks = {"verdict": Look.DISPUTED if disputed else None, "number": Look.FURNITURE}
    return [(part.text.replace(" ", FIXED), looks.get(part.role)) for part in row]
