"""What all tests share: the project's folder, and the program in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from running import LIMIT, Program

settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")  # how long something may take is told by tests of growth, not by a busy hour

PROJECT = Path(__file__).resolve().parent.parent


@pytest.fixture
def project() -> Path:
    """The folder that holds README.md, tui/ and corpus/."""
    return PROJECT


@pytest.fixture
def corpus(project: Path) -> Path:
    """The sample corpus."""
    return project / "corpus"


@pytest.fixture
def clean_environment(tmp_path: Path) -> dict[str, str]:
    """An environment without anything of the person who runs the tests; what is left behind is in a temporary home."""
    home = tmp_path / "home"
    home.mkdir()
    kept = {name: os.environ[name] for name in ("PATH", "TMPDIR", "SYSTEMROOT") if name in os.environ}
    return {**kept, "HOME": str(home), "LANG": "C.UTF-8", "TERM": "xterm-256color"}


@pytest.fixture
def program(clean_environment: dict[str, str]) -> Program:
    """Runs `crossread` with these arguments and returns what came of it; `environment` adds to a clean one."""

    def run(
        *arguments: str | Path, environment: dict[str, str] | None = None, **options: Any
    ) -> "subprocess.CompletedProcess[str]":
        options = {"capture_output": True, "stdin": subprocess.DEVNULL, "timeout": LIMIT, "check": False, **options}
        return subprocess.run(
            [sys.executable, "-m", "crossread", *map(str, arguments)],
            env={**clean_environment, **(environment or {})},
            text=True,
            encoding="utf-8",
            **options,
        )

    return run
