"""The fact table in parts that know what they are: a row a fact where there is width, else a card of a few rows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from rich.cells import cell_len

from crossread.model import Article, Claim, Comparison, Fact
from crossread.report.figure import figure, figures
from crossread.ui.paint.cells import cut, fit, pad, shown
from crossread.ui.paint.look import UNICODE, Signs
from crossread.ui.paint.wrap import wrap

CARD = 60
"""Widths below which a fact takes a card of several rows: a table of five reports needs about that many cells."""

VALUE_MOST = 12
"""Widest value that the columns of the table are made for: `24, 2, 6`, `16 Jan 2024`. Wider ones, most of them names,
take the room of the silent reports in their row."""

VALUE_LEAST = 3
"""Narrowest value that figures are cut to."""

LABEL_MOST, LABEL_GOOD, LABEL_LEAST = 64, 44, 16
"""Cells of the label: that it takes at most, for which values are narrowed to `VALUE_FAIR`, and for which they are
narrowed as far as they go."""

VALUE_FAIR = 6
"""Cells of a value that tell most figures: `>1,000`."""

LABEL_ROWS = 2
"""Rows of a label in a card."""

VERDICT = len("conflict")
"""Cells of the longest verdict word."""

NAME_LEAST = 12
"""Cells that an article's number and name take in a strip where whole names have no room."""

GAP = "  "
"""Between what two reports say."""


Role = Literal["verdict", "label", "number", "value", "space"]


@dataclass(frozen=True, slots=True)
class Part:
    """A run of one row."""

    text: str
    role: Role
    report: int = -1
    """Place of the report in the event, from 0, of its number and its value."""


Line = tuple[Part, ...]
"""One row of the panel, in parts that follow each other without anything between."""


def value_of(claim: Claim, *, signs: Signs = UNICODE) -> str:
    """The figure of one claim: `85`, `>90`, `≥7`, `7-9`; in brackets where it is not simply stated."""
    return signs.spelt(figure(claim))


def cell_of(fact: Fact, article_id: str, *, signs: Signs = UNICODE) -> str:
    """What an article says on a fact: each figure once, by place; the sign for silence where it says nothing."""
    claims = fact.of(article_id)
    return signs.spelt(figures(claims)) if claims else signs.silent


def fact_lines(comparison: Comparison, width: int, *, signs: Signs = UNICODE) -> tuple[tuple[Line, ...], ...]:
    """The rows of each fact, in the order of the facts, each row of exactly `width` cells.

    Where label and values have room, one row a fact: verdict, label, and what every report says, after its number in
    the event. Else a card: the whole label, then what the reports say that speak.
    """
    facts = comparison.facts
    values = [[cell_of(fact, article.id, signs=signs) for article in comparison.event.articles] for fact in facts]
    label, sizes = _sizes(facts, values, width)
    if width < CARD or label < LABEL_LEAST:
        return tuple(
            tuple(_padded(line, width) for line in _card(fact, row, width, signs))
            for fact, row in zip(facts, values, strict=True)
        )
    return tuple(
        (_padded(_row(fact, row, label, sizes, signs), width),) for fact, row in zip(facts, values, strict=True)
    )


def _row(fact: Fact, values: Sequence[str], label: int, sizes: Sequence[int], signs: Signs) -> Iterator[Part]:
    """Verdict, label and values in one row. Values wider than their columns begin where the label ends."""
    yield _verdict(fact, signs)
    yield Part(" ", "space")
    spare = label - min(label, cell_len(shown(fact.label)))
    given = _shared(values, sizes, spare)
    yield Part(fit(fact.label, label - max(0, sum(given) - sum(sizes)), signs.more), "label")
    for report, (value, size) in enumerate(zip(values, given, strict=True)):
        yield Part(GAP, "space")
        yield Part(f"{report + 1} ", "number", report)
        yield Part(fit(value, size, signs.more), "value", report)


def _verdict(fact: Fact, signs: Signs) -> Part:
    """Sign and word, as wide for every verdict."""
    return Part(f"{signs.verdict(fact.verdict)} {pad(fact.verdict, VERDICT)}", "verdict")


