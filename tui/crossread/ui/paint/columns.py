"""How wide the columns of the fact table are: what they need by what they hold, and how they share the room."""

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from crossread.model import Fact
from crossread.ui.paint.cells import shown
from crossread.ui.paint.values import brief_cells

VALUE_MOST, VALUE_FAIR, VALUE_LEAST, VALUE_BELOW = 12, 8, 5, 3
"""Cells of a column: for what is in dispute, for the rest, and those that it keeps however little room there is beside
the label, or in a row below it."""

VALUE_WIDE = 24
"""Cells that a column takes at most, where the labels are content."""

NAME_GOOD = 14
"""Cells that a report's name gets above its column where there is room."""

LABEL_MOST, LABEL_GOOD, LABEL_LEAST = 64, 36, 16
"""Cells of the label: that it takes at most, for which columns are narrowed to `VALUE_FAIR`, and for which they are
narrowed as far as they go."""

VERDICT = len("conflict")
"""Cells of the longest verdict word."""

GAP = "  "
"""Between what two reports say."""

MANY, SMALL_GAP, SILENT_MANY = 8, " ", 2
"""Reports in a row above which the gap is small, for their numbers take more room than what they say, and the cells
that a column then has at least, so that its value is not taken for the next one's number."""

ROWS_MOST = 3
"""Rows that the values of a fact are parted into at most: with more, no four facts fit beside the reports."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where label and values of every fact stand."""

    label: int
    """Cells of the label, 0 where it has a row of its own."""
    sizes: tuple[int, ...]
    """Cells of the value in each column; none where a row has no room for all."""
    reports: int
    """In the event; where they are more than the columns, the next rows go on with them."""

    @property
    def gap(self) -> str:
        """What stands before each report's number in a row."""
        return _gap(len(self.sizes))

    def number(self, column: int) -> int:
        """Cells of the longest number in a column."""
        return _number(column, len(self.sizes), self.reports)


def columns_of(
    facts: Sequence[Fact],
    said: Sequence[Sequence[tuple[str, ...]]],
    names: Sequence[str],
    width: int,
    *,
    whole_labels: bool,
) -> Columns:
    """The columns of a table of that width: what they need, and where that is too much, the label first; what is left
    over goes to values that were narrowed, then to the names above the columns.

    `said` is what each report says on each fact. With `whole_labels` a label that would be cut has a row of its own.
    """
    reports = len(names)
    whole = [max([1, *(cell_len(shown(", ".join(values[report]))) for values in said)]) for report in range(reports)]
    needs = [
        max(
            [
                1,
                *(
                    min(_most(fact), brief_cells(fact, values[report]))
                    for fact, values in zip(facts, said, strict=True)
                ),
            ]
        )
        for report in range(reports)
    ]
    titles = [min(NAME_GOOD, cell_len(shown(name))) for name in names]
    sizes = _columns(needs, reports)
    room = _room(width, reports, reports) - len("✗ ") - VERDICT - len(" ")
    natural = min(LABEL_MOST, max([LABEL_LEAST, *(cell_len(shown(fact.label)) for fact in facts)]))
    _narrow(sizes, room - min(natural, LABEL_GOOD), VALUE_FAIR)
    _narrow(sizes, room - LABEL_LEAST, VALUE_LEAST)
    fits = sum(sizes) + (natural if whole_labels else LABEL_LEAST) <= room
    if not fits:
        return Columns(0, tuple(_below(needs, whole, titles, width)), reports)
    _widen(sizes, room - natural, whole)
    _widen(sizes, room - natural, titles)
    if whole_labels:
        _widen(sizes, room - natural, [cell_len(shown(name)) for name in names])
    return Columns(min(natural, room - sum(sizes)), tuple(sizes), reports)


def _below(needs: Sequence[int], whole: Sequence[int], titles: Sequence[int], width: int) -> list[int]:
    """The columns where the values have rows of their own: as few rows as tell them; none where one row would not hold
    a little of each."""
    reports = len(needs)
    least = [min(VALUE_BELOW, size) for size in _columns(needs, reports)]
    if not reports or sum(least) > _room(width, reports, reports):
        return []
    for rows in range(1, ROWS_MOST + 1):
        across = -(-reports // rows)
        sizes = _columns(needs, across)
        room = _room(width, across, reports)
        if sum(sizes) <= room:
            break
    _narrow(sizes, room, VALUE_BELOW)
    _widen(sizes, room, _columns(whole, across))
    _widen(sizes, room, _columns(titles, across))
    return sizes


def _most(fact: Fact) -> int:
    return VALUE_MOST if fact.disputed else VALUE_FAIR


def _columns(needs: Sequence[int], across: int) -> list[int]:
    """What the columns need where each row of the table has so many reports."""
    least = SILENT_MANY if across > MANY else 1
    return [max(least, *needs[column::across], 0) for column in range(min(across, len(needs)))]


def _room(width: int, across: int, reports: int) -> int:
    """Cells that the values of a row share: without the gaps and the numbers of the reports."""
    return width - sum(len(_gap(across)) + _number(column, across, reports) + len(" ") for column in range(across))


def _gap(across: int) -> str:
    return SMALL_GAP if across > MANY else GAP


def _number(column: int, across: int, reports: int) -> int:
    last = column + (reports - 1 - column) // across * across
    return len(str(last + 1))


def _narrow(sizes: list[int], room: int, least: int) -> None:
    """Take from the widest until all fit the room, or none has more than `least`."""
    while sizes and sum(sizes) > room and max(sizes) > least:
        sizes[sizes.index(max(sizes))] -= 1


def _widen(sizes: list[int], room: int, wanted: Sequence[int]) -> None:
    """Give to those that miss most until there is no room, or all have what they want, or what is wide enough."""
    short = [min(VALUE_WIDE, want) - size for want, size in zip(wanted, sizes, strict=True)]
    while sum(sizes) < room and max(short, default=0) > 0:
        most = short.index(max(short))
        sizes[most] += 1
        short[most] -= 1
