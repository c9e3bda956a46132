"""Where results go, and what that can show."""

import errno
import os
import shutil
import sys

from crossread.failure import UnwritableError

NOT_A_TERMINAL = 200
"""Cells of a line that goes to a file or a pipe, where it needs them: a fact should be one line for `grep`."""


def result(text: str) -> None:
    """Write a result to stdout. Raises `UnwritableError`, or `BrokenPipeError` where nobody reads it any more."""
    if sys.stdout is None:
        raise UnwritableError(errno.EBADF, os.strerror(errno.EBADF))
    try:
        sys.stdout.write(text if text.endswith("\n") else f"{text}\n")
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UnwritableError(error.errno, error.strerror) from error


def width() -> int:
    """Cells that a table may take: those of the terminal, or what a file may have."""
    return shutil.get_terminal_size().columns if on_screen() else NOT_A_TERMINAL


def on_screen() -> bool:
    """Whether results go to a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()


def plain() -> bool:
    """Whether the output knows no characters beyond ASCII, so that signs have to be spelt."""
    return sys.stdout is None or "utf" not in (sys.stdout.encoding or "").lower()
