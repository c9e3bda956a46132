"""Which events there are at some paths: their names first, their contents when they are opened."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from crossread.ingest.clean import clean_name
from crossread.ingest.event_folder import folder_name, is_report, read_event, read_files
from crossread.ingest.listing import listing
from crossread.ingest.manifest import MANIFEST, title_at_a_glance
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
    reports: int = 0
    """How many files look like reports of it; 0 where that is not known before it is read."""


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
        stem = os.path.splitext(files[0])[0]
        title = folder_name(os.path.dirname(files[0]) or ".") if len(files) > 1 else folder_name(stem)
        load_them = partial(read_files, tuple(files))
        entries.append(Entry(folder_name(stem), title, clean_name(files[0]), load_them, len(files)))
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
        names, folders = listing(folder)
    except OSError as error:
        problems.append(Problem(clean_name(folder), reason(error)))
        return []
    if _is_event(names):
        return [_entry(folder, names)]
    inside = ((path := os.path.join(folder, name), _names(path)) for name in folders)
    entries = [_entry(path, names) for path, names in inside if names is None or _is_event(names)]
    if not entries:
        problems.append(Problem(clean_name(folder), "no readable article in it"))
    return entries


def _is_event(names: Sequence[str]) -> bool:
    return any(name == MANIFEST or is_report(name) for name in names)


def _names(folder: str) -> list[str] | None:
    """What a folder holds; None for one that cannot be looked into, which is listed, and says so when it is opened."""
    try:
        return [name for name in os.listdir(folder) if not name.startswith(".")]
    except OSError:
        return None


def _entry(folder: str, names: Sequence[str] | None) -> Entry:
    name = folder_name(folder)
    title = title_at_a_glance(folder) or name
    return Entry(name, title, clean_name(folder), partial(read_event, folder), sum(map(is_report, names or ())))
