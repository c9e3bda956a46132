"""Which events there are at some paths: their names first, their contents when they are opened."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from crossread.ingest.clean import clean_name
from crossread.ingest.event_folder import MANIFEST, folder_name, is_report, read_event, read_files
from crossread.ingest.safe_file import reason
from crossread.model import Event, Problem


@dataclass(frozen=True, slots=True)
class Entry:
    """One event that can be opened."""

    id: str
    title: str
    path: str
    """As it was asked for, cleaned for a terminal."""
    load: Callable[[], Event]
    """Reads the event, anew at each call."""


@dataclass(frozen=True, slots=True)
class Library:
    """The events at some paths, in the order of the paths and within a folder by name."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...] = ()


def library(paths: Sequence[str | Path]) -> Library:
    """The events at `paths`: event folders, folders of event folders, and files, which together are one event.

    Raises nothing: a path where there is nothing to read is among the problems.
    """
    entries: list[Entry] = []
    problems: list[Problem] = []
    files: list[str] = []
    for path in [os.fspath(path) for path in paths]:
        if _is_folder(path):
            entries.extend(_folders(path, problems))
        else:
            files.append(path)
    if files:
        event_id = folder_name(files[0])
        entries.append(Entry(event_id, event_id, clean_name(files[0]), partial(read_files, tuple(files))))
    return Library(tuple(entries), tuple(problems))


def load(path: str | Path) -> Event:
    """The event at `path`, a folder or a single file. Raises nothing: its problems say what could not be read."""
    name = os.fspath(path)
    return read_event(name) if _is_folder(name) else read_files((name,))


def _is_folder(path: str) -> bool:
    try:
        return os.path.isdir(path)
    except ValueError:
        return False


def _folders(folder: str, problems: list[Problem]) -> list[Entry]:
    """The event that a folder is, or the events in it."""
    try:
        with os.scandir(folder) as listing:
            found = sorted(((item.name, item.is_dir()) for item in listing), key=lambda item: item[0])
    except OSError as error:
        problems.append(Problem(clean_name(folder), reason(error)))
        return []
    if any(not is_folder and (name == MANIFEST or is_report(name)) for name, is_folder in found):
        return [_entry(folder)]
    entries = [
        _entry(os.path.join(folder, name)) for name, is_folder in found if is_folder and not name.startswith(".")
    ]
    if not entries:
        problems.append(Problem(clean_name(folder), "no readable article in it"))
    return entries


def _entry(folder: str) -> Entry:
    name = folder_name(folder)
    return Entry(name, name, clean_name(folder), partial(read_event, folder))
