"""On what is no terminal, or one that cannot place its cursor, the plain table comes, without an escape."""

import subprocess
from pathlib import Path

import pytest

from pseudo_terminal import PseudoTerminal, reader


@pytest.fixture
def event(corpus: Path) -> Path:
    return corpus / "iran-pakistan-2024"


@pytest.mark.parametrize("kind", ["dumb", "unknown", ""])
def test_a_terminal_without_a_cursor_gets_the_table(kind: str, event: Path, clean_environment: dict[str, str]) -> None:
    with PseudoTerminal(reader(event), {**clean_environment, "TERM": kind}, (80, 60)) as terminal:
        assert terminal.wait_for_end() == 0
        assert "Kerman" in terminal.text
        assert b"\x1b" not in terminal.raw
        assert max(len(row.rstrip()) for row in terminal.rows) <= 80


def test_an_input_that_is_no_terminal_gets_the_table(event: Path, clean_environment: dict[str, str]) -> None:
    command = ["bash", "-c", '"$@" < /dev/null', "bash", *map(str, reader(event))]
    with PseudoTerminal(command, clean_environment, (100, 60)) as terminal:
        assert terminal.wait_for_end() == 0
        assert b"\x1b" not in terminal.raw


def test_an_output_that_is_no_terminal_gets_the_table(event: Path, clean_environment: dict[str, str]) -> None:
    told = subprocess.run(
        [str(word) for word in reader(event)],
        env=clean_environment,
        stdin=subprocess.DEVNULL,
        start_new_session=True,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "Kerman" in told.stdout
    assert "\x1b" not in told.stdout + told.stderr


@pytest.mark.parametrize("verb", ["facts", "align", "claims", "check"])
def test_a_command_on_a_terminal_writes_no_escape_and_keeps_to_its_width(
    verb: str, event: Path, clean_environment: dict[str, str]
) -> None:
    with PseudoTerminal(reader(verb, event), clean_environment, (60, 24)) as terminal:
        assert terminal.wait_for_end() == 0
        assert b"\x1b" not in terminal.raw


def test_lines_asked_for_on_a_terminal_open_no_reader(event: Path, clean_environment: dict[str, str]) -> None:
    with PseudoTerminal(reader("--plain", event), clean_environment, (60, 24)) as terminal:
        assert terminal.wait_for_end() == 0
        assert b"\x1b" not in terminal.raw
        assert b"Sentence: Bombers killed 85 Iranians" in b" ".join(terminal.raw.split())


def test_a_path_that_is_not_there_opens_no_reader(tmp_path: Path, clean_environment: dict[str, str]) -> None:
    with PseudoTerminal(reader(tmp_path / "missing"), clean_environment, (200, 24)) as terminal:
        assert terminal.wait_for_end() == 1
        assert str(tmp_path / "missing") in terminal.text
        assert b"\x1b" not in terminal.raw


def test_a_folder_without_a_readable_report_opens_no_reader(tmp_path: Path, clean_environment: dict[str, str]) -> None:
    event = tmp_path / "event"
    event.mkdir()
    (event / "photo.md").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    with PseudoTerminal(reader(event), clean_environment, (200, 24)) as terminal:
        assert terminal.wait_for_end() == 1
        assert "photo.md: a PNG picture and not a text" in terminal.text
        assert "no readable article in it" in terminal.text
        assert b"\x1b" not in terminal.raw
