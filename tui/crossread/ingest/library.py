"""Which events there are at some paths: their names first, their contents when they are opened."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from crossread.ingest.clean import clean_name
from crossread.ingest.event_folder import (
    folder_name,
    is_event,
    is_report,
    left_out,
    names_in,
    read_event,
    read_files,
)
from crossread.ingest.listing import listing
from crossread.ingest.manifest import MANIFEST, title_at_a_glance
from crossread.ingest.safe_file import reason
from crossread.model import Event, Problem

ALONE = "not read: one text beside folders of reports"


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
    """The event that a folder is, or the events in it; loose reports beside them are one more, a single one is none."""
    try:
        names, folders = listing(folder)
    except OSError as error:
        problems.append(Problem(clean_name(folder), reason(error)))
        return []
    inside = {name: names_in(os.path.join(folder, name)) for name in folders}
    loose = [name for name in names if is_report(name)]
    if is_event(names) and (MANIFEST in names or not any(map(_is_sure, inside.values()))):
        return [_entry(folder, names)]
    entries = [
        _entry(os.path.join(folder, name), held) for name, held in inside.items() if held is None or is_event(held)
    ]
    if not entries:
        problems.append(Problem(clean_name(folder), "no readable article in it"))
        return []
    if len(loose) > 1:
        entries.append(_entry(folder, names, listed_beside=True))
    else:
        problems.extend(Problem(clean_name(os.path.join(folder, name)), ALONE, note=True) for name in loose)
        problems.extend(left_out(folder, names))
    for name, held in inside.items():
        if held is not None and not is_event(held):
            problems.append(Problem(clean_name(os.path.join(folder, name)), "no report in it", note=True))
    return entries


def _is_sure(names: Sequence[str] | None) -> bool:
    """Whether what a folder holds is plainly an event: reports to compare, or a manifest."""
    return names is not None and (MANIFEST in names or sum(map(is_report, names)) > 1)


def _entry(folder: str, names: Sequence[str] | None, *, listed_beside: bool = False) -> Entry:
    name = folder_name(folder)
    title = title_at_a_glance(folder) or name
    load_it = partial(read_event, folder, listed_beside=listed_beside)
    return Entry(name, title, clean_name(folder), load_it, sum(map(is_report, names or ())))
