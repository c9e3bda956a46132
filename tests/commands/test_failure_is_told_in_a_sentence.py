"""Bugs, interruptions and signals: one sentence and a status, never a traceback on the screen."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from crossread import failure

WAITING = """
import signal
import sys
from crossread import failure

# where the tests run behind a shell, what they start has it ignored
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGHUP, signal.SIG_DFL)

def wait():
    open(sys.argv[1]).close()
    sys.stdin.read()
    return 0

sys.exit(failure.guarded(wait))
"""
SECRET = "what an article says\x1b[31m"


def fail() -> int:
    raise ValueError(SECRET)


def interrupt() -> int:
    raise KeyboardInterrupt


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The state folder of a user who has none yet."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state" / "crossread"


def test_a_bug_is_one_sentence_and_a_private_log(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert failure.guarded(fail) == 3
    told = capsys.readouterr()
    (log,) = state.iterdir()
    assert told.out == ""
    assert told.err == f"crossread: a bug in crossread ended it (ValueError); what happened is written in {log}\n"
    assert "ValueError" in log.read_text()
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_a_state_folder_that_cannot_be_written_is_replaced_by_a_temporary_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert failure.guarded(fail) == 3
    log = Path(capsys.readouterr().err.split(" is written in ")[1].strip())
    assert log.parent == tmp_path
    assert "ValueError" in log.read_text()


def test_a_relative_state_folder_is_ignored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", "here")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert failure.guarded(fail) == 3
    assert not (tmp_path / "here").exists()
    assert str(tmp_path / "home" / ".local" / "state" / "crossread") in capsys.readouterr().err


def test_an_interruption_is_130_and_silent(capsys: pytest.CaptureFixture[str]) -> None:
    assert failure.guarded(interrupt) == 130
    assert capsys.readouterr() == ("", "")


def test_a_status_comes_through() -> None:
    assert failure.guarded(lambda: 7) == 7


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_ends_a_command_without_a_traceback(
    number: signal.Signals, status: int, tmp_path: Path, clean_environment: dict[str, str]
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    child = subprocess.Popen(
        [sys.executable, "-c", WAITING, pipe],
        env=clean_environment,
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    pipe.open("w").close()  # returns when the child has opened the other end, so it is inside by now
    child.send_signal(number)
    _, told = child.communicate(timeout=60)
    assert (child.returncode % 256 if child.returncode >= 0 else 128 - child.returncode) == status
    assert told == ""
