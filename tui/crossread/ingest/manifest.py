"""`event.yaml`: what a folder says of itself, and which of its files come in which order."""

import os
import re
from collections.abc import Iterable

from crossread.ingest.clean import clean_line, clean_name
from crossread.ingest.decode import decode
from crossread.ingest.key_lines import kept, key_lines
from crossread.ingest.limits import MANIFEST_BYTES, PATH_BYTES, TITLE_BYTES
from crossread.ingest.plain_yaml import read_yaml
from crossread.ingest.reading_error import ReadingError
from crossread.ingest.safe_file import read_bytes
from crossread.ingest.schema import MANIFEST_FIELDS, Manifest, read_manifest
from crossread.ingest.yaml_nodes import Text
from crossread.model import Problem

MANIFEST = "event.yaml"
OUTSIDE = re.compile(r"/|[A-Za-z]:|[A-Za-z][A-Za-z0-9+.-]*://|~")
"""How names begin that lead out of a folder, here or elsewhere: absolute paths, drives, addresses, homes."""


def read_manifest_file(folder: str, inside: str, problems: list[Problem]) -> Manifest:
    """The manifest of an event folder, as much of it as can be read; what is wrong with it joins the problems."""
    path = os.path.join(folder, MANIFEST)
    shown = clean_name(path)
    try:
        decoded = decode(read_bytes(path, limit=MANIFEST_BYTES, inside=inside))
    except ReadingError as error:
        problems.append(Problem(shown, error.message))
        return Manifest()
    if decoded.note:
        problems.append(Problem(shown, decoded.note, note=True))
    try:
        root = read_yaml(decoded.text)
    except ReadingError as error:
        root = key_lines(decoded.text, ("title", "summary"))
        problems.append(Problem(shown, f"{error.message}; kept: {kept(root)}", error.line, error.column))
    manifest, found = read_manifest(root, shown)
    problems.extend(found)
    return manifest


def title_at_a_glance(folder: str) -> str:
    """The title that a manifest gives in one plain line near its head; empty without one. No YAML is loaded."""
    path = os.path.join(folder, MANIFEST)
    try:
        start = decode(read_bytes(path, limit=MANIFEST_BYTES)[:TITLE_BYTES]).text
    except ReadingError:
        return ""
    return read_manifest(key_lines(start, MANIFEST_FIELDS[:1]), path)[0].title


def listed_names(manifest: Manifest, folder: str, problems: list[Problem]) -> list[str]:
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
    """Why a listed name cannot be one of a file in the folder; empty where it can."""
    name = entry.value
    size = len(name.encode("utf-8", "replace"))
    if size > PATH_BYTES:
        return f"the name is too long: {size:,} bytes, and the limit is {PATH_BYTES}"
    quoted = clean_line(name)
    if "\0" in name:
        return f"no file can be called '{quoted}'"
    if OUTSIDE.match(name) or "\\" in name or ".." in name.split("/"):
        return f"'{quoted}' leaves the event folder"
    if not name.strip() or os.path.normpath(name) == ".":
        return "an article without a name"
    if os.path.normpath(name) in names:
        return f"'{quoted}' is listed twice"
    return ""
