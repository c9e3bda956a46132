"""From gap to gap: sentences without a like one elsewhere, and what half of the others say and one leaves out."""

from dataclasses import replace

from crossread.ui.choice import Stop, turned
from crossread.ui.lineup import lined_up_on
from crossread.ui.moves import to_stop
from crossread.ui.reading import Reading
from crossread.ui.waiting import NOT_READY


def by_alone(reading: Reading, by: int) -> Reading:
    """The next sentences of the focused report to which no other was found to have a like one."""
    return to_stop(reading, "unmatched", by)


def by_left_out(reading: Reading, by: int) -> Reading:
    """The next statements that a report leaves out, each where another report says it, lined up.

    The report that is asked about is the focused one; while one goes on, the one with which one began.
    """
    article, stop = reading.article, reading.stop
    if not reading.ready or not article:
        return reading.said(NOT_READY)
    leaving = stop.left_out_by if stop and stop.left_out_by else article.id
    groups = reading.atlas.left_out.get(leaving, ())
    number = reading.number_of(leaving) + 1
    if not groups:
        return reading.said(f"report {number} lacks nothing that half of the others were found to say")
    known = stop.group if stop and stop.left_out_by else None
    here = groups.index(known) if known in groups else -1 if by > 0 else 0
    move = turned(here, by, len(groups))
    if here < 0:
        move = replace(move, wrapped=False)
    group = groups[move.index]
    shown = reading.sheet.shown if reading.sheet else ()
    passage = next((p for p in group.passages if reading.number_of(p.article) in shown), group.passages[0])
    there = Stop(passage.article, passage.span, "left out", group, left_out_by=leaving)
    focused = replace(reading, focus=reading.number_of(passage.article), in_table=False)
    telling = len({p.article for p in group.passages})
    note = f"{move.said('left out')} · not found in report {number}, in {telling} others"
    return lined_up_on(focused, there, beside=leaving).said(note)
