"""The frozen words of the program behave as they are documented."""

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import permutations

import pytest

from crossread.model import Alignment, Article, Claim, Comparison, Event, Group, Passage, Problem, Span
from crossread.model.article import by_publication


def test_a_problem_names_path_line_and_column_as_far_as_they_are_known() -> None:
    assert str(Problem("a.md", "is empty")) == "a.md: is empty"
    assert str(Problem("a.md", "unknown key", 3)) == "a.md:3: unknown key"
    assert str(Problem("a.md", "unknown key", 3, 7)) == "a.md:3:7: unknown key"


def test_a_headline_is_the_title_where_the_text_begins_with_it() -> None:
    assert Article("a", "Five dead\n\nA quake", title="Five dead").headline == Span(0, 9)
    assert Article("a", "A quake", title="Five dead").headline is None
    assert Article("a", "A quake").headline is None


def test_a_column_is_called_by_its_outlet_else_by_its_id() -> None:
    assert Article("a", "", outlet="The Post").name == "The Post"
    assert Article("a", "").name == "a"


def test_days_moments_and_zones_stand_in_one_order_whatever_order_they_come_in() -> None:
    early = Article("day", "", published=date(2024, 1, 17))
    aware = Article("aware", "", published=datetime(2024, 1, 17, 9, tzinfo=timezone(timedelta(hours=5))))
    naive = Article("naive", "", published=datetime(2024, 1, 17, 5))
    late = Article("utc", "", published=datetime(2024, 1, 17, 6, tzinfo=UTC))
    undated = Article("none", "")
    for order in permutations((early, aware, naive, late, undated)):
        assert sorted(order, key=by_publication) == [early, aware, naive, late, undated]


def test_reports_without_a_date_stand_as_people_sort_names() -> None:
    names = ["day_1", "day_01", "day_2", "day_2b", "day_10", "day_" + "9" * 5_000, "dayx", "٣"]
    for order in (names, names[::-1]):
        told = [article.id for article in sorted((Article(name, "") for name in order), key=by_publication)]
        assert told == ["day_01", "day_1", *names[2:]]


@pytest.mark.parametrize("when", [date.min, date.max, datetime.min, datetime.max.replace(tzinfo=UTC)])
def test_the_first_and_the_last_moment_there_is_can_be_ordered(when: date) -> None:
    assert by_publication(Article("a", "", published=when))[0] is False


def test_the_day_of_a_moment_is_the_day_where_the_outlet_is() -> None:
    late = datetime(2024, 1, 17, 23, 30, tzinfo=timezone(timedelta(hours=-5)))
    assert Article("a", "", published=late).day == date(2024, 1, 17)


def test_an_event_finds_its_articles_by_id() -> None:
    event = Event("e", "E", (Article("a", "x"), Article("b", "y")))
    assert event.article("b").text == "y"
    with pytest.raises(KeyError):
        event.article("c")


def test_two_articles_of_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="two articles have the id 'a'"):
        Event("e", "E", (Article("a", "x"), Article("b", "y"), Article("a", "z")))


def test_a_group_tells_each_two_articles_once_and_no_article_with_itself() -> None:
    group = Group("same words", (Passage("a", 0, 5), Passage("b", 0, 5), Passage("b", 9, 14)), 0.9)
    assert [(left.article, right.article) for left, right in group.pairs()] == [("a", "b"), ("a", "b")]


def test_the_alignments_of_a_comparison_are_the_pairs_of_its_groups() -> None:
    left, right = Passage("a", 0, 5), Passage("b", 0, 5)
    comparison = Comparison(Event("e", "E"), (Group("same statement", (left, right), 0.7),))
    assert comparison.alignments == (Alignment(left, right, "same statement", 0.7),)


def test_spans_that_touch_do_not_overlap() -> None:
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert Span(0, 4).overlaps(Span(3, 5))
    assert Span(0, 5).contains(Span(3, 5))
    assert Span(3, 5).of("seven") == "en"


@pytest.mark.parametrize(
    ("scope", "told"),
    [
        ("", ""),
        ("of them", "of them"),
        ("on board", "on board"),
        ("a village", "only a village"),
        ("dead or missing", "only dead or missing"),
    ],
)
def test_a_scope_is_told_so_that_it_reads_by_itself(scope: str, told: str) -> None:
    assert Claim("a", 0, 1, Span(0, 1), "killed", 1, scope=scope).limit == told
