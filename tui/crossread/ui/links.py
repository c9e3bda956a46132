"""Links into an event: where to open it, and how the place is called at which the reader stands."""

import os
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from crossread.model import Event, Span
from crossread.ui.choice import Stop
from crossread.ui.lineup import on_fact
from crossread.ui.moves import in_view
from crossread.ui.reading import Reading
from crossread.ui.returns import gone_to, spot_of
from crossread.ui.scroll import shown_at
from crossread.ui.trail import Spot


@dataclass(frozen=True, slots=True)
class Start:
    """Where an event opens: at the start without any of these, else at the first that is given."""

    fact: str = ""
    """Id of a fact, shown when the comparison is there."""
    at: tuple[str, int] | None = None
    """Id of a report and an offset in its text, in code points."""
    last: Spot | None = None
    """Where the reader was when the event was left."""
    marks: Mapping[str, Spot] = field(default_factory=dict)
    """Places that were marked then, by letter."""


NOWHERE_ELSE = Start()
"""At the start of the reports."""


def begun(reading: Reading, start: Start) -> Reading:
    """The state in which an event opens as soon as there is text."""
    reading = replace(reading, trail=replace(reading.trail, marks=start.marks))
    if start.at:
        return at_place(reading, *start.at)
    if start.last and not start.fact and any(article.id == start.last.article for article in reading.articles):
        return gone_to(reading, start.last).said("here you left it")
    return reading


def linked(reading: Reading, start: Start) -> Reading:
    """The state in which it opens as soon as the facts are known."""
    wanted = start.fact or (start.last.fact if start.last and not start.at else "")
    row = next((n for n, fact in enumerate(reading.comparison.facts) if fact.id == wanted), -1)
    if start.fact and row < 0:
        return reading.said(f"there is no fact {start.fact} here")
    if row < 0:
        return reading
    chosen = replace(reading, row=row)
    fact = chosen.comparison.facts[row]
    return on_fact(chosen, fact).said(fact.reason) if start.fact else chosen


def at_place(reading: Reading, article_id: str, offset: int) -> Reading:
    """The state with the word at an offset of a report chosen and in view; only said where there is no such place."""
    number = next((n for n, article in enumerate(reading.articles) if article.id == article_id), None)
    if number is None:
        return reading.said(f"there is no report {article_id} here")
    text = reading.articles[number].text
    if not 0 <= offset < len(text):
        return reading.said(f"there is no place {offset} in {article_id}, which has {len(text)} characters")
    end = offset + 1
    while end < len(text) and text[end].isalnum() and text[offset].isalnum():
        end += 1
    focused = in_view(replace(reading, focus=number, in_table=False))
    there = shown_at(focused, article_id, offset)
    if not there.sheet:
        return there
    return replace(there, stop=Stop(article_id, Span(offset, end), "place"), places={}).said(
        f"report {number + 1}, place {offset}"
    )


def link_of(reading: Reading) -> str:
    """The words of a command line that open the event where the reader stands; empty without a report."""
    spot = spot_of(reading)
    if not spot:
        return ""
    fact = reading.fact if reading.in_table else reading.stop.fact if reading.stop else None
    where = ["--fact", fact.id] if fact else ["--at", f"{spot.article}:{spot.offset}"]
    return shlex.join(["crossread", *_paths(reading.event), *where])


def _paths(event: Event) -> list[str]:
    """What opens the event from any folder: its own, or the files of which it was made up; its id where it has none."""
    paths = [event.path] if event.path else list(dict.fromkeys(article.path for article in event.articles))
    return [os.path.abspath(path) for path in paths] if all(paths) else [event.id]
