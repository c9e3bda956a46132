"""Split a file into its front matter and its body."""

import re
from dataclasses import dataclass

from crossread.ingest.plain_yaml import Node, Table, Text, read_yaml
from crossread.ingest.reading_error import ReadingError
from crossread.ingest.schema import HEADER_FIELDS
from crossread.model import Problem

OPENING = re.compile(r"---[ \t]*\n")
CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
KEY_LINE = re.compile(r"([A-Za-z_][A-Za-z0-9_-]{0,40})[ \t]*:(?:[ \t]+(.*))?$")
INNER_LINE = re.compile(r"[ \t#-]|$")
"""What may stand between the keys of a mapping: what is indented, a comment, a list's item, nothing."""
NO_PLAIN_VALUE = tuple("&*!|>{[%@`\"'#")
"""What begins a YAML value that is not the text that stands there."""


@dataclass(frozen=True, slots=True)
class Parted:
    """A file's two parts: the front matter as YAML read it, None where there is none, and the body as it stands."""

    front: Node | None
    body: str
    problems: tuple[Problem, ...] = ()


def part(text: str, path: str) -> Parted:
    """The two parts of an article's text. A text that begins with a rule and no front matter is body as a whole.

    Front matter that is not closed or that YAML cannot read is a problem, and its plain `key: value` lines count.
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


def plain_lines(block: str, first_line: int) -> Table:
    """The known `key: value` lines of a block that YAML cannot read; the first of a key counts."""
    pairs: dict[str, tuple[Text, Node]] = {}
    for line, words in enumerate(block.split("\n"), first_line):
        match = KEY_LINE.match(words)
        if match and match[1] in HEADER_FIELDS and match[2] and not match[2].startswith(NO_PLAIN_VALUE):
            pairs.setdefault(match[1], (Text(match[1], line, 1), Text(match[2].strip(), line, match.start(2) + 1)))
    return Table(tuple(pairs.values()), first_line, 1)


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
        return Parted(plain_lines(block, 2), body, (Problem(path, error.message, error.line, error.column),))


def _unclosed(text: str, start: int, path: str) -> Parted:
    """Take the lines that are plainly front matter, and everything from the first other line on as the body."""
    end = start
    while end < len(text):
        line_end = text.find("\n", end)
        line_end = len(text) if line_end < 0 else line_end
        if not KEY_LINE.match(text[end:line_end]):
            break
        end = min(line_end + 1, len(text))
    block = text[start:end]
    if not block or not _is_mapping(block):
        return Parted(None, text)
    parted = _read(block, text[end:], path)
    unclosed = Problem(path, "the front matter is not closed by a line '---'", 1, 1)
    return Parted(parted.front, parted.body, (unclosed, *parted.problems))
