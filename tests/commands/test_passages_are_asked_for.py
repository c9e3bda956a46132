"""`crossread align`: the passages that reports share, at the threshold and with the formulas that are asked for."""

import json
from pathlib import Path

import pytest

from running import Program

REPORTS = {
    "a": "A ferry with 120 passengers sank in heavy seas off the port of Lorvik late on Sunday.\n"
    "The fire on board resulted in the deaths of at least four people.\n"
    "Boats searched the bay for survivors until midnight.\n",
    "b": "A ferry with 120 passengers sank in heavy seas off the port of Lorvik on Sunday.\n"
    "A second accident has resulted in the deaths of at least two drivers.\n"
    "Until late at night boats went on looking for survivors in the bay.\n",
}


@pytest.fixture
def event(tmp_path: Path) -> Path:
    for name, text in REPORTS.items():
        (tmp_path / f"{name}.txt").write_text(text)
    return tmp_path


def pairs(program: Program, event: Path, *options: str) -> list[tuple[str, str]]:
    told = json.loads(program("align", event, "--format", "json", *options).stdout)["alignments"]
    return [(one["left"]["text"], one["right"]["text"]) for one in told]


def test_a_lower_threshold_tells_what_is_less_alike_too(program: Program, event: Path) -> None:
    assert not any("midnight" in left for left, _ in pairs(program, event, "--threshold", "0.8"))
    assert any("midnight" in left for left, _ in pairs(program, event, "--threshold", "0.4"))


def test_the_table_says_how_many_pairs_lie_on_each_side_of_the_threshold(program: Program, event: Path) -> None:
    assert "or more: 1, less: " in program("align", event, "--threshold", "0.8").stdout
    assert "or more" not in program("align", event).stdout


def test_formulas_are_shown_where_they_are_asked_for(program: Program, event: Path) -> None:
    formula = "resulted in the deaths of at least"
    assert not any(left == formula for left, _ in pairs(program, event))
    assert any(left == formula for left, _ in pairs(program, event, "--formulas"))


@pytest.mark.parametrize("wrong", ["high", "1.5", "-0.1", "nan", "inf", ""])
def test_a_threshold_that_is_no_likeness_is_wrong_usage(program: Program, event: Path, wrong: str) -> None:
    told = program("align", event, "--threshold", wrong)
    assert told.returncode == 2
    assert "it is a number from 0 to 1" in told.stderr
    assert "Traceback" not in told.stderr


def test_the_table_does_not_tell_a_pair_of_sentences_again_as_a_fact(program: Program, event: Path) -> None:
    (event / "a.txt").write_text("At least seven people were killed when the ferry sank on Monday.\n")
    (event / "b.txt").write_text("At least nine people were killed when the ferry sank on Monday.\n")
    shown = program("align", event).stdout
    assert shown.count("At least seven people were killed") == 1
    assert "same fact ·" not in shown
