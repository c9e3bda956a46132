"""A dispute is shown with both its sides: the reports whose figures the reason names are in view."""

from dataclasses import replace

import pytest

from crossread.model import Article, Claim, Comparison, Event, Fact, Group, Passage, Span
from crossread.ui.actions import act
from crossread.ui.hunt import found
from crossread.ui.lineup import on_fact
from crossread.ui.reading import Reading, compared, opened
from crossread.ui.sides import contrasted

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


def test_a_fact_that_stands_at_the_edge_of_the_view_comes_in_with_what_is_said_about_it() -> None:
    reading = after_x(disputed("24 is not 3"), 120, 40)
    assert {reading.row_on_screen(name, place.start) for name, place in reading.places.items()} == {3, None}


def test_no_row_is_empty_above_the_beginning_of_all_reports_in_view() -> None:
    """Late in its own report, early in those that stand beside it."""
    late = Article("late", "Report\n\n" + "\n\n".join(f"Line {n}." for n in range(60)) + "\n\nSome died: 24.")
    early = Article("early", "Report: 11.\n\nMore follows.")
    claims = tuple(
        Claim(one.id, at, at + 2, Span(0, len(one.text)), "killed", value, quote=str(value))
        for one, value in ((late, 24), (early, 11))
        for at in [one.text.index(str(value))]
    )
    fact = Fact("f", "killed", "killed", "conflict", "24 is not 11", claims)
    event = Event("e", "e", (late, early))
    reading = compared(opened(event, 80, 24), Comparison(event, facts=(fact,)))
    lined = on_fact(act(reading, "scroll.end", 0), fact)
    assert lined.focus == 0
    assert on_fact(replace(lined, focus=1), fact).tops == (-1,)


TWICE = Article("twice", "Report\n\nSome died. The office counts 24. Others say 30 dead.")


def claim_of(article: Article, quote: str, **rest: object) -> Claim:
    start = article.text.index(quote)
    whole = Span(8, len(article.text))
    return Claim(article.id, start, start + len(quote), whole, "killed", quote=quote, **rest)  # type: ignore[arg-type]


def read_twice(width: int = 120) -> Reading:
    """A report with three claims on one fact beside one with a single claim; the reason names the second of three."""
    one = Article("once", "Report\n\n3 people died.")
    claims = (
        claim_of(one, "3 people", value=3),
        claim_of(TWICE, "Some", value=None),
        claim_of(TWICE, "24", value=24),
        claim_of(TWICE, "30 dead", value=30),
    )
    fact = Fact("killed-1", "killed", "killed", "conflict", "24 is not 3", claims)
    event = Event("e", "Quake", (one, TWICE))
    return compared(opened(event, width, 40), Comparison(event, facts=(fact,)))


def quoted(reading: Reading, article: Article = TWICE) -> str:
    """The words of a report that are lined up; it stands on the row of the other report's."""
    rows = {reading.row_on_screen(name, span.start) for name, span in reading.places.items()}
    assert len(rows) == 1
    place = reading.places[article.id]
    return article.text[place.start : place.end]


def test_the_next_dispute_lines_up_the_claim_that_its_reason_names() -> None:
    assert quoted(act(read_twice(), "fact.next_dispute", 0)) == "24"


def test_enter_on_a_cell_with_several_claims_goes_through_them() -> None:
    reading = act(replace(read_twice(), in_table=True), "column.right", 0)
    seen = []
    for _ in range(4):
        reading = act(reading, "line_up", 0)
        seen.append((quoted(reading), reading.note.split(" · ")[0]))
    assert seen == [
        ("24", "claim 2/3 of report 2"),
        ("30 dead", "claim 3/3 of report 2"),
        ("Some", "claim 1/3 of report 2"),
        ("24", "claim 2/3 of report 2"),
    ]


@pytest.mark.parametrize("key", ["fact.next_dispute", "line_up"])
def test_the_claim_that_is_chosen_is_the_one_that_is_lined_up(key: str) -> None:
    reading = act(act(read_twice(), "column.right", 0), "claim.next", 3)
    assert reading.stop
    assert TWICE.text[reading.stop.span.start : reading.stop.span.end] == "30 dead"
    assert quoted(act(reading, key, 0)) == "30 dead"


def test_a_hit_in_a_claim_that_no_passage_holds_lines_up_on_its_fact() -> None:
    reading = act(found(read_twice(), "office counts 24"), "line_up", 0)
    assert quoted(reading) == "office counts 24"
    assert set(reading.places) == {"once", "twice"}


def paragraphs(*lines: str) -> str:
    return "\n\n".join(lines)


def test_a_dispute_that_no_passage_holds_stands_level_and_the_passages_stay_so() -> None:
    shared = "The harbour was closed for three days, and the boats stayed on the lake until the wind had gone down."
    long = (
        "Nobody on the shore had seen the lake so high in all the years that the oldest of them could remember it. " * 2
    )
    left = Article("left", paragraphs("Left", long, shared, long, "They say that 24 people died.", long, "It is over."))
    right = Article(
        "right", paragraphs("Right", "It rained.", shared, "They say that 3 people died.", long, long, "It is over.")
    )
    claims = (claim_of(left, "24 people", value=24), claim_of(right, "3 people", value=3))
    fact = Fact("killed-1", "killed", "killed", "conflict", "24 is not 3", claims)
    places = tuple(Passage(a.id, a.text.index(shared), a.text.index(shared) + len(shared)) for a in (left, right))
    event = Event("e", "Lake", (left, right))
    opened_ = compared(opened(event, 120, 60), Comparison(event, (Group("same words", places, 1.0),), (fact,)))
    reading = act(opened_, "fact.next_dispute", 0)
    assert not reading.loose
    assert reading.sheet
    assert len({reading.row_on_screen(name, place.start) for name, place in reading.places.items()}) == 1
    assert reading.sheet.row_of(0, places[0].start) == reading.sheet.row_of(1, places[1].start)
