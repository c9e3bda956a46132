"""What the keys do to the state: from stop to stop, from dispute to dispute, from report to report."""

from dataclasses import replace

from crossread.model import Group, Passage
from crossread.ui.choice import Stop, StopKind, Stops, moved, turned
from crossread.ui.lineup import on_cell, on_fact, on_stop
from crossread.ui.listing import Listing
from crossread.ui.paint.speakers import SPEAKER, brief, speaker_of, told_by
from crossread.ui.reading import Reading, relaid
from crossread.ui.scroll import shown_at
from crossread.ui.waiting import NOT_READY

NEAR = 40
"""Code points after the start of a line within which what begins there is meant by a click on it."""

NAME = 24
"""Cells of a report's name before what it says."""

UNLIKE = "no like sentence found in another report · w: the closest ones"

NOTHING = {
    "passage": "no passage of this report is shared",
    "claim": "this report claims nothing that is counted",
    "unmatched": "every sentence of this report has a like one in another",
}
"""What is said where a report has no such stop."""


def to_stop(reading: Reading, kind: StopKind, by: int) -> Reading:
    """The next stop of that kind in the focused report, brought into view."""
    article = reading.article
    if not article:
        return reading
    if not reading.ready:
        return reading.said(NOT_READY)
    stops = _stops(reading, kind).get(article.id, ())
    move = moved(stops, here(reading, by), by)
    if move is None:
        return reading.said(NOTHING[kind])
    stop = stops[move.index]
    row = reading.comparison.facts.index(stop.fact) if stop.fact else reading.row
    there = shown_at(in_view(reading), article.id, stop.span.start)
    return replace(there, stop=stop, row=row, in_table=False, places={}, note=move.said(kind) + sort_of(stop))


def by_passages(reading: Reading, by: int) -> Reading:
    """The next aligned passages of the focused report."""
    return to_stop(reading, "passage", by)


def by_claims(reading: Reading, by: int) -> Reading:
    """The next claims of the focused report."""
    return to_stop(reading, "claim", by)


def by_reports(reading: Reading, by: int) -> Reading:
    """The report so many columns further to the right; in the table, the cell."""
    if not reading.articles:
        return reading
    order = range(len(reading.articles)) if reading.in_table else reading.order
    move = turned(order.index(reading.focus), by, len(order))
    return to_report(reading, order[move.index], went_round=move.wrapped)


def passage_here(reading: Reading) -> Reading:
    """The state with a shared passage chosen: the one that is, or holds what is, else the next from here on.

    What is chosen stays so where no other report has it, which is said.
    """
    if not reading.ready:
        return reading.said(NOT_READY)
    stop = reading.stop
    if not stop:
        return to_stop(reading, "passage", 1)
    group = stop.group
    if not group and stop.kind != "unmatched":
        group = reading.atlas.group_at(stop.article, stop.span)
    return replace(reading, stop=replace(stop, group=group)) if group else reading.said(UNLIKE)


def pointed(reading: Reading, number: int, offset: int) -> Reading:
    """The report that was pointed at, and the claim or passage there; `offset` begins a line, below 0 for none."""
    there = to_report(replace(reading, in_table=False), number)
    article = there.article
    if offset < 0 or not article:
        return there
    stops = (*there.atlas.claims.get(article.id, ()), *there.atlas.passages.get(article.id, ()))
    near = [stop for stop in stops if stop.span.start <= offset < stop.span.end or 0 <= stop.span.start - offset < NEAR]
    return replace(there, stop=near[0], places={}) if near else there


def fact_pointed(reading: Reading, row: int) -> Reading:
    """The fact with that number, lined up."""
    there = (
        replace(reading, row=max(0, min(len(reading.comparison.facts) - 1, row)))
        if reading.comparison.facts
        else reading
    )
    return on_fact(there, there.fact).said(there.fact.reason) if there.fact else there


def sort_of(stop: Stop) -> str:
    """What a claim counts, how the reports stand on it and by whose word it is, or how a passage is shared and by how
    many."""
    if stop.fact:
        claim = next((one for one in stop.fact.of(stop.article) if one.span == stop.span), None)
        speaker = speaker_of(claim) if claim else ""
        said = f" · said by {brief(speaker, SPEAKER)}" if speaker else ""
        return f" · {stop.fact.kind} · {stop.fact.verdict}{said}"
    if stop.group:
        return f" · {_shared(stop.group, Passage(stop.article, stop.span.start, stop.span.end))}"
    return ""


def _shared(group: Group, passage: Passage) -> str:
    """`same words · 3 reports`, where others of the group are less alike `same words · 2 of 3 reports`."""
    inner = group.among(passage)
    alike, others = (len({one.article for one in each.passages}) for each in (inner, group))
    return f"{inner.kind} · {alike if alike == others else f'{alike} of {others}'} reports"


def _stops(reading: Reading, kind: StopKind) -> Stops:
    return {
        "passage": reading.atlas.passages,
        "claim": reading.atlas.claims,
        "unmatched": reading.atlas.alone,
    }[kind]


def here(reading: Reading, by: int) -> int:
    """The offset from which to go on: the chosen place if it is in view, else the edge of the view."""
    article, stop, sheet, column = reading.article, reading.stop, reading.sheet, reading.column
    known = stop and article and stop.article == article.id
    if stop and known and reading.row_on_screen(stop.article, stop.span.start) is not None:
        return stop.span.start
    if not sheet or column < 0:
        return -1
    return sheet.offset_near(column, max(0, reading.tops[column])) - (by > 0)


