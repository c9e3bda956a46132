"""What is marked in an article, and how it is found by line."""

from hypothesis import given
from hypothesis import strategies as st

from crossread.model import Article, Claim, Comparison, Event, Fact, Group, Passage, Span
from crossread.ui.paint.look import Look
from crossread.ui.paint.marks import Mark, all_marks, groups_in_order, index, letters, run_marks

TEXT = "Quake kills five\nAt least five people died. Agency"
WIRE = Article("wire", TEXT, title="Quake kills five", furniture=(Span(44, 50),))
DAILY = Article("daily", TEXT)


def claim(article: str, start: int, end: int) -> Claim:
    return Claim(article, start, end, Span(17, 43), "killed", 5)


def fact(verdict: str, *claims: Claim) -> Fact:
    return Fact(verdict, "killed", "killed", verdict, "", claims)  # type: ignore[arg-type]


LATER = Group("same statement", (Passage("wire", 17, 43), Passage("daily", 17, 43)), 0.7)
FIRST = Group("same words", (Passage("wire", 0, 16), Passage("daily", 20, 30)), 1.0)
COMPARISON = Comparison(
    Event("e", "e", (WIRE, DAILY)),
    (LATER, FIRST),
    (fact("conflict", claim("wire", 17, 37)), fact("agree", claim("wire", 12, 16), claim("daily", 17, 37))),
)


def test_an_article_has_its_headline_furniture_groups_and_claims() -> None:
    assert all_marks(COMPARISON)["wire"].marks == (
        Mark(0, 16, Look.HEADLINE),
        Mark(0, 16, Look.SAME_WORDS, 0),
        Mark(12, 16, Look.CLAIM),
        Mark(17, 37, Look.DISPUTED),
        Mark(17, 43, Look.SAME_STATEMENT, 1),
        Mark(44, 50, Look.FURNITURE),
    )


def test_days_and_names_are_told_from_figures() -> None:
    day = Claim("wire", 29, 35, Span(17, 43), "date", name="2024-01-16")
    told = Comparison(COMPARISON.event, (), (fact("agree", day), fact("conflict", claim("wire", 17, 28))))
    assert set(all_marks(told)["wire"].at(29)) == {Mark(29, 35, Look.NAMED), Mark(29, 35, Look.CLAIM)}
    assert {mark.look for mark in all_marks(told)["wire"].at(17)} == {Look.DISPUTED}


def test_letters_follow_the_place_in_the_first_article() -> None:
    assert groups_in_order(COMPARISON) == (FIRST, LATER)
    assert letters((FIRST, LATER), ["daily", "wire"]).by_group == {0: "a", 1: "b"}


def test_a_letter_is_given_where_two_reports_in_view_share_a_passage() -> None:
    alone = Group("same words", (Passage("wire", 0, 5), Passage("out of view", 0, 5)), 1.0)
    found = letters((FIRST, alone, LATER), ["wire", "daily"])
    assert [found.of(n) for n in (-1, 0, 1, 2)] == ["", "a", "", "b"]
    assert letters((FIRST, alone, LATER), []).by_group == {}


def test_one_report_in_view_has_the_letters_of_all_that_it_shares() -> None:
    apart = Group("same words", (Passage("a", 0, 5), Passage("b", 0, 5)), 1.0)
    assert letters((FIRST, apart, LATER), ["wire"]).by_group == {0: "a", 2: "b"}


def test_letters_begin_again_after_the_alphabets() -> None:
    found = letters([FIRST] * 54, ["wire", "daily"])
    assert [found.of(n) for n in (0, 25, 26, 51, 52, 53)] == ["a", "z", "A", "Z", "a", "b"]


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=30), st.integers(0, 60), st.integers(1, 20))
def test_the_index_finds_what_a_walk_through_all_marks_finds(
    spans: list[tuple[int, int]], start: int, length: int
) -> None:
    marks = run_marks((Span(a, b) for a, b in spans), Look.HIT)
    expected = sorted(m for m in marks if m.start < m.end and m.start < start + length and start < m.end)
    assert list(index(marks).over(start, start + length)) == expected


def test_the_marks_over_one_place_are_all_there() -> None:
    assert {mark.look for mark in all_marks(COMPARISON)["wire"].at(13)} == {Look.HEADLINE, Look.SAME_WORDS, Look.CLAIM}
