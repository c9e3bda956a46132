"""The cursor comes where it is wanted, from anywhere, by the shortest of the ways."""

from hypothesis import given
from hypothesis import strategies as st

from crossread.ui.wire.cursor import move
from emulator import Emulator

places = st.tuples(st.integers(0, 119), st.integers(0, 39))


@given(st.none() | places, places)
def test_it_comes_there(here: tuple[int, int] | None, there: tuple[int, int]) -> None:
    terminal = Emulator(120, 40)
    terminal.feed(move(None, here or (7, 7)) + move(here, there))
    assert (terminal.cursor.x, terminal.cursor.y) == there


@given(places, places)
def test_knowing_where_it_is_is_never_longer(here: tuple[int, int], there: tuple[int, int]) -> None:
    assert len(move(here, there)) <= len(move(None, there))


def test_short_ways() -> None:
    assert move((5, 5), (5, 5)) == ""
    assert move((5, 5), (6, 5)) == "\x1b[C"
    assert move((5, 5), (4, 5)) == "\b"
    assert move((38, 5), (37, 6)) == "\x1b[B\b"
    assert move((50, 5), (0, 5)) == "\r"
    assert move(None, (0, 0)) == "\x1b[1H"
