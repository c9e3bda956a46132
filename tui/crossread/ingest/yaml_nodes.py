"""What a YAML block holds, each value as text with its place."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Text:
    """A value as it is written, quotes and escapes resolved; not yet cleaned."""

    value: str
    line: int
    """1-based, in the file."""
    column: int


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple["Node", ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping, in the order of the file; keys differ from each other."""

    pairs: tuple[tuple[Text, "Node"], ...]
    line: int
    column: int


Node: TypeAlias = Text | Items | Table
