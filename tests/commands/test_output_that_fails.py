"""Outputs that close, fill up or know few characters: never a traceback."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from running import Program


@pytest.fixture
def event(tmp_path: Path) -> Path:
    """The least that has a fact."""
    (tmp_path / "ferry.txt").write_text("At least 12 people were killed when a ferry sank on Monday.\n")
    return tmp_path / "ferry.txt"


def shell(script: str, environment: dict[str, str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["bash", "-c", script], env=environment, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )


def test_a_reader_that_has_stopped_reading_is_no_error(program: Program, event: Path) -> None:
    unread, pipe = os.pipe()
    os.close(unread)
    told = program("facts", event, capture_output=False, stdout=pipe, stderr=subprocess.PIPE)
    os.close(pipe)
    assert (told.returncode, told.stderr) == (141, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_is_said_in_one_sentence(event: Path, clean_environment: dict[str, str]) -> None:
    told = shell(f"{sys.executable} -m crossread facts {event} > /dev/full", clean_environment)
    assert told.returncode == 1
    assert told.stderr == "crossread: the result could not be written: No space left on device\n"


def test_a_closed_output_is_said_in_one_sentence(event: Path, clean_environment: dict[str, str]) -> None:
    told = shell(f"{sys.executable} -m crossread facts {event} >&-", clean_environment)
    assert told.returncode == 1
    assert told.stderr == "crossread: the result could not be written: Bad file descriptor\n"


@pytest.mark.parametrize("redirection", ["2>&-", "2> /dev/full", ">&- 2>&-"])
def test_where_nobody_hears_it_the_status_still_tells(
    redirection: str, tmp_path: Path, clean_environment: dict[str, str]
) -> None:
    told = shell(f"{sys.executable} -m crossread facts {tmp_path / 'missing'} {redirection}", clean_environment)
    assert told.returncode == 1


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONIOENCODING": "ascii"},
        {"LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ],
)
def test_an_output_that_knows_only_ascii_gets_ascii(
    program: Program, corpus: Path, environment: dict[str, str]
) -> None:
    event = corpus / "iran-pakistan-2024"
    for form in ("table", "csv", "md", "json"):
        told = program("facts", event, "--format", form, environment=environment)
        assert (told.returncode, told.stderr) == (0, "")
        assert told.stdout.isascii()
    spelt = json.loads(told.stdout)
    assert spelt == json.loads(program("facts", event, "--format", "json").stdout)
