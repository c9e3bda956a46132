"""Read a file's bytes without trusting what it is: no device, no pipe, nothing over a limit or outside its folder."""

import errno
import os
import stat

from crossread.ingest.reading_error import ReadingError

REASONS = {
    errno.ENOENT: "no such file",
    errno.ENOTDIR: "no such file",
    errno.EACCES: "no permission to read it",
    errno.EPERM: "no permission to read it",
    errno.ELOOP: "a loop of symbolic links",
    errno.ENAMETOOLONG: "the name is too long",
    errno.EISDIR: "a folder and not a file",
    errno.ENXIO: "a socket and not a file",
}
KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)
FLAGS = os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
"""Not waiting for a pipe's other end, not taking a terminal over."""
CHUNK = 1024 * 1024


def read_bytes(path: str, *, limit: int, inside: str = "") -> bytes:
    """All bytes of a regular file of at most `limit` bytes.

    With `inside`, a folder that the caller has resolved, the file must lie beneath it after following every link.
    Raises `ReadingError`.
    """
    try:
        real = os.path.realpath(path, strict=True)
        if inside and os.path.commonpath([real, inside]) != inside:
            raise ReadingError("leaves the event folder")
        descriptor = os.open(real, FLAGS | os.O_NOFOLLOW)
    except (OSError, ValueError) as error:
        raise ReadingError(reason(error)) from error
    try:
        _check(os.fstat(descriptor), limit)
        return _read(descriptor, limit)
    except OSError as error:
        raise ReadingError(reason(error)) from error
    finally:
        os.close(descriptor)


def reason(error: OSError | ValueError) -> str:
    """Why a path could not be opened, in plain words."""
    if isinstance(error, OSError):
        return REASONS.get(error.errno or 0) or f"could not be read ({error.strerror})"
    return "no file can have this name"


def _check(status: os.stat_result, limit: int) -> None:
    if not stat.S_ISREG(status.st_mode):
        kind = next((words for test, words in KINDS if test(status.st_mode)), "something else")
        raise ReadingError(f"{kind} and not a file")
    if status.st_size > limit:
        raise ReadingError(f"too big: {status.st_size:,} bytes, and the limit is {limit:,}")


def _read(descriptor: int, limit: int) -> bytes:
    """Read to the end or one byte over the limit: the file may grow after its size was taken."""
    parts: list[bytes] = []
    left = limit + 1
    while left and (part := os.read(descriptor, min(left, CHUNK))):
        parts.append(part)
        left -= len(part)
    if not left:
        raise ReadingError(f"too big: it grew over the limit of {limit:,} bytes while it was read")
    return b"".join(parts)
