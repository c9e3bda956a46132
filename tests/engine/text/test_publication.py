"""The day of a report by its own text, and the year that none of its date lines names."""

from datetime import date

import pytest

from crossread.engine.text.publication import day_by_weekdays, day_of
from crossread.model import Article

BACKGROUND = "A flood in the same valley killed nine people in 2020."


def test_the_year_is_the_first_from_the_latest_named_in_which_the_weekdays_fit() -> None:
    days = day_by_weekdays(
        [
            f"Slide\n\nVARN, July 11 (Agency) - A slope slid on Tuesday. {BACKGROUND}",
            "Slide\n\nVARN, July 12 (Wire) - Rescuers dug for a second day on Wednesday.",
        ]
    )
    assert days
    assert days.year == 2023  # 11 July was a Saturday, a Sunday and a Monday in the three years before


def test_a_report_may_name_the_day_before_its_own_first() -> None:
    days = day_by_weekdays(
        [
            f"Slide\n\nVARN, July 12 (Agency) - A slope slid on Tuesday. {BACKGROUND}",
            "Slide\n\nVARN, July 12 (Wire) - A slope had slid on Tuesday, miners said.",
            "Slide\n\nVARN, July 20 (Wire) - On Thursday the search was given up.",
        ]
    )
    assert days
    assert days.year == 2023


def test_a_day_told_in_full_says_which_of_the_fitting_years_it_is() -> None:
    texts = [
        "Raids\n\nVARN, March 4 (Agency) - Police raided the port on Tuesday. The trial begins in October 2026.",
        "Raids\n\nVARN, March 5 (Wire) - On Wednesday two more were held.",
    ]
    fitting = day_by_weekdays(texts, date(2025, 3, 4))
    assert fitting
    assert fitting.year == 2025


def test_a_day_of_long_ago_that_is_told_in_full_is_not_of_the_year_of_the_reports() -> None:
    texts = [
        "Slide\n\nVARN, July 11 (Agency) - A slope slid on Tuesday. In 2022 another slid.",
        "Slide\n\nVARN, July 12 (Wire) - On Wednesday miners dug. A slide on 3 March 1995 killed nine.",
    ]
    fitting = day_by_weekdays(texts, date(1995, 3, 3))
    assert fitting
    assert fitting.year == 2023


@pytest.mark.parametrize(
    "texts",
    [
        [f"Slide\n\nVARN, July 11 (Agency) - A slope slid on Tuesday. {BACKGROUND}"],
        [
            "Slide\n\nVARN, July 11 (Agency) - A slope slid on Tuesday.",
            "Slide\n\nVARN, July 12 (Wire) - Rescuers dug on Wednesday.",
        ],
        [
            f"Slide\n\nVARN, July 11 (Agency) - A slope slid on Tuesday. {BACKGROUND}",
            "Slide\n\nVARN, July 12 (Wire) - Rescuers dug on Sunday.",
        ],
        [
            "Slide\n\nVARN, July 11 (Agency) - A slope slid on Tuesday, the worst slide since 1968.",
            "Slide\n\nVARN, July 12 (Wire) - Rescuers dug on Wednesday.",
        ],
        [],
    ],
    ids=["one date line", "no year at all", "weekdays that fit no year", "a year before any report", "no report"],
)
def test_too_little_says_nothing_of_the_year(texts: list[str]) -> None:
    assert day_by_weekdays(texts) is None


@pytest.mark.parametrize(
    "told",
    [
        "the minister promised new houses by 2030.",
        "the country said that it wants to be neutral in 2050.",
        "the 2030 World Cup was told to move.",
        "more than 2050 homes stood under water.",
    ],
)
def test_a_year_to_come_is_none_that_a_report_was_written_in(told: str) -> None:
    days = day_by_weekdays(
        [
            f"Slide\n\nVARN, July 11 (Agency) - A slope slid on Tuesday. {BACKGROUND}",
            f"Slide\n\nVARN, July 12 (Wire) - On Wednesday {told}",
        ]
    )
    assert days
    assert days.year == 2023


def test_a_date_line_holds_though_the_report_tells_of_later_years() -> None:
    text = "Raids\n\nMADRID, March 10 (Agency) - A judge held 22 people on Monday. The trial begins in 2026."
    assert day_of(Article("a", text), date(2025, 3, 4)) == date(2025, 3, 10)
