"""Keys pressed before there is what they need: they wait, the footer tells which, and then they are done in order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

NOT_READ = "still reading the files"
NOT_READY = "still comparing the reports"

EARLY = frozenset({NOT_READ, NOT_READY})
"""What a key says for which it is too early."""

MOST = 20
"""Keys that wait at most: a key held down by mistake does not go on for minutes."""

NAMED = 4
"""Keys that are told by name; of more, how many wait."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One key that waits."""

    action: str
    """As the reading screen runs it."""
    count: int = 0
    """The number typed before it, 0 without one."""


def added(waiting: tuple[Waiting, ...], one: Waiting) -> tuple[Waiting, ...]:
    """Those that wait with one more, as long as they are not too many."""
    return waiting if len(waiting) >= MOST else (*waiting, one)


def told(waiting: Sequence[Waiting], names: Mapping[str, str]) -> str:
    """Which keys wait, and how they are forgotten: `] 3x wait · Esc forgets them`; that no more do, once there are
    `MOST`. `names` are those of the keys, by action; empty where none waits."""
    if not waiting:
        return ""
    which = [f"{one.count or ''}{names.get(one.action, '')}" for one in waiting]
    if len(which) == 1:
        return f"{which[0] or 'it'} waits · Esc forgets it"
    keys = " ".join(which) if len(which) <= NAMED and all(which) else f"{len(which)} keys"
    return f"{keys} wait{', no more' * (len(which) >= MOST)} · Esc forgets them"
