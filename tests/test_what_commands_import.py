"""What a command brings into memory, and from where."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

LOADED = """
import json, sys
from crossread.cli import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
sys.stdout.flush()
print(json.dumps(sorted(sys.modules)), file=sys.stderr)
"""


def modules(*arguments: str) -> set[str]:
    """The top-level modules in memory after a command."""
    told = subprocess.run(
        [sys.executable, "-c", LOADED, *arguments], capture_output=True, text=True, check=True, stdin=subprocess.DEVNULL
    )
    return set(json.loads(told.stderr.splitlines()[-1]))


@pytest.mark.parametrize("verb", ["facts", "align", "claims", "check"])
def test_a_command_never_loads_the_screen(verb: str, corpus: Path) -> None:
    loaded = modules(verb, str(corpus / "iran-pakistan-2024"))
    assert f"crossread.commands.{verb}" in loaded
    assert not {"textual", "asyncio", "crossread.ui"} & loaded


def test_the_table_instead_of_the_reader_loads_no_screen_either(corpus: Path) -> None:
    assert not {"textual", "crossread.ui"} & modules(str(corpus / "iran-pakistan-2024"))


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_telling_the_version_loads_nothing_that_takes_time(option: str) -> None:
    ours = {name for name in modules(option) if name.startswith("crossread")}
    assert ours == {"crossread", "crossread.cli"}
    assert not {"textual", "rich", "yaml", "rapidfuzz", "sentencex"} & modules(option)


def test_nothing_is_imported_from_the_folder_in_which_it_is_started(
    tmp_path: Path, corpus: Path, clean_environment: dict[str, str]
) -> None:
    for name in ("yaml.py", "rapidfuzz.py", "tui.py", "corpus.py", "json.py"):
        (tmp_path / name).write_text("raise SystemExit('imported from the folder')\n")
    script = Path(sys.executable).with_name("crossread")
    told = subprocess.run(
        [script, "facts", corpus / "iran-pakistan-2024"],
        cwd=tmp_path,
        env=clean_environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr
