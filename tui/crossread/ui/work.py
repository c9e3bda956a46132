"""Work beside the screen: a thread of its own, one result back, nothing that holds up leaving."""

import asyncio
import contextlib
import contextvars
import gc
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from crossread.engine.watch import Cancelled

T = TypeVar("T")

TURN = 0.001
"""Seconds after which work lets the screen go first; with Python's own 0.005 a key is answered late while it runs."""

TELLING = 0.5
"""Seconds between two times that work tells how far it is: often enough to see that it goes on, and over a slow line
not too much."""


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


class Task:
    """A piece of work as it sees itself: whether anybody still waits for it, and whom it tells how far it is."""

    def __init__(self, tell: Callable[[str, int, int], object] | None = None) -> None:
        """`tell` is called in the running event loop. Raises `RuntimeError` where no loop runs."""
        self._loop = asyncio.get_running_loop()
        self._tell = tell
        self._given_up = threading.Event()
        self._told = time.monotonic()

    def give_up(self) -> None:
        """Nobody waits for it any more."""
        self._given_up.set()

    def given_up(self) -> bool:
        """Whether nobody waits for it any more."""
        return self._given_up.is_set()

    def progress(self, step: str, done: int, total: int) -> None:
        """How far it is, called as often as the work likes; told every `TELLING` seconds, and not before the first."""
        now = time.monotonic()
        if not self._tell or now - self._told < TELLING:
            return
        self._told = now
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._pass_on, step, done, total)

    def _pass_on(self, step: str, done: int, total: int) -> None:
        if self._tell and not self.given_up():
            self._tell(step, done, total)


class Latest:
    """Work of which only what was asked for last counts: one piece runs, at most one waits, and its result is told."""

    def __init__(self) -> None:
        self._running: Task | None = None
        self._waiting: Callable[[], Task] | None = None

    def ask(
        self,
        job: Callable[[Task], T],
        done: Callable[[Outcome[T]], object],
        *,
        tell: Callable[[str, int, int], object] | None = None,
    ) -> None:
        """Run `job` in a thread, after what runs now, and call `done` with its outcome unless more is asked by then.

        What runs now is given up: it may end by raising `Cancelled`, which is told nobody. Another error is told in
        any case. `tell` hears how far the job is. Raises `RuntimeError` where no event loop runs.
        """

        def begin() -> Task:
            task = Task(tell)
            in_background(lambda: job(task), lambda outcome: self._ended(task, outcome, done))
            return task

        self.stop()
        self._waiting = begin
        self._next()

    def stop(self) -> None:
        """Give up what runs and what waits."""
        self._waiting = None
        if self._running:
            self._running.give_up()

    def _ended(self, task: Task, outcome: Outcome[T], done: Callable[[Outcome[T]], object]) -> None:
        self._running = None
        self._next()
        if not task.given_up() or not isinstance(outcome.error, Cancelled | None):
            done(outcome)

    def _next(self) -> None:
        if self._waiting and not self._running:
            begin, self._waiting = self._waiting, None
            self._running = begin()
