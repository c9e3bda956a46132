"""Whatever pictures follow each other, the terminal shows the last one, as if it had been sent whole."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from crossread.ui.wire.frame import frame_of
from crossread.ui.wire.update import update
from emulator import Emulator

WIDTH, HEIGHT = 60, 12

STYLES = [
    Style.parse(words)
    for words in (
        "#d8d8d8 on #121212",
        "bold #9ecbff on #121212",
        "#4a4a4a on #121212",
        "bold underline #ffffff on #7a3e00",
        "italic #9a9a9a on #121212",
        "reverse",
        "default on default",
        "underline",
        "black on yellow",
        "strike #000000 on #f0e442",
    )
]

Line = list[Segment]

words = st.text(st.sampled_from("abcde   “é─·▐"), max_size=14)
others = st.sampled_from(["中文", "e\u0301", "한 글", "ａ", "x中", "n\u0303o"])
blanks = st.integers(1, 40).map(" ".__mul__)
pieces = st.tuples(st.one_of(words, words, blanks, others), st.sampled_from(STYLES))


def line(parts: Sequence[tuple[str, Style]]) -> Line:
    """The parts in exactly the width of the screen."""
    return list(Strip([Segment(text, style) for text, style in parts]).adjust_cell_length(WIDTH, STYLES[0]))


lines = st.lists(pieces, max_size=8).map(line)


@st.composite
def journeys(draw: st.DrawFn) -> list[list[Line]]:
    """Pictures that follow each other: another one, a few lines changed, a block moved up or down."""
    stock = draw(st.lists(lines, min_size=4, max_size=20))
    some = st.sampled_from(stock)
    picture = draw(st.lists(some, min_size=HEIGHT, max_size=HEIGHT))
    pictures = [picture]
    for _ in range(draw(st.integers(1, 5))):
        picture = list(picture)
        match draw(st.sampled_from(["new", "edit", "move", "move"])):
            case "new":
                picture = draw(st.lists(some, min_size=HEIGHT, max_size=HEIGHT))
            case "edit":
                picture[draw(st.integers(0, HEIGHT - 1))] = draw(some)
            case _:
                top, bottom = sorted((draw(st.integers(0, HEIGHT)), draw(st.integers(0, HEIGHT))))
                by = draw(st.integers(-4, 4))
                block = [draw(some) for _ in range(max(0, -by))] + picture[top:bottom]
                block += [draw(some) for _ in range(max(0, by))]
                start = max(0, by)
                picture[top:bottom] = block[start : start + bottom - top]
        pictures.append(picture)
    return pictures


def in_whole(picture: list[Line]) -> Emulator:
    """A terminal on which Textual has written the picture."""
    terminal = Emulator(WIDTH, HEIGHT)
    for y, row in enumerate(picture, 1):
        sent = "".join(Strip.render_style(style or Style(), text, ColorSystem.TRUECOLOR) for text, style, _ in row)
        terminal.feed(f"\x1b[{y}H{sent}")
    return terminal


@pytest.mark.parametrize("erases_in_color", [True, False], ids=["erasing in colour", "erasing without"])
@given(pictures=journeys())
@settings(max_examples=60, deadline=None)
def test_the_terminal_shows_the_last_picture(erases_in_color: bool, pictures: list[list[Line]]) -> None:
    terminal = Emulator(WIDTH, HEIGHT, erases_in_color=erases_in_color)
    before = None
    for picture in pictures:
        frame = frame_of(picture, WIDTH, ColorSystem.TRUECOLOR)
        terminal.feed(update(before, frame, erases_in_color=erases_in_color))
        before = frame
        assert terminal.seen() == in_whole(picture).seen()
        assert terminal.cursor.attrs == terminal.default_char
        assert terminal.margins is None


@given(pictures=journeys())
@settings(max_examples=30, deadline=None)
def test_the_same_picture_again_is_nothing(pictures: list[list[Line]]) -> None:
    for picture in pictures:
        frame = frame_of(picture, WIDTH, ColorSystem.TRUECOLOR)
        assert update(frame, frame_of(picture, WIDTH, ColorSystem.TRUECOLOR)) == ""


def text(number: int) -> Line:
    """A line like no other, in one look."""
    return line([(f"{number} " + " ".join(chr(97 + (number * 7 + n) % 26) * 5 for n in range(8)), STYLES[0])])


def test_a_step_sends_the_line_that_comes_in_and_little_else() -> None:
    before, after = ([text(n) for n in range(start, start + HEIGHT)] for start in (0, 1))
    sent = update(*(frame_of(picture, WIDTH, ColorSystem.TRUECOLOR) for picture in (before, after)))
    assert len(sent) < 2 * WIDTH


def test_one_sign_is_one_move_one_look_and_the_sign() -> None:
    before = [line([("aaaa", STYLES[0])])] * HEIGHT
    after = [*before[:5], line([("aaba", STYLES[0])]), *before[6:]]
    sent = update(*(frame_of(picture, WIDTH, ColorSystem.TRUECOLOR) for picture in (before, after)))
    assert sent == "\x1b[38;2;216;216;216;48;2;18;18;18m\x1b[6;3Hb\x1b[m"


def test_a_row_with_a_sign_of_doubtful_width_is_sent_whole_each_part_at_its_own_place() -> None:
    before = [line([("ab中d", STYLES[6])])] * HEIGHT
    after = [*before[:1], line([("ab中e", STYLES[6])]), *before[2:]]
    sent = update(*(frame_of(picture, WIDTH, ColorSystem.TRUECOLOR) for picture in (before, after)))
    assert sent.startswith("\x1b[2Hab  \b\b中\x1b[2;5He")


def test_another_size_sends_everything() -> None:
    small = frame_of([line([("words", STYLES[0])])], WIDTH, ColorSystem.TRUECOLOR)
    large = frame_of([line([("words", STYLES[0])])] * 2, WIDTH, ColorSystem.TRUECOLOR)
    assert update(small, large).count("words") == 2
    assert "\x1b[2J" in update(small, large)
