"""Lines of the form `key: value`, read where YAML cannot or need not."""

import re
from collections.abc import Container, Iterator

from crossread.ingest.yaml_nodes import Node, Table, Text

KEY_LINE = re.compile(r"([A-Za-z_][A-Za-z0-9_-]{0,40})[ \t]*:(?:[ \t]+(.*))?$")
QUOTED = re.compile(r"'([^']*)' *|\"([^\"\\]*)\" *")
LEFT_OPEN = re.compile(r"'([^']+)|\"([^\"\\]+)")
"""A value that opens with a quote which its line does not close."""
SIMPLE = re.compile(r"\w(?:[^:#]|:(?=[^ ])|(?<! )#)*")
"""A plain value that YAML reads to its line's end: no colon before a space or at the end, no `#` after a space."""
LITERAL = re.compile(r"\w[^\x00-\x1f#]*|\"[^\"\\]+\"[^\x00-\x1f\"#]+|'[^']+'[^\x00-\x1f'#]+")
"""A value as a person writes a headline: it may hold colons, and begin with what somebody says."""
SIMPLE_LINES = 50
"""A longer block is left to the library, which counts what it reads."""
NO_PLAIN_VALUE = tuple("&*!|>{[%@`\"'#")
"""What begins a YAML value that is not the text that stands there."""


def key_lines(block: str, known: Container[str], *, first_line: int = 1) -> Table:
    """The lines of a block that give a known key a plain value; the first of a key counts.

    A quote that nobody closed is taken to end with its line.
    """
    left_open = {value.line: value for value in _left_open(block, first_line)}
    pairs: dict[str, tuple[Text, Node]] = {}
    for line, words in enumerate(block.split("\n"), first_line):
        match = KEY_LINE.match(words)
        if not match or match[1] not in known or match[1] in pairs:
            continue
        if value := _value(match[2] or ""):
            pairs[match[1]] = Text(match[1], line, 1), Text(value, line, match.start(2) + 1)
        elif line in left_open:
            pairs[match[1]] = Text(match[1], line, 1), left_open[line]
    return Table(tuple(pairs.values()), first_line, 1)


def literal_lines(block: str, *, first_line: int = 1) -> Table | None:
    """A block of which every line is a key and what a reader wrote behind it, colons and quotes included (`title:
    Sudan: 12 dead`, `title: "We hid": a day in Varn`); None for any other block.
    """
    pairs: dict[str, tuple[Text, Node]] = {}
    for line, words in enumerate(block.split("\n"), first_line):
        if not words.strip():
            continue
        match = KEY_LINE.match(words)
        written = (match[2] or "").strip() if match else ""
        if not match or match[1] in pairs or not (LITERAL.fullmatch(written) or QUOTED.fullmatch(written)):
            return None
        value = _value(written) if QUOTED.fullmatch(written) else written
        pairs[match[1]] = Text(match[1], line, 1), Text(value, line, match.start(2) + 1)
    return Table(tuple(pairs.values()), first_line, 1)


def unclosed_quote(block: str, *, first_line: int = 1) -> tuple[int, int] | None:
    """Line and column of the first quote that a value opens and nobody closes before the next key."""
    return next(((value.line, value.column) for value in _left_open(block, first_line)), None)


def kept(table: Table, *more: str) -> str:
    """What is left where YAML cannot read a block: the keys of these lines and what else there is, in words."""
    return ", ".join([*(key.value for key, _ in table.pairs), *more]) or "nothing"


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


def _left_open(block: str, first_line: int) -> Iterator[Text]:
    """Values with a quote that their line does not close, where a key or nothing but blank lines follows."""
    lines = [(line, words) for line, words in enumerate(block.split("\n"), first_line) if words.strip()]
    for (line, words), (_, following) in zip(lines, [*lines[1:], (0, "")], strict=False):
        match = KEY_LINE.match(words)
        opened = LEFT_OPEN.fullmatch(match[2] or "") if match else None
        if match and opened and (not following or KEY_LINE.match(following)):
            yield Text((opened[1] or opened[2]).strip(), line, match.start(2) + 1)


def _value(written: str) -> str:
    """A value in quotes without them, or as it stands; empty where YAML gives it another meaning."""
    if quoted := QUOTED.fullmatch(written):
        return quoted[1] or quoted[2] or ""
    return "" if written.startswith(NO_PLAIN_VALUE) else written.strip()
