"""What the README promises: its tables, its commands, its Python, its picture."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from crossread.engine.claims import claims_of
from crossread.engine.lexicon import own_words
from crossread.model import Article
from crossread.ui.dress import THEMES
from readme_tables import renewed
from running import Program

README = (Path(__file__).resolve().parent.parent / "README.md").read_text("utf-8")
COMMANDS = [shlex.split(line)[1:] for line in re.findall(r"^\$ (crossread .*)$", README, re.MULTILINE)]


def blocks(language: str) -> list[str]:
    """The code blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def test_its_tables_are_those_of_the_program() -> None:
    assert renewed(README) == README, "run `python tests/readme_tables.py`"


def test_the_two_set_up_commands_are_what_ci_runs(project: Path) -> None:
    commands = [line for block in blocks("sh") for line in block.splitlines() if "venv" in line]
    assert len(commands) == 2
    script = (project / ".ci" / "run").read_text("utf-8")
    pattern = re.search(r"grep -m 1 -E '(.*)' README\.md", script)
    assert pattern
    assert re.findall(pattern[1] + ".*", README, re.MULTILINE) == [commands[1]]
    assert all(command.startswith("python3 -m venv .venv && .venv/bin/pip install -q -e ") for command in commands)


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_its_commands_run(program: Program, project: Path, arguments: list[str]) -> None:
    told = program(*arguments, cwd=project)
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout


def test_every_command_is_shown(program: Program) -> None:
    listed = re.findall(r"^  (\w+)  +print", program("--help").stdout, re.MULTILINE)
    assert {arguments[0] for arguments in COMMANDS} == set(listed)


def test_every_option_is_explained_and_no_other(program: Program) -> None:
    told = "\n".join(program(*verb, "--help").stdout for verb in ([], ["facts"], ["align"], ["claims"], ["check"]))
    options = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", told)) - {"--help", "--version"}
    explained = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", re.sub(r"https?:\S+", "", README)))
    assert options - explained == set()
    assert explained - options <= {"--version", "--help"}


def test_its_python_runs(project: Path) -> None:
    (code,) = blocks("python")
    told = subprocess.run([sys.executable, "-c", code], cwd=project, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr
    assert re.search(r"^conflict killed · .*Kerman", told.stdout, re.MULTILINE)
    assert "Claim(article='a'" in told.stdout


def test_its_palettes_are_those_of_the_program() -> None:
    (named,) = re.findall(r"`CROSSREAD_THEME` names a palette, one of ([^.]*)\.", README)
    assert tuple(re.findall(r"`([^`]+)`", named)) == THEMES


def test_its_word_list_can_be_used() -> None:
    (words,) = blocks("yaml")
    report = Article(id="a", text="The storm smote twelve wizards.")
    with own_words(words):
        assert [claim.kind for claim in claims_of(report)] == ["killed"]


def test_its_pictures_and_files_are_there(project: Path) -> None:
    named = [*re.findall(r"\]\(([^)#:]+)\)", README), *re.findall(r"`(corpus/[\w./-]+)`", README)]
    assert named
    assert [name for name in named if not (project / name).exists()] == []
