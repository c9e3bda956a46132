"""The command that `@` copies opens the event at that place, from whatever folder it is run."""

import shlex
from pathlib import Path

import pytest

from crossread.engine.compare import compare
from crossread.ingest import library
from crossread.ui.actions import act
from crossread.ui.links import link_of
from crossread.ui.reading import compared, opened
from running import Program

TEXTS = {
    "brief.txt": "Bridge falls\n\nAt least 14 people were killed when the bridge at Harl fell on Monday.",
    "long report.txt": "Harl mourns\n\nThe mayor said 18 people were killed when the bridge at Harl fell on Monday.",
}


@pytest.mark.parametrize("asked", [["brief.txt", "long report.txt"], ["."], ["brief.txt"]], ids=str)
@pytest.mark.parametrize("key", ["scroll.down", "fact.next_dispute"])
def test_the_copied_command_opens_what_was_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: Program, asked: list[str], key: str
) -> None:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text)
    monkeypatch.chdir(tmp_path)
    event = library(asked).entries[0].load()
    reading = act(compared(opened(event, 120, 40), compare(event)), key, 0)
    words = shlex.split(link_of(reading))
    assert words[0] == "crossread"
    told = program(*words[1:], cwd="/")
    assert told.returncode == 0
    assert told.stderr == ""
    assert "14" in told.stdout
    assert ("18" in told.stdout) is (asked != ["brief.txt"])
