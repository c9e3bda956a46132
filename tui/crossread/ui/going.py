"""From a line of a page to the place of a report that it tells of."""

from dataclasses import replace

from crossread.model import Span
from crossread.ui.choice import Stop
from crossread.ui.lineup import lined_up_on, on_stop
from crossread.ui.moves import in_view, sort_of
from crossread.ui.reading import Reading
from crossread.ui.returns import recorded
from crossread.ui.scroll import shown_at


def gone_to_stop(reading: Reading, stop: Stop) -> Reading:
    """The state at a stop, with all reports that have a counterpart lined up on it; the place before is remembered.

    Only said where the report is not there any more.
    """
    if not reading.holds(stop.article, stop.span):
        return reading.said(f"that place of the report {stop.article} is not here any more")
    number = reading.number_of(stop.article)
    facts = reading.comparison.facts
    row = facts.index(stop.fact) if stop.fact in facts else reading.row
    there = replace(reading, focus=number, row=row, in_table=False)
    if stop.left_out_by and reading.holds(stop.left_out_by, Span(0, 0)):
        beside = reading.number_of(stop.left_out_by) + 1
        after = lined_up_on(there, stop, beside=stop.left_out_by).said(f"not found in report {beside}")
    elif stop.fact or stop.group:
        after = on_stop(there, stop)
        after = after.said(f"report {number + 1}{sort_of(stop)} · {after.note}")
    else:
        after = replace(shown_at(in_view(there), stop.article, stop.span.start), stop=stop, places={})
        after = after.said(f"report {number + 1} · {stop.kind}")
    return recorded(reading, after)