def _card(fact: Fact, values: Sequence[str], width: int, signs: Signs) -> Iterator[Iterable[Part]]:
    """The label, then what the reports say that speak, as many to a row as fit; the verdict where there is room."""
    line: list[Part] = []
    if width < CARD:
        for text in _label_rows(fact.label, width):
            yield (Part(cut(text, width, signs.more), "label"),)
        line = [Part(GAP, "space"), Part(f"{signs.verdict(fact.verdict)} {fact.verdict}", "verdict")]
    else:
        head = _verdict(fact, signs)
        yield head, Part(" ", "space"), Part(cut(fact.label, width - cell_len(head.text) - 1, signs.more), "label")
    used = sum(len(part.text) for part in line)
    for report, value in enumerate(values):
        if value == signs.silent:
            continue
        number = f"{report + 1} "
        value = cut(value, max(0, width - len(GAP) - len(number)), signs.more)
        size = len(GAP) + len(number) + cell_len(value)
        if used + size > width:
            yield line
            line, used = [], 0
        line += [Part(GAP, "space"), Part(number, "number", report), Part(value, "value", report)]
        used += size
    yield line


def _label_rows(label: str, width: int) -> Iterator[str]:
    """A label in rows; what has no room in the last is left to be cut there."""
    lines = wrap(label, width)
    for n in range(min(len(lines), LABEL_ROWS)):
        yield lines.span(n).of(label) if n + 1 < LABEL_ROWS else label[lines.starts[n] :]


def _padded(parts: Iterable[Part], width: int) -> Line:
    """The parts in exactly that many cells."""
    kept = []
    room = width
    for part in parts:
        text = part.text if cell_len(part.text) <= room else fit(part.text, room)
        if text:
            kept.append(replace(part, text=text))
            room -= cell_len(text)
    return (*kept, Part(" " * room, "space")) if room else tuple(kept)


def _sizes(facts: Sequence[Fact], values: Sequence[Sequence[str]], width: int) -> tuple[int, list[int]]:
    """Cells of the label and of each report's value: what they need, and where that is too much, the label first."""
    columns = list(zip(*values, strict=True))
    sizes = [max((min(VALUE_MOST, cell_len(value)) for value in column), default=1) for column in columns]
    numbers = sum(len(f"{GAP}{n} ") for n in range(1, len(columns) + 1))
    room = width - len("✗ ") - VERDICT - len(" ") - numbers
    natural = min(LABEL_MOST, max([LABEL_LEAST, *(cell_len(shown(fact.label)) for fact in facts)]))
    for label, least in ((LABEL_GOOD, VALUE_FAIR), (LABEL_LEAST, VALUE_LEAST)):
        while sizes and min(natural, label) + sum(sizes) > room and max(sizes) > least:
            sizes[sizes.index(max(sizes))] -= 1
    return max(0, min(natural, room - sum(sizes))), sizes


def _shared(values: Sequence[str], sizes: Sequence[int], spare: int) -> Sequence[int]:
    """The cells of one row's values: those of their columns, or where one is wider, of what others and the label, which
    has `spare` cells, leave over."""
    needed = list(map(cell_len, values))
    if all(need <= size for need, size in zip(needed, sizes, strict=True)):
        return sizes
    room = sum(sizes)
    while sum(needed) > room + spare:
        needed[needed.index(max(needed))] -= 1
    for n, size in enumerate(sizes):
        needed[n] += max(0, min(room - sum(needed), size - needed[n]))
    return needed


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
        parts = [
            f"{cut(name, name_width, signs.more)}: {v}" if name_width else f"{name.split()[0]} {v}" for name, v in named
        ]
        rows = list(_filled([cut(part, width, signs.more) for part in parts], width))
        if len(rows) <= room:
            break
    if len(rows) > room > 0:
        rows = [*rows[: room - 1], pad(cut(rows[room - 1], width - 2, signs.more), width - 2) + f" {signs.more}"]
    return tuple(fit(row, width, signs.more) for row in (head, *rows, *[""] * (room - len(rows))))[: max(0, height)]


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
