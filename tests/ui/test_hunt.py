"""From hit to hit through all reports: one count for all of them, and one in every heading."""

import threading
from collections.abc import Callable

import pytest

from crossread.ingest import Library
from crossread.model import Comparison
from crossread.ui.actions import act
from crossread.ui.app import Reader
from crossread.ui.counts import counted
from crossread.ui.dress import Dress
from crossread.ui.hunt import found, found_alike, next_hit
from crossread.ui.reading import Reading
from ui.driving import reading_of, ready, rows_of, wait_until

Read = Callable[[int, int], Reading]

QUAY = [("wire", 1), ("daily", 1), ("local", 1)]
"""Reports with the word, and how often."""


def headings(reading: Reading) -> list[str]:
    return [counted(reading, article.id) for article in reading.articles]


def test_hits_are_counted_through_all_reports(read: Read) -> None:
    reading = found(read(120, 40), "the")
    total = sum(map(len, reading.hits.values()))
    seen = []
    for n in range(total):
        assert reading.note == f"hit {n + 1}/{total} in 4 reports"
        assert reading.stop
        seen.append((reading.number_of(reading.stop.article), reading.stop.span.start))
        reading = next_hit(reading, 1)
    assert seen == sorted(set(seen))
    assert reading.note == f"hit 1/{total} in 4 reports · went round"


def test_a_hit_in_a_claim_chooses_its_fact_in_the_table_and_another_leaves_it(read: Read) -> None:
    reading = found(read(120, 40), "30 were")
    assert reading.fact
    assert reading.fact.id == "injured-1"
    beside = found(reading, "quay")
    assert beside.fact == reading.fact


def test_a_number_before_the_key_skips_hits_across_reports(read: Read) -> None:
    reading = found(read(120, 40), "quay")
    assert reading.note == "hit 1/3 in 3 reports"
    there = act(reading, "search.next", 2)
    assert (there.note, there.articles[there.focus].id) == ("hit 3/3 in 3 reports", QUAY[2][0])
    back = act(there, "search.previous", 2)
    assert (back.note, back.articles[back.focus].id) == ("hit 1/3 in 3 reports", QUAY[0][0])


def test_the_headings_count_the_hits_of_each_report_and_the_one_that_is_chosen(read: Read) -> None:
    assert headings(read(120, 40)) == ["", "", "", ""]
    assert headings(found(read(120, 40), "quay")) == ["hit 1/1", "1 hit", "1 hit", "0 hits"]
    assert headings(found(read(120, 40), "no such word")) == ["0 hits"] * 4
    in_wire = found(read(120, 40), "the")
    assert headings(next_hit(in_wire, 1))[0] == f"hit 2/{len(in_wire.hits['wire'])}"


def test_from_a_report_without_hits_the_next_that_has_some_is_gone_to(read: Read) -> None:
    reading = act(read(120, 40), "column.next", 4)
    assert reading.articles[reading.focus].id == "later"
    there = found(reading, "quay")
    assert (there.articles[there.focus].id, there.note) == ("wire", "hit 1/3 in 3 reports · went round")
    assert next_hit(there, -1).articles[next_hit(there, -1).focus].id == "local"


def test_capitals_count_only_where_the_query_has_some(read: Read) -> None:
    assert set(found(read(120, 40), "families").hits) == {"daily"}
    assert found(read(120, 40), "FAMILIES").hits == {}


def test_words_spelt_alike_are_counted_the_same_way(read: Read) -> None:
    assert found_alike(read(120, 40), "inspektion").note == "hit 1/3 in 3 reports"


def test_one_report_is_one(read: Read) -> None:
    assert found(read(120, 40), "mayor").note == "hit 1/1 in 1 report"


async def test_a_comparison_that_comes_while_something_is_searched_is_kept(
    library: Library, dress: Dress, comparison: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()
    monkeypatch.setattr(
        "crossread.ui.screens.comparing.compare_event", lambda _event, _task: go.wait(30) and comparison
    )
    app = Reader(library, dress=dress)
    async with app.run_test(size=(120, 40)) as pilot:
        await wait_until(pilot, lambda: reading_of(pilot).articles)
        await pilot.press("/", *"qua")
        go.set()
        await ready(pilot)
        await pilot.press("y")
        assert "1 conflict" in rows_of(pilot)[0]
        assert reading_of(pilot).query == "quay"
        await pilot.press("escape")
        assert "1 conflict" in rows_of(pilot)[0]
        assert reading_of(pilot).query == ""
        await pilot.press("x")
        assert "dispute 1/2" in rows_of(pilot)[-1]
