"""The fact table as plain cells: a row a fact, a cell an article."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from crossread.model import Article, Claim, Comparison, Fact
from crossread.report.figure import figure, figures
from crossread.ui.paint.cells import cut, fit, pad
from crossread.ui.paint.look import UNICODE, Signs

VALUES = 14
"""Widest cell of an article, where there is room, in cells."""

VALUES_FAIR, VALUES_LEAST = 13, 3
"""Cells of an article, its number included, that hold a date, and that hold one sign: down to the first they give way
to a readable label, down to the second to any."""

VERDICT = len("conflict")
"""Cells of the longest verdict word."""

LABEL_GOOD, LABEL_LEAST = 40, 16
"""Cells of the label for which wide figures are cut, and for which all are."""

NAME_LEAST = 12
"""Cells that an article's number and name take in a strip where whole names have no room."""

GAP = "  "
"""Between the values of a card or strip."""


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact in one row. Every part takes the same cells in all rows of a table."""

    fact: Fact
    sign: str
    word: str
    label: str
    cells: tuple[str, ...]
    """One for each article: its number in the event, then what it says."""

    @property
    def text(self) -> str:
        """The whole row."""
        return " ".join((self.sign, self.word, self.label, *self.cells))


@dataclass(frozen=True, slots=True)
class FactCard:
    """One fact in a few rows, for where a table is too wide."""

    fact: Fact
    head: str
    """Sign, word and label."""
    values: tuple[str, ...]
    """What every article says, in as many rows as that takes."""


def value_of(claim: Claim, *, signs: Signs = UNICODE) -> str:
    """The figure of one claim: `85`, `>90`, `≥7`, `7-9`; in brackets where it is not simply stated."""
    return signs.spelt(figure(claim))


def cell_of(fact: Fact, article_id: str, *, signs: Signs = UNICODE) -> str:
    """What an article says on a fact: each figure once, by place; the sign for silence where it says nothing."""
    claims = fact.of(article_id)
    return signs.spelt(figures(claims)) if claims else signs.silent


def fact_rows(
    comparison: Comparison, article_ids: Sequence[str], width: int, *, signs: Signs = UNICODE
) -> tuple[FactRow, ...]:
    """The facts in the comparison's order, one row each of at most `width` cells.

    Articles are named by their number in the event. Where room is short the widest figures are cut first,
    then the label, then all figures; below about 60 cells `fact_cards` tells more.
    """
    numbers = _numbers(comparison)
    values = [[cell_of(fact, a, signs=signs) for a in article_ids] for fact in comparison.facts]
    label, sizes = _sizes(comparison.facts, [numbers[a] for a in article_ids], values, width)
    return tuple(
        FactRow(
            fact,
            signs.verdict(fact.verdict),
            pad(fact.verdict, VERDICT),
            fit(fact.label, label, signs.more),
            tuple(
                fit(f"{numbers[a]} {v}", size, signs.more) for a, v, size in zip(article_ids, row, sizes, strict=True)
            ),
        )
        for fact, row in zip(comparison.facts, values, strict=True)
    )


def fact_cards(
    comparison: Comparison, article_ids: Sequence[str], width: int, *, signs: Signs = UNICODE
) -> tuple[FactCard, ...]:
    """The facts in the comparison's order, each with every figure in full as far as one fits `width` cells.

    All rows take exactly `width` cells.
    """
    numbers = _numbers(comparison)
    return tuple(
        FactCard(
            fact,
            fit(f"{signs.verdict(fact.verdict)} {pad(fact.verdict, VERDICT)} {fact.label}", width, signs.more),
            tuple(
                fit(GAP + row, width, signs.more)
                for row in _filled(
                    [f"{numbers[a]} {cell_of(fact, a, signs=signs)}" for a in article_ids], width - len(GAP)
                )
            ),
        )
        for fact in comparison.facts
    )


def strip_rows(
    fact: Fact, articles: Sequence[Article], width: int, *, height: int = 5, signs: Signs = UNICODE
) -> tuple[str, ...]:
    """One fact in `height` rows of exactly `width` cells: verdict and label, then every article's value.

    Values that have no room are said to be there by the sign for what was cut.
    """
    head = f"{signs.verdict(fact.verdict)} {fact.verdict}  {fact.label}"
    named = [(f"{n} {article.name}", cell_of(fact, article.id, signs=signs)) for n, article in enumerate(articles, 1)]
    room = max(0, height - 1)
    rows: list[str] = []
    for name_width in (width, NAME_LEAST, 0):
        parts = [f"{cut(name, name_width, signs.more) if name_width else name.split()[0]} {v}" for name, v in named]
        rows = list(_filled([cut(part, width, signs.more) for part in parts], width))
        if len(rows) <= room:
            break
    if len(rows) > room > 0:
        rows = [*rows[: room - 1], pad(cut(rows[room - 1], width - 2, signs.more), width - 2) + f" {signs.more}"]
    return tuple(fit(row, width, signs.more) for row in (head, *rows, *[""] * (room - len(rows))))[: max(0, height)]


def _numbers(comparison: Comparison) -> dict[str, str]:
    """What each article is called in the table: its place in the event, from 1."""
    return {article.id: str(n) for n, article in enumerate(comparison.event.articles, 1)}


def _filled(parts: Iterable[str], width: int) -> Iterable[str]:
    """The parts in rows, as many to a row as fit."""
    row = ""
    for part in parts:
        if row and cell_len(row) + len(GAP) + cell_len(part) > width:
            yield row
            row = ""
        row = f"{row}{GAP}{part}" if row else part
    if row:
        yield row


def _sizes(
    facts: Sequence[Fact], numbers: Sequence[str], values: Sequence[Sequence[str]], width: int
) -> tuple[int, tuple[int, ...]]:
    """Cells of the label and of each article's cell."""
    wanted = [
        min(VALUES, max((cell_len(row[c]) for row in values), default=1)) + cell_len(number) + 1
        for c, number in enumerate(numbers)
    ]
    room = width - len("✗ ") - VERDICT - 1 - len(wanted)
    natural = max((cell_len(fact.label) for fact in facts), default=0)
    for label, least in ((LABEL_GOOD, VALUES_FAIR), (LABEL_LEAST, VALUES_LEAST)):
        while wanted and min(natural, label) + sum(wanted) > room and max(wanted) > least:
            wanted[wanted.index(max(wanted))] -= 1
        if min(natural, label) + sum(wanted) <= room:
            break
    return max(0, min(natural, room - sum(wanted))), tuple(wanted)