def to_dispute(reading: Reading, by: int) -> Reading:
    """The next fact in dispute, chosen in the table and lined up."""
    if not reading.ready:
        return reading.said(NOT_READY)
    disputes = [n for n in reading.listed if reading.comparison.facts[n].disputed]
    if not disputes:
        return reading.said(
            "no fact is in dispute" if reading.listing == Listing() else "none that is listed is in dispute"
        )
    lined_up = reading.places and reading.stop and reading.stop.fact == reading.fact
    if reading.row in disputes:
        here = disputes.index(reading.row)
        move = turned(here, by if lined_up else by - 1 if by > 0 else by, len(disputes))
    else:
        before = sum(reading.listed.index(n) < reading.position for n in disputes)
        move = turned(before if by > 0 else before - 1, by - 1 if by > 0 else by + 1, len(disputes))
    row = disputes[move.index]
    fact = reading.comparison.facts[row]
    return on_fact(replace(reading, row=row), fact).said(f"{move.said('dispute')} · {fact.reason}")


def to_fact(reading: Reading, row: int) -> Reading:
    """Another row of the table."""
    count = len(reading.listed)
    if not count:
        none = "no facts" if not reading.comparison.facts else "no fact is listed"
        return reading.said(none if reading.ready else NOT_READY)
    row = max(0, min(count - 1, row))
    there = replace(reading, row=reading.listed[row], note=f"fact {row + 1}/{count}")
    return there.said(f"{there.note} · {_cell(there)}") if reading.in_table else there


def _cell(reading: Reading) -> str:
    """What the chosen cell of the table says, and by whose word."""
    article, fact = reading.article, reading.fact
    claims = fact.of(article.id) if article and fact else ()
    name = brief(article.name, NAME) if article else ""
    return f"{reading.focus + 1} {name} · {told_by(claims) if claims else 'nothing found'}"


def lined_up(reading: Reading) -> Reading:
    """All columns lined up on what is chosen: the cell or row of the table, else the stop, else the nearest passage."""
    if not reading.ready:
        return reading.said(NOT_READY)
    article, fact = reading.article, reading.fact
    if reading.in_table and fact and article:
        return on_cell(reading, fact, article.id)
    stop = reading.stop
    if stop and stop.kind in ("hit", "unmatched", "place"):
        group = reading.atlas.group_at(stop.article, stop.span)
        fact = None if group else reading.atlas.fact_at(stop.article, stop.span)
        return on_stop(reading, replace(stop, group=group, fact=fact))
    if stop:
        return on_stop(reading, stop)
    near = to_stop(reading, "passage", 1)
    return on_stop(near, near.stop) if near.stop else near


def to_report(reading: Reading, number: int, *, went_round: bool = False) -> Reading:
    """The focus on the report with that number, which comes into view if it was not; as it is without reports."""
    if not reading.articles:
        return reading
    total = len(reading.articles)
    number = max(0, min(total - 1, number))
    stop = reading.stop
    focused = in_view(replace(reading, focus=number))
    article = focused.articles[number]
    beside = reading.places.get(article.id)
    if stop and stop.fact and beside:
        stop = Stop(article.id, beside, stop.kind, stop.group, stop.fact)
    elif stop and stop.group and beside:
        stop = Stop(article.id, beside, stop.kind, stop.group)
    there = replace(focused, stop=stop)
    told = _cell(there) if reading.in_table else f"report {number + 1}/{total} · {article.name}"
    return there.said(f"{told}{' · went round' if went_round else ''}")


def to_panel(reading: Reading, by: int) -> Reading:
    """The next of the reports and the table, in a ring."""
    total = len(reading.articles)
    has_table = reading.plan.facts != "none" and bool(reading.comparison.facts)
    places = total + has_table
    if not places:
        return reading
    here = total if reading.in_table else reading.order.index(reading.focus)
    move = turned(here, by, places)
    if move.index == total:
        return to_fact(replace(reading, in_table=True), max(0, reading.position))
    return to_report(replace(reading, in_table=False), reading.order[move.index], went_round=move.wrapped)


def rotated(reading: Reading, by: int) -> Reading:
    """Other reports in view: each column shows the report `by` further on in the order; a pinned one stays."""
    sheet, total = reading.sheet, len(reading.articles)
    if not sheet or len(sheet.shown) == total:
        return reading.said("every report is in view")
    ring = [number for number in range(total) if number != reading.pinned]
    turning = {n: ring[(ring.index(n) + by) % len(ring)] for n in sheet.shown if n != reading.pinned}
    focus = turning.get(reading.focus, reading.focus)
    shown = [turning.get(n, n) for n in sorted(sheet.shown, key=lambda n: n != reading.focus)]
    return relaid(replace(reading, focus=focus), shown=shown).said(
        f"reports {', '.join(str(n + 1) for n in sorted(shown))} of {total}"
    )


def pinned(reading: Reading) -> Reading:
    """The focused report pinned, which puts it first, or let go."""
    if not reading.articles:
        return reading
    if reading.pinned == reading.focus:
        return relaid(replace(reading, pinned=-1)).said("no report is pinned")
    return relaid(replace(reading, pinned=reading.focus)).said(f"report {reading.focus + 1} stays in view, first")


def in_view(reading: Reading) -> Reading:
    """The focused report in view: in the place of the column furthest from it."""
    sheet = reading.sheet
    if not sheet or reading.focus in sheet.shown:
        return reading
    kept = sorted(sheet.shown, key=lambda number: abs(number - reading.focus))[: len(sheet.shown) - 1]
    return relaid(reading, shown=[reading.focus, *kept])
