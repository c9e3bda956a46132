"""A dispute is shown with both its sides: the reports whose figures the reason names are in view."""

from dataclasses import replace

import pytest

from crossread.model import Article, Claim, Comparison, Event, Fact, Span
from crossread.ui.actions import act
from crossread.ui.choice import contrasted
from crossread.ui.reading import Reading, compared, opened

COUNTS = (1, 3, 5, 11, 24, 24)
ARTICLES = tuple(Article(f"r{n}", f"Report\n\n{count} people died.") for n, count in enumerate(COUNTS, 1))
CLAIMS = tuple(
    Claim(article.id, 8, 8 + len(str(count)), Span(8, len(article.text)), "killed", value=count, quote=str(count))
    for article, count in zip(ARTICLES, COUNTS, strict=True)
)


def disputed(reason: str, claims: tuple[Claim, ...] = CLAIMS) -> Fact:
    return Fact("killed-1", "killed", "killed", "conflict", reason, claims)


def after_x(fact: Fact, width: int, height: int, *, focus: int = 0) -> Reading:
    event = Event("e", "Quake", ARTICLES)
    reading = compared(opened(event, width, height), Comparison(event, facts=(fact,)))
    return act(replace(reading, focus=focus), "fact.next_dispute", 0)


def in_view(reading: Reading) -> set[str]:
    return {reading.articles[number].id for number in reading.sheet.shown} if reading.sheet else set()


@pytest.mark.parametrize(("reason", "sides"), [("24 is not 3", {"r2", "r5"}), ("24 is not 11", {"r4", "r5"})])
@pytest.mark.parametrize("dense", [False, True])
def test_both_figures_of_the_reason_come_into_view(reason: str, sides: set[str], dense: bool) -> None:
    reading = after_x(disputed(reason), 120, 40)
    if dense:
        reading = act(act(reading, "view.columns", 0), "fact.next_dispute", 0)
    assert sides <= in_view(reading)


def test_the_focused_report_leads_where_there_is_room_for_it_too() -> None:
    reading = after_x(disputed("24 is not 11"), 120, 40)
    assert reading.focus == 0
    assert in_view(reading) == {"r1", "r4", "r5"}


@pytest.mark.parametrize("claims", [CLAIMS, CLAIMS[3:5]])
def test_one_column_shows_a_report_whose_figure_is_contrasted(claims: tuple[Claim, ...]) -> None:
    assert after_x(disputed("24 is not 11", claims), 80, 24).focus == 3
    assert after_x(disputed("24 is not 11", claims), 80, 24, focus=4).focus == 4


def test_a_figure_is_found_in_the_reason_as_a_whole_and_only_of_disputes() -> None:
    assert contrasted(disputed("24, 11 (and more)")) == {"r4", "r5", "r6"}
    assert contrasted(replace(disputed("all say 24"), verdict="agree")) == frozenset()
