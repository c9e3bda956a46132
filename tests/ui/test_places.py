"""Going back and forth: jumps, marks, links, the place where an event was left, files that changed."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from crossread.ingest import Entry, Library
from crossread.model import Article, Comparison, Event
from crossread.state import Memory
from crossread.ui import returns
from crossread.ui.actions import act
from crossread.ui.anew import reloaded
from crossread.ui.app import Reader
from crossread.ui.clipboard import clip_path
from crossread.ui.dress import Dress
from crossread.ui.links import Start, begun, link_of, linked
from crossread.ui.reading import Reading, fitted, opened
from crossread.ui.trail import Spot, Trail
from ui.conftest import LATER
from ui.driving import reading_of, ready, rows_of, screen_of, wait_until

Read = Callable[[int, int], Reading]
SIZES = [(40, 10), (80, 24), (120, 40), (200, 50)]


def do(reading: Reading, *keys: str) -> Reading:
    for key in keys:
        reading = act(reading, key, 0)
    return reading


def view(reading: Reading) -> tuple[int, tuple[int, ...], object]:
    return reading.focus, reading.tops, reading.stop


@pytest.mark.parametrize("size", SIZES)
def test_back_undoes_jumps_one_by_one_and_forward_does_them_again(read: Read, size: tuple[int, int]) -> None:
    reading = read(*size)
    seen = [view(reading)]
    for key in ("passage.next", "passage.next", "claim.next", "scroll.end"):
        after = do(reading, key)
        if view(after) != view(reading):
            seen.append(view(after))
        reading = after
    assert len(reading.trail.behind) == len(seen) - 1
    places = [reading]
    for _ in seen[1:]:
        reading = do(reading, "jump.back")
        places.append(reading)
    assert reading.focus == seen[0][0]
    assert reading.tops == seen[0][1]
    assert reading.note == f"place 1/{len(seen)}"
    assert do(reading, "jump.back").note == "no earlier place"
    for before in reversed(places[:-1]):
        reading = do(reading, "jump.forward")
        assert view(reading)[:2] == view(before)[:2]
    assert do(reading, "jump.forward").note == "no later place"


def test_a_count_goes_back_so_many_jumps(read: Read) -> None:
    reading = do(read(80, 24), "passage.next", "passage.next", "passage.next")
    assert act(reading, "jump.back", 2).stop == do(reading, "jump.back", "jump.back").stop
    assert act(reading, "jump.back", 99).note.startswith("place 1/")


def test_a_jump_forgets_what_lay_ahead(read: Read) -> None:
    reading = do(read(80, 24), "passage.next", "passage.next", "jump.back", "claim.next")
    assert do(reading, "jump.forward").note == "no later place"


def test_what_moves_nothing_and_steps_are_no_jumps(read: Read) -> None:
    reading = do(read(80, 24), "scroll.start", "scroll.down", "scroll.page_down", "column.right")
    assert reading.trail == Trail()


def test_back_brings_a_line_up_back(read: Read) -> None:
    lined = do(read(120, 24), "fact.next_dispute")
    back = do(lined, "scroll.end", "jump.back")
    assert back.places == lined.places
    assert back.stop == lined.stop
    rows = {back.row_on_screen(article, span.start) for article, span in back.places.items()}
    assert len(rows - {None}) == 1


@pytest.mark.parametrize("size", SIZES)
def test_a_mark_is_gone_to_from_anywhere_also_on_another_screen(read: Read, size: tuple[int, int]) -> None:
    reading = returns.marked(do(read(*size), "passage.next", "passage.next"), "a")
    assert reading.note == "marked a"
    stop = reading.stop
    away = fitted(do(reading, "column.right", "scroll.end"), 100, 30)
    there = returns.to_mark(away, "a")
    assert there.stop == stop
    assert stop
    assert there.row_on_screen(stop.article, stop.span.start) is not None
    assert returns.to_mark(there, "'").focus == away.focus
    assert returns.to_mark(there, "b").note == "no mark b · marks: a"
    assert "m sets one" in returns.to_mark(read(*size), "b").note
    assert "letter" in returns.marked(reading, " ").note


async def test_marks_and_jumps_by_their_keys(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("]", "]", "m")
        assert rows_of(pilot)[-1].startswith(" mark: ")
        await pilot.press("a")
        assert "marked a" in rows_of(pilot)[-1]
        before = reading_of(pilot).stop
        await pilot.press("G", "'", "a")
        assert reading_of(pilot).stop == before
        await pilot.press("ctrl+o")
        assert "place" in rows_of(pilot)[-1]
        await pilot.press("L", "'", "escape", "m", "backspace", "'", "'", "H")
        assert screen_of(pilot).focused is None


async def test_letters_in_a_burst_go_where_they_belong(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("]", "m", "j", "j", "'", "j")
        assert reading_of(pilot).trail.marks["j"]
        assert "mark j" in rows_of(pilot)[-1]


def test_a_link_opens_at_the_place_and_says_so(read: Read) -> None:
    reading = begun(read(120, 40), Start(at=("daily", 100)))
    assert reading.focus == 1
    assert reading.stop
    assert reading.stop.span.start == 100
    assert reading.row_on_screen("daily", 100) is not None
    assert "there is no report nobody" in begun(reading, Start(at=("nobody", 1))).note
    assert "there is no place 99999" in begun(reading, Start(at=("wire", 99_999))).note
    assert "there is no place -1" in begun(reading, Start(at=("wire", -1))).note


def test_a_link_to_a_fact_lines_it_up_when_the_facts_are_known(read: Read) -> None:
    reading = linked(read(120, 40), Start(fact="aboard-1"))
    assert reading.row == 1
    assert set(reading.places) == {"wire", "daily"}
    assert "there is no fact nothing-1" in linked(reading, Start(fact="nothing-1")).note


def test_the_link_of_a_place_opens_there_again(read: Read) -> None:
    there = do(read(120, 40), "passage.next", "passage.next")
    assert there.stop
    assert link_of(there) == f"crossread ferry --at wire:{there.stop.span.start}"
    assert link_of(do(there, "fact.next_dispute")) == "crossread ferry --fact killed-1"
    assert link_of(Reading(Comparison(Event("", "")))) == ""


async def test_the_reader_shows_and_copies_the_link_of_where_it_stands(reader: Reader) -> None:
    async with reader.run_test(size=(160, 40)) as pilot:
        await ready(pilot)
        await pilot.press("@")
        assert "copied crossread ferry --at wire:0 to clipboard" in rows_of(pilot)[-1]
        await pilot.press("x", "@")
        assert "copied crossread ferry --fact killed-1 to clipboard" in rows_of(pilot)[-1]
        assert Path(clip_path(os.environ)).read_text() == "crossread ferry --fact killed-1\n"


async def test_an_event_opens_where_it_was_left(
    library: Library, dress: Dress, comparison: Comparison, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(
        "crossread.ui.screens.comparing.compare_event", lambda event, _: replace(comparison, event=event)
    )
    for start in (Start(), Start()):
        app = Reader(library, dress=dress, memory=Memory(str(tmp_path)), start=start)
        async with app.run_test(size=(80, 12)) as pilot:
            await ready(pilot)
            if start is Start() or not reading_of(pilot).tops[0]:
                await pilot.press("tab", "]", "]", "m", "b", "x", "x", "G")
                left = reading_of(pilot)
            else:
                again = reading_of(pilot)
                assert "here you left it" in rows_of(pilot)[-1]
                await pilot.press("'", "b")
                there = reading_of(pilot)
            await pilot.press("q")
    assert again.focus == left.focus
    assert again.tops == left.tops
    assert again.row == left.row
    mark = left.trail.marks["b"]
    assert there.focus == there.number_of(mark.article)
    assert there.row_on_screen(mark.article, mark.offset) is not None


async def test_a_link_wins_over_where_it_was_left(
    library: Library, dress: Dress, comparison: Comparison, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(
        "crossread.ui.screens.comparing.compare_event", lambda event, _: replace(comparison, event=event)
    )
    for start in (Start(at=("local", 30)), Start(fact="injured-1"), Start(fact="gone")):
        app = Reader(library, dress=dress, memory=Memory(str(tmp_path)), start=start)
        async with app.run_test(size=(80, 24)) as pilot:
            await ready(pilot)
            reading = reading_of(pilot)
            if start.at:
                assert reading.articles[reading.focus].id == "local"
            elif start.fact == "gone":
                assert "there is no fact gone" in rows_of(pilot)[-1]
            else:
                assert reading.fact
                assert reading.fact.id == "injured-1"


def test_files_read_again_show_what_changed_where_the_reader_stands(read: Read) -> None:
    reading = do(read(80, 12), "column.right", "scroll.end")
    event = reading.event
    grown = replace(event.articles[0], text=event.articles[0].text + "\n\nOne more line.")
    new = Article("new", "Something new.", outlet="New")
    after = reloaded(reading, replace(event, articles=(grown, *event.articles[1:3], new)))
    assert after.note == "read again: 1 report changed, 1 new, 1 gone"
    assert not after.ready
    assert after.articles[after.focus].id == reading.articles[reading.focus].id
    assert after.tops == reading.tops


def test_files_that_are_as_they_were_or_gone_change_nothing(read: Read) -> None:
    reading = do(read(80, 24), "passage.next")
    same = reloaded(reading, Event(reading.event.id, reading.event.title, reading.event.articles))
    assert same.note == "nothing has changed"
    assert same.stop == reading.stop
    gone = reloaded(reading, replace(reading.event, articles=()))
    assert "stays" in gone.note
    assert gone.event is reading.event


def test_after_reading_again_old_places_lead_to_the_text_alone(read: Read) -> None:
    reading = returns.marked(do(read(80, 24), "passage.next", "scroll.end"), "a")
    after = reloaded(reading, replace(reading.event, articles=reading.articles[1:]))
    assert "not here any more" in returns.to_mark(after, "a").note
    assert all(spot.stop is None for spot in after.trail.behind)
    assert returns.gone_to(after, Spot("later", 10**6, 500)).focus == 2
    assert len(LATER) < 10**6


async def test_r_reads_the_files_again(
    event: Event, dress: Dress, comparison: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crossread.ui.screens.comparing.compare_event", lambda event, _: Comparison(event))
    now = [event]
    app = Reader(Library((Entry("ferry", "Ferry", "ferry", lambda: now[0]),)), dress=dress)
    async with app.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press("r")
        await wait_until(pilot, lambda: "nothing has changed" in rows_of(pilot)[-1])
        now[0] = replace(event, articles=event.articles[:2])
        await pilot.press("r")
        await wait_until(pilot, lambda: len(reading_of(pilot).articles) == 2)
        await ready(pilot)
        assert "2 gone" in rows_of(pilot)[-1]


async def test_reports_that_are_read_again_are_compared_at_the_threshold_that_was_chosen(dress: Dress) -> None:
    texts = (
        "Rescue boats searched the bay for survivors until midnight.",
        "Until late at night boats went on looking in the bay for survivors of the wreck.",
    )
    now = [Event("boats", "Boats", tuple(Article(f"r{n}", text) for n, text in enumerate(texts)))]
    app = Reader(Library((Entry("boats", "Boats", "boats", lambda: now[0]),)), dress=dress)
    async with app.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        assert len(reading_of(pilot).comparison.groups) == 1
        await pilot.press("9", "+")
        await wait_until(pilot, lambda: "pairs so alike" in rows_of(pilot)[-1])
        assert "0 pairs so alike, 1 less" in rows_of(pilot)[-1]
        now[0] = replace(now[0], title="Boats, read again")
        await pilot.press("r")
        await wait_until(pilot, lambda: reading_of(pilot).event.title == "Boats, read again")
        await ready(pilot)
        assert reading_of(pilot).comparison.groups == ()


def test_before_there_is_text_nothing_is_gone_to(comparison: Comparison) -> None:
    empty = Reading(Comparison(Event("", "")))
    assert do(empty, "jump.back", "jump.forward", "left_out.next", "alone.next", "column.pin").trail == Trail()
    assert returns.marked(opened(comparison.event, 20, 5), "a").trail == Trail()
