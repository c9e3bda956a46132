"""What the screen shows of a fact: its course over time and its intervals."""

import math
from datetime import datetime

from crossread.engine.facts import chart_range, course_of, latest_span, points_of
from crossread.model import Article, Fact
from engine.facts.claims_by_hand import claim

TOLLS = (1, 3, 5, 5, 11, 24)
ARTICLES = tuple(
    Article(f"r{n}", "x" * 40, outlet=f"o{n % 2}", published=datetime(2021, 3, 8, n)) for n in range(len(TOLLS))
)
CLAIMS = tuple(claim(toll, "at least" if n else "exact", article=f"r{n}", end=9) for n, toll in enumerate(TOLLS))
RISING = Fact("id", "killed", "killed", "conflict", "", CLAIMS)


def test_a_rising_toll_is_told_by_time_of_publication_and_each_figure_once() -> None:
    assert course_of(RISING, reversed(ARTICLES)) == ("1", "3", "5", "11", "24")


def test_figures_that_go_up_and_down_have_no_course() -> None:
    assert course_of(Fact("id", "killed", "", "conflict", "", (*CLAIMS[:3], claim(2, article="r5"))), ARTICLES) == ()


def test_undated_reports_have_no_course() -> None:
    assert course_of(RISING, [Article(a.id, a.text) for a in ARTICLES]) == ()


def test_the_latest_report_of_each_outlet_gives_a_span_of_its_own() -> None:
    assert latest_span(RISING, ARTICLES) == (11, 24)


def test_the_points_of_the_chart_stand_in_order_of_publication_with_what_they_allow() -> None:
    points = points_of(RISING, reversed(ARTICLES))
    assert [point.words for point in points][:2] == ["1", "at least 3"]
    assert math.isinf(points[1].interval.high)
    assert chart_range(points) == (1, 24 + 2.4)
    assert chart_range([]) == (0, 1)


def test_two_figures_of_a_measure_are_no_course_and_three_are() -> None:
    heights = tuple(claim(value, article=f"r{n}", kind="measure", unit="m") for n, value in enumerate((4, 5, 6)))
    assert course_of(Fact("id", "measure", "", "conflict", "", heights[:2]), ARTICLES) == ()
    assert course_of(Fact("id", "measure", "", "conflict", "", heights), ARTICLES) == ("4", "5", "6")
