"""The fact table in parts that know what they are: a row a fact where there is width, else a card of a few rows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from rich.cells import cell_len

from crossread.model import Article, Comparison, Fact
from crossread.ui.paint.cells import cut, fit, pad, shown
from crossread.ui.paint.look import UNICODE, Signs
from crossread.ui.paint.values import row_of_cells, values_of
from crossread.ui.paint.wrap import wrap

CARD = 60
"""Widths below which a fact takes a card of several rows: a table of five reports needs about that many cells."""

VALUE_MOST, VALUE_FAIR, VALUE_LEAST, VALUE_BELOW = 12, 8, 5, 3
"""Cells of a column: for what is in dispute, for the rest, and those that it keeps however little room there is beside
the label, or in a row below it."""

NAME_GOOD, NAME_TOLD = 14, 4
"""Cells that a report's name gets above its column where there is room, and below which it is left away."""

VALUE_WIDE = 24
"""Cells that a column takes at most, where the labels are content."""

LABEL_MOST, LABEL_GOOD, LABEL_LEAST = 64, 36, 16
"""Cells of the label: that it takes at most, for which columns are narrowed to `VALUE_FAIR`, and for which they are
narrowed as far as they go."""

LABEL_ROWS = 2
"""Rows of a label in a card."""

VERDICT = len("conflict")
"""Cells of the longest verdict word."""

NAME_LEAST = 12
"""Cells that an article's number and name take in a strip where whole names have no room."""

IN_STRIP = (72, 20, 14, 10, 7)
"""Cells of a value in a strip without names, the first with which all reports fit."""

GAP = "  "
"""Between what two reports say."""

MANY, SMALL_GAP, SILENT_MANY = 8, " ", 2
"""Reports above which the gap is small, for their numbers take more room than what they say, and the cells that a
column then has at least, so that its value is not taken for the next one's number."""


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


def fact_lines(comparison: Comparison, width: int, *, signs: Signs = UNICODE) -> tuple[tuple[Line, ...], ...]:
    """The rows of each fact, in the order of the facts, each row of exactly `width` cells.

    Where label and values have room, one row a fact: verdict, label, and what every report says, after its number in
    the event, one below the other. With more reports the values have a row of their own. Else a card: the whole label,
    then what the reports say that speak.
    """
    facts = comparison.facts
    said = [[values_of(fact, article.id, signs=signs) for article in comparison.event.articles] for fact in facts]
    label, sizes = _beside(facts, said, [article.name for article in comparison.event.articles], width)
    if width < CARD or not sizes:
        made = [_card(fact, values, width, signs) for fact, values in zip(facts, said, strict=True)]
    elif label < LABEL_LEAST:
        made = [_below(fact, values, sizes, width, signs) for fact, values in zip(facts, said, strict=True)]
    else:
        made = [iter([_row(fact, values, label, sizes, signs)]) for fact, values in zip(facts, said, strict=True)]
    return tuple(tuple(_padded(line, width) for line in lines) for lines in made)


def names_over(line: Line, articles: Sequence[Article], *, signs: Signs = UNICODE) -> tuple[tuple[int, str], ...]:
    """From which cell on the name of each report stands over its column, cut to its width, in a table whose rows are
    like that one; nothing where the reports have no columns of their own."""
    found: list[tuple[int, str]] = []
    at = 0
    for part in line:
        if part.role == "value":
            found.append((at, cut(articles[part.report].name, cell_len(part.text), signs.more)))
        at += cell_len(part.text)
    whole = len(found) == len(articles) and all(cell_len(name) >= NAME_TOLD for _, name in found)
    return tuple(found) if whole else ()


def _row(fact: Fact, said: Sequence[tuple[str, ...]], label: int, sizes: Sequence[int], signs: Signs) -> Iterator[Part]:
    """Verdict, label and values in one row, each report's below those of other facts."""
    yield _verdict(fact, signs)
    yield Part(" ", "space")
    yield Part(fit(fact.label, label, signs.more), "label")
    yield from _values(fact, said, sizes, signs)


def _below(
    fact: Fact, said: Sequence[tuple[str, ...]], sizes: Sequence[int], width: int, signs: Signs
) -> Iterator[Iterable[Part]]:
    """Verdict and label, and in a row of their own the values, each report's below those of other facts."""
    head = _verdict(fact, signs)
    yield head, Part(" ", "space"), Part(cut(fact.label, width - cell_len(head.text) - 1, signs.more), "label")
    yield _values(fact, said, sizes, signs)


