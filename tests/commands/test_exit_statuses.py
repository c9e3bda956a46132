"""What a command answers to the shell, and on which stream it speaks."""

import json
from pathlib import Path

import pytest

from crossread import cli
from crossread.ui.dress import THEMES
from crossread.ui.keymap import keymap_text
from running import Program

VERBS = ("facts", "align", "claims", "check")


@pytest.fixture
def event(tmp_path: Path) -> Path:
    """Two reports that disagree, and a file that cannot be read."""
    folder = tmp_path / "ferry"
    folder.mkdir()
    (folder / "a.txt").write_text("At least 12 people were killed when a ferry sank on Monday, officials said.\n")
    (folder / "b.txt").write_text("Ten people were killed when a ferry sank on Monday.\n")
    return folder


@pytest.fixture
def spoilt(event: Path) -> Path:
    """The same with a manifest that has a mistake in it."""
    (event / "event.yaml").write_text("title: Ferry\nartcles: []\n")
    return event


@pytest.mark.parametrize("verb", VERBS)
def test_done_is_zero_and_silent_on_stderr(program: Program, event: Path, verb: str) -> None:
    told = program(verb, event)
    assert (told.returncode, told.stderr) == (0, "")
    assert "ferry" in told.stdout


def test_a_path_alone_prints_the_table_where_there_is_no_terminal(program: Program, event: Path) -> None:
    assert program(event).stdout == program("facts", event).stdout


def test_no_path_at_all_is_the_sample_corpus(program: Program) -> None:
    told = program()
    assert told.returncode == 0
    assert "Iran-Pakistan strikes, January 2024" in told.stdout


def test_check_finds_a_problem_and_the_others_go_on_beside_it(program: Program, spoilt: Path) -> None:
    checked = program("check", spoilt)
    assert checked.returncode == 1
    assert f"{spoilt / 'event.yaml'}:2:1: " in checked.stdout
    assert "2 reports, 1 problem" in checked.stdout
    facts = program("facts", spoilt, "--format", "json")
    assert facts.returncode == 0
    assert "event.yaml:2:1: " in facts.stderr
    assert len(json.loads(facts.stdout)["articles"]) == 2


@pytest.mark.parametrize("verb", [*VERBS, None])
@pytest.mark.parametrize("case", ["missing", "empty", "nothing readable"])
def test_nothing_usable_is_one_and_says_why_in_a_line(
    program: Program, tmp_path: Path, verb: str | None, case: str
) -> None:
    path = tmp_path / "place"
    if case != "missing":
        path.mkdir()
    if case == "nothing readable":
        (path / "photo.md").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    told = program(*([verb] if verb else []), path)
    assert told.returncode == 1
    lines = [line for line in (told.stdout + told.stderr).splitlines() if str(path) in line]
    assert lines
    assert "Traceback" not in told.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["facts"],
        ["facts", "x", "--format", "yaml"],
        ["facts", "x", "--verdict", "maybe"],
        ["align", "x", "--form", "json"],
        ["check", "x", "--wrong"],
        ["claims", "x", "--format", "md"],
        ["--wrong"],
        ["--theme", "plaid"],
        ["fcats", "somewhere"],
    ],
)
def test_wrong_usage_is_two_and_tells_the_usage(program: Program, arguments: list[str]) -> None:
    told = program(*arguments)
    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr.startswith("usage: crossread")


def test_a_theme_that_is_not_there_is_told_with_those_that_are(program: Program) -> None:
    assert f"no theme is called 'plaid'; there are {', '.join(THEMES)}" in program("--theme", "plaid").stderr
    assert cli.THEMES == THEMES


def test_a_misspelt_command_is_known_for_what_it_was_meant_to_be(program: Program) -> None:
    assert "did you mean 'facts'?" in program("fcats", "somewhere").stderr


def test_who_asks_for_help_by_a_word_is_told_the_option(program: Program) -> None:
    told = program("help")
    assert (told.returncode, told.stdout) == (2, "")
    assert "`crossread --help`" in told.stderr


def test_the_keys_are_printed_as_a_file_of_them(program: Program) -> None:
    told = program("keys")
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout == keymap_text()


def test_a_command_after_an_option_is_told_its_place(program: Program) -> None:
    told = program("--lexicon", "words.yaml", "facts", "somewhere")
    assert told.returncode == 2
    assert "the command 'facts' must come before options" in told.stderr


def test_a_path_that_is_named_like_a_command_can_be_read(program: Program, event: Path) -> None:
    named = event.rename(event.with_name("facts"))
    told = program("./facts", cwd=named.parent)
    assert told.returncode == 0
    assert "facts · 2 reports" in told.stdout


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], *([verb, "--help"] for verb in VERBS)])
def test_help_and_version_are_results(program: Program, arguments: list[str]) -> None:
    told = program(*arguments)
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.startswith(("crossread 0.", "usage: crossread"))


def test_only_the_verdicts_asked_for_are_told(program: Program, event: Path) -> None:
    every = json.loads(program("facts", event, "--format", "json").stdout)["facts"]
    some = json.loads(program("facts", event, "--format", "json", "--verdict", "conflict,differ").stdout)["facts"]
    assert some == [fact for fact in every if fact["verdict"] in ("conflict", "differ")]
    assert some


def test_a_folder_of_events_is_told_event_by_event(program: Program, event: Path) -> None:
    (event.parent / "train").mkdir()
    (event.parent / "train" / "c.txt").write_text("Three people died.\n")
    told = program("facts", event.parent, "--format", "json")
    assert [each["id"] for each in json.loads(told.stdout)["events"]] == ["ferry", "train"]
