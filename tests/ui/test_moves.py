"""What moves do to the state of the reading screen."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from crossread.model import Comparison
from crossread.ui import hunt, moves, scroll
from crossread.ui.actions import ACTIONS
from crossread.ui.keys import READING
from crossread.ui.lineup import on_fact
from crossread.ui.reading import Reading, fitted, opened

Read = Callable[[int, int], Reading]
SIZES = [(40, 10), (80, 24), (120, 40), (200, 50), (240, 60)]


def quote_rows(reading: Reading) -> dict[str, int | None]:
    """The screen rows of what is lined up."""
    return {article: reading.row_on_screen(article, span.start) for article, span in reading.places.items()}


def in_view(reading: Reading) -> list[str]:
    assert reading.sheet
    return [reading.articles[number].id for number in reading.sheet.shown]


def do(reading: Reading, *keys: str) -> Reading:
    for key in keys:
        reading = ACTIONS[key](reading.said(""), 0)
    return reading


@pytest.mark.parametrize("size", SIZES)
def test_at_the_start_the_first_report_and_the_first_dispute_are_chosen(read: Read, size: tuple[int, int]) -> None:
    reading = read(*size)
    assert reading.focus == 0
    assert reading.fact is reading.comparison.facts[0]
    assert set(reading.tops) == {0}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("key", ["view.columns", "view.aligned", "view.step", "fact.panel", ""])
def test_a_dispute_stands_on_one_row_in_every_column_that_speaks(read: Read, size: tuple[int, int], key: str) -> None:
    reading = do(read(*size), *filter(None, [key]))
    for _ in range(5):
        reading = do(reading, "fact.next_dispute")
        assert reading.fact
        rows = {quote_rows(reading)[a] for a in in_view(reading) if reading.fact.of(a)}
        assert len(rows) == 1
        assert None not in rows


def test_next_dispute_begins_with_the_chosen_one_and_goes_round(read: Read) -> None:
    reading = read(120, 40)
    seen = []
    for _ in range(3):
        reading = do(reading, "fact.next_dispute")
        seen.append((reading.row, reading.note.split(" · ")[0:2]))
    assert [row for row, _ in seen] == [0, 1, 0]
    assert "went round" in seen[2][1]
    assert do(read(120, 40), "fact.previous_dispute").row == 1


def test_from_a_fact_that_is_not_in_dispute_the_next_dispute_is_the_next_in_the_table(read: Read) -> None:
    assert do(moves.to_fact(read(120, 40), 2), "fact.next_dispute").row == 0
    assert do(moves.to_fact(read(120, 40), 2), "fact.previous_dispute").row == 1


def test_reports_that_speak_come_into_view_as_many_as_fit(read: Read) -> None:
    reading = moves.to_report(read(120, 40), 3)
    assert "later" in in_view(reading)
    there = on_fact(reading, reading.comparison.facts[1])
    assert {"wire", "daily"} <= set(in_view(there))
    assert there.articles[there.focus].id in ("wire", "daily")


def test_lining_up_leaves_the_chosen_sentence_where_it_is(read: Read) -> None:
    reading = do(read(120, 24), "passage.next", "passage.next")
    assert reading.stop
    before = reading.row_on_screen(reading.stop.article, reading.stop.span.start)
    after = do(reading, "line_up")
    assert before is not None
    assert after.row_on_screen(reading.stop.article, reading.stop.span.start) == before
    assert {row for row in quote_rows(after).values() if row is not None} == {before}


def test_a_cell_of_the_table_lines_up_on_that_report(read: Read) -> None:
    reading = do(moves.to_fact(read(200, 50), 0), "column.previous")
    assert reading.in_table
    lined = do(reading, "column.right", "line_up")
    assert lined.stop
    assert lined.stop.article == "daily"
    assert len({row for row in quote_rows(lined).values() if row is not None}) == 1


def test_a_silent_cell_lines_up_on_those_that_speak(read: Read) -> None:
    reading = moves.to_report(moves.to_fact(read(200, 50), 1), 3)
    lined = do(do(reading, "column.next"), "line_up")
    assert lined.in_table
    assert "silent" in lined.note
    assert set(lined.places) == {"wire", "daily"}


@pytest.mark.parametrize("size", SIZES)
def test_passages_and_claims_are_numbered_and_always_in_view(read: Read, size: tuple[int, int]) -> None:
    for key, thing, count in (("passage.next", "passage", 3), ("claim.next", "claim", 3)):
        reading = read(*size)
        for n in range(1, count + 1):
            reading = do(reading, key)
            assert reading.note.startswith(f"{thing} {n}/{count} · ")
            assert reading.stop
            assert reading.row_on_screen(reading.stop.article, reading.stop.span.start) is not None
        assert "went round" in do(reading, key).note


def test_a_claim_chooses_its_fact_in_the_table(read: Read) -> None:
    reading = do(read(120, 40), "claim.next", "claim.next")
    assert reading.stop
    assert reading.fact is reading.stop.fact


def test_a_report_without_stops_says_so(read: Read) -> None:
    reading = moves.to_report(read(80, 24), 3)
    assert "no passage" in do(reading, "passage.next").note


def test_before_the_comparison_is_ready_moves_wait(comparison: Comparison) -> None:
    reading = opened(comparison.event, 120, 40)
    for key in ("passage.next", "claim.next", "fact.next_dispute", "line_up"):
        assert do(reading, key).note == moves.NOT_READY
    assert do(reading, "scroll.down").sheet


@pytest.mark.parametrize("size", SIZES)
def test_every_report_can_be_reached_with_tab(read: Read, size: tuple[int, int]) -> None:
    reading = read(*size)
    seen = [reading.articles[reading.focus].id]
    for _ in range(3):
        reading = do(reading, "column.next")
        assert reading.articles[reading.focus].id in in_view(reading)
        seen.append(reading.articles[reading.focus].id)
    assert seen == ["wire", "daily", "local", "later"]
    reading = do(reading, "column.next")
    assert reading.in_table
    assert do(reading, "column.next").focus == 0


def test_a_count_before_tab_names_the_report(read: Read) -> None:
    assert ACTIONS["column.next"](read(120, 40), 3).focus == 2
    assert ACTIONS["column.next"](read(120, 40), 99).focus == 3


def test_in_one_column_the_next_report_comes_lined_up(read: Read) -> None:
    reading = do(read(80, 24), "fact.next_dispute")
    assert reading.stop
    row = reading.row_on_screen("wire", reading.stop.span.start)
    there = do(reading, "column.next")
    assert in_view(there) == ["daily"]
    assert there.row_on_screen("daily", there.places["daily"].start) == row


def test_rotating_shows_the_next_reports_in_their_order(read: Read) -> None:
    assert in_view(do(read(120, 40), "column.rotate_right")) == ["daily", "local", "later"]
    assert in_view(do(read(120, 40), "column.rotate_left")) == ["wire", "daily", "later"]
    assert "every report" in do(read(240, 60), "view.columns", "column.rotate_left").note


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("mode", ["", "view.aligned"])
def test_scrolling_reaches_the_end_of_every_report_and_comes_back(read: Read, size: tuple[int, int], mode: str) -> None:
    reading = do(read(*size), *filter(None, [mode]))
    down = reading
    for _ in range(100):
        down = do(down, "scroll.down")
    assert down.note == "end"
    assert down.sheet
    if reading.aligned:
        for column in range(len(down.tops)):
            assert down.tops[column] + down.plan.text_rows >= down.sheet.height(column)
    up = down
    for _ in range(200):
        up = do(up, "scroll.up")
    assert up.note == "start"
    assert up.tops[up.column] == 0
    assert set(do(down, "scroll.start").tops) == {0}


def test_scrolling_alone_moves_one_column(read: Read) -> None:
    reading = do(read(120, 16), "view.step", "scroll.down", "scroll.down")
    assert reading.tops[0] == 2
    assert set(reading.tops[1:]) == {0}


def test_a_share_of_the_report(read: Read) -> None:
    reading = scroll.to_share(read(80, 12), 0.5)
    assert reading.sheet
    assert reading.tops[0] == round(reading.sheet.height(0) / 2)
    assert scroll.share_of(scroll.to_share(reading, 1.0)) == 100


@pytest.mark.parametrize("first", SIZES)
@pytest.mark.parametrize("second", SIZES)
def test_what_is_lined_up_stays_lined_up_on_a_screen_of_another_size(
    read: Read, first: tuple[int, int], second: tuple[int, int]
) -> None:
    reading = fitted(do(read(*first), "fact.next_dispute"), *second)
    rows = {row for article in in_view(reading) if (row := quote_rows(reading).get(article)) is not None}
    assert len(rows) <= 1
    assert len(reading.tops) == len(in_view(reading)) == len(reading.plan.columns)
    assert reading.articles[reading.focus].id in in_view(reading)


@pytest.mark.parametrize("through", [(80, 24), (20, 5), (200, 50)])
def test_reports_that_were_brought_into_view_come_back_with_the_room_for_them(
    read: Read, through: tuple[int, int]
) -> None:
    reading = on_fact(moves.to_report(read(120, 40), 3), read(120, 40).comparison.facts[0])
    assert in_view(fitted(fitted(reading, *through), 120, 40)) == in_view(reading) == ["wire", "daily", "later"]


def test_a_screen_that_was_too_small_comes_back_as_it_was(read: Read) -> None:
    before = do(read(120, 40), "fact.next_dispute")
    after = fitted(fitted(before, 20, 5), 120, 40)
    assert after.tops == before.tops
    assert in_view(after) == in_view(before)


def test_a_search_goes_to_the_first_hit_and_on_through_all_reports(read: Read) -> None:
    reading = hunt.found(read(120, 40), "quay")
    assert "in 3 reports" in reading.note
    seen = []
    for _ in range(4):
        assert reading.stop
        seen.append(reading.stop.article)
        assert reading.row_on_screen(reading.stop.article, reading.stop.span.start) is not None
        reading = do(reading, "search.next")
    assert seen == ["wire", "daily", "local", "wire"]
    back = do(hunt.found(read(120, 40), "quay"), "search.previous")
    assert back.stop
    assert back.stop.article == "local"
    assert "went round" in back.note


def test_a_search_without_hits_moves_nothing(read: Read) -> None:
    before = do(read(120, 40), "scroll.half_down")
    after = hunt.found(before, "no such word")
    assert after.note == "not found in any report"
    assert after.tops == before.tops
    assert "not found" in do(after, "search.next").note
    assert "nothing is searched" in do(before, "search.next").note


def test_a_hit_in_a_shared_passage_lines_up_on_it(read: Read) -> None:
    reading = do(hunt.found(read(200, 50), "inspection"), "line_up")
    assert set(reading.places) == {"wire", "daily", "local"}


@pytest.mark.parametrize("key", sorted(ACTIONS))
@pytest.mark.parametrize("size", [(20, 5), *SIZES])
@pytest.mark.parametrize("count", [0, 1, 7, 999_999])
def test_every_action_is_safe_everywhere(read: Read, key: str, size: tuple[int, int], count: int) -> None:
    for reading in (read(*size), opened(read(*size).event, *size)):
        after = ACTIONS[key](reading, count)
        again = ACTIONS[key](after, count)
        if again.sheet:
            assert len(again.tops) == len(again.sheet.shown)


def test_every_key_that_moves_has_an_action_and_every_action_a_key() -> None:
    assert {key.id for key in READING if not key.action} == set(ACTIONS)


def test_a_chosen_claim_and_a_chosen_cell_are_told_with_their_speaker(read: Read) -> None:
    reading = moves.to_report(read(120, 40), 1)
    assert do(reading, "claim.next").note.endswith("killed · conflict · said by the coast guard")
    table = replace(reading, in_table=True)
    assert moves.to_report(table, 2).note == "3 Alder Local · at least 14: the mayor"
    assert moves.to_fact(moves.to_report(table, 3), 1).note == "fact 2/3 · 4 Round-up · nothing found"
