"""What is asked for in the line at the bottom, and what the state becomes by the answer."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from crossread.ui import filters, hunt, returns
from crossread.ui.reading import Reading


class Asked(NamedTuple):
    """How something is asked for."""

    prompt: str
    letter: bool = False
    """Whether one character is all that is asked; else the state follows each one that is typed."""


ASKED: Mapping[str, Asked] = {
    "search": Asked("/"),
    "alike": Asked("~"),
    "filter": Asked("facts with: "),
    "mark": Asked("mark: ", letter=True),
    "go": Asked("go to mark: ", letter=True),
}
"""By the name that a key's action gives."""

ANSWERS: Mapping[str, Callable[[Reading, str], Reading]] = {
    "search": hunt.found,
    "alike": hunt.found_alike,
    "filter": filters.with_words,
    "mark": returns.marked,
    "go": returns.to_mark,
}
"""From the state in which it was asked and what was typed, to the next state."""
