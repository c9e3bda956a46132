"""Which fields a manifest and a front matter may have, and what each may hold."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from crossread.ingest.clean import clean_line
from crossread.ingest.dates import iso_moment, written_moment
from crossread.ingest.limits import FIELD_CHARACTERS, HEADLINE_CHARACTERS, ID_CHARACTERS
from crossread.ingest.pasted_html import without_entities
from crossread.ingest.yaml_nodes import Items, Node, Table, Text
from crossread.model import Problem

ALIASES = {"source": "outlet", "date": "published"}
HEADER_FIELDS = ("id", "title", "outlet", "source", "author", "published", "date", "url")
MANIFEST_FIELDS = ("title", "summary", "articles")
ID_SIGNS = "-_."
"""What an id may hold beside letters and digits."""


@dataclass(frozen=True, slots=True)
class Header:
    """What an article says of itself; every field cleaned, empty where it is not said."""

    id: str = ""
    title: str = ""
    outlet: str = ""
    author: str = ""
    url: str = ""
    published: date | None = None


@dataclass(frozen=True, slots=True)
class Manifest:
    """What `event.yaml` says of an event."""

    title: str = ""
    summary: str = ""
    articles: tuple[Text, ...] = ()
    """File names as written, in the order in which the articles are to stand."""


def read_header(root: Node | None, path: str) -> tuple[Header, tuple[Problem, ...]]:
    """The header of an article from its front matter, and what is wrong with it."""
    problems: list[Problem] = []
    nodes = _known(root, HEADER_FIELDS, path, problems)
    fields = {name: _text(node, name, path, problems) for name, node in nodes.items()}
    published = _published(nodes.get("published"), fields.get("published", ""), path, problems)
    header = Header(
        id=_id(nodes.get("id"), fields.get("id", ""), path, problems),
        title=fields.get("title", ""),
        outlet=fields.get("outlet", ""),
        author=fields.get("author", ""),
        url=fields.get("url", ""),
        published=published,
    )
    return header, tuple(problems)


def read_manifest(root: Node | None, path: str) -> tuple[Manifest, tuple[Problem, ...]]:
    """The manifest of an event, and what is wrong with it."""
    problems: list[Problem] = []
    nodes = _known(root, MANIFEST_FIELDS, path, problems)
    articles = _names(nodes.pop("articles", None), path, problems)
    fields = {name: _text(node, name, path, problems) for name, node in nodes.items()}
    return Manifest(fields.get("title", "")[:HEADLINE_CHARACTERS], fields.get("summary", ""), articles), tuple(problems)


def _known(root: Node | None, known: Iterable[str], path: str, problems: list[Problem]) -> dict[str, Node]:
    """The fields that the schema knows, under the one name that each has."""
    if root is None:
        return {}
    if not isinstance(root, Table):
        problems.append(Problem(path, "must be a mapping: lines such as 'title: ...'", root.line, root.column))
        return {}
    found: dict[str, Node] = {}
    for key, node in root.pairs:
        if key.value not in known:
            problems.append(
                Problem(path, f"unknown key '{_quoted(key.value)}'{_meant(key.value, known)}", key.line, key.column)
            )
            continue
        name = ALIASES.get(key.value, key.value)
        if name in found:
            problems.append(
                Problem(path, f"'{key.value}' says again what '{name}' is; the first one counts", key.line, key.column)
            )
            continue
        found[name] = node
    return found


def _meant(word: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches  # 3 ms of import that no well-formed file needs

    near = get_close_matches(word[:ID_CHARACTERS].casefold(), list(known), n=1)
    return f"; did you mean '{near[0]}'?" if near else ""


def _quoted(word: str) -> str:
    word = clean_line(word)
    return word if len(word) <= ID_CHARACTERS else f"{word[:ID_CHARACTERS]}…"


def _text(node: Node, name: str, path: str, problems: list[Problem]) -> str:
    """One field as a clean line, cut where it is longer than a field may be."""
    if not isinstance(node, Text):
        problems.append(Problem(path, f"'{name}' must be text", node.line, node.column))
        return ""
    text = clean_line(without_entities(node.value))
    limit = HEADLINE_CHARACTERS if name == "title" else FIELD_CHARACTERS
    if len(text) > limit:
        message = f"'{name}' is too long: {len(text):,} characters, and the limit is {limit:,}"
        problems.append(Problem(path, message, node.line, node.column))
    return text[:FIELD_CHARACTERS]


def _published(node: Node | None, text: str, path: str, problems: list[Problem]) -> date | None:
    if node is None or not text:
        return None
    moment = iso_moment(text) or written_moment(text)
    if moment is None:
        message = f"'{_quoted(text)}' is not a date such as 2024-01-18 or 2024-01-18T09:30:00Z"
        problems.append(Problem(path, message, node.line, node.column))
    return moment


def _id(node: Node | None, text: str, path: str, problems: list[Problem]) -> str:
    """The id where it can stand in a path, a link and a table; else empty, and the file's stem takes its place."""
    if node is None or not text:
        return ""
    plain = all(sign.isalnum() or sign in ID_SIGNS for sign in text) and text.strip(".")
    if plain and len(text) <= ID_CHARACTERS:
        return text
    message = f"'{_quoted(text)}' is no id: letters, digits, '-', '_' and '.', at most {ID_CHARACTERS}"
    problems.append(Problem(path, message, node.line, node.column))
    return ""


def _names(node: Node | None, path: str, problems: list[Problem]) -> tuple[Text, ...]:
    if node is None or (isinstance(node, Text) and not node.value):
        return ()
    if not isinstance(node, Items):
        problems.append(Problem(path, "'articles' must be a list of file names", node.line, node.column))
        return ()
    names = []
    for item in node.items:
        if isinstance(item, Text):
            names.append(item)
        else:
            problems.append(Problem(path, "an article must be a file name", item.line, item.column))
    return tuple(names)
