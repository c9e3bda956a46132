"""Work beside the screen: a thread of its own, one result back, nothing that holds up leaving."""

import asyncio
import contextlib
import contextvars
import gc
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

TURN = 0.001
"""Seconds after which work lets the screen go first; with Python's own 0.005 a key is answered late while it runs."""


@contextlib.contextmanager
def hurried() -> Iterator[None]:
    """Collects no garbage before `settle`, and lets no thread keep the screen waiting.

    Afterwards the collector and the threads' turns are as they were, however it ends.
    """
    collecting, turn = gc.isenabled(), sys.getswitchinterval()
    gc.disable()
    sys.setswitchinterval(TURN)
    try:
        yield
    finally:
        sys.setswitchinterval(turn)
        gc.unfreeze()
        if collecting:
            gc.enable()
        else:
            gc.disable()


def settle() -> None:
    """What is there now will stay to the end: the collector need not walk through it again."""
    gc.freeze()
    gc.enable()


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """How a piece of work ended."""

    result: T | None = None
    error: BaseException | None = None

    def get(self) -> T:
        """The result of work that ended well. Raises what ended it otherwise."""
        if self.result is None:
            raise self.error or RuntimeError("work ended without a result")
        return self.result


def in_background(job: Callable[[], T], done: Callable[[Outcome[T]], object]) -> None:
    """Run `job` in a thread and call `done` with its outcome in the running event loop.

    The context of who asks holds in the thread too: a word list of the reader's own is part of it.
    The thread is a daemon: who quits does not wait for it. An outcome that comes after the loop has ended is dropped.
    Raises `RuntimeError` where no loop runs.
    """
    loop = asyncio.get_running_loop()

    def deliver(outcome: Outcome[T]) -> bool:
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(done, outcome)
        return True

    def run() -> None:
        with contextlib.ExitStack() as handing_over:
            handing_over.push(lambda _kind, error, _trace: error is not None and deliver(Outcome(error=error)))
            deliver(Outcome(job()))

    context = contextvars.copy_context()
    threading.Thread(target=lambda: context.run(run), daemon=True, name="crossread-work").start()


class Latest:
    """Work of which only what was asked for last counts: one piece runs, at most one waits, and its result is told."""

    def __init__(self) -> None:
        self._busy = False
        self._waiting: Callable[[], None] | None = None

    def ask(self, job: Callable[[], T], done: Callable[[Outcome[T]], object]) -> None:
        """Run `job` in a thread, after what runs now, and call `done` with its outcome unless more is asked by then.

        An error is told in any case. Raises `RuntimeError` where no event loop runs.
        """

        def ended(outcome: Outcome[T]) -> None:
            self._busy = False
            wanted = self._waiting is None
            self._next()
            if wanted or outcome.error:
                done(outcome)

        self._waiting = lambda: in_background(job, ended)
        self._next()

    def _next(self) -> None:
        if self._waiting and not self._busy:
            begin, self._waiting, self._busy = self._waiting, None, True
            begin()
