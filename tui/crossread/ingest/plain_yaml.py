"""The small part of YAML that a person writes by hand, every value read as the text that stands there."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from crossread.ingest.clean import clean_line
from crossread.ingest.key_lines import simple_block, unclosed_quote
from crossread.ingest.limits import MANIFEST_BYTES, YAML_DEPTH, YAML_EVENTS
from crossread.ingest.reading_error import ReadingError
from crossread.ingest.yaml_nodes import Items, Node, Table, Text

if TYPE_CHECKING:
    import yaml

HINTS = {
    "mapping values are not allowed here": "a value that holds a colon and a space must stand in quotes",
    "found character '\\t' that cannot start any token": "indent with spaces and not with tabs",
}
"""What the library says, and what its owner can do about it."""


def read_yaml(text: str, *, first_line: int = 1) -> Node | None:
    """The one document of this text, None where it is empty; `first_line` is the text's own line in its file.

    Built from the parser's events, so that nothing is resolved, constructed or run: `no`, `12:30:00` and `0123` stay
    text. Raises `ReadingError`, with line and column, for what cannot be parsed and for anchors, aliases, tags, merge
    and repeated keys, deep nesting, a second document and more than the limits.
    """
    if len(text) > MANIFEST_BYTES:
        raise ReadingError(
            f"too big: {len(text):,} characters of YAML, and the limit is {MANIFEST_BYTES:,}", first_line
        )
    if not text.strip("\n "):
        return None
    if simple := simple_block(text, first_line=first_line):
        return simple
    import yaml  # 10 ms and more, which most front matter can do without

    try:
        return _Builder(yaml.parse(text, Loader=yaml.SafeLoader), first_line).document()
    except yaml.reader.ReaderError as error:
        before = text[: error.position]
        line, column = before.count("\n"), len(before) - before.rfind("\n") - 1
        name = f"U+{ord(error.character):04X}" if isinstance(error.character, str) else f"U+{error.character:04X}"
        raise ReadingError(f"the character {name} is not allowed in YAML", line + first_line, column + 1) from error
    except yaml.MarkedYAMLError as error:
        # the library takes such a quote to run on, and complains far from it
        if quote := unclosed_quote(text, first_line=first_line):
            raise ReadingError("not valid YAML: the quote that opens here is not closed", *quote) from error
        mark = error.problem_mark or error.context_mark
        problem = error.problem or "it ends too early"
        hint = HINTS.get(problem)
        message = clean_line(f"not valid YAML: {problem}; {hint}" if hint else f"not valid YAML: {problem}")
        if mark is None:
            raise ReadingError(message, first_line) from error
        raise ReadingError(message, mark.line + first_line, mark.column + 1) from error
    except (ValueError, OverflowError) as error:
        # an escape such as "\UFFFFFFFF" is handed to chr() as it is
        raise ReadingError("an escape that names no character", first_line) from error


class _Builder:
    """Events to nodes, refusing as it goes, so that nothing is read beyond the first refusal."""

    def __init__(self, events: "Iterator[yaml.Event]", first_line: int) -> None:
        self._events = events
        self._first_line = first_line
        self._left = YAML_EVENTS

    def document(self) -> Node | None:
        """The only document."""
        import yaml

        root: Node | None = None
        documents = 0
        while not isinstance(event := self._next(), yaml.StreamEndEvent):
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self._refused(event, "a second document; only one is allowed")
            elif not isinstance(event, (yaml.StreamStartEvent, yaml.DocumentEndEvent)):
                root = self._node(event, 1)
        if isinstance(root, Text) and not root.value:
            return None
        return root

    def _next(self) -> "yaml.Event":
        event = next(self._events)
        self._left -= 1
        if self._left < 0:
            raise self._refused(event, f"too much YAML: more than {YAML_EVENTS:,} values")
        return event

    def _node(self, event: "yaml.Event", depth: int) -> Node:
        import yaml

        if isinstance(event, yaml.AliasEvent):
            raise self._refused(event, "aliases are not allowed")
        assert isinstance(event, yaml.NodeEvent)
        if event.anchor is not None:
            raise self._refused(event, "anchors are not allowed")
        if isinstance(event, yaml.ScalarEvent):
            if event.tag is not None:
                raise self._refused(event, "tags are not allowed")
            return Text(event.value, *self._place(event))
        assert isinstance(event, yaml.CollectionStartEvent)
        if event.tag is not None:
            raise self._refused(event, "tags are not allowed")
        if depth > YAML_DEPTH:
            raise self._refused(event, f"nested too deep: the limit is {YAML_DEPTH}")
        if isinstance(event, yaml.SequenceStartEvent):
            return self._items(event, depth)
        return self._table(event, depth)

    def _items(self, start: "yaml.Event", depth: int) -> Items:
        import yaml

        items: list[Node] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            items.append(self._node(event, depth + 1))
        return Items(tuple(items), *self._place(start))

    def _table(self, start: "yaml.Event", depth: int) -> Table:
        import yaml

        pairs: dict[str, tuple[Text, Node]] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            if not isinstance(key, Text) or not key.value:
                raise self._refused(event, "a key must be a word")
            if key.value == "<<":
                raise self._refused(event, "merge keys are not allowed")
            if key.value in pairs:
                raise self._refused(event, f"the key '{clean_line(key.value)}' is repeated")
            pairs[key.value] = key, self._node(self._next(), depth + 1)
        return Table(tuple(pairs.values()), *self._place(start))

    def _place(self, event: "yaml.Event") -> tuple[int, int]:
        mark = event.start_mark
        assert mark is not None, "the pure-Python parser marks every event"
        return mark.line + self._first_line, mark.column + 1

    def _refused(self, event: "yaml.Event", message: str) -> ReadingError:
        return ReadingError(message, *self._place(event))
