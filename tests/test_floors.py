"""The floors of the code: style, types and who may import whom, so that one command tests everything."""

import subprocess
import sys
from pathlib import Path

import pytest

FLOORS = {
    "style": ["-m", "ruff", "check", "."],
    "layout": ["-m", "ruff", "format", "--check", "."],
    "types": ["-m", "mypy", "--strict", "-p", "crossread"],
    "imports": ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
}


@pytest.mark.parametrize("floor", FLOORS)
def test_the_code_stands_on_its_floors(floor: str, project: Path) -> None:
    told = subprocess.run([sys.executable, *FLOORS[floor]], cwd=project, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
