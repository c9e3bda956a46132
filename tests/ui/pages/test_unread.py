"""The page of numbers that make no claim: what was not understood first, a place once, whole words."""

from itertools import pairwise

from crossread.model import Article, Event, Span
from crossread.ui.choice import Stop
from crossread.ui.pages.unread import AROUND, unread

BYLINE = "Posted at 10:30 on 3 May 2013"
TEXT = f"{BYLINE}\n\nThe captain, 54, left at 7 a.m. on 3 May. Of the crates they had opened 312 by then, he said."
ARTICLE = Article("log", TEXT, furniture=(Span(0, len(BYLINE)),))
PAGE = unread(Event("e", "e", (ARTICLE,)))


def told() -> list[str]:
    return [PAGE.text[item.span.start : item.span.end].strip() for item in PAGE.items]


def test_what_was_not_understood_stands_before_everything_else() -> None:
    assert PAGE.text.startswith("not understood")
    assert PAGE.text.index("not understood") < PAGE.text.index("vague") < PAGE.text.index("1 log")


def test_numbers_beside_each_other_are_one_place() -> None:
    spans = sorted(item.goal.span for item in PAGE.items if isinstance(item.goal, Stop))
    assert len(spans) == len(set(spans)) == len(PAGE.items)
    assert sum("7 a.m. on 3" in span.of(TEXT) for span in spans) == 1
    assert all(later.start > earlier.end for earlier, later in pairwise(spans))


def test_what_belongs_to_the_page_is_a_line_that_leads_nowhere() -> None:
    assert "of the page and not of the report: 1\n" in PAGE.text
    assert not any("10:30" in line for line in told())


def test_snippets_are_cut_between_words_and_at_the_line() -> None:
    for line in told():
        words = line.removeprefix("1 ").removeprefix("· ").strip("… ")
        assert f" {words} " in f" {TEXT} ".replace("\n", " ")
        assert "Posted" not in line


def test_a_word_longer_than_a_snippet_is_left_out() -> None:
    text = f"{'x' * 100} 312 {'y' * (2 * AROUND)}"
    page = unread(Event("e", "e", (Article("a", text),)))
    assert "… 312 …" in page.text
