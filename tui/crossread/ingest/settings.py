"""A file of settings that its user writes by hand: names with the words set for each, read as strictly as a report."""

import errno
from collections.abc import Sequence
from dataclasses import dataclass

from crossread.ingest.clean import clean_line, clean_name
from crossread.ingest.decode import decode
from crossread.ingest.limits import ID_CHARACTERS, MANIFEST_BYTES
from crossread.ingest.plain_yaml import read_yaml
from crossread.ingest.reading_error import ReadingError
from crossread.ingest.safe_file import REASONS, read_bytes
from crossread.ingest.yaml_nodes import Items, Node, Table, Text
from crossread.model import Problem


@dataclass(frozen=True, slots=True)
class Setting:
    """One name and what is set for it."""

    name: Text
    words: tuple[Text, ...]
    """Cleaned; empty where the list is."""


def read_settings(path: str, known: Sequence[str]) -> tuple[tuple[Setting, ...], tuple[Problem, ...]]:
    """The settings of a file, `name: word` or `name: [word, word]`, and what is wrong with them, with line and column.

    A file that is not there sets nothing. Names that are not `known` are problems and are left out.
    """
    shown = clean_name(path)
    try:
        root = read_yaml(decode(read_bytes(path, limit=MANIFEST_BYTES)).text)
    except ReadingError as error:
        if error.message == REASONS[errno.ENOENT]:
            return (), ()
        return (), (Problem(shown, error.message, error.line, error.column),)
    if root is None:
        return (), ()
    if not isinstance(root, Table):
        return (), (Problem(shown, "must be a mapping: lines such as 'name: word'", root.line, root.column),)
    settings: list[Setting] = []
    problems: list[Problem] = []
    for name, node in root.pairs:
        words = _words(node)
        if name.value not in known:
            message = f"nothing is called '{clean_line(name.value)[:ID_CHARACTERS]}'{meant(name.value, known)}"
            problems.append(Problem(shown, message, name.line, name.column))
        elif words is None:
            problems.append(Problem(shown, f"'{name.value}' must be a word or a list of words", node.line, node.column))
        else:
            settings.append(Setting(name, words))
    return tuple(settings), tuple(problems)


def meant(word: str, known: Sequence[str]) -> str:
    """What is said of a word that nobody knows: the one that it is nearly, if any."""
    from difflib import get_close_matches  # 3 ms of import that no well-formed file needs

    near = get_close_matches(word[:ID_CHARACTERS], known, n=1)
    return f"; did you mean '{near[0]}'?" if near else ""


def _words(node: Node) -> tuple[Text, ...] | None:
    """The words set by a node; None where it holds anything else."""
    items = node.items if isinstance(node, Items) else (node,)
    words = [Text(clean_line(item.value), item.line, item.column) for item in items if isinstance(item, Text)]
    return tuple(word for word in words if word.value) if len(words) == len(items) else None
