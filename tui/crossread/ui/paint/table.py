"""The fact table in parts that know what they are: a row a fact where there is width, else a card of a few rows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from rich.cells import cell_len

from crossread.model import Article, Comparison, Fact
from crossread.ui.paint.cells import cut, fit, pad
from crossread.ui.paint.columns import GAP, VERDICT, Columns, columns_of
from crossread.ui.paint.look import UNICODE, Signs
from crossread.ui.paint.names import called, marks_of
from crossread.ui.paint.speakers import brief, speakers_of
from crossread.ui.paint.values import row_of_cells, values_of
from crossread.ui.paint.wrap import wrap

CARD = 60
"""Widths below which a fact takes a card of several rows: a table of five reports needs about that many cells."""

NAME_TOLD = 4
"""Cells below which a report's name above its column is left away."""

LABEL_ROWS = 2
"""Rows of a label in a card."""

NAME_LEAST = 12
"""Cells that an article's number and name take in a strip where whole names have no room."""

IN_STRIP = (72, 20, 14, 10, 7)
"""Cells of a value in a strip without names, the first with which all reports fit."""

SPEAKER_SIZES = (72, 40, 28, 20)
"""Cells of a speaker's name in a strip, the first with which all have room."""

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


def fact_lines(
    comparison: Comparison, width: int, *, signs: Signs = UNICODE, whole_labels: bool = False
) -> tuple[tuple[Line, ...], ...]:
    """The rows of each fact, in the order of the facts, each row of exactly `width` cells.

    Where label and values have room, one row a fact: verdict, label, and what every report says, after its number in
    the event, one below the other. With more reports, and with `whole_labels` where one would be cut, the values have
    rows of their own. Else a card: the whole label, then what the reports say that speak.
    """
    facts, articles = comparison.facts, comparison.event.articles
    said = [[values_of(fact, article.id, signs=signs) for article in articles] for fact in facts]
    names = [f"{article.name} {mark}".rstrip() for article, mark in zip(articles, marks_of(articles), strict=True)]
    columns = columns_of(facts, said, names, width, whole_labels=whole_labels)
    if width < CARD or not columns.sizes:
        made = [_card(fact, values, width, signs) for fact, values in zip(facts, said, strict=True)]
    elif not columns.label:
        made = [_below(fact, values, columns, width, signs) for fact, values in zip(facts, said, strict=True)]
    else:
        made = [iter([_row(fact, values, columns, signs)]) for fact, values in zip(facts, said, strict=True)]
    return tuple(tuple(_padded(line, width) for line in lines) for lines in made)


def names_over(
    lines: Sequence[Line], articles: Sequence[Article], *, signs: Signs = UNICODE
) -> tuple[tuple[int, str], ...]:
    """From which cell on the name of each report stands over its column, cut to its width, in a table whose facts have
    such lines; nothing where the reports have no columns of their own."""
    marks = marks_of(articles)
    for line in lines:
        found: list[tuple[int, str]] = []
        at = 0
        for part in line:
            if part.role == "value":
                name, mark = articles[part.report].name, marks[part.report]
                found.append((at, called(name, mark, cell_len(part.text), signs.more)))
            at += cell_len(part.text)
        if len(found) == len(articles) and all(cell_len(name) >= NAME_TOLD for _, name in found):
            return tuple(found)
    return ()


def _row(fact: Fact, said: Sequence[tuple[str, ...]], columns: Columns, signs: Signs) -> Iterator[Part]:
    """Verdict, label and values in one row, each report's below those of other facts."""
    yield _verdict(fact, signs)
    yield Part(" ", "space")
    yield Part(fit(fact.label, columns.label, signs.more), "label")
    for line in _values(fact, said, columns, signs):
        yield from line


def _below(
    fact: Fact, said: Sequence[tuple[str, ...]], columns: Columns, width: int, signs: Signs
) -> Iterator[Iterable[Part]]:
    """Verdict and label, and in rows of their own the values, each report's below those of other facts; no row of
    reports that are all silent."""
    head = _verdict(fact, signs)
    yield head, Part(" ", "space"), Part(cut(fact.label, width - cell_len(head.text) - 1, signs.more), "label")
    for line in _values(fact, said, columns, signs):
        if any(said[part.report] for part in line if part.role == "value"):
            yield line


