"""A sentence in the words of every report that some group ties to it, each report once."""

from collections.abc import Callable

from crossread.model import Article, Comparison, Event, Group, Passage
from crossread.ui.actions import act
from crossread.ui.choice import Stop
from crossread.ui.moves import UNLIKE, passage_here, to_report
from crossread.ui.pages.wordings import wordings
from crossread.ui.paint.look import Look
from crossread.ui.reading import Reading

TEXTS = {
    "a": "A crane fell on the old market hall. Nobody was inside.",
    "b": "A crane fell on the market hall.",
    "c": "The market hall was hit by a crane that fell.",
    "d": "Traders asked for a new roof.",
}
ARTICLES = tuple(Article(name, text) for name, text in TEXTS.items())
WHOLE = {name: Passage(name, 0, text.index(".") + 1) for name, text in TEXTS.items()}
FIRST = Group("same statement", (WHOLE["a"], WHOLE["b"]), 0.9)
SECOND = Group("same statement", (WHOLE["a"], WHOLE["c"]), 0.6)
RUN = Group("same words", (Passage("a", 2, 12), Passage("b", 2, 12)), 0.9)
"""`crane fell`, inside the sentence."""
FACT = Group("same fact", (Passage("a", 37, 55), WHOLE["d"]), 1.0)
"""Of the next sentence."""


def page_of(group: Group, *groups: Group) -> str:
    comparison = Comparison(Event("e", "e", ARTICLES), groups)
    (own,) = group.of("a")
    return wordings(comparison, Stop("a", own.span, "passage", group)).text


def test_every_group_that_the_sentence_is_in_gives_its_reports() -> None:
    for chosen in (FIRST, SECOND, RUN):
        text = page_of(chosen, RUN, FIRST, SECOND, FACT)
        assert all(f"\n{number} {name}" in text for number, name in enumerate("abc", 1))
        assert "No like sentence found in: 4 d." in text


def test_each_report_is_shown_once_in_the_words_of_the_chosen_group_where_it_is_in_it() -> None:
    assert page_of(FIRST, RUN, FIRST, SECOND).count("2 b") == 1
    assert "\nA crane fell on the market hall.\n" in page_of(FIRST, RUN, FIRST, SECOND)
    assert "\ncrane fell\n" in page_of(RUN, RUN, FIRST, SECOND)


def test_marked_is_what_the_sentence_does_not_say_and_in_it_what_nobody_else_says() -> None:
    comparison = Comparison(Event("e", "e", ARTICLES), (FIRST, SECOND))
    page = wordings(comparison, Stop("a", WHOLE["a"].span, "passage", FIRST))
    told = {page.text[mark.start : mark.end] for mark in page.marks}
    assert {"old", "was hit by", "that"} <= told
    assert "crane" not in told


def test_a_sentence_without_a_like_one_stays_chosen_and_that_is_said(read: Callable[[int, int], Reading]) -> None:
    alone = act(to_report(read(80, 24), 2), "alone.next", 0)
    after = passage_here(alone)
    assert after.stop == alone.stop
    assert after.note == UNLIKE
    assert (after.tops, after.focus) == (alone.tops, alone.focus)


def test_a_number_in_words_is_the_number_in_digits() -> None:
    texts = {"a": "Six cranes fell on the hall.", "b": "6 cranes fell on the hall."}
    articles = tuple(Article(name, text) for name, text in texts.items())
    group = Group("same words", tuple(Passage(name, 0, len(text)) for name, text in texts.items()), 1.0)
    page = wordings(
        Comparison(Event("e", "e", articles), (group,)), Stop("a", group.passages[0].span, "passage", group)
    )
    assert not any(mark.look is Look.DISPUTED for mark in page.marks)


def test_each_report_has_the_kind_by_which_it_is_tied_to_the_sentence() -> None:
    mixed = Group(
        "same statement",
        (WHOLE["a"], WHOLE["b"], WHOLE["c"]),
        0.6,
        (Group("same words", (WHOLE["a"], WHOLE["b"]), 1.0),),
    )
    text = page_of(mixed, mixed)
    assert "\n2 b  same words" in text
    assert "\n3 c  same statement" in text
