"""What each key does to the state of the reading screen, by the key's id."""

from collections.abc import Callable
from dataclasses import replace

from crossread.ui import filters, gaps, hunt, moves, returns, scroll
from crossread.ui.reading import Reading, relaid
from crossread.ui.waiting import NOT_READ

Action = Callable[[Reading, int], Reading]
"""From a state and the number typed before the key, 0 without one, to the next state."""


def _by_rows(reading: Reading, by: int, *, text: int = 1, table: int = 1) -> Reading:
    """So many steps of `text` rows, in the table of `table` rows."""
    if reading.in_table:
        return moves.to_fact(reading, reading.position + by * max(1, table))
    return scroll.scrolled(reading, by * max(1, text))


def _half_page(reading: Reading, by: int) -> Reading:
    return _by_rows(reading, by, text=reading.plan.text_rows // 2, table=reading.plan.facts_rows // 2)


def _page(reading: Reading, by: int) -> Reading:
    return _by_rows(reading, by, text=reading.plan.text_rows - 1, table=reading.plan.facts_rows - 2)


def _start(reading: Reading, _count: int) -> Reading:
    return moves.to_fact(reading, 0) if reading.in_table else _at(reading, scroll.to_start(reading), "start")


def _end(reading: Reading, _count: int) -> Reading:
    last = len(reading.listed)
    return moves.to_fact(reading, last) if reading.in_table else _at(reading, scroll.to_share(reading, 1.0), "end")


def _at(before: Reading, after: Reading, end: str) -> Reading:
    """The view at an end, which is said where it was there already."""
    return after.said(end) if after.tops == before.tops else after


def _percent(reading: Reading, count: int) -> Reading:
    if not count:
        return reading.said("a number says where to: with 50 before it, to the middle")
    return scroll.to_share(replace(reading, in_table=False), min(100, count) / 100)


def _panel(reading: Reading, count: int) -> Reading:
    """The next panel; with a count, that report."""
    if count:
        return moves.to_report(replace(reading, in_table=False), min(count, len(reading.articles)) - 1)
    return moves.to_panel(reading, 1)


def _facts(reading: Reading, _count: int) -> Reading:
    return relaid(replace(reading, facts_wanted=not reading.facts_wanted, in_table=False))


def _aligned(reading: Reading, _count: int) -> Reading:
    turned = relaid(replace(reading, aligned=not reading.aligned, loose=False))
    return turned.said("aligned rows" if turned.aligned else "free rows")


def _in_step(reading: Reading, _count: int) -> Reading:
    return replace(
        reading,
        in_step=not reading.in_step,
        note="each report scrolls alone" if reading.in_step else "the reports scroll in step",
    )


def _dense(reading: Reading, _count: int) -> Reading:
    turned = relaid(replace(reading, dense=not reading.dense))
    count = len(turned.plan.columns)
    if count == len(reading.plan.columns) == len(turned.articles):
        return turned.said("every report is in view" if count > 1 else "there is one report")
    if count == len(reading.plan.columns):
        return turned.said(f"no more than {count} column{'s' * (count != 1)} at this width")
    return turned.said(f"{count} column{'s' * (count != 1)}")


def _times(move: Action, way: int) -> Action:
    """The move once, or as often as was typed, in one direction."""
    return lambda reading, count: move(reading, way * (count or 1))


ACTIONS: dict[str, Action] = {
    "scroll.down": _times(_by_rows, 1),
    "scroll.up": _times(_by_rows, -1),
    "scroll.half_down": _times(_half_page, 1),
    "scroll.half_up": _times(_half_page, -1),
    "scroll.page_down": _times(_page, 1),
    "scroll.page_up": _times(_page, -1),
    "scroll.start": _start,
    "scroll.end": _end,
    "scroll.percent": _percent,
    "column.left": _times(moves.by_reports, -1),
    "column.right": _times(moves.by_reports, 1),
    "column.next": _panel,
    "column.previous": _times(moves.to_panel, -1),
    "column.rotate_left": _times(moves.rotated, -1),
    "column.rotate_right": _times(moves.rotated, 1),
    "column.pin": lambda reading, _count: moves.pinned(reading),
    "jump.back": _times(returns.walked, -1),
    "jump.forward": _times(returns.walked, 1),
    "passage.next": _times(moves.by_passages, 1),
    "passage.previous": _times(moves.by_passages, -1),
    "claim.next": _times(moves.by_claims, 1),
    "claim.previous": _times(moves.by_claims, -1),
    "alone.next": _times(gaps.by_alone, 1),
    "alone.previous": _times(gaps.by_alone, -1),
    "left_out.next": _times(gaps.by_left_out, 1),
    "left_out.previous": _times(gaps.by_left_out, -1),
    "line_up": lambda reading, _count: moves.lined_up(reading),
    "fact.next_dispute": _times(moves.to_dispute, 1),
    "fact.previous_dispute": _times(moves.to_dispute, -1),
    "fact.panel": _facts,
    "fact.verdict": _times(filters.by_verdicts, 1),
    "fact.kind": _times(filters.by_kinds, 1),
    "fact.sort": _times(filters.by_orders, 1),
    "fact.all": lambda reading, _count: filters.unfiltered(reading),
    "search.next": _times(hunt.next_hit, 1),
    "search.previous": _times(hunt.next_hit, -1),
    "view.aligned": _aligned,
    "view.step": _in_step,
    "view.columns": _dense,
}

JUMPS = frozenset(
    {
        *("scroll.start", "scroll.end", "scroll.percent", "passage.next", "passage.previous", "claim.next"),
        *("claim.previous", "alone.next", "alone.previous", "left_out.next", "left_out.previous", "line_up"),
        *("fact.next_dispute", "fact.previous_dispute", "search.next", "search.previous"),
    }
)
"""What leaves a place that the reader may want to come back to."""


def act(reading: Reading, key: str, count: int) -> Reading:
    """The state after a key. Raises `KeyError` for an id that is none."""
    if not reading.loaded:
        return reading.said(NOT_READ)
    if not reading.articles:
        return reading.said("there is no report")
    after = ACTIONS[key](reading.said(""), count)
    return returns.recorded(reading, after) if key in JUMPS else after
