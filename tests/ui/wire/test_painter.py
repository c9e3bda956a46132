"""The painter knows what the terminal shows, until it is told that it does not."""

import pytest
from rich.color import ColorSystem
from rich.segment import Segment

from crossread.ui.wire.painter import Painter, erases_in_color

ROWS = [[Segment("first ")], [Segment("second")]]


@pytest.fixture
def painter() -> Painter:
    painter = Painter(ColorSystem.TRUECOLOR)
    assert "second" in painter.sent(ROWS, 6, (0, 0))
    return painter


def test_what_is_shown_is_not_sent_again(painter: Painter) -> None:
    assert painter.sent(ROWS, 6, (0, 0)) == ""


def test_the_cursor_alone_is_sent_where_it_alone_moved(painter: Painter) -> None:
    assert painter.sent(ROWS, 6, (3, 1)) == "\x1b[2;4H"


def test_the_cursor_comes_last(painter: Painter) -> None:
    assert painter.sent([ROWS[0], ROWS[0]], 6, (3, 0)).endswith("\x1b[1;4H")


def test_what_is_forgotten_is_sent_again(painter: Painter) -> None:
    painter.forget()
    assert "second" in painter.sent(ROWS, 6, (0, 0))


def test_a_row_that_is_too_short_or_too_long_is_brought_to_the_width(painter: Painter) -> None:
    painter.forget()
    assert "中" not in painter.sent([[Segment("no")], [Segment("secon中")]], 6, (0, 0))


@pytest.mark.parametrize(
    ("environ", "does"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "screen.xterm-256color"}, False),
        ({"TERM": "screen-256color", "TMUX": "/tmp/tmux"}, True),
        ({}, True),
    ],
)
def test_only_gnu_screen_does_not_erase_in_colour(environ: dict[str, str], does: bool) -> None:
    assert erases_in_color(environ) is does
