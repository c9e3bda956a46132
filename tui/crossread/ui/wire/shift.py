"""Which rows of a picture stand on the screen already, further up or further down, and are cheaper moved than sent."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import is_not, itemgetter

from crossread.ui.wire.frame import BLANK, Frame, Row

PIECE, STEP = 12, 24
"""Cells that are looked for elsewhere on the screen as one, about two words, which seldom come twice; and how far apart
they are taken."""

COMMON = 3
"""A piece that stands on more rows than that, as rules and blanks do, tells nothing."""

TRIED = 2
"""Distances that are weighed, of those that most pieces speak for."""

RUN, RUNS = 20, 3
"""Bytes of a move and a change of look before what is sent, and how many of them a row takes at most, about."""

WORTH = 200
"""Bytes that a move has to save, about: its orders take two dozen, and what is saved is only estimated."""

LARGE, ENOUGH = 24, 4
"""Cells of a row that change where it may have moved, and how many such rows make it worth looking."""


@dataclass(frozen=True, slots=True)
class Shift:
    """The rows from `top` to before `bottom` move up by `by` rows, or down where it is below zero; what comes in is
    blank."""

    top: int
    bottom: int
    by: int

    def applied(self, frame: Frame) -> Frame:
        """The picture after it."""
        block, blank = range(self.top, self.bottom), [BLANK] * frame.width
        moved = {y: frame.rows[y + self.by] if y + self.by in block else blank for y in block}
        rows = [moved.get(y, row) for y, row in enumerate(frame.rows)]
        odd = {y - self.by if y in block else y for y in frame.odd}
        return Frame(rows, frame.width, frozenset(odd))


def best_shift(before: Frame, after: Frame) -> Shift | None:
    """The move of a block of rows after which least is left to send; None where none saves much."""
    pairs = list(zip(before.rows, after.rows, strict=True))
    differing = [sum(map(is_not, old, new)) if old is not new else 0 for old, new in pairs]
    changed = [y for y, differ in enumerate(differing) if differ >= LARGE]
    if len(changed) < ENOUGH:
        return None
    votes = Counter(_distances(before, after, changed))
    shifts = [_weighed(before, after, changed, by) for by, _ in votes.most_common(TRIED)]
    gain, shift = max(filter(None, shifts), default=(0, None), key=itemgetter(0))
    return shift if gain > WORTH else None


def _distances(before: Frame, after: Frame, changed: Sequence[int]) -> Iterator[int]:
    """How far away each piece of the new rows stands on the screen."""
    places: dict[tuple[int, str], list[int]] = {}
    for y in changed:
        for piece in _pieces(before.rows[y]):
            places.setdefault(piece, []).append(y)
    for y in changed:
        for piece in _pieces(after.rows[y]):
            found = places.get(piece, ())
            if len(found) <= COMMON:
                yield from (place - y for place in found if place != y)


def _pieces(row: Row) -> Iterator[tuple[int, str]]:
    text = "".join(map(itemgetter(0), row))
    for x in range(0, len(text), STEP):
        piece = text[x : x + PIECE]
        if not piece.isspace():
            yield x, piece


def _weighed(before: Frame, after: Frame, changed: Sequence[int], by: int) -> tuple[int, Shift] | None:
    """The stretch of rows that gains most by coming from `by` rows further down, and the bytes it saves, about."""
    first, last = changed[0], changed[-1]
    rows = range(max(first, first - by), min(last, last - by) + 1)
    stay = [_cost(old, new) for old, new in zip(before.rows, after.rows, strict=True)]
    gains = [stay[y] - _cost(before.rows[y + by], after.rows[y]) for y in rows]
    gain, start, end = _best_stretch(gains)
    if start == end:
        return None
    top, bottom = rows[start], rows[end - 1] + 1
    left_blank = range(bottom, bottom + by) if by > 0 else range(top + by, top)
    blank = [BLANK] * before.width
    loss = sum(_cost(blank, after.rows[y]) - stay[y] for y in left_blank)
    return gain - loss, Shift(min(top, top + by), max(bottom, bottom + by), by)


def _best_stretch(gains: Sequence[int]) -> tuple[int, int, int]:
    """The largest sum of neighbours, with the first of them and the one after the last (Kadane, one pass)."""
    best, total, start = (0, 0, 0), 0, 0
    for n, gain in enumerate(gains):
        if total <= 0:
            total, start = 0, n
        total += gain
        best = max(best, (total, start, n + 1))
    return best


def _cost(old: Row, new: Row) -> int:
    """Bytes, about, that make a row of what stands there; equal cells are nearly always the same object."""
    differ = sum(map(is_not, old, new))
    return differ + RUN * min(differ, RUNS)
