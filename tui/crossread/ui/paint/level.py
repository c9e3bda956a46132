"""Which landmarks are worth their filler: the best way down the chain under limits that keep every column readable."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import nlargest
from typing import NamedTuple

GAP_MOST, REST_MOST = 24, 12
"""Most rows of filler before a paragraph, and before a sentence inside one: less than a screen at 120x40. Filler says
how far down the report goes on, so that a column does not look as if it had ended. On four events (two of them the
sample corpus) 8 and 4 leave .48 to .80 of the shared passages level, 16 and 12 .58 to .91, these .70 to .95, no limit
.86 to .97, always within the share of filler that a sheet may have."""

BEGINNING_MOST = (4, 14)
"""Most rows before the lead and the paragraph after it: a report has to begin where one looks for it, and at the
opening view more of it has to stand than its lead. 12 for the second leave .80 of the passages of the sample corpus
level, these .82, as many as before the others .84."""

PUSH_MOST = 120
"""Most rows by which one landmark pushes a column down, all gaps together: three screens of text, which only long
reports need. With 40 up to .03 fewer passages are level, without a limit none more."""

ROW_PRICE = 0.01
"""What a row of filler costs, in weights of landmarks: up to .01 the same passages stand level, at .02 .05 fewer."""

WIDEST = 12
"""Ways down the chain that are kept: a hundred find nothing better on real reports."""

EFFORT = 10_000
"""Passages times ways that are weighed at most: keeps three reports of 200 KB within a resize."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A landmark's sentence in one column."""

    column: int
    line: int
    gaps: int
    """Paragraphs that begin at or before the line, without the first of the report."""
    rest: int
    """Rows of filler that may stand right before the line, beyond those before paragraphs."""


class Push(NamedTuple):
    """Rows of filler that bring one line of a column down to its landmark's row."""

    column: int
    line: int
    first: int
    last: int
    """The filler stands before the paragraphs number `first` to `last`, half-open, and before the line."""
    rows: int


class _Stand(NamedTuple):
    """How far a column has come."""

    shift: int
    line: int
    """Of the last landmark that is level; what stands above is not moved any more."""
    gaps: int
    """Paragraphs down to that line."""


class _Way(NamedTuple):
    """A way down the chain."""

    worth: float
    stands: tuple[_Stand, ...]
    pushes: tuple[Push, ...] = ()
    """Of the last step that needed filler."""
    before: "_Way | None" = None


def levelled(
    count: int, marks: Sequence[tuple[Sequence[Spot], float]], *, price: float = ROW_PRICE
) -> tuple[Push, ...]:
    """The filler, from top to bottom, with which landmarks of the most weight stand level for the fewest rows.

    `marks` are the landmarks of a chain in order, each with its weight, which counts for every column that is level.
    A beam search: of all choices for the landmarks so far the best few are kept.
    """
    touched = sum(len(spots) for spots, _ in marks)
    width = max(1, min(WIDEST, EFFORT // max(1, touched)))
    ways = [_Way(0.0, (_Stand(0, 0, 0),) * count)]
    for spots, weight in marks:
        found: dict[tuple[_Stand, ...], _Way] = {}
        for way in ways:
            for choice in (way, *_choices(way, spots, weight, price)):
                known = found.get(choice.stands)
                if known is None or known.worth < choice.worth:
                    found[choice.stands] = choice
        ways = nlargest(width, found.values(), key=_worth) if len(found) > 1 else list(found.values())
    return _pushes(ways[0])


def _worth(way: _Way) -> float:
    return way.worth


def _choices(way: _Way, spots: Sequence[Spot], weight: float, price: float) -> Iterator[_Way]:
    """The ways on, one for each row on which two or more of the landmark's columns can meet."""
    stands = way.stands
    rows = [spot.line + stands[spot.column].shift for spot in spots]
    rooms = [_room(stands[spot.column], spot) for spot in spots]
    for level in sorted(set(rows)):
        meeting = [n for n, row in enumerate(rows) if row <= level <= row + rooms[n]]
        if len(meeting) < 2:
            continue
        after = list(stands)
        pushes = []
        cost = 0
        for n in meeting:
            spot, rows_down = spots[n], level - rows[n]
            stand = stands[spot.column]
            if rows_down:
                pushes.append(Push(spot.column, spot.line, stand.gaps, spot.gaps, rows_down))
                cost += rows_down
            if spot.line > stand.line:
                after[spot.column] = _Stand(stand.shift + rows_down, spot.line, spot.gaps)
        worth = way.worth + weight * len(meeting) - price * cost
        yield _Way(worth, tuple(after), tuple(pushes), way) if pushes else _Way(worth, tuple(after), (), way)


def _room(stand: _Stand, spot: Spot) -> int:
    """Rows by which a line can be pushed without moving what is level already."""
    if spot.line <= stand.line:
        return 0
    return min(PUSH_MOST, between(stand.gaps, spot.gaps) + spot.rest)


def between(first: int, last: int) -> int:
    """Most rows of filler before the paragraphs number `first` to `last`, half-open; number 0 is the lead."""
    beginning = BEGINNING_MOST[first:last]
    return sum(beginning) + (max(0, last - first) - len(beginning)) * GAP_MOST


def _pushes(way: _Way) -> tuple[Push, ...]:
    """All filler of a way, from top to bottom."""
    steps: list[tuple[Push, ...]] = []
    step: _Way | None = way
    while step:
        steps.append(step.pushes)
        step = step.before
    return tuple(push for pushes in reversed(steps) for push in pushes)
