"""The first hints: shown to who is new, each gone for ever when it was followed, all gone by Esc."""

import contextlib
import fcntl
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from crossread.ingest import Library
from crossread.model import Comparison
from crossread.state import LOCK, Memory
from crossread.ui.app import Reader
from crossread.ui.dress import Dress
from crossread.ui.hints import ALL, HINTS, left_after, painted
from crossread.ui.keymap import Keymap
from crossread.ui.keys import READING
from crossread.ui.plan import hint_rows
from crossread.ui.screens.opening import OPENINGS
from ui.conftest import within
from ui.driving import ready, rows_of, text_of

SHORT = "Esc closes these hints"


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(str(tmp_path / "state" / "crossread"))


@pytest.fixture
def session(library: Library, dress: Dress, comparison: Comparison, memory: Memory, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def] # a factory of readers that share a memory
    monkeypatch.setattr("crossread.ui.screens.comparing.compare_event", lambda event, _: within(comparison, event))
    return lambda: Reader(library, dress=dress, memory=memory)


def test_every_hint_names_a_key_and_what_follows_it_is_there() -> None:
    ids = {key.id for key in READING}
    assert all(hint.key in ids for hint in HINTS)
    assert all(hint.done_by <= ids | set(OPENINGS) for hint in HINTS)
    assert left_after(ALL, "no such key") == ALL


@pytest.mark.parametrize(("width", "height", "rows"), [(80, 24, 2), (120, 40, 4), (60, 20, 4), (200, 24, 1)])
def test_four_lines_where_there_is_room_and_fewer_on_a_low_screen(width: int, height: int, rows: int) -> None:
    assert hint_rows(len(ALL), width, height) == rows


def test_each_hint_stands_whole_on_a_small_screen(dress: Dress) -> None:
    for left in (ALL, *combinations(ALL, 3), *combinations(ALL, 2)):
        count = hint_rows(len(left), 80, 24)
        rows = ["".join(segment.text for segment in strip) for strip in painted(left, 80, count, dress)]
        assert all(any(f"{hint.says} " in f"{row} " for row in rows) for hint in HINTS if hint.key in left)
        assert rows[-1].rstrip().endswith(SHORT) or count == 1
        assert {len(row) for row in rows} == {80}


def test_a_hint_names_the_key_that_the_reader_has_given(dress: Dress) -> None:
    own = replace(dress, keymap=Keymap({"fact.detail": ("D",)}))
    (strip,) = painted(("fact.detail",), 80, 1, own)
    assert "".join(segment.text for segment in strip).startswith(" D ")


async def test_a_hint_goes_when_it_was_followed_and_does_not_come_back(session, memory: Memory) -> None:  # type: ignore[no-untyped-def] # see above
    async with session().run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        assert HINTS[0].says in text_of(pilot)
        await pilot.press("x")
        assert HINTS[0].says not in text_of(pilot)
        assert HINTS[1].says in text_of(pilot)
        await pilot.press("i", "q", "?", "q")
        assert text_of(pilot).count(SHORT) == 1
    assert memory.hints(ALL) == ("line_up",)
    async with session().run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        assert HINTS[1].says in text_of(pilot)
        assert HINTS[3].says not in rows_of(pilot)[-8]
        await pilot.press("enter")
        assert SHORT not in text_of(pilot)
    async with session().run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        assert SHORT not in text_of(pilot)


async def test_escape_closes_all_for_ever(session, memory: Memory) -> None:  # type: ignore[no-untyped-def] # see above
    async with session().run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press("escape")
        assert SHORT not in text_of(pilot)
    assert memory.hints(ALL) == ()


async def test_the_text_takes_the_rows_of_the_hints_when_they_go(session) -> None:  # type: ignore[no-untyped-def] # see above
    async with session().run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        before = rows_of(pilot)
        await pilot.press("escape")
        after = rows_of(pilot)
        hints = next(n for n, row in enumerate(before) if HINTS[0].says in row)
        assert [row[:70] for row in after[1:hints]] == [row[:70] for row in before[1:hints]]
        assert after[hints + 2 :][:5] == before[hints + 2 :][:5]


async def test_without_a_memory_there_are_none(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        assert SHORT not in text_of(pilot)


async def test_no_key_waits_for_another_session_that_writes(session, memory: Memory) -> None:  # type: ignore[no-untyped-def] # see above
    with held(memory):
        async with session().run_test(size=(80, 24)) as pilot:
            await ready(pilot)
            await pilot.press("x")
            assert HINTS[0].says not in text_of(pilot)
            assert memory.problem == ""
    assert "another session is writing" in memory.problem


@contextlib.contextmanager
def held(memory: Memory) -> Iterator[None]:
    """While another session writes, and does not end."""
    memory.keep_hints(ALL)
    with (Path(memory._folder) / LOCK).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def test_hints_that_cannot_be_kept_are_only_told(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    memory = Memory(str(blocked / "crossread"))
    assert memory.hints(ALL) == ()
    memory.keep_hints(("help",))
    assert "hints" in memory.problem
