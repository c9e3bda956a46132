"""What reports are called beside each other, where several are of one outlet."""

from datetime import date, datetime

import pytest

from crossread.model import Article
from crossread.ui.paint.names import called, marks_of


def wire(name: str, when: date | None) -> Article:
    return Article(name, "", outlet="CanWire", published=when)


def test_only_reports_of_one_outlet_are_told_apart() -> None:
    assert marks_of([wire("a", date(2025, 6, 8)), Article("b", ""), wire("c", date(2025, 6, 12))]) == (
        "8 Jun",
        "",
        "12 Jun",
    )
    assert marks_of([wire("a", None), wire("b", None)]) == ("", "")


def test_of_one_day_the_time_tells_them_apart() -> None:
    first, later = datetime(2025, 6, 8, 9, 5), datetime(2025, 6, 8, 17, 30)
    assert marks_of([wire("a", first), wire("b", later), wire("c", date(2025, 6, 9))]) == (
        "8 Jun 09:05",
        "8 Jun 17:30",
        "9 Jun",
    )


@pytest.mark.parametrize(
    ("width", "told"), [(20, "CanWire 12 Jun"), (11, "Can… 12 Jun"), (8, "12 Jun"), (4, "Can…"), (14, "CanWire 12 Jun")]
)
def test_the_name_is_cut_before_the_day_is(width: int, told: str) -> None:
    assert called("CanWire", "12 Jun", width) == told
