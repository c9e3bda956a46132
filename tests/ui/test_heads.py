"""Two reports of one outlet: every heading tells them apart, in narrow columns too."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from crossread.model import Article, Comparison, Event, Fact, Span
from crossread.model.claim import Claim
from crossread.ui.dress import Dress
from crossread.ui.paint.table import fact_lines, names_over, strip_rows
from crossread.ui.reading import Reading
from crossread.ui.screens.painting import pages
from crossread.ui.widgets.pane import heading

ARTICLES = tuple(
    Article(name, "x", outlet=outlet, published=date(2025, 6, day))
    for name, outlet, day in (("a", "CanWire", 8), ("b", "The Northern Telegraph", 8), ("c", "CanWire", 12))
)
CLAIMS = tuple(
    Claim(article.id, 0, 1, Span(0, 1), "killed", value) for article, value in zip(ARTICLES, (5, 7, 8), strict=True)
)
FACT = Fact("id", "killed", "killed · market shooting", "conflict", "", CLAIMS)


@pytest.mark.parametrize("width", [76, 116, 196])
def test_the_names_over_the_table_tell_the_day(width: int) -> None:
    lines = fact_lines(Comparison(Event("e", "e", ARTICLES), (), (FACT,)), width, whole_labels=True)
    heads = [name for _, name in names_over(lines[0], ARTICLES)]
    assert heads[0].startswith("Ca")
    assert heads[0].endswith(" 8 Jun")
    assert heads[2].endswith(" 12 Jun")


def test_the_strip_tells_the_day() -> None:
    strip = "\n".join(strip_rows(FACT, ARTICLES, 76))
    assert "1 CanWire 8 Jun: 5" in strip
    assert "3 CanWire 12 Jun: 8" in strip


def test_other_outlets_stand_as_they_are() -> None:
    apart = (ARTICLES[0], ARTICLES[1], replace(ARTICLES[2], outlet="Daily"))
    assert "1 CanWire: 5" in "\n".join(strip_rows(FACT, apart, 76))


def test_a_column_keeps_the_day_beside_what_is_counted_in_it(read: Callable[[int, int], Reading], dress: Dress) -> None:
    page, *_ = pages(read(80, 24), {})
    long_name = replace(ARTICLES[0], outlet="The Northern Telegraph and Post")
    narrow = replace(page, article=long_name, width=38, note="claim 3/17")
    assert "Jun" not in heading(narrow, dress).text
    assert "claim 3/17 · 8 Jun" in heading(replace(narrow, mark="8 Jun"), dress).text
