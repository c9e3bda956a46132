"""The fact table as plain cells: a row a fact, a cell an article."""

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from crossread.model import Article, Claim, Comparison, Fact
from crossread.ui.paint.cells import cut, fit, pad
from crossread.ui.paint.look import UNICODE, Signs

VAGUE = "several"
"""Shown for a claim without a number whose quote is too long for a cell."""

QUOTE = 12
"""Longest quote of a vague claim that is shown itself, in cells."""

VALUES = 14
"""Widest cell of an article, where there is room, in cells."""

VERDICT = 8
"""Cells of the longest verdict word."""

LEAST_LABEL = 16
"""Cells that the label keeps before articles' cells are cut."""


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact as text. Every part has the same cells in all rows of a table."""

    fact: Fact
    sign: str
    word: str
    label: str
    cells: tuple[str, ...]
    """One for each article: its number in the event, then what it says."""

    @property
    def text(self) -> str:
        """The whole row."""
        return " ".join((self.sign, self.word, self.label, *self.cells)).rstrip()


def value_of(claim: Claim, *, signs: Signs = UNICODE) -> str:
    """A claim in a few cells: `85`, `>90`, `≥7`, `~50`, `<100`, `≤20`, `7–9`, `several`, a name; with `()` where it is
    not stated as it stands (superseded, possible, denied or a rate)."""
    text = _plain_value(claim, signs)
    return text if claim.standing == "stated" else f"({text}{'?' if claim.standing == 'possible' else ''})"


def _plain_value(claim: Claim, signs: Signs) -> str:
    if claim.name:
        return claim.name
    if claim.value is None:
        return claim.subject if 0 < cell_len(claim.subject) <= QUOTE and claim.hedge == "vague" else VAGUE
    number = amount(claim.value)
    if claim.high is not None and claim.high != claim.value:
        number += signs.dash + amount(claim.high)
    mark = {
        "at least": signs.at_least,
        "more than": ">",
        "about": "~",
        "nearly": "<",
        "up to": signs.at_most,
        "less than": "<",
    }.get(claim.hedge, "")
    return f"{mark}{number}{_unit(claim)}"


def _unit(claim: Claim) -> str:
    if claim.kind == "percent":
        return "%"
    return f" {claim.unit}" if claim.unit else ""


def amount(number: int | float) -> str:
    """A number with thousands separated and no needless zeros."""
    if isinstance(number, float) and not number.is_integer():
        return f"{number:,.6f}".rstrip("0")
    return f"{int(number):,}"


def cell_of(fact: Fact, article_id: str, *, signs: Signs = UNICODE) -> str:
    """What an article says on a fact, each value once, in the order of the text; the sign for silence where nothing."""
    values = dict.fromkeys(value_of(claim, signs=signs) for claim in fact.of(article_id))
    return " ".join(values) or signs.silent


def fact_rows(
    comparison: Comparison, article_ids: Sequence[str], width: int, *, signs: Signs = UNICODE
) -> tuple[FactRow, ...]:
    """The facts in the comparison's order, in rows of at most `width` cells. Articles are named by their number in the
    event."""
    numbers = {article.id: str(n) for n, article in enumerate(comparison.event.articles, 1)}
    values = [[cell_of(fact, article_id, signs=signs) for article_id in article_ids] for fact in comparison.facts]
    sizes = _sizes(comparison.facts, [numbers[a] for a in article_ids], values, width)
    label_size, cell_sizes = sizes
    return tuple(
        FactRow(
            fact,
            signs.verdict(fact.verdict),
            pad(fact.verdict, VERDICT),
            fit(fact.label, label_size),
            tuple(fit(f"{numbers[a]} {v}", size) for a, v, size in zip(article_ids, row, cell_sizes, strict=True)),
        )
        for fact, row in zip(comparison.facts, values, strict=True)
    )


def _sizes(
    facts: Sequence[Fact], numbers: Sequence[str], values: Sequence[Sequence[str]], width: int
) -> tuple[int, tuple[int, ...]]:
    """Cells of the label and of each article's cell: what the widest needs, the label giving way first, then the
    widest cells."""
    wanted = [
        min(VALUES, max((cell_len(row[c]) for row in values), default=1)) + cell_len(number) + 1
        for c, number in enumerate(numbers)
    ]
    room = width - 2 - VERDICT - 1
    label = max((cell_len(fact.label) for fact in facts), default=0)
    label = min(label, max(LEAST_LABEL, room - sum(wanted) - len(wanted)))
    while wanted and label + sum(wanted) + len(wanted) > room and max(wanted) > 3:
        wanted[wanted.index(max(wanted))] -= 1
    return max(0, min(label, room - sum(wanted) - len(wanted))), tuple(wanted)


def strip_rows(
    fact: Fact, articles: Sequence[Article], width: int, *, height: int = 5, signs: Signs = UNICODE
) -> tuple[str, ...]:
    """One fact in `height` rows of exactly `width` cells: verdict and label, then every article's value, filled in
    rows."""
    head = fit(f"{signs.verdict(fact.verdict)} {fact.verdict}  {fact.label}", width)
    rows = [""]
    for n, article in enumerate(articles, 1):
        part = cut(f"{n} {article.name}: {cell_of(fact, article.id, signs=signs)}", width, signs.more)
        if rows[-1] and cell_len(rows[-1]) + 3 + cell_len(part) > width:
            rows.append("")
        rows[-1] += f"   {part}" if rows[-1] else part
    room = max(0, height - 1)
    if len(rows) > room and room:
        rows = [*rows[: room - 1], fit(f"{rows[room - 1]} {signs.more}", width)]
    return tuple(fit(row, width) for row in (head, *rows, *[""] * (room - len(rows))))[:height]
