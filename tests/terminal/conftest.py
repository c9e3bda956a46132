"""The two ways in which the reader writes to its terminal, and a tmux of its own."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest


@pytest.fixture(params=["what changed", "as Textual does"])
def either_painter(request: pytest.FixtureRequest, clean_environment: dict[str, str]) -> dict[str, str]:
    """A clean environment in which only what changed is sent, and one in which Textual's own painter writes."""
    return {**clean_environment, "CROSSREAD_FAST_PAINT": "1" if request.param == "what changed" else "0"}


@pytest.fixture
def tmux(tmp_path: Path, clean_environment: dict[str, str]) -> Iterator[Callable[..., str]]:
    """A tmux server of its own; returns what a command of it prints."""
    program = shutil.which("tmux")
    if not program:
        pytest.skip("tmux is not installed")
    socket = str(tmp_path / "tmux")

    def run(*arguments: str) -> str:
        command = [program, "-f", "/dev/null", "-S", socket, *arguments]
        return subprocess.run(command, env=clean_environment, capture_output=True, text=True, check=False).stdout

    yield run
    run("kill-server")
