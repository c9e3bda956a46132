"""Which landmarks are brought level: those that together weigh the most for the filler they take."""

from collections.abc import Sequence
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.ui.paint.level import BEGINNING_MOST, GAP_MOST, PUSH_MOST, ROW_PRICE, Push, Spot, between, levelled

Mark = tuple[tuple[Spot, ...], float]

EVERY = 5
"""Lines of a paragraph in these columns, its blank line included."""


def spot(column: int, line: int) -> Spot:
    """A landmark that begins a paragraph of a column."""
    return Spot(column, line * EVERY, gaps=line, rest=0)


def chains(columns: int) -> st.SearchStrategy[list[Mark]]:
    """Up to four landmarks of all columns, each below the one before."""
    steps = st.tuples(*[st.integers(1, 4)] * columns)
    weights = st.integers(1, 8).map(lambda n: n / 8)

    def chain(parts: list[tuple[tuple[int, ...], float]]) -> list[Mark]:
        lines = [0] * columns
        marks = []
        for step, weight in parts:
            lines = [line + more for line, more in zip(lines, step, strict=True)]
            marks.append((tuple(spot(c, line) for c, line in enumerate(lines)), weight))
        return marks

    return st.lists(st.tuples(steps, weights), max_size=4).map(chain)


def rows(pushes: Sequence[Push], mark: Mark) -> list[int]:
    """The row of each of a landmark's lines."""
    return [s.line + sum(p.rows for p in pushes if p.column == s.column and p.line <= s.line) for s in mark[0]]


def best(marks: Sequence[Mark]) -> float:
    """The most that any choice of landmarks of two columns is worth, by trying them all."""
    found = [0.0]
    for chosen in product((False, True), repeat=len(marks)):
        shifts, gaps, worth = [0, 0], [0, 0], 0.0
        for taken, (spots, weight) in zip(chosen, marks, strict=True):
            if not taken:
                continue
            there = [s.line + shifts[s.column] for s in spots]
            for n, s in enumerate(spots):
                push = max(there) - there[n]
                if push > min(PUSH_MOST, between(gaps[n], s.gaps)):
                    break
                shifts[n], gaps[n] = shifts[n] + push, s.gaps
                worth -= ROW_PRICE * push
            else:
                worth += weight * len(spots)
                continue
            break
        else:
            found.append(worth)
    return max(found)


@given(chains(2))
def test_of_a_few_landmarks_the_best_choice_is_found(marks: list[Mark]) -> None:
    pushes = levelled(2, marks)
    got = sum(2 * mark[1] for mark in marks if len(set(rows(pushes, mark))) == 1)
    assert got - ROW_PRICE * sum(push.rows for push in pushes) >= best(marks) - 1e-9


@given(chains(3))
def test_filler_dearer_than_all_landmarks_is_not_bought(marks: list[Mark]) -> None:
    assert levelled(3, marks, price=1000.0) == ()


def test_filler_that_a_landmark_is_not_worth_is_left_out() -> None:
    marks: list[Mark] = [((spot(0, 2), spot(1, 3)), 0.1)]
    assert [push.rows for push in levelled(2, marks, price=0.01)] == [EVERY]
    assert levelled(2, marks, price=0.1) == ()


def test_before_the_first_paragraphs_there_is_less_room_than_before_others() -> None:
    assert between(0, 0) == between(2, 1) == 0
    assert [between(n, n + 1) for n in range(3)] == [*BEGINNING_MOST, GAP_MOST]
    assert between(1, 5) == BEGINNING_MOST[1] + 3 * GAP_MOST


def test_a_push_names_the_paragraphs_since_what_is_level() -> None:
    marks: list[Mark] = [((spot(0, 1), spot(1, 1)), 1.0), ((spot(0, 3), spot(1, 4)), 1.0)]
    assert levelled(2, marks) == (Push(0, 3 * EVERY, 1, 3, EVERY),)


@pytest.mark.parametrize("count", [0, 1, 3])
def test_without_landmarks_nothing_is_pushed(count: int) -> None:
    assert levelled(count, []) == ()
