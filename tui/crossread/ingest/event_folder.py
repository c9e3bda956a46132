"""A folder of reports, with or without a manifest, to one event."""

import os
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace

from crossread.ingest.article import read_article
from crossread.ingest.clean import clean_line, clean_name
from crossread.ingest.decode import decode
from crossread.ingest.limits import EVENT_ARTICLES, MANIFEST_BYTES, PATH_BYTES
from crossread.ingest.plain_yaml import Text, read_yaml
from crossread.ingest.reading_error import ReadingError
from crossread.ingest.safe_file import read_bytes, reason
from crossread.ingest.schema import Manifest, read_manifest
from crossread.model import Article, Event, Problem
from crossread.model.article import by_publication

MANIFEST = "event.yaml"
ENDINGS = (".md", ".txt")
NO_REPORTS = frozenset({"readme", "license", "licence"})
"""Stems of files that speak about a folder."""
OUTSIDE = re.compile(r"[/\\]|[A-Za-z]:|[A-Za-z][A-Za-z0-9+.-]*://|(?:.*[/\\])?\.\.(?:[/\\]|$)|.*\\")
"""Names that lead out of a folder, or would on another system: absolute paths, drives, addresses, `..`, backslashes."""


def is_report(name: str) -> bool:
    """Whether a file of this name in an event folder is one of its reports."""
    stem, ending = os.path.splitext(name)
    return ending.lower() in ENDINGS and not name.startswith(".") and stem.casefold() not in NO_REPORTS


def read_event(folder: str) -> Event:
    """The event in a folder. Raises nothing: what cannot be read is among its problems."""
    shown = clean_name(folder)
    name = folder_name(folder)
    try:
        inside = os.path.realpath(folder, strict=True)
        names = sorted(os.listdir(folder))
    except (OSError, ValueError) as error:
        return Event(name, name, problems=(Problem(shown, reason(error)),), path=shown)
    problems: list[Problem] = []
    manifest = _manifest(folder, inside, problems) if MANIFEST in names else Manifest()
    ordered = _ordered(manifest, folder, problems)
    found = [name for name in names if is_report(name) and name not in ordered]
    articles = _articles(folder, [*ordered, *found], inside, problems)
    order = {os.path.join(clean_name(folder), clean_name(name)): at for at, name in enumerate(ordered)}
    articles.sort(key=lambda article: (order.get(article.path, len(order)), by_publication(article)))
    title = manifest.title or name
    return Event(name, title, tuple(articles), tuple(problems), manifest.summary, shown)


def read_files(paths: Sequence[str]) -> Event:
    """Loose files as one event, titled after the only or first report, or after the folder of the first."""
    problems: list[Problem] = []
    articles = _unique(_read_all(((path, "") for path in paths), problems), problems)
    articles.sort(key=by_publication)
    first = os.path.abspath(paths[0]) if paths else ""
    name = folder_name(os.path.dirname(first))
    title = next((article.title for article in articles if article.title), name)
    return Event(
        clean_line(os.path.splitext(os.path.basename(first))[0]) or name, title, tuple(articles), tuple(problems)
    )


def folder_name(folder: str) -> str:
    """What a folder is called, also where it was asked for as `.` or with a slash at its end."""
    try:
        path = os.path.abspath(folder)
    except OSError:
        path = folder
    return clean_line(clean_name(os.path.basename(path))) or "event"


def _manifest(folder: str, inside: str, problems: list[Problem]) -> Manifest:
    path = os.path.join(folder, MANIFEST)
    shown = clean_name(path)
    try:
        decoded = decode(read_bytes(path, limit=MANIFEST_BYTES, inside=inside))
        root = read_yaml(decoded.text)
    except ReadingError as error:
        problems.append(Problem(shown, error.message, error.line, error.column))
        return Manifest()
    manifest, found = read_manifest(root, shown)
    if decoded.note:
        problems.append(Problem(shown, decoded.note, note=True))
    problems.extend(found)
    return manifest


def _ordered(manifest: Manifest, folder: str, problems: list[Problem]) -> list[str]:
    """The file names that the manifest lists, without those that lead out of the folder and those said twice."""
    shown = clean_name(os.path.join(folder, MANIFEST))
    names: list[str] = []
    for entry in manifest.articles:
        if message := _wrong_name(entry, names):
            problems.append(Problem(shown, message, entry.line, entry.column))
        else:
            names.append(os.path.normpath(entry.value))
    return names


def _wrong_name(entry: Text, names: Iterable[str]) -> str:
    name = entry.value
    quoted = clean_line(name)[:PATH_BYTES]
    if not name.strip() or name.strip() == ".":
        return "an article without a name"
    if OUTSIDE.match(name):
        return f"'{quoted}' leaves the event folder"
    if len(os.fsencode(name.encode("utf-8", "replace"))) > PATH_BYTES:
        return f"the name is too long: the limit is {PATH_BYTES} bytes"
    if os.path.normpath(name) in names:
        return f"'{quoted}' is listed twice"
    return ""


def _articles(folder: str, names: Sequence[str], inside: str, problems: list[Problem]) -> list[Article]:
    if len(names) > EVENT_ARTICLES:
        message = (
            f"too many articles: {len(names):,}, and the limit is {EVENT_ARTICLES:,}; the first ones by name are read"
        )
        problems.append(Problem(clean_name(folder), message))
    paths = ((os.path.join(folder, name), inside) for name in names[:EVENT_ARTICLES])
    articles = _unique(_read_all(paths, problems), problems)
    if not articles:
        problems.append(Problem(clean_name(folder), "no readable article in it"))
    elif len(articles) == 1:
        problems.append(Problem(clean_name(folder), "only one article: there is nothing to compare it with", note=True))
    return articles


def _read_all(paths: Iterable[tuple[str, str]], problems: list[Problem]) -> list[Article]:
    articles = []
    for path, inside in paths:
        reading = read_article(path, inside=inside)
        problems.extend(reading.problems)
        if reading.article is not None:
            articles.append(reading.article)
    return articles


def _unique(articles: Iterable[Article], problems: list[Problem]) -> list[Article]:
    """The articles with ids that differ by more than case and Unicode form; the later of two takes its file's name."""
    taken: set[str] = set()
    result = []
    for article in articles:
        chosen = article
        if _same(article.id) in taken:
            base = clean_line(os.path.basename(article.path))
            number = 1
            while _same(chosen.id) in taken:
                chosen = replace(article, id=base if number == 1 else f"{base}-{number}")
                number += 1
            message = f"another article has the id '{article.id}' already; this one is read as '{chosen.id}'"
            problems.append(Problem(article.path, message))
        taken.add(_same(chosen.id))
        result.append(chosen)
    return result


def _same(article_id: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", article_id).casefold())
