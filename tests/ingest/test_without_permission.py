"""Cases 38 and 42 for a user whom the file system really keeps out: what may not be read is told, the rest is shown."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

TEXT = "Seven people died on Monday.\n"
PROGRAM = """
import json, os, sys
import yaml
from crossread.ingest import library, load
load(sys.argv[1])  # what is imported late is imported now: the modules may lie where nobody else looks
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
found = library([sys.argv[2]])
events = [entry.load() for entry in found.entries]
ids = [[article.id for article in event.articles] for event in events]
problems = [[str(problem) for problem in event.problems if not problem.note] for event in events]
print(json.dumps([ids, problems, [str(problem) for problem in found.problems]]))
"""
"""Prints the ids and the problems of each event under the second path, as a user who is not root."""


@pytest.fixture
def shelf() -> Iterator[Path]:
    """A folder that every user may look into; pytest's own are closed to others."""
    with tempfile.TemporaryDirectory(prefix="crossread-test-") as name:
        path = Path(name)
        path.chmod(0o755)
        yield path
        for locked in (path, *path.iterdir()):
            locked.chmod(0o755)


def seen(opened: Path, asked: Path) -> list[object]:
    """What somebody without rights finds under a path, paths beneath it without their beginning."""
    command = [sys.executable, "-c", PROGRAM, str(opened), str(asked)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert result.stderr == ""
    found: list[object] = json.loads(result.stdout.replace(f"{asked}/", ""))
    return found


def event_at(folder: Path, *names: str) -> Path:
    folder.mkdir()
    for name in names:
        (folder / name).write_text(TEXT)
    return folder


def test_case_38_a_report_that_may_not_be_read_is_told_and_the_others_are_shown(shelf: Path) -> None:
    event = event_at(shelf / "flood", "a.md", "b.md", "c.md")
    (event / "event.yaml").write_text("title: A flood\n")
    for name in ("c.md", "event.yaml"):
        (event / name).chmod(0)
    ids, problems, _ = seen(event, event)
    assert ids == [["a", "b"]]
    assert problems == [["event.yaml: no permission to read it", "c.md: no permission to read it"]]


def test_case_42_a_folder_that_may_not_be_listed_is_one_sentence_beside_the_other_events(shelf: Path) -> None:
    event = event_at(shelf / "flood", "a.md", "b.md")
    locked = event_at(shelf / "locked", "a.md")
    locked.chmod(0)
    assert seen(event, shelf) == [[["a", "b"], []], [[], ["locked: no permission to read it"]], []]


def test_case_42_a_folder_that_may_be_listed_and_not_entered_tells_each_report(shelf: Path) -> None:
    event = event_at(shelf / "flood", "a.md", "b.md")
    listed = event_at(shelf / "listed", "a.md")
    listed.chmod(0o444)
    ids, problems, _ = seen(event, shelf)
    assert ids == [["a", "b"], []]
    assert problems == [[], ["listed/a.md: no permission to read it", "listed: no readable article in it"]]


def test_case_42_a_locked_path_that_is_asked_for_is_one_sentence(shelf: Path) -> None:
    event = event_at(shelf / "flood", "a.md", "b.md")
    locked = event_at(shelf / "locked", "a.md")
    locked.chmod(0)
    assert seen(event, locked) == [[], [], [f"{locked}: no permission to read it"]]
