"""Times are resolved against the day of publication, exactly where they stand."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.engine.text.dates import BEGINS, EXPRESSION, next_days, times
from crossread.engine.text.publication import day_of
from crossread.model import Article

THURSDAY = date(2024, 1, 18)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It struck on Tuesday.", {"Tuesday": "2024-01-16"}),
        ("On Thursday it rained.", {"Thursday": "2024-01-18"}),
        ("On January 17th, it fired.", {"January 17th": "2024-01-17"}),
        ("in the city on 3 January", {"3 January": "2024-01-03"}),
        ("In December, 11 people died.", {"In December": "2023-12"}),
        ("In April last year it shook.", {"April last year": "2023-04"}),
        ("in September 2009 and in 2004", {"September 2009": "2009-09", "2004": "2004"}),
        ("a 2019 bombing", {"2019": "2019"}),
        ("in the November crash and the March for Life", {"the November": "2023-11"}),
        ("November's crash and Floods (August): 12", {"November": "2023-11", "August": "2023-08"}),
        ("May's cabinet met, and so did Jan's friends (May Holm)", {}),
        ("earlier this month", {"this month": "2024-01"}),
        ("two years ago and yesterday", {"two years ago": "2022", "yesterday": "2024-01-17"}),
        ("twelve years ago", {"twelve years ago": "2012"}),
        (
            "Two years earlier, and three months earlier",
            {"Two years earlier": "2022", "three months earlier": "2023-10"},
        ),
        ("The year before, a dam burst the year before the war", {"The year before": "2023"}),
        ("WEDNESDAY 03 JULY 2013", {"WEDNESDAY": "2024-01-17", "03 JULY 2013": "2013-07-03"}),
        ("on 20 February", {"20 February": "2024-02-20"}),
        ("on 20 April", {"20 April": "2023-04-20"}),
    ],
)
def test_a_time_is_read_as_a_reader_of_that_day_would(text: str, found: dict[str, str]) -> None:
    assert {w.span.of(text): w.iso for w in times(text, THURSDAY)} == found


@pytest.mark.parametrize(
    "text",
    [
        "They may march.",
        "He sat down.",
        "some 2000 people",
        "2004 km",
        "at 0737 GMT",
        "at 20:12 (1912 UTC)",
        "a 6.1-magnitude quake",
        "31 February 2024",
    ],
)
def test_what_is_no_time_is_not_read_as_one(text: str) -> None:
    assert times(text, THURSDAY) == ()


def test_without_a_day_of_publication_only_what_names_its_year_is_resolved() -> None:
    assert [w.iso for w in times("Tuesday, 3 January, July 2, 2013", None)] == ["2013-07-02"]


def test_the_next_day_is_counted_from_another() -> None:
    text = "strikes the next day; a day earlier it rained"
    assert [(span.of(text), shift) for span, shift in next_days(text, 0, len(text))] == [
        ("the next day", 1),
        ("a day earlier", -1),
    ]


def test_a_report_without_metadata_has_the_day_of_its_date_line() -> None:
    article = Article("a", "Quake hits island\nTuesday, July 2, 2013\nA quake struck in 2004.")
    assert day_of(article) == date(2013, 7, 2)
    assert day_of(Article("b", "Quake hits island\nA quake struck.")) is None
    assert day_of(Article("c", "July 2, 2013", published=THURSDAY)) == THURSDAY


@given(st.text(max_size=200), st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_any_text_is_read_without_error_and_every_time_stands_in_it(text: str, day: date) -> None:
    for when in times(text, day):
        assert 0 <= when.start < when.end <= len(text)
        assert when.first <= when.last


def test_of_several_days_at_its_head_a_report_has_that_of_the_date_line_else_the_latest() -> None:
    told = (
        "The palace that was begun on 3 May 1931 and never finished burns\n12 July 2013, 10:00\nVarn has lost a palace."
    )
    assert day_of(Article("a", told)) == date(2013, 7, 12)
    assert day_of(Article("b", "Ada Holm, singer, 3 May 1931 - 4 June 2013, is dead\nShe died at home.")) == date(
        2013, 6, 4
    )
    assert day_of(Article("c", "VARN, 3 March 2013 (Agency) - A fire broke out in the port.")) == date(2013, 3, 3)
    assert day_of(Article("d", "The singer Ada Holm has died.\nBorn on 3 May 1931, she sang for sixty years.")) is None


def test_a_date_line_without_a_year_is_of_the_one_nearest_to_the_other_reports() -> None:
    wire = Article("a", "Ferry sinks off Varn\n\nVARN, Jan 2 (Agency) - A ferry sank on Thursday.")
    assert day_of(wire) is None
    assert day_of(wire, date(2019, 12, 30)) == date(2020, 1, 2)
    assert day_of(wire, date(2020, 3, 1)) == date(2020, 1, 2)
    dashed = Article("b", "PORT OF VARN, 31 December — A ferry sank.")
    assert day_of(dashed, date(2020, 1, 2)) == date(2019, 12, 31)


def test_a_report_that_names_mostly_later_years_was_not_written_on_the_day_at_its_head() -> None:
    life = (
        "April 22, 1923, is the day on which she was born.\nShe sang in 1950, in 1957 and, for the last time, in 1992."
    )
    assert day_of(Article("a", life)) is None


@pytest.mark.parametrize(("words", "day"), [("this morning", 4), ("This evening", 4), ("last night", 3)])
def test_parts_of_a_day_are_days(words: str, day: int) -> None:
    found = times(f"{words} it rained", date(2013, 7, 4))
    assert [when.first for when in found] == [date(2013, 7, day)]


ALL_WORDS = EXPRESSION.pattern.replace(BEGINS, "")


@given(
    st.lists(
        st.sampled_from(
            ["last", "This", "in", "mid", "Past", "a", "Two", "eleven", "May", "DEC.", "Friday", "12", "3rd"]
        )
        | st.sampled_from(
            ["2013", "2013-07-02", "of", ",", "night", "evening", "year", "weeks", "ago", "Today", "said"]
        )
        | st.sampled_from(
            ["Last", "this", "In", "since", "previous", "an", "twelve", "tomorrow", "yesterday", "Tonight"]
        )
    ).map(" ".join)
)
def test_no_word_is_passed_by_with_which_a_time_begins(text: str) -> None:
    plainly = [found.span() for found in re.finditer(ALL_WORDS, text)]
    assert [found.span() for found in EXPRESSION.finditer(text)] == plainly
