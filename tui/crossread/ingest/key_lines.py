"""Lines of the form `key: value`, read where YAML cannot or need not."""

import re
from collections.abc import Container

from crossread.ingest.yaml_nodes import Node, Table, Text

KEY_LINE = re.compile(r"([A-Za-z_][A-Za-z0-9_-]{0,40})[ \t]*:(?:[ \t]+(.*))?$")
QUOTED = re.compile(r"'([^']*)' *|\"([^\"\\]*)\" *")
SIMPLE = re.compile(r"\w(?:[^:#]|:(?=[^ ])|(?<! )#)*")
"""A plain value that YAML reads to its line's end: no colon before a space or at the end, no `#` after a space."""
SIMPLE_LINES = 50
"""A longer block is left to the library, which counts what it reads."""
NO_PLAIN_VALUE = tuple("&*!|>{[%@`\"'#")
"""What begins a YAML value that is not the text that stands there."""


def key_lines(block: str, known: Container[str], *, first_line: int = 1) -> Table:
    """The lines of a block that give a known key a plain value; the first of a key counts."""
    pairs: dict[str, tuple[Text, Node]] = {}
    for line, words in enumerate(block.split("\n"), first_line):
        match = KEY_LINE.match(words)
        if match and match[1] in known and match[1] not in pairs and (value := _value(match[2] or "")):
            pairs[match[1]] = Text(match[1], line, 1), Text(value, line, match.start(2) + 1)
    return Table(tuple(pairs.values()), first_line, 1)


def simple_block(block: str, *, first_line: int = 1) -> Table | None:
    """What YAML makes of a short block of keys with plain or quoted values, a line each; None for any other block."""
    pairs: dict[str, tuple[Text, Node]] = {}
    for line, words in enumerate(block.split("\n", SIMPLE_LINES), first_line):
        if not words.strip(" "):
            continue
        match = KEY_LINE.match(words)
        if not match or match[1] in pairs or not words.isprintable():
            return None
        written = match[2] or ""
        if not (SIMPLE.fullmatch(written) or QUOTED.fullmatch(written)):
            return None
        pairs[match[1]] = Text(match[1], line, 1), Text(_value(written), line, match.start(2) + 1)
    return Table(tuple(pairs.values()), first_line, 1) if pairs else None


def _value(written: str) -> str:
    """A value in quotes without them, or as it stands; empty where YAML gives it another meaning."""
    if quoted := QUOTED.fullmatch(written):
        return quoted[1] or quoted[2] or ""
    return "" if written.startswith(NO_PLAIN_VALUE) else written.strip()
