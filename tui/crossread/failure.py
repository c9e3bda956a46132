"""The one place that turns an exception into a sentence, a log file and an exit status."""

import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from typing import TextIO

UNUSABLE = 1
"""Nothing could be read, or the result could not be written."""
BUG = 3
"""The program failed by its own fault."""
INTERRUPTED = 130
"""128 + SIGINT."""
PIPE_CLOSED = 141
"""128 + SIGPIPE: whoever read the result has stopped reading."""


class UnwritableError(OSError):
    """The result could not be written: a full disk, a closed output."""


def guarded(run: Callable[[], int]) -> int:
    """Run a command; returns its exit status, or that of the exception that ended it. Only `SystemExit` comes out."""
    for stream in (sys.stdout, sys.stderr):
        _never_refuse(stream)
    try:
        return run()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _discard_output()
        return PIPE_CLOSED
    except UnwritableError as error:
        _discard_output()
        tell(f"crossread: the result could not be written: {error.strerror}")
        return UNUSABLE
    except Exception as error:  # noqa: BLE001 - whatever else arrives here is a bug, and this is where bugs are told
        tell(f"crossread: a bug in crossread ended it ({type(error).__name__}); {_logged(error)}")
        return BUG


def tell(line: str) -> None:
    """Write a line for the person at the terminal to stderr; silent where that is closed or full."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def _never_refuse(stream: TextIO | None) -> None:
    """A character that the terminal's encoding lacks is written as a backslash escape."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")


def _discard_output() -> None:
    """Send what is still buffered nowhere, or the interpreter would try once more on its way out and complain."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _logged(error: Exception) -> str:
    """Where the traceback was written, in words. It may quote an article: to a private file, not to the screen."""
    text = "".join(traceback.format_exception(error)).encode("utf-8", "backslashreplace")
    from crossread.state import state_folder  # an import that a command without a bug can do without

    for folder in (state_folder(os.environ), tempfile.gettempdir()):
        try:
            os.makedirs(folder, mode=0o700, exist_ok=True)
            descriptor, path = tempfile.mkstemp(prefix="crash-", suffix=".log", dir=folder)
            with os.fdopen(descriptor, "wb") as file:
                file.write(text)
        except OSError:
            continue
        return f"what happened is written in {path}"
    return "no log could be written"
