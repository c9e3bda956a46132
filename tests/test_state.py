"""Where events were left: never lost, never torn, and no state of the file keeps from reading."""

import fcntl
import json
import os
import subprocess
import sys
import time
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from crossread.state import FILE, LOCK, MOST_BYTES, MOST_EVENTS, PATIENCE, Memory, Place, state_folder

HERE = Place("wire", 120, 3, "killed-1")


def test_a_place_comes_back_in_the_next_session(tmp_path: Path) -> None:
    folder = str(tmp_path / "not" / "there")
    marked = replace(HERE, marks={"b": ("daily", 40)})
    Memory(folder).keep("ferry", marked)
    memory = Memory(folder)
    assert memory.place("ferry") == marked
    assert memory.place("other") is None
    assert memory.problem == ""
    assert oct(os.stat(folder).st_mode)[-3:] == "700"
    assert oct(os.stat(os.path.join(folder, FILE)).st_mode)[-3:] == "600"


@pytest.mark.parametrize(
    "raw", [7, ["b"], {"bb": ["a", 1]}, {"b": ["a"]}, {"b": [1, 1]}, {"b": ["a", -1]}, {"b": "a1"}]
)
def test_marks_of_the_wrong_shape_are_none_and_the_place_stays(tmp_path: Path, raw: object) -> None:
    place = {"article": "a", "offset": 1, "row": 0, "fact": "", "marks": raw}
    (tmp_path / FILE).write_text(json.dumps({"version": 1, "places": {"e": place}}))
    assert Memory(str(tmp_path)).place("e") == Place("a", 1)


