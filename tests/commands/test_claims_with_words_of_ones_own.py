"""`crossread claims`, and `--lexicon`: a reader's own words."""

import json
import re
from pathlib import Path

import pytest

from crossread.commands.claims import REASONS
from crossread.engine.claims.tally import NO_CLAIM
from hostile import RAW
from running import Program

SMITE = "predicates:\n  killed:\n    transitive: [smite smote smitten smiting]\nnouns:\n  people: [wizard]\n"
READING = [["facts"], ["align"], ["claims"], []]


@pytest.fixture
def event(tmp_path: Path) -> Path:
    """Two reports in words that only their readers know."""
    folder = tmp_path / "storm"
    folder.mkdir()
    (folder / "a.txt").write_text("The storm smote twelve wizards in 2019, aged 20 and 30.\n")
    (folder / "b.txt").write_text("The storm smote at least nine wizards.\n")
    return folder


@pytest.fixture
def words(tmp_path: Path) -> Path:
    """A word list that knows them."""
    path = tmp_path / "words.yaml"
    path.write_text(SMITE)
    return path


def kinds(program: Program, *arguments: str | Path) -> list[str]:
    told = program("claims", *arguments, "--format", "json")
    assert (told.returncode, told.stderr) == (0, "")
    return [claim["kind"] for claim in json.loads(told.stdout)["claims"]]


def test_claims_are_told_with_how_they_were_understood(program: Program, event: Path) -> None:
    told = program("claims", event).stdout
    assert re.search(r"^count +≥9 +at least nine wizards → 9 or more, count$", told, re.MULTILINE)
    assert "2019" not in told


def test_numbers_that_are_no_claim_are_told_with_the_reason(program: Program, event: Path) -> None:
    told = json.loads(program("claims", event, "--unread", "--format", "json").stdout)
    assert [(number["quote"], number["reason"], number["explanation"]) for number in told["unread"]] == [
        ("2019", "year", "a year"),
        ("20", "age", "an age"),
        ("30", "age", "an age"),
    ]
    text = (event / "a.txt").read_text()
    assert all(text[each["start"] : each["end"]] == each["quote"] for each in told["unread"])


def test_every_sort_of_number_has_its_words() -> None:
    assert set(NO_CLAIM) | {"vague", "furniture"} == set(REASONS)


def test_words_of_ones_own_are_read_with(program: Program, event: Path, words: Path) -> None:
    assert kinds(program, event) == ["count", "count"]
    assert kinds(program, event, "--lexicon", words) == ["killed", "killed"]
    for command in (["facts"], []):
        assert "killed" in program(*command, event, "--lexicon", words).stdout


@pytest.mark.parametrize("command", READING, ids=" ".join)
@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("verbs: [x]", ":1:1: unknown section 'verbs'"),
        ("nouns:\n  people: wizard", ":2:11: people must be a list of words"),
        ("nouns:\n  people: [\x1b]0;owned\x07", ": "),
        ("\x89PNG\r\n\x1a\n", ": a PNG picture and not a text"),
        ("a: b\n" * 60_000, ": too big: 300,000 bytes, and the limit is 262,144"),
    ],
)
def test_a_word_list_that_cannot_be_used_is_one_line_with_its_place(
    program: Program, event: Path, words: Path, command: list[str], text: str, message: str
) -> None:
    words.write_bytes(text.encode("latin-1"))
    told = program(*command, event, "--lexicon", words)
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr.startswith(f"{words}{message}")
    assert told.stderr.count("\n") == 1
    assert not RAW.findall(told.stderr)


def test_a_word_list_that_is_no_file_is_said(program: Program, event: Path, tmp_path: Path) -> None:
    for path, why in ((tmp_path / "missing.yaml", "no such file"), (tmp_path, "a folder and not a file")):
        told = program("claims", event, "--lexicon", path)
        assert (told.returncode, told.stdout, told.stderr) == (1, "", f"{path}: {why}\n")


def test_an_empty_word_list_changes_nothing(program: Program, event: Path, words: Path) -> None:
    words.write_text("")
    assert kinds(program, event, "--lexicon", words) == ["count", "count"]
