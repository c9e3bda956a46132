"""A composed page: its text, the places it leads to, and what is left of it by a filter."""

from crossread.ui.pages.composed import Leading, compose, with_words
from crossread.ui.paint.look import Look

HILL, DALE = "fact(1)", "fact(2)"
PAGE = compose(
    "Places",
    [
        [("How this is read", Look.FURNITURE)],
        [("North", Look.HEADLINE)],
        Leading(HILL, [("hill: ", Look.CLAIM), ("seven", None)]),
        Leading(HILL, [("told by nobody", None)]),
        [("South", Look.HEADLINE)],
        Leading(DALE, [("dale", None)]),
        Leading("", [("bog", None)]),
    ],
)


def test_lines_with_one_goal_are_one_thing_to_choose() -> None:
    assert [(item.span.of(PAGE.text), item.goal) for item in PAGE.items] == [
        ("hill: seven\ntold by nobody", HILL),
        ("dale", DALE),
        ("bog", ""),
    ]
    assert [PAGE.text[mark.start : mark.end] for mark in PAGE.marks] == ["How this is read", "North", "hill: ", "South"]


def test_a_filter_keeps_items_with_all_words_and_the_headlines_above_them() -> None:
    left = with_words(PAGE, "NOBODY  hill")
    assert left.text == "\nNorth\nhill: seven\ntold by nobody\n"
    assert left.title == 'Places · with "NOBODY hill"'
    assert len(left.items) == 1


def test_a_headline_counts_for_what_stands_below_it() -> None:
    assert [item.goal for item in with_words(PAGE, "south").items] == [DALE, ""]


def test_without_words_the_page_is_whole_and_with_strange_ones_empty() -> None:
    assert with_words(PAGE, "  ") is PAGE
    assert with_words(PAGE, "zebra").text == ""
