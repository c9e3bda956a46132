"""Blocks that moved are found where moving them saves much, and nowhere else."""

import random

import pytest
from rich.color import ColorSystem
from rich.segment import Segment

from crossread.ui.wire.frame import Frame, frame_of
from crossread.ui.wire.shift import Shift, best_shift

WIDTH = 60


def lines(count: int, seed: int = 0) -> list[str]:
    """Lines of words without any order."""
    choice = random.Random(seed)
    return ["".join(choice.choices("abcdefgh ", k=WIDTH)) for _ in range(count)]


def frame(rows: list[str]) -> Frame:
    return frame_of([[Segment(row)] for row in rows], WIDTH, ColorSystem.TRUECOLOR)


@pytest.mark.parametrize("by", [1, 3, -1, -5])
def test_a_block_that_moved_is_found(by: int) -> None:
    text = lines(40)
    before = ["head", *text[10:30], "foot"]
    after = ["head", *text[10 + by : 30 + by], "foot"]
    assert best_shift(frame(before), frame(after)) == Shift(1, 21, by)


def test_what_stands_beside_it_and_stays_does_not_hide_it() -> None:
    text, side = lines(40), lines(20, seed=1)
    before = [a[:40] + b[:20] for a, b in zip(text[10:30], side, strict=True)]
    after = [a[:40] + b[:20] for a, b in zip(text[11:31], side, strict=True)]
    assert best_shift(frame(before), frame(after)) == Shift(0, 20, 1)


@pytest.mark.parametrize(
    "after", [lines(20), [*lines(19), "one line"], lines(20, seed=3)], ids=["the same", "one line", "all other"]
)
def test_nothing_is_moved_for_nothing(after: list[str]) -> None:
    assert best_shift(frame(lines(20)), frame(after)) is None


def test_after_it_the_rows_stand_elsewhere_and_blanks_come_in() -> None:
    rows = frame(["a", "中", "c", "d"])
    up = Shift(1, 4, 1).applied(rows)
    assert ["".join(text for text, _ in row).strip() for row in up.rows] == ["a", "c", "d", ""]
    down = Shift(0, 3, -1).applied(rows)
    assert ["".join(text for text, _ in row).strip() for row in down.rows] == ["", "a", "中", "d"]
    assert down.odd == {2}
