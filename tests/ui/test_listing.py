"""Filters and orders of the fact table: what is listed, and that it is said."""

from collections.abc import Callable

import pytest

from crossread.model import Comparison
from crossread.ui import filters, moves
from crossread.ui.actions import act
from crossread.ui.app import Reader
from crossread.ui.listing import ORDERS, Listing, listed
from crossread.ui.reading import Reading, relisted
from ui.driving import reading_of, ready, rows_of, text_of

Read = Callable[[int, int], Reading]


def do(reading: Reading, *keys: str) -> Reading:
    for key in keys:
        reading = act(reading, key, 0)
    return reading


@pytest.mark.parametrize(
    ("listing", "numbers"),
    [
        (Listing(), (0, 1, 2)),
        (Listing(verdict="in dispute"), (0, 1)),
        (Listing(verdict="agree"), (2,)),
        (Listing(kind="killed"), (0,)),
        (Listing(words="FERRY"), (0, 1, 2)),
        (Listing(words="KILLED ferry"), (0, 2)),
        (Listing(words="thirty injured"), (2,)),
        (Listing(words="nowhere"), ()),
        (Listing(verdict="agree", kind="killed"), ()),
        (Listing(order="by place"), (1, 0, 2)),
        (Listing(order="by kind"), (1, 2, 0)),
        (Listing(order="most reports first"), (0, 1, 2)),
    ],
)
def test_what_is_listed_and_in_which_order(comparison: Comparison, listing: Listing, numbers: tuple[int, ...]) -> None:
    assert listed(comparison, listing) == numbers


def test_the_listing_is_told_in_words() -> None:
    assert Listing().said == "conflicts first"
    told = Listing("conflict", "killed", "bus", "by place").said
    assert told == 'only conflict · only killed · with "bus" · by place'


def test_verdicts_and_kinds_that_there_are_come_one_after_the_other(read: Read) -> None:
    reading, seen = read(120, 40), []
    for _ in range(5):
        reading = do(reading, "fact.verdict")
        seen.append(reading.listing.verdict)
    assert seen == ["in dispute", "conflict", "differ", "agree", ""]
    seen = []
    for _ in range(4):
        reading = do(reading, "fact.kind")
        seen.append(reading.listing.kind)
    assert seen == ["count", "injured", "killed", ""]
    for order in [*list(ORDERS)[1:], next(iter(ORDERS))]:
        reading = do(reading, "fact.sort")
        assert reading.listing.order == order


def test_no_kind_is_offered_that_the_verdict_leaves_none_of(read: Read) -> None:
    reading, seen = relisted(read(120, 40), Listing(verdict="agree")), []
    for _ in range(3):
        reading = do(reading, "fact.kind")
        seen.append((reading.listing.kind, len(reading.listed)))
    assert all(count for _, count in seen)
    assert "killed" not in {kind for kind, _ in seen}


def test_keys_in_the_table_move_through_what_is_listed(read: Read) -> None:
    reading = do(filters.with_words(read(120, 40), "killed ferry"), "column.previous")
    assert reading.in_table
    assert [do(reading, "scroll.down").row, do(reading, "scroll.end").row] == [2, 2]
    assert do(reading, "scroll.down", "scroll.start").row == 0
    assert "fact 2/2" in do(reading, "scroll.down").note


def test_disputes_are_those_that_are_listed(read: Read) -> None:
    reading = do(read(120, 40), "fact.sort", "fact.next_dispute")
    assert reading.note.startswith("dispute ")
    agreed = relisted(read(120, 40), Listing(verdict="agree"))
    assert "none that is listed" in do(agreed, "fact.next_dispute").note
    assert agreed.row == 2


def test_a_fact_that_is_not_listed_can_be_chosen_and_nothing_breaks(read: Read) -> None:
    reading = moves.fact_pointed(relisted(read(120, 40), Listing(verdict="agree")), 0)
    assert reading.row == 0
    assert reading.position == -1
    assert do(reading, "column.previous", "scroll.down").row == 2
    assert do(filters.with_words(reading, "nowhere"), "column.previous", "scroll.down").note == "no fact is listed"
    assert do(filters.with_words(reading, "nowhere"), "fact.all").listed == (0, 1, 2)


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 50)])
async def test_the_panel_shows_what_is_listed_and_says_so(reader: Reader, size: tuple[int, int]) -> None:
    async with reader.run_test(size=size) as pilot:
        await ready(pilot)
        await pilot.press("V", "V", "V")
        assert "1 of 3 facts · only differ" in rows_of(pilot)[-1]
        text = text_of(pilot)
        assert "only differ · conflicts first" in text
        assert "people on board" in text
        assert "= agree" not in text
        await pilot.press("A", "&", *"nowhere")
        assert reading_of(pilot).listed == ()
        assert reading_of(pilot).fact is None
        assert "no fact has these words" in reading_of(pilot).note
        if size[0] > 80:
            assert "no fact fits" in text_of(pilot)
        await pilot.press("escape")
        assert reading_of(pilot).listed == (0, 1, 2)
        await pilot.press("&", *"thirty", "enter")
        assert reading_of(pilot).listed == (2,)
        await pilot.press("&", "enter")
        assert reading_of(pilot).listed == (0, 1, 2)
