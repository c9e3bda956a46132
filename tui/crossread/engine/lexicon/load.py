"""Reading the word lists, the engine's own and a reader's additions, with located errors."""

import math
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache, wraps
from importlib import resources
from typing import Any, ParamSpec, TypeVar

import yaml

FILES = (
    "numbers",
    "counting",
    "units",
    "predicates",
    "nouns",
    "grammar",
    "speakers",
    "countries",
    "roles",
    "aliases",
    "events",
    "contraries",
    "formulas",
)
"""The lists, one file each; together they are one mapping of sections."""

Data = Mapping[str, Any]


class LexiconError(ValueError):
    """A word list that cannot be used; the message begins with `line:column:` where a place is known."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All word lists as plain data: section name to list or mapping."""

    sections: Data

    def words(self, *path: str) -> tuple[str, ...]:
        """The list at that place, in lower case but for marks; empty where there is none."""
        return tuple(str(word) for word in self.part(*path) or ())

    def numbers(self, *path: str) -> dict[str, float]:
        """The mapping of words to numbers at that place."""
        return {word: _tidy(float(number)) for word, number in (self.part(*path) or {}).items()}

    def part(self, *path: str) -> Any:
        """Whatever stands at that place; None where nothing does."""
        here: Any = self.sections
        for name in path:
            here = here.get(name) if isinstance(here, Mapping) else None
        return here


P = ParamSpec("P")
T = TypeVar("T")

_extra: ContextVar[str] = ContextVar("extra", default="")
"""The text of the reader's own word list that holds in this context."""


@contextmanager
def own_words(extra: str) -> Iterator[None]:
    """Reads with the words of a YAML text added to the lists, in this context and those copied from it.

    Raises `LexiconError` as `lexicon` does, before anything is read.
    """
    lexicon(extra)
    token = _extra.set(extra)
    try:
        yield
    finally:
        _extra.reset(token)


def per_lexicon(make: Callable[P, T]) -> Callable[P, T]:
    """Keeps what is made from the lists, once for every set of lists that is read with."""

    made: dict[Any, T] = {}

    @wraps(make)
    def get(*args: P.args, **kwargs: P.kwargs) -> T:
        key = (_extra.get(), *args, *kwargs.values()) if args or kwargs else _extra.get()
        if key not in made:
            made[key] = make(*args, **kwargs)
        return made[key]

    return get


def lexicon(extra: str | None = None) -> Lexicon:
    """The lists that hold in this context: the engine's and those of `own_words`, or of the `extra` that is given."""
    return _read(_extra.get() if extra is None else extra)


@cache
def _read(extra: str) -> Lexicon:
    """The engine's lists; `extra` is the text of a YAML file in the same form whose words are added to them.

    Raises `LexiconError` with line and column when `extra` is not YAML, names an unknown section or holds something
    else than words.
    """
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    folder = resources.files(__package__)
    sections: dict[str, Any] = {}
    for name in FILES:
        # every scalar stays text: `on`, `no` and `off` are words here; a base loader builds no objects
        sections[name] = yaml.load(folder.joinpath(f"{name}.yaml").read_text("utf-8"), Loader=loader)  # noqa: S506
    if extra.strip():
        _extend(sections, _plain(extra))
    return Lexicon(sections)


def _plain(extra: str) -> yaml.Node | None:
    """The reader's file as nodes, which know where they stand."""
    try:
        for event in yaml.parse(extra, Loader=yaml.SafeLoader):
            if getattr(event, "anchor", None) or isinstance(event, yaml.AliasEvent):
                raise LexiconError(_at(event.start_mark) + "anchors and aliases are not allowed")
        return yaml.compose(extra, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        raise LexiconError(_at(error.problem_mark) + (error.problem or "not YAML")) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise LexiconError(f"not YAML: {type(error).__name__}") from error


def _extend(sections: dict[str, Any], node: yaml.Node | None) -> None:
    if node is None:
        return
    for key, value in _pairs(node, "the file"):
        if key.value not in sections:
            raise LexiconError(_at(key.start_mark) + f"unknown section {key.value!r}; one of {', '.join(sections)}")
        sections[key.value] = _merged(sections[key.value], value, key.value)


def _merged(old: Any, node: yaml.Node, name: str) -> Any:
    """The old list or mapping with the new words added; the shapes must be the same."""
    if isinstance(old, Mapping):
        merged = dict(old)
        for key, value in _pairs(node, name):
            if key.value not in old and not all(isinstance(v, str) for v in old.values()):
                raise LexiconError(_at(key.start_mark) + f"unknown list {key.value!r} in {name}")
            merged[key.value] = _merged(old[key.value], value, key.value) if key.value in old else _number(value)
        return merged
    if isinstance(old, list):
        if not isinstance(node, yaml.SequenceNode):
            raise LexiconError(_at(node.start_mark) + f"{name} must be a list of words")
        return [*old, *(_word(item) for item in node.value)]
    return _number(node)


def _pairs(node: yaml.Node, name: str) -> Iterator[tuple[yaml.ScalarNode, yaml.Node]]:
    if not isinstance(node, yaml.MappingNode):
        raise LexiconError(_at(node.start_mark) + f"{name} must be a mapping")
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise LexiconError(_at(key.start_mark) + "a key must be a word")
        yield key, value


def _word(node: yaml.Node) -> str:
    if not isinstance(node, yaml.ScalarNode) or not node.value.strip():
        raise LexiconError(_at(node.start_mark) + "a word was expected")
    return str(node.value).strip()


def _number(node: yaml.Node) -> str:
    word = _word(node)
    try:
        number = float(word)
    except ValueError:
        raise LexiconError(_at(node.start_mark) + "a number was expected") from None
    if not math.isfinite(number) or number < 0:
        raise LexiconError(_at(node.start_mark) + "a number from zero up was expected, and a finite one")
    return word


def _tidy(number: float) -> float:
    """A whole number as an integer, so that values print as they were written."""
    return int(number) if number.is_integer() else number


def _at(mark: Any) -> str:
    return f"{mark.line + 1}:{mark.column + 1}: " if mark else ""
