"""A folder of reports, with or without a manifest, to one event."""

import os
from collections.abc import Iterable, Sequence

from crossread.ingest.article import read_article
from crossread.ingest.clean import clean_line, clean_name
from crossread.ingest.identity import told_apart
from crossread.ingest.limits import EVENT_ARTICLES
from crossread.ingest.listing import listing
from crossread.ingest.manifest import MANIFEST, listed_names, read_manifest_file
from crossread.ingest.safe_file import reason
from crossread.ingest.schema import Manifest
from crossread.model import Article, Event, Problem
from crossread.model.article import by_publication

ENDINGS = (".md", ".txt")
PAGES = (".htm", ".html", ".xhtml")
NO_REPORTS = frozenset({"readme", "license", "licence", "event", "crossread-notes"})
"""Stems of files that speak about a folder."""


def is_report(name: str) -> bool:
    """Whether a file of this name, which is not hidden, is one of the reports of its folder."""
    stem, ending = os.path.splitext(name)
    return ending.casefold() in ENDINGS and stem.casefold() not in NO_REPORTS


def is_event(names: Iterable[str]) -> bool:
    """Whether a folder that holds files of these names is one to read."""
    return any(name == MANIFEST or is_report(name) for name in names)


def names_in(folder: str) -> list[str] | None:
    """What a folder holds that is not hidden; None for one that cannot be looked into."""
    try:
        return [name for name in os.listdir(folder) if not name.startswith(".")]
    except OSError:
        return None


def read_event(folder: str, *, listed_beside: bool = False) -> Event:
    """The event in a folder. Raises nothing: what cannot be read is among its problems.

    `listed_beside` where the folders in it are events of their own, that can be opened beside this one: the folder's
    path alone does not open it then, and the event has none.
    """
    shown = clean_name(folder)
    name = folder_name(folder)
    try:
        inside = os.path.realpath(folder, strict=True)
        names, folders = listing(folder)
    except (OSError, ValueError) as error:
        return Event(name, name, problems=(Problem(shown, reason(error)),), path=shown)
    problems: list[Problem] = []
    manifest = read_manifest_file(folder, inside, problems) if MANIFEST in names else Manifest()
    listed = listed_names(manifest, folder, problems)
    problems.extend(left_out(folder, set(names).difference(listed)))
    found = [name for name in names if is_report(name) and name not in listed]
    articles = _read_all(folder, listed, found, inside, problems)
    if not articles:
        elsewhere = "; there are folders in it, which are not looked into" if folders else ""
        problems.append(Problem(shown, f"no readable article in it{elsewhere}"))
    elif len(articles) == 1:
        problems.append(Problem(shown, "only one article: there is nothing to compare it with", note=True))
    if articles and not listed_beside:
        problems.extend(_not_looked_into(folder, folders, listed))
    path = "" if listed_beside else shown
    return Event(name, manifest.title or name, tuple(articles), tuple(problems), manifest.summary, path)


def read_files(paths: Sequence[str]) -> Event:
    """Loose files as one event, titled after the first report that has a headline, or after the folder of the first."""
    problems: list[Problem] = []
    articles = told_apart(_read(((path, "") for path in paths), problems), problems)
    articles.sort(key=by_publication)
    first = os.path.abspath(paths[0]) if paths else ""
    name = folder_name(os.path.dirname(first))
    title = next((article.title for article in articles if article.title), name)
    event_id = clean_line(os.path.splitext(os.path.basename(first))[0]) or name
    return Event(event_id, title, tuple(articles), tuple(problems))


def folder_name(folder: str) -> str:
    """What a folder is called, also where it was asked for as `.` or with a slash at its end."""
    try:
        path = os.path.abspath(folder)
    except OSError:
        path = folder
    return clean_line(os.path.basename(path)) or "event"


def left_out(folder: str, names: Iterable[str]) -> Iterable[Problem]:
    """What is said of files that are neither reports nor the manifest."""
    for name in sorted(names):
        stem, ending = os.path.splitext(name)
        path = clean_name(os.path.join(folder, name))
        if name == MANIFEST or is_report(name):
            continue
        if stem.casefold() == "event" and ending.casefold() in (".yaml", ".yml"):
            yield Problem(path, f"not read: a manifest must be called '{MANIFEST}'")
        elif ending.casefold() in PAGES:
            yield Problem(path, "HTML is not read yet: save the report's text as .txt or .md", note=True)
        elif stem.casefold() not in NO_REPORTS:
            yield Problem(path, "not read: reports end in .md or .txt", note=True)


def _not_looked_into(folder: str, folders: Iterable[str], listed: Iterable[str]) -> Iterable[Problem]:
    """What is said of the folders in an event that hold reports, none of which its manifest lists."""
    reached = {name.partition("/")[0] for name in listed}
    for name in folders:
        path = os.path.join(folder, name)
        if name not in reached and is_event(names_in(path) or ()):
            yield Problem(clean_name(path), "not looked into: the folder around it is an event", note=True)


def _read_all(
    folder: str, listed: Sequence[str], found: Sequence[str], inside: str, problems: list[Problem]
) -> list[Article]:
    """The listed articles in their order, then those that were found, by publication; as many as an event may have."""
    count = len(listed) + len(found)
    if count > EVENT_ARTICLES:
        message = f"too many articles: {count:,}, and the limit is {EVENT_ARTICLES:,}; the first ones by name are read"
        problems.append(Problem(clean_name(folder), message))
    first = listed[:EVENT_ARTICLES]
    rest = found[: EVENT_ARTICLES - len(first)]
    in_order = _read(((os.path.join(folder, name), inside) for name in first), problems)
    by_name = _read(((os.path.join(folder, name), inside) for name in rest), problems)
    return told_apart([*in_order, *sorted(by_name, key=by_publication)], problems)


def _read(paths: Iterable[tuple[str, str]], problems: list[Problem]) -> list[Article]:
    articles = []
    for path, inside in paths:
        reading = read_article(path, inside=inside)
        problems.extend(reading.problems)
        if reading.article is not None:
            articles.append(reading.article)
    return articles