def _values(fact: Fact, said: Sequence[tuple[str, ...]], columns: Columns, signs: Signs) -> Iterator[tuple[Part, ...]]:
    """What every report says, after its number, in rows of as many reports as there are columns."""
    across = len(columns.sizes)
    sizes = [columns.sizes[report % across] for report in range(len(said))]
    cells = row_of_cells(fact, said, sizes, signs=signs)
    for first in range(0, len(said), across):
        line: list[Part] = []
        for report in range(first, min(first + across, len(said))):
            number = str(report + 1).rjust(columns.number(report % across))
            line.append(Part(columns.gap, "space"))
            line.append(Part(f"{number} ", "number", report))
            line.append(Part(pad(cells[report], sizes[report]), "value", report))
        yield tuple(line)


def _verdict(fact: Fact, signs: Signs) -> Part:
    """Sign and word, as wide for every verdict."""
    return Part(f"{signs.verdict(fact.verdict)} {pad(fact.verdict, VERDICT)}", "verdict")


def _card(fact: Fact, said: Sequence[tuple[str, ...]], width: int, signs: Signs) -> Iterator[Iterable[Part]]:
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
    for report, values in enumerate(said):
        if not values:
            continue
        number = f"{report + 1} "
        value = cut(", ".join(values), max(0, width - len(GAP) - len(number)), signs.more)
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


def strip_rows(
    fact: Fact, articles: Sequence[Article], width: int, *, height: int = 5, signs: Signs = UNICODE
) -> tuple[str, ...]:
    """One fact in `height` rows of exactly `width` cells: verdict and label, then every article's value.

    Values that have no room are said to be there by the sign for what was cut.
    """
    head = f"{signs.verdict(fact.verdict)} {fact.verdict}  {fact.label}"
    said = [values_of(fact, article.id, signs=signs) for article in articles]
    marks = marks_of(articles)
    room = max(0, height - 1)
    rows: list[str] = []
    for name_width, value_width in ((width, width), (NAME_LEAST, width), *((0, most) for most in IN_STRIP)):
        named = [
            f"{called(f'{n} {article.name}', mark, name_width, signs.more)}: " if name_width else f"{n} "
            for n, (article, mark) in enumerate(zip(articles, marks, strict=True), 1)
        ]
        values = row_of_cells(fact, said, [min(width, value_width)] * len(said), signs=signs)
        parts = [name + value.rstrip() for name, value in zip(named, values, strict=True)]
        rows = list(_filled([cut(part, width, signs.more) for part in parts], width))
        if len(rows) <= room:
            break
    if len(rows) > room > 0:
        rows = [*rows[: room - 1], pad(cut(rows[room - 1], width - 2, signs.more), width - 2) + f" {signs.more}"]
    rows += _speakers(fact, articles, width, room - len(rows), signs)
    return tuple(fit(row, width, signs.more) for row in (head, *rows, *[""] * (room - len(rows))))[: max(0, height)]


def _speakers(fact: Fact, articles: Sequence[Article], width: int, room: int, signs: Signs) -> Sequence[str]:
    """By whose word each report speaks, in so many rows at most: names are shortened where not all have room as they
    are, and what has no room even so is cut."""
    named = [(n, speakers_of(fact.of(article.id))) for n, article in enumerate(articles, 1)]
    if room <= 0 or not any(names for _, names in named):
        return ()
    for size in SPEAKER_SIZES:
        parts = [f"{n} {', '.join(brief(name, size, signs.more) for name in names)}" for n, names in named if names]
        rows = list(_filled([f"said by {parts[0]}", *parts[1:]], width))
        if len(rows) <= room and all(cell_len(row) <= width for row in rows):
            return rows
    return [*rows[: room - 1], cut(GAP.join(rows[room - 1 :]), width, signs.more)]


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
