"""Looks in codes, and from one look to the next by the shortest sequence that is right."""

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.color import ColorSystem
from rich.style import Style

from crossread.ui.wire.pen import ATTRIBUTES, PLAIN, Pen, after, blank, pen_of, switch
from emulator import Emulator, looks

pens = st.builds(
    Pen,
    st.sampled_from(["", "31", "38;5;200", "38;2;1;2;3"]),
    st.sampled_from(["", "42", "48;2;18;18;18"]),
    st.integers(0, (1 << len(ATTRIBUTES)) - 1),
)


def written(*pens_in_turn: Pen) -> pyte.screens.Char:
    """What a sign looks like after these looks were set, one after the other."""
    terminal = Emulator(4, 1)
    for old, new in zip((PLAIN, *pens_in_turn), pens_in_turn, strict=False):
        terminal.feed(switch(old, new))
    terminal.feed("x")
    return terminal.buffer[0][0]


@given(pens, pens)
def test_a_look_is_the_same_whatever_look_was_before(first: Pen, second: Pen) -> None:
    assert looks(written(first, second)) == looks(written(second))


def test_only_what_changes_is_sent() -> None:
    old = pen_of(Style.parse("bold #010203 on #040506"), ColorSystem.TRUECOLOR)
    new = pen_of(Style.parse("bold #010204 on #040506"), ColorSystem.TRUECOLOR)
    assert switch(old, new) == "\x1b[38;2;1;2;4m"


def test_a_reset_is_taken_where_it_is_shorter() -> None:
    many = Pen("31", "", (1 << len(ATTRIBUTES)) - 1)
    assert switch(many, Pen("31")) == "\x1b[;31m"


@pytest.mark.parametrize(("kept", "taken"), [("bold", "dim"), ("dim", "bold"), ("underline", "underline2")])
def test_of_two_attributes_that_one_code_ends_the_other_is_set_again(kept: str, taken: str) -> None:
    codes = {name: (on, off) for name, on, off in ATTRIBUTES}
    both = Pen("31", "41", sum(1 << n for n, (name, _, _) in enumerate(ATTRIBUTES) if name in (kept, taken)))
    one = Pen("31", "41", sum(1 << n for n, (name, _, _) in enumerate(ATTRIBUTES) if name == kept))
    assert switch(both, one) == f"\x1b[{codes[taken][1]};{codes[kept][0]}m"


def test_blanks_leave_all_that_is_not_seen_on_them() -> None:
    bold = Pen("31", "41", 1)
    assert after(bold, blank("41")) == bold
    assert after(bold, blank("42")) == bold._replace(background="42")
    assert not after(Pen("31", "41", 1 << 3), blank("41")).inks


@pytest.mark.parametrize(
    ("colors", "codes"),
    [(ColorSystem.TRUECOLOR, "38;2;255;0;0"), (ColorSystem.EIGHT_BIT, "38;5;196"), (ColorSystem.STANDARD, "31")],
)
def test_colours_are_those_of_the_terminal(colors: ColorSystem, codes: str) -> None:
    assert pen_of(Style.parse("#ff0000 on default"), colors) == Pen(codes, "")
