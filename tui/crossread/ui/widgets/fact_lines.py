"""The rows of the facts panel as parts that know what they are: one row a fact where there is width, else a card."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from rich.cells import cell_len

from crossread.model import Comparison, Fact
from crossread.ui.paint.cells import cut, fit
from crossread.ui.paint.look import Signs
from crossread.ui.paint.table import cell_of, fact_rows

Role = Literal["verdict", "label", "cell"]

CARD = 60
"""Widths below which a fact takes a card of several rows: a table of five reports needs about that many cells."""


@dataclass(frozen=True, slots=True)
class Part:
    """A run of one row."""

    text: str
    role: Role
    report: int = -1
    """Number of the report of a cell, from 0."""


Line = tuple[Part, ...]


def fact_lines(comparison: Comparison, width: int, signs: Signs) -> tuple[tuple[Line, ...], ...]:
    """The rows of each fact, in the order of the facts; each at most `width` cells, its parts one space apart."""
    if width < CARD:
        return tuple(tuple(_card(comparison, fact, width, signs)) for fact in comparison.facts)
    ids = [article.id for article in comparison.event.articles]
    return tuple(
        (
            (
                Part(f"{row.sign} {row.word}", "verdict"),
                Part(row.label, "label"),
                *(Part(cell, "cell", number) for number, cell in enumerate(row.cells)),
            ),
        )
        for row in fact_rows(comparison, ids, width, signs=signs)
    )


def _card(comparison: Comparison, fact: Fact, width: int, signs: Signs) -> Iterator[Line]:
    """Verdict and label, then the value of each report that speaks, as many to a row as fit."""
    verdict = f"{signs.verdict(fact.verdict)} {fact.verdict}"
    yield Part(verdict, "verdict"), Part(fit(fact.label, max(0, width - cell_len(verdict) - 1)), "label")
    line: list[Part] = []
    used = 0
    for number, article in enumerate(comparison.event.articles):
        if not fact.of(article.id):
            continue
        cell = cut(f" {number + 1} {cell_of(fact, article.id, signs=signs)} ", width, signs.more)
        if line and used + 1 + cell_len(cell) > width:
            yield tuple(line)
            line, used = [], 0
        line.append(Part(cell, "cell", number))
        used += cell_len(cell) + (used > 0)
    if line:
        yield tuple(line)
