"""Pythons that lack something, or are set up oddly: it works, or one sentence says that it does not."""

import subprocess
import sys
from pathlib import Path

import pytest

ODD = {
    "a low recursion limit": "sys.setrecursionlimit(200)",
    "no _ctypes": "sys.modules['_ctypes'] = None",
    "no locale": "sys.modules['_locale'] = None",
}
START = "import sys; sys.path.pop(0); {odd}; from crossread.__main__ import main; sys.exit(main())"


@pytest.mark.parametrize("odd", ODD)
def test_it_works_or_says_in_one_sentence_why_not(odd: str, corpus: Path, clean_environment: dict[str, str]) -> None:
    told = subprocess.run(
        [sys.executable, "-c", START.format(odd=ODD[odd]), "facts", corpus / "iran-pakistan-2024"],
        env=clean_environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if told.returncode == 0:
        assert "conflict" in told.stdout
    else:
        assert told.returncode == 3
        assert told.stderr.startswith("crossread: a bug in crossread ended it (")
        assert told.stderr.count("\n") == 1
