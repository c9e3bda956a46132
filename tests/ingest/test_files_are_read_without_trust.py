"""Cases 33 to 40: what a path leads to is found out before anything is read from it."""

import errno
import os
import socket
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from crossread.ingest.reading_error import ReadingError
from crossread.ingest.safe_file import read_bytes, reason

LIMIT = 1_000


def refusal(path: object, *, inside: str = "") -> str:
    with pytest.raises(ReadingError) as caught:
        read_bytes(str(path), limit=LIMIT, inside=inside)
    return caught.value.message


@pytest.fixture
def unix_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.chdir(tmp_path)  # a socket's path may have no more than 107 bytes
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind("socket.md")
        yield tmp_path / "socket.md"


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"x" * LIMIT)
    assert read_bytes(str(path), limit=LIMIT) == b"x" * LIMIT


def test_case_33_a_link_inside_the_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"text")
    (tmp_path / "b.md").symlink_to("a.md")
    assert read_bytes(str(tmp_path / "b.md"), limit=LIMIT, inside=str(tmp_path)) == b"text"


def test_case_33_a_link_that_leaves_the_folder_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "event"
    folder.mkdir()
    (tmp_path / "secret.md").write_bytes(b"text")
    (tmp_path / "event-next").mkdir()
    (tmp_path / "event-next" / "a.md").write_bytes(b"text")
    (folder / "out.md").symlink_to("../secret.md")
    (folder / "sly.md").symlink_to("../event-next/a.md")
    assert refusal(folder / "out.md", inside=str(folder)) == "leaves the event folder"
    assert refusal(folder / "sly.md", inside=str(folder)) == "leaves the event folder"


def test_case_34_a_loop_of_links_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.md").symlink_to("b.md")
    (tmp_path / "b.md").symlink_to("a.md")
    assert refusal(tmp_path / "a.md") == "a loop of symbolic links"


def test_case_35_a_folder_is_no_file(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "a folder and not a file"
    assert refusal(f"{tmp_path}/") == "a folder and not a file"
    (tmp_path / "a.md").write_bytes(b"text")
    assert refusal(tmp_path / "a.md" / "b.md") == "no such file"


def test_case_36_a_named_pipe_is_told_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    assert refusal(tmp_path / "pipe.md") == "a named pipe and not a file"


def test_case_36_a_socket_is_no_file(unix_socket: Path) -> None:
    assert refusal(unix_socket) == "a socket and not a file"


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null"])
def test_case_36_a_device_is_no_file(device: str) -> None:
    assert refusal(device) == "a device and not a file"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing.md", "no such file"),
        ("n" * 300, "the name is too long"),
        ("a\0b.md", "no file can have this name"),
        ("a\ud800.md", "no file can have this name"),
    ],
    ids=["missing", "long", "nul", "surrogate"],
)
def test_case_37_a_name_without_a_file_is_told(tmp_path: Path, name: str, message: str) -> None:
    assert refusal(tmp_path / name) == message


def test_case_38_no_permission_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"text")

    def denied(*_: object) -> int:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(os, "open", denied)
    assert refusal(path) == "no permission to read it"


def test_case_39_a_huge_file_is_refused_by_its_size(tmp_path: Path) -> None:
    path = tmp_path / "sparse.md"
    with path.open("wb") as file:
        file.truncate(10 * 1024**3)
    assert refusal(path) == "too big: 10,737,418,240 bytes, and the limit is 1,000"


def test_case_39_a_file_that_grows_is_read_no_further_than_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "growing.md"
    path.write_bytes(b"x" * (LIMIT + 5))
    small = os.stat_result((stat.S_IFREG | 0o644, 0, 0, 1, 0, 0, 1, 0, 0, 0))
    monkeypatch.setattr(os, "fstat", lambda _: small)
    assert "grew over the limit" in refusal(path)


def test_case_40_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"text")
    path.unlink()
    assert refusal(path) == "no such file"


def test_case_44_what_a_lost_mount_says_is_passed_on() -> None:
    assert reason(OSError(errno.EIO, "Input/output error")) == "could not be read (Input/output error)"


def test_every_descriptor_is_closed_again(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"x" * (LIMIT + 1))
    os.mkfifo(tmp_path / "pipe.md")
    before = os.listdir("/proc/self/fd")
    for name in ("a.md", "pipe.md", "missing.md"):
        refusal(tmp_path / name)
    assert os.listdir("/proc/self/fd") == before
