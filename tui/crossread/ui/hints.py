"""The first hints of a new reader: four things to try, each of which goes when it has been done once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from textual.strip import Strip

from crossread.ui.dress import Dress
from crossread.ui.keys import READING, key_name
from crossread.ui.paint.cells import pad
from crossread.ui.widgets.bar import Part, bar

CLOSING = " Esc closes these hints "


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing to try."""

    key: str
    """The id of the key that does it; the hint is remembered by it."""
    says: str
    done_by: frozenset[str]
    """Ids of keys and names of pages: whoever uses one has understood."""


HINTS: tuple[Hint, ...] = (
    Hint(
        "fact.next_dispute",
        "from one disagreement to the next",
        frozenset({"fact.next_dispute", "fact.previous_dispute"}),
    ),
    Hint("line_up", "line up reports on what is chosen", frozenset({"line_up"})),
    Hint("fact.detail", "who says what, and why this verdict", frozenset({"detail"})),
    Hint("help", "all keys", frozenset({"help"})),
)

ALL = tuple(hint.key for hint in HINTS)


def left_after(hints: Sequence[str], done: str) -> tuple[str, ...]:
    """The hints that are left when a key, or a page by its name, has been used."""
    by_key: Mapping[str, Hint] = {hint.key: hint for hint in HINTS}
    return tuple(hint for hint in hints if done not in by_key[hint].done_by)


def painted(hints: Sequence[str], width: int, rows: int, dress: Dress) -> list[Strip]:
    """The hints in so many rows of that width; the last says how they are closed, where it has room."""
    each = -(-len(hints) // max(1, rows))
    told = list(_told(hints, dress))
    return [
        _row(told[row * each : (row + 1) * each], width, width // each, dress, last=row == rows - 1)
        for row in range(rows)
    ]


def _row(told: Sequence[tuple[str, str]], width: int, each: int, dress: Dress, *, last: bool) -> Strip:
    """Hints beside each other, every one in `each` cells."""
    parts: list[Part] = []
    for n, (name, says) in enumerate(told):
        parts += [(name, dress.key), (says if n + 1 == len(told) else pad(says, each - len(name)), dress.text)]
    room = width - sum(cell_len(text) for text, _ in parts)
    return bar(parts, [(CLOSING, dress.faint)] if last and room >= len(CLOSING) else [], width, dress.text)


def _told(hints: Sequence[str], dress: Dress) -> Iterator[tuple[str, str]]:
    """The name of each hint's key, and what it does."""
    names = {key.id: key_name(key.keys[0]) for key in dress.keys(READING) if key.keys}
    for hint in HINTS:
        if hint.key in hints:
            yield f" {dress.signs.keyed(names.get(hint.key, ''))} ", hint.says
