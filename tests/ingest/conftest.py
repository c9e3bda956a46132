"""Folders to read from."""

from collections.abc import Callable
from pathlib import Path

import pytest

from crossread.ingest import load
from crossread.ingest.article import Reading, read_article
from crossread.model import Article, Event

Write = Callable[..., Path]
ReadEvent = Callable[..., Event]
ReadOne = Callable[[str | bytes], Reading]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty event folder."""
    path = tmp_path / "event-folder"
    path.mkdir()
    return path


@pytest.fixture
def event_of(folder: Path) -> ReadEvent:
    """Reads the event whose files are given, name to content."""

    def read(files: dict[str, str | bytes]) -> Event:
        for name, content in files.items():
            (folder / name).write_bytes(content.encode() if isinstance(content, str) else content)
        return load(folder)

    return read


@pytest.fixture
def reading_of(tmp_path: Path) -> ReadOne:
    """Reads one file with this content."""

    def read(content: str | bytes) -> Reading:
        path = tmp_path / "report.md"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_article(str(path))

    return read


@pytest.fixture
def article_of(reading_of: ReadOne) -> Callable[[str | bytes], Article]:
    """Reads one file with this content, which must be readable."""

    def read(content: str | bytes) -> Article:
        article = reading_of(content).article
        assert article is not None
        return article

    return read
