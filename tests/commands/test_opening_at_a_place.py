"""`--fact` and `--at`: a link to a place is checked before a screen is opened on it."""

import json
from pathlib import Path

import pytest

import crossread
from crossread.commands.place import wrong_place
from crossread.ingest import Library, library
from hostile import RAW
from running import Program


@pytest.fixture
def event(corpus: Path) -> Path:
    return corpus / "iran-pakistan-2024"


@pytest.fixture
def found(event: Path) -> Library:
    return library([event])


def test_a_place_that_is_there_is_right(found: Library, event: Path) -> None:
    fact = crossread.compare(crossread.load(event)).facts[-1]
    assert wrong_place(found, fact.id, None) == ""
    assert wrong_place(found, "", ("border-courier", 0)) == ""


@pytest.mark.parametrize(
    ("fact", "at", "why"),
    [
        ("nonsense", None, "there is no fact 'nonsense' here"),
        ("\x1b]0;owned\x07" + "x" * 500, None, "there is no fact '␛]0;owned␇xxx"),
        ("", ("courier", 0), "there is no report 'courier' here; "),
        ("", ("border-courier", 10**8), "there is no place 100000000 in border-courier, which has "),
    ],
)
def test_a_wrong_place_is_told_in_a_sentence(fact: str, at: tuple[str, int] | None, why: str, found: Library) -> None:
    sentence = wrong_place(found, fact, at)
    assert sentence.startswith(why)
    assert "\n" not in sentence
    assert len(sentence) < 200
    assert not RAW.findall(sentence)


def test_a_place_is_one_of_one_event(corpus: Path) -> None:
    assert "there are 2 here" in wrong_place(library([corpus]), "any", None)


def test_where_there_is_no_terminal_the_fact_is_printed_alone(program: Program, event: Path) -> None:
    facts = json.loads(program("facts", event, "--format", "json").stdout)["facts"]
    told = program(event, "--fact", facts[1]["id"])
    assert (told.returncode, told.stderr) == (0, "")
    assert "1 fact: 1 conflict" in told.stdout
    assert facts[1]["label"] in told.stdout
    assert facts[0]["label"] not in told.stdout


@pytest.mark.parametrize("place", ["nosuch:1", "border-courier:100000000"])
@pytest.mark.parametrize("plain", [[], ["--plain"]])
def test_a_place_that_is_not_there_is_told_where_there_is_no_terminal(
    program: Program, event: Path, place: str, plain: list[str]
) -> None:
    told = program(event, "--at", place, *plain)
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr.startswith("crossread: there is no ")
    assert told.stderr.count("\n") == 1


def test_a_place_that_is_there_prints_the_table_where_there_is_no_terminal(program: Program, event: Path) -> None:
    assert program(event, "--at", "border-courier:0").stdout == program(event).stdout


def test_a_fact_that_is_not_there_is_told_where_there_is_no_terminal(program: Program, event: Path) -> None:
    told = program(event, "--fact", "nonsense")
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr.startswith("crossread: there is no fact 'nonsense' here")
    assert told.stderr.count("\n") == 1


@pytest.mark.parametrize("place", ["wire", "wire:", ":12", "wire:-1", "wire:x", "wire:1:²", "wire:1234567890"])
def test_what_is_no_place_is_wrong_usage(program: Program, event: Path, place: str) -> None:
    told = program(event, "--at", place)
    assert (told.returncode, told.stdout) == (2, "")
    assert "is no place" in told.stderr


def test_a_fact_and_a_place_exclude_each_other(program: Program, event: Path) -> None:
    assert program(event, "--at", "a:1", "--fact", "x").returncode == 2
