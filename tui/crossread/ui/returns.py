"""Coming back: jumps are remembered, marks set, and what was seen at a place is shown again."""

from dataclasses import replace

from crossread.ui.lineup import on_stop
from crossread.ui.moves import in_view
from crossread.ui.reading import Reading, tight
from crossread.ui.scroll import snug, to_row
from crossread.ui.trail import Spot
from crossread.ui.waiting import NOT_READ

LAST = "'"
"""Typed for a letter after the key that goes to a mark: the place before the last jump."""


def spot_of(reading: Reading) -> Spot | None:
    """Where the reader is: what is chosen if it is in view, else the top of the view; None without a report."""
    article, sheet, column = reading.article, reading.sheet, reading.column
    if not article or not sheet or column < 0:
        return None
    stop, fact = reading.stop, reading.fact.id if reading.fact else ""
    if stop and stop.article == article.id:
        row = reading.row_on_screen(stop.article, stop.span.start)
        if row is not None:
            return Spot(article.id, stop.span.start, row, stop, fact, bool(reading.places))
    top = reading.tops[column]
    offset = sheet.offset_near(column, max(0, top))
    return Spot(article.id, offset, sheet.row_of(column, offset) - top, None, fact)


def gone_to(reading: Reading, spot: Spot) -> Reading:
    """The state at a place, with what was chosen and lined up there; only said where its report is gone."""
    number = next((n for n, article in enumerate(reading.articles) if article.id == spot.article), None)
    if number is None:
        return reading.said(f"the report {spot.article} is not here any more")
    row = next((n for n, fact in enumerate(reading.comparison.facts) if fact.id == spot.fact), reading.row)
    there = in_view(replace(reading, focus=number, row=row, stop=spot.stop, places={}, in_table=False))
    if spot.lined and spot.stop:
        return on_stop(there, spot.stop)
    there = tight(there)
    if not there.sheet:
        return there
    offset = max(0, min(spot.offset, len(there.articles[number].text)))
    row = max(0, min(spot.row, there.plan.text_rows - 1))
    return snug(to_row(there, there.sheet.row_of(there.column, offset) - row))


def recorded(before: Reading, after: Reading) -> Reading:
    """The state after a jump, with the place that it left on the trail; as it is where nothing has moved."""
    if (before.focus, before.tops, before.stop) == (after.focus, after.tops, after.stop):
        return after
    spot = spot_of(before)
    return replace(after, trail=before.trail.left(spot)) if spot else after


def walked(reading: Reading, by: int) -> Reading:
    """The place so many jumps ahead, or back below 0."""
    here = spot_of(reading)
    if not here:
        return reading
    if not (reading.trail.behind if by < 0 else reading.trail.ahead):
        return reading.said("no earlier place" if by < 0 else "no later place")
    trail, spot, note = reading.trail.walked(here, by)
    there = replace(gone_to(reading, spot), trail=trail)
    return there.said(note) if _has(reading, spot) else there


def _has(reading: Reading, spot: Spot) -> bool:
    return any(article.id == spot.article for article in reading.articles)


def marked(reading: Reading, letter: str) -> Reading:
    """The state with this place under that letter."""
    here = spot_of(reading)
    if not here:
        return reading.said("there is no place to mark" if reading.loaded else NOT_READ)
    if not letter.isalnum():
        return reading.said("a mark is a letter or a digit")
    return replace(reading, trail=reading.trail.marked(letter, here)).said(f"marked {letter}")


def to_mark(reading: Reading, letter: str) -> Reading:
    """The place under that letter; two apostrophes go back to where the last jump came from."""
    if letter == LAST:
        return walked(reading, -1)
    spot = reading.trail.marks.get(letter)
    if not spot:
        known = " ".join(sorted(reading.trail.marks))
        return reading.said(f"no mark {letter}" + (f" · marks: {known}" if known else " · m sets one"))
    there = recorded(reading, gone_to(reading, spot))
    return there.said(f"mark {letter}") if _has(reading, spot) else there
