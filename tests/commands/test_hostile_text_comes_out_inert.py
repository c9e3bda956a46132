"""Whatever stands in a file's name, front matter or text, commands print nothing that a terminal acts on."""

from pathlib import Path

import pytest

from hostile import PAYLOADS, RAW
from hostile_event import write_event
from running import Program

COMMANDS = [
    ["check"],
    ["facts"],
    ["facts", "--format", "json"],
    ["facts", "--format", "csv"],
    ["facts", "--format", "md"],
    ["align"],
    ["align", "--format", "json"],
    ["claims", "--unread"],
    ["claims", "--unread", "--format", "json"],
    ["claims", "--unread", "--format", "csv"],
]


@pytest.fixture
def event(tmp_path: Path) -> Path:
    """One report for each hostile string, all of which tell the same."""
    return write_event(tmp_path / "event", PAYLOADS.values())


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_raw_control_comes_out(program: Program, event: Path, command: list[str]) -> None:
    told = program(*command, event)
    assert told.returncode == (1 if command == ["check"] else 0)
    assert not RAW.findall(told.stdout + told.stderr)
    assert told.stdout.count("\n") > 10


def test_text_that_looks_like_markup_is_printed_as_it_is(program: Program, event: Path) -> None:
    markup = [text for text in PAYLOADS.values() if "[" in text and text.isascii() and text.isprintable()]
    assert markup
    told = program("check", event).stdout
    assert [payload for payload in markup if payload not in told] == []


@pytest.mark.parametrize("argument", ["--\x1b[31m", "\x1b]0;owned\x07", "missing\u202e"])
@pytest.mark.parametrize("verb", ["facts", "check"])
def test_an_argument_with_escapes_in_it_is_answered_without_them(program: Program, verb: str, argument: str) -> None:
    told = program(verb, argument, "--format\x1b[2J")
    assert told.returncode == 2
    assert not RAW.findall(told.stderr)
    told = program(verb, "--", argument)
    assert told.returncode == 1
    assert not RAW.findall(told.stdout + told.stderr)
