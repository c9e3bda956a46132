"""How long work is watched from outside: told how far it is, and stopped where nobody waits for it any more."""

from collections.abc import Callable
from dataclasses import dataclass

Progress = Callable[[str, int, int], None]
"""Called with the name of a step, how much of it is done and how much there is."""


class Cancelled(Exception):  # noqa: N818 - not an error: somebody asked for it
    """The work was given up because its caller said so."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Passes on how far the work is; both callables are optional and must be safe to call from the working thread."""

    progress: Progress | None = None
    cancelled: Callable[[], bool] | None = None

    def ask(self) -> None:
        """Raises `Cancelled` where the caller has cancelled."""
        if self.cancelled and self.cancelled():
            raise Cancelled

    def at(self, step: str, done: int, total: int) -> None:
        """Tells how far a step is. Raises `Cancelled` where the caller has cancelled."""
        self.ask()
        if self.progress:
            self.progress(step, done, total)


UNWATCHED = Watch()