def test_the_events_read_longest_ago_are_forgotten(tmp_path: Path) -> None:
    known = {f"e{n}": {"article": "a", "offset": n, "row": 0, "fact": ""} for n in range(MOST_EVENTS)}
    (tmp_path / FILE).write_text(json.dumps({"version": 1, "places": known}))
    memory = Memory(str(tmp_path))
    memory.keep("e0", HERE)
    memory.keep("new", HERE)
    assert memory.place("e1") is None
    assert memory.place("e0") == memory.place("new") == HERE
    assert memory.place("e2")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe\x00\x01",
        b"[]",
        b"null",
        b'{"places": []}',
        b"[" * 100_000,
        b" " * (MOST_BYTES + 1),
        json.dumps({"places": {}, "fill": "x" * 100}).encode()[:-5],
    ],
)
def test_a_broken_file_is_put_aside_and_said_once(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    memory = Memory(str(tmp_path))
    assert memory.place("ferry") is None
    assert "put aside" in memory.problem
    assert (tmp_path / f"{FILE}.broken").read_bytes() == content
    memory.keep("ferry", HERE)
    again = Memory(str(tmp_path))
    assert again.place("ferry") == HERE
    assert again.problem == ""


@pytest.mark.parametrize(
    "raw",
    [
        None,
        7,
        [],
        {},
        {"article": "a", "offset": "7", "row": 0, "fact": ""},
        {"article": "a", "offset": -1, "row": 0, "fact": ""},
        {"article": "a", "offset": True, "row": 0, "fact": ""},
        {"article": "a", "offset": 10**30, "row": 0, "fact": ""},
        {"article": "a", "offset": 1.5, "row": 0, "fact": ""},
        {"article": "a" * 2000, "offset": 1, "row": 0, "fact": ""},
        {"article": 5, "offset": 1, "row": 0, "fact": None},
    ],
)
def test_a_place_of_the_wrong_shape_is_none_and_the_others_stay(tmp_path: Path, raw: object) -> None:
    good = {"article": "wire", "offset": 120, "row": 3, "fact": "killed-1"}
    (tmp_path / FILE).write_text(json.dumps({"places": {"bad": raw, "ferry": good}}))
    memory = Memory(str(tmp_path))
    assert memory.place("bad") is None
    assert memory.place("ferry") == HERE
    assert memory.problem == ""


def test_a_folder_or_a_pipe_in_its_place_is_said_and_not_waited_for(tmp_path: Path) -> None:
    for make in (os.mkdir, os.mkfifo):
        path = str(tmp_path / FILE)
        make(path)
        memory = Memory(str(tmp_path))
        assert memory.place("ferry") is None
        assert "could not be read" in memory.problem
        os.rename(path, f"{path}.{make.__name__}")


def test_who_holds_the_lock_for_ever_keeps_nobody_waiting(tmp_path: Path) -> None:
    memory = Memory(str(tmp_path))
    memory.keep("ferry", HERE)
    with (tmp_path / LOCK).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        began = time.monotonic()
        memory.keep("ferry", replace(HERE, offset=5))
        assert PATIENCE <= time.monotonic() - began < 10 * PATIENCE
    assert memory.problem == "the place could not be saved: another session is writing"
    assert memory.place("ferry") == HERE


def test_sessions_at_once_lose_no_hint_that_was_followed(tmp_path: Path) -> None:
    one, other = Memory(str(tmp_path)), Memory(str(tmp_path))
    known = ("a", "b", "c")
    assert one.hints(known) == other.hints(known) == known
    one.keep_hints(("b", "c"))
    other.keep_hints(("a", "b"))
    assert Memory(str(tmp_path)).hints(known) == ("b",)


def test_a_broken_file_that_another_session_has_mended_is_not_put_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / FILE
    path.write_bytes(b"{")
    memory = Memory(str(tmp_path))

    def lock(_descriptor: int) -> None:
        """What happens while it is waited for."""
        path.write_text(json.dumps({"version": 1, "places": {"ferry": asdict(HERE)}}))

    monkeypatch.setattr("crossread.state._lock", lock)
    assert memory.place("ferry") == HERE
    assert memory.problem == ""
    assert not (tmp_path / f"{FILE}.broken").exists()


def test_a_folder_that_cannot_be_made_is_said_and_harms_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    memory = Memory(str(tmp_path / "file" / "crossread"))
    memory.keep("ferry", HERE)
    assert "could not be saved" in memory.problem
    assert memory.place("ferry") is None


def test_without_a_home_nothing_is_remembered() -> None:
    assert state_folder({}) == ""
    assert state_folder({"HOME": "relative"}) == ""
    assert state_folder({"HOME": "/h", "XDG_STATE_HOME": "relative"}) == "/h/.local/state/crossread"
    assert state_folder({"HOME": "/h", "XDG_STATE_HOME": "/s"}) == "/s/crossread"
    memory = Memory("")
    memory.keep("ferry", HERE)
    assert memory.place("ferry") is None
    assert memory.problem == ""


WRITER = """
import sys
from crossread.state import Memory, Place
for n in range(int(sys.argv[3])):
    Memory(sys.argv[1]).keep(f"{sys.argv[2]}-{n}", Place("wire", n))
"""


def test_sessions_at_once_lose_nothing(tmp_path: Path) -> None:
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path), f"w{n}", "20"]) for n in range(6)]
    assert [writer.wait(120) for writer in writers] == [0] * 6
    memory = Memory(str(tmp_path))
    assert all(memory.place(f"w{w}-{n}") == Place("wire", n) for w in range(6) for n in range(20))


def test_a_session_killed_while_it_writes_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    Memory(str(tmp_path)).keep("ferry", HERE)
    for _ in range(5):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path), "w", "100000"])
        seen = (tmp_path / FILE).read_bytes()
        while (tmp_path / FILE).read_bytes() == seen and writer.poll() is None:
            pass
        writer.kill()
        writer.wait()
        memory = Memory(str(tmp_path))
        assert memory.problem == ""
        assert "places" in json.loads((tmp_path / FILE).read_bytes())
    (tmp_path / "places-left-over").write_text("half")
    Memory(str(tmp_path)).keep("ferry", HERE)
    assert sorted(path.name for path in tmp_path.iterdir()) == [FILE, "places.lock"]