def _values(fact: Fact, said: Sequence[tuple[str, ...]], sizes: Sequence[int], signs: Signs) -> Iterator[Part]:
    """What every report says, after its number."""
    cells = row_of_cells(fact, said, sizes, signs=signs)
    for report, (value, size) in enumerate(zip(cells, sizes, strict=True)):
        yield Part(_gap(sizes), "space")
        yield Part(f"{report + 1} ", "number", report)
        yield Part(pad(value, size), "value", report)


def _gap(columns: Sequence[object]) -> str:
    """What stands before each report's number in a row."""
    return SMALL_GAP if len(columns) > MANY else GAP


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


def _beside(
    facts: Sequence[Fact], said: Sequence[Sequence[tuple[str, ...]]], names: Sequence[str], width: int
) -> tuple[int, list[int]]:
    """Cells of the label and of each report's column: what they need, and where that is too much, the label first;
    what is left over goes to values that were narrowed and to the names above the columns.

    The label has less than `LABEL_LEAST` where it needs a row of its own; there are no columns where a row has no room
    for all.
    """
    columns = tuple(zip(*said, strict=True)) or ((),) * len(names)
    least = SILENT_MANY if len(columns) > MANY else 1
    needs = [[max(least, cell_len(shown(", ".join(values)))) for values in column] for column in columns]
    most = [VALUE_MOST if fact.disputed else VALUE_FAIR for fact in facts]
    sizes = [max(map(min, column, most), default=1) for column in needs]
    spare = [
        max(max(column, default=1), min(NAME_GOOD, cell_len(shown(name))))
        for column, name in zip(needs, names, strict=True)
    ]
    wanted = [min(VALUE_WIDE, need) for need in spare]
    row = width - sum(len(f"{_gap(needs)}{n} ") for n in range(1, len(needs) + 1))
    room = row - len("✗ ") - VERDICT - len(" ")
    natural = min(LABEL_MOST, max([LABEL_LEAST, *(cell_len(shown(fact.label)) for fact in facts)]))
    _narrow(sizes, room - min(natural, LABEL_GOOD), VALUE_FAIR)
    _narrow(sizes, room - LABEL_LEAST, VALUE_LEAST)
    if sum(sizes) + LABEL_LEAST <= room:
        _widen(sizes, room - natural, wanted)
        return min(natural, room - sum(sizes)), sizes
    _narrow(sizes, row, VALUE_BELOW)
    _widen(sizes, row, wanted)
    return 0, sizes if sum(sizes) <= row else []


def _narrow(sizes: list[int], room: int, least: int) -> None:
    """Take from the widest until all fit the room, or none has more than `least`."""
    while sizes and sum(sizes) > room and max(sizes) > least:
        sizes[sizes.index(max(sizes))] -= 1


def _widen(sizes: list[int], room: int, wanted: Sequence[int]) -> None:
    """Give to those that miss most until there is no room, or all have what they want."""
    while sum(sizes) < room and any(want > size for want, size in zip(wanted, sizes, strict=True)):
        short = [want - size for want, size in zip(wanted, sizes, strict=True)]
        sizes[short.index(max(short))] += 1


def strip_rows(
    fact: Fact, articles: Sequence[Article], width: int, *, height: int = 5, signs: Signs = UNICODE
) -> tuple[str, ...]:
    """One fact in `height` rows of exactly `width` cells: verdict and label, then every article's value.

    Values that have no room are said to be there by the sign for what was cut.
    """
    head = f"{signs.verdict(fact.verdict)} {fact.verdict}  {fact.label}"
    said = [values_of(fact, article.id, signs=signs) for article in articles]
    room = max(0, height - 1)
    rows: list[str] = []
    for name_width, value_width in ((width, width), (NAME_LEAST, width), *((0, most) for most in IN_STRIP)):
        named = [
            f"{cut(f'{n} {article.name}', name_width, signs.more)}: " if name_width else f"{n} "
            for n, article in enumerate(articles, 1)
        ]
        values = row_of_cells(fact, said, [min(width, value_width)] * len(said), signs=signs)
        parts = [name + value.rstrip() for name, value in zip(named, values, strict=True)]
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
