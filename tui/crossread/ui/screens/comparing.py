"""How the reading screen comes by what it shows: files are read and compared beside it, and nothing stale is shown."""

from abc import abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import replace

from crossread.model import Comparison, Event
from crossread.ui.anew import reloaded
from crossread.ui.findings import (
    MANY,
    Findings,
    chosen,
    findings,
    glanced_at,
    glimpse,
    moved_threshold,
    taken_in,
    told_at,
    told_with,
)
from crossread.ui.links import NOWHERE_ELSE, Start, begun, linked
from crossread.ui.messages import Compared, Glimpsed, Loaded
from crossread.ui.paint.marks import Marks, all_marks
from crossread.ui.reading import Reading, opened
from crossread.ui.screens.asking import AskingScreen
from crossread.ui.waiting import NOT_READY
from crossread.ui.work import Latest, Task, in_background, settle

STEPS = {"claims": "figures", "facts": "facts", "reading": "sentences", "alignments": "passages"}
"""What a step of the comparison is about, in the reader's words."""


def compare_event(event: Event, task: Task) -> Comparison:
    """The comparison of an event; the engine is imported here, when there is already text on the screen."""
    from crossread.engine.compare import compare

    return compare(event, progress=task.progress, cancelled=task.given_up)


def stage(step: str, done: int, total: int) -> str:
    """How far a comparison is, in words: `comparing figures, 34 of 200`."""
    return f"comparing {STEPS.get(step, step)}" + (f", {done:,} of {total:,}" if done else "")


class ComparingScreen(AskingScreen):
    """A screen that reads and compares an event in threads, and takes in what comes of it."""

    _start: Start
    _notice: str
    _work: Latest
    _files: Latest
    """Reading them: what was read before it was asked for again is not shown."""
    _opened: bool
    """Whether they have been read once."""
    _standing: Mapping[str, Marks]
    """The marks of the comparison, by article."""
    _marks: Mapping[str, Marks]
    """Those, and the hits of the search."""

    @abstractmethod
    def _paint(self) -> None:
        """Show the state as it is, with the number that is being typed."""

    def on_mount(self) -> None:
        """Begin to read the files."""
        self.action_reload()

    def on_loaded(self, message: Loaded) -> None:
        """Show the text, then begin to compare."""
        event = self._shelf.put(message.outcome.get())
        if self._opened:
            after = self._changed(lambda reading: reloaded(reading, event))
            if after.event is not event:
                self._show(after)
                return
        else:
            self._opened = True
            size = self.size
            after = begun(opened(event, size.width, size.height, hints=self._reading.hints), self._start)
            after = replace(after, waiting=self._reading.waiting, note=self._notice or after.note)
            after = self._asked_again(after)
        self._read_on(after)
        self.call_later(self._catch_up)

    async def _catch_up(self) -> None:
        """Do what waits, in order, as far as it is not too early for it still; what follows a page that opens is
        forgotten, and while one is open, or a question, everything waits. A number that is being typed stays."""
        typed = self._count
        waiting = self._reading.waiting if self._hears_keys() else ()
        if waiting:
            self._show(replace(self._reading, waiting=()))
        for one in waiting:
            if self._hears_keys():
                self._count = str(one.count or "")
                await self.run_action(one.action)
        if waiting and typed and self._hears_keys():
            self._count = typed
            self._paint()

    def _hears_keys(self) -> bool:
        """Whether no page is open over the reports, and no question."""
        return self.is_active and self.focused is None

    def on_screen_resume(self) -> None:
        """Do what waits when the page is closed that was open over the reports."""
        self.call_later(self._catch_up)

    def _read_on(self, reading: Reading) -> None:
        event = reading.event
        self._standing = self._marks = all_marks(Comparison(event))
        self._show(replace(reading, aside=self._shelf.aside, ready=reading.ready or not event.articles))
        if event.articles:
            self.call_after_refresh(self._begin, event)

    def _begin(self, event: Event) -> None:
        """Compare the event, with the passages that the reader has asked for where it is read again; of many reports
        those in view first."""
        reading = self._reading

        def found(task: Task) -> Findings:
            if len(event.articles) >= MANY:
                self.post_message(Glimpsed(event, glimpse(reading, task.given_up)))
            comparison = compare_event(event, task)
            if reading.threshold is None and not reading.formulas:
                return findings(comparison, reading)
            return chosen(comparison, reading, task.given_up)

        self._work.ask(
            found,
            lambda outcome: self.post_message(Compared(event, outcome)),
            tell=lambda *at: self._tell_stage(event, stage(*at)),
        )

    def _tell_stage(self, event: Event, words: str) -> None:
        """Show how far a comparison is that takes long."""
        if event is self._reading.event and not self._reading.ready:
            self._show(self._changed(lambda reading: replace(reading, stage=words)))

    def on_glimpsed(self, message: Glimpsed) -> None:
        """Show what the reports in view share, unless the whole is there or the reader has gone on."""
        if message.event is self._reading.event and not self._reading.ready:
            self._standing = message.found.marks
            self._show(self._changed(lambda reading: glanced_at(reading, message.found)))

    def on_unmount(self) -> None:
        """Nobody waits for the files or the comparison any more."""
        self._files.stop()
        self._work.stop()

    def on_compared(self, message: Compared) -> None:
        """Show what was found, unless the reader has gone on to something else."""
        if message.event is not self._reading.event:
            return
        found = message.outcome.get()
        self._standing = found.marks
        first = not self._reading.ready
        after = self._changed(lambda reading: taken_in(reading, found))
        if message.tell:
            after = after.said(message.tell(found))
        if first:
            after, self._start = linked(after, self._start), NOWHERE_ELSE
            in_background(after.nearest.made, lambda _outcome: None)
        self._show(after)
        self.call_later(self._catch_up)
        settle()

    def action_threshold(self, by: int) -> None:
        """Take sentences for one statement that are more, or less, alike."""
        count = self._counted()
        if not self._reading.ready:
            self._took(self._reading.said(NOT_READY), f"threshold({by})", count)
            return
        wanted = moved_threshold(self._reading.threshold, by * (count or 1))
        after = replace(self._reading, threshold=wanted, note=f"looking for passages at {wanted:.2f}")
        self._look_again(after, lambda found: told_at(found, wanted))

    def action_formulas(self) -> None:
        """Show the boilerplate and the bare names that reports share, or leave them out again."""
        if not self._reading.ready:
            self._took(self._reading.said(NOT_READY), "formulas")
            return
        wanted = not self._reading.formulas
        after = replace(self._reading, formulas=wanted, note="looking for passages")
        self._look_again(after, lambda found: told_with(found, wanted))

    def _look_again(self, after: Reading, tell: Callable[[Findings], str]) -> None:
        """Look for the passages that are now asked for; `tell` says what came of it."""
        comparison = self._reading.comparison
        self._show(after)
        self._work.ask(
            lambda task: chosen(comparison, after, task.given_up),
            lambda outcome: self.post_message(Compared(comparison.event, outcome, tell=tell)),
        )

    def action_reload(self) -> None:
        """Read the files again."""
        self._files.ask(lambda _task: self._shelf.read(), lambda outcome: self.post_message(Loaded(outcome)))
