"""Split a file into its front matter and its body."""

import re
from dataclasses import dataclass

from crossread.ingest.key_lines import KEY_LINE, kept, key_lines, literal_lines
from crossread.ingest.plain_yaml import read_yaml
from crossread.ingest.reading_error import ReadingError
from crossread.ingest.schema import HEADER_FIELDS
from crossread.ingest.yaml_nodes import Node, Table
from crossread.model import Problem

OPENING = re.compile(r"---[ \t]*\n")
CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
INNER_LINE = re.compile(r"[ \t#-]|$")
"""What may stand between the keys of a mapping: what is indented, a comment, a list's item, nothing."""
UNCLOSED_LINES = 20
"""Front matter that nobody closed is looked for no further than this: twice the fields that there are."""


@dataclass(frozen=True, slots=True)
class Parted:
    """A file's two parts: the front matter as YAML read it, None where there is none, and the body as it stands."""

    front: Node | None
    body: str
    problems: tuple[Problem, ...] = ()


def part(text: str, path: str) -> Parted:
    """The two parts of an article's text. A text that begins with a rule and no front matter is body as a whole.

    Front matter that is not closed or that YAML cannot read is a problem, and its plain `key: value` lines count; where
    it is nothing but keys and headlines with colons, they are taken as they stand.
    """
    opening = OPENING.match(text)
    if opening is None:
        return Parted(None, text)
    start = opening.end()
    closing = CLOSING.search(text, start)
    if closing is not None:
        block = text[start : closing.start()]
        if _is_mapping(block):
            return _read(block, text[closing.end() + 1 :], path)
        return Parted(None, text)
    return _unclosed(text, start, path)


def _is_mapping(block: str) -> bool:
    """Whether the lines between two rules are plainly keys and values, and not the beginning of a report."""
    lines = [line for line in block.split("\n") if line.strip()]
    keys = [match[1] for line in lines if (match := KEY_LINE.match(line))]
    if any(key in HEADER_FIELDS for key in keys):
        return True
    return all(KEY_LINE.match(line) or INNER_LINE.match(line) for line in lines)


def _read(block: str, body: str, path: str) -> Parted:
    try:
        return Parted(read_yaml(block, first_line=2), body)
    except ReadingError as error:
        literal = literal_lines(block, first_line=2)
        if literal:
            return Parted(literal, body)
        front = key_lines(block, HEADER_FIELDS, first_line=2)
        message = f"{error.message}; kept: {kept(front, 'the text')}"
        return Parted(front, body, (Problem(path, message, error.line, error.column),))


def _unclosed(text: str, start: int, path: str) -> Parted:
    """Take the lines that are plainly front matter, and everything from the first other line on as the body."""
    end = start
    for _ in range(UNCLOSED_LINES):
        line_end = text.find("\n", end)
        line_end = len(text) if line_end < 0 else line_end
        if not KEY_LINE.match(text[end:line_end]):
            break
        end = min(line_end + 1, len(text))
    block = text[start:end]
    if not block or not _is_mapping(block):
        return Parted(None, text)
    parted = _read(block, text[end:], path)
    taken = f"; kept: {kept(parted.front, 'the text')}" if isinstance(parted.front, Table) else ""
    unclosed = Problem(path, f"the front matter is not closed by a line '---'{taken}", 1, 1)
    return Parted(parted.front, parted.body, (unclosed, *parted.problems))
